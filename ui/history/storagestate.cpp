// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/storagestate.h"

#include "history/store.h"
#include "history/whendone.h"
#include "ui/banner.h"

namespace ui {

StorageState::StorageState(history::Store &store, Banner &banner, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_banner(banner)
{
    connect(&store, &history::Store::unavailable, this, [this](const model::Failure &reason) {
        m_reason = reason;
        show();
    });
    connect(&store, &history::Store::damaged, this, [this](const model::Failure &reason) {
        m_reason = reason;
        m_isDamaged = true;
        show();
    });
    connect(&store, &history::Store::available, this, [this] {
        m_reason.reset();
        m_isDamaged = false;
        show();
    });
    connect(&store, &history::Store::waitingChanged, this, &StorageState::show);
    connect(&banner, &Banner::actionTriggered, this, &StorageState::salvage);
}

void StorageState::show()
{
    if (m_isSalvaging)
        return;
    if (!m_reason) {
        m_banner.withdraw();
        return;
    }
    QString text = m_reason->text();
    if (m_store.waiting() > 0)
        text += u' ' + tr("%Ln exchange(s) wait in memory until then.", nullptr, m_store.waiting());
    m_banner.tell(text, m_isDamaged ? tr("Set aside and save what can be read") : QString());
}

void StorageState::salvage()
{
    if (m_isSalvaging || !m_isDamaged)
        return;
    m_isSalvaging = true;
    m_banner.tell(tr("Setting the damaged history aside and reading what can be read…"));
    history::whenDone(this, m_store.salvage(), [this](const model::Result<history::SalvageReport> &report) {
        m_isSalvaging = false;
        if (!report) {
            m_reason = report.error();
            show();
            return;
        }
        m_reason.reset();
        m_isDamaged = false;
        show();
        emit salvaged(salvageText(*report));
    });
}

QString salvageText(const history::SalvageReport &report)
{
    QStringList lines{
        StorageState::tr("The damaged file is kept as %1.").arg(report.aside),
        StorageState::tr("%Ln exchange(s) could be saved, with the numbers they had.", nullptr, int(report.saved))};
    if (report.incomplete > 0)
        lines << StorageState::tr("%Ln of them came without header fields and bodies.", nullptr,
                                  int(report.incomplete));
    if (report.lost > 0)
        lines << StorageState::tr("%Ln could not be read at all.", nullptr, int(report.lost));
    return lines.join(u'\n');
}

} // namespace ui
