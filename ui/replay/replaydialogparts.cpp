// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The parts of the replay dialog.
#include "ui/replay/replaydialog.h"

#include "ui/banner.h"
#include "ui/labels.h"
#include "ui/replay/replayoffer.h"
#include "ui/replay/replaypage.h"
#include "ui/replay/replaypast.h"
#include "ui/theme.h"

#include "disk/filename.h"

#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

void ReplayDialog::assemble()
{
    resize(150 * Theme::unit, 84 * Theme::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    layout->setSpacing(Theme::unit);
    m_confirm->setObjectName(QStringLiteral("replayConfirm"));
    m_stop->setObjectName(QStringLiteral("replayStop"));
    m_said->setObjectName(QStringLiteral("replaySaid"));
    layout->addWidget(m_offer);
    for (Banner *banner : {m_confirm, m_stop, m_said})
        layout->addWidget(banner);
    m_pages->addWidget(m_setup);
    m_pages->addWidget(m_page);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeBottom());
}

QPushButton *ReplayDialog::addButton(QLayout *layout, const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    layout->addWidget(button);
    return button;
}

QWidget *ReplayDialog::makeBottom()
{
    auto *bottom = new QWidget;
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::unit);
    m_status = plainLabel({}, "small");
    m_status->setObjectName(QStringLiteral("replayStatus"));
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_status, 1);
    m_report = addButton(layout, tr("Save re&port…"), "replayReport");
    auto *reports = new QMenu(m_report);
    fillReports(reports);
    m_report->setMenu(reports);
    m_compare = addButton(layout, tr("Co&mpare with"), "replayCompare");
    m_comparisons = new QMenu(m_compare);
    m_comparisons->setObjectName(QStringLiteral("replayComparisons"));
    connect(m_comparisons, &QMenu::aboutToShow, this, &ReplayDialog::fillComparisons);
    m_compare->setMenu(m_comparisons);
    m_again = addButton(layout, tr("&New replay"), "replayAgain");
    m_close = addButton(layout, tr("Close"), "replayClose");
    m_start = addButton(layout, tr("Start"), "replayStart");
    m_start->setProperty("role", QStringLiteral("primary"));
    return bottom;
}

void ReplayDialog::connectAll()
{
    connect(m_setup, &ReplaySetup::changed, this, &ReplayDialog::showChosen);
    connect(m_start, &QPushButton::clicked, this, &ReplayDialog::askAndStart);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *start = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(start, &QShortcut::activated, m_start, [this] {
            if (m_start->isVisible() && m_start->isEnabled())
                askAndStart();
        });
    }
    setPlainToolTip(m_start, tr("Start (Ctrl+Enter)"));
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_setup->setSources(m_setup->sources()); // the files may be others by now
        showChoices();
        m_setup->setFocus();
    });
    connect(m_confirm, &Banner::actionTriggered, this, [this] {
        m_confirm->withdraw();
        start();
    });
    connect(m_stop, &Banner::actionTriggered, this, [this] {
        m_stop->withdraw();
        m_closes = true;
        if (isRunning())
            m_replay->cancel();
    });
    connect(m_page, &ReplayPage::cancelRequested, this, [this] {
        if (isRunning())
            m_replay->cancel();
    });
    connect(m_page, &ReplayPage::recordingChosen, this, &ReplayDialog::recordingChosen);
    connect(m_page, &ReplayPage::comparisonRequested, this, &ReplayDialog::comparisonRequested);
    connect(m_offer, &ReplayOffer::taken, this, &ReplayDialog::takeUp);
    connect(m_offer, &ReplayOffer::failed, this, [this](const QString &text) { m_said->tell(text); });
}

void ReplayDialog::fillReports(QMenu *menu)
{
    int index = 0;
    for (const auto &report : run::makeReplayReports()) {
        QAction *action = menu->addAction(tr("%1…").arg(report->title()));
        action->setObjectName(QStringLiteral("replayReport:") + report->id());
        connect(action, &QAction::triggered, this, [this, index] { askForReport(index); });
        ++index;
    }
}

void ReplayDialog::askForReport(int report)
{
    auto reports = run::makeReplayReports();
    std::unique_ptr<run::ReplayReport> &chosen = reports[size_t(report)];
    const QString base = m_setup->plan() ? m_setup->plan()->base : QString();
    const QString name = disk::fileNameFor(m_replay->order().title) + u'.' + chosen->suffix();
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save report"), QString(base + u'/' + name), chosen->filter());
    if (!file.isEmpty())
        saveReport(std::move(chosen), file);
}

void ReplayDialog::fillComparisons()
{
    m_comparisons->clear();
    const QString present = m_replay ? m_replay->order().title : QString();
    QStringList offered{present};
    for (auto kept = m_kept.rbegin(); kept != m_kept.rend(); ++kept) {
        if (offered.contains(kept->title))
            continue;
        offered.append(kept->title);
        connect(m_comparisons->addAction(visibleText(kept->title)), &QAction::triggered, this, [this, earlier = *kept] {
            compareWith(baselineOf(*earlier.results, earlier.title, m_page->results()->shape()));
        });
    }
    for (const PastReplay &past : m_past->all()) {
        if (offered.contains(past.title))
            continue;
        QAction *action = m_comparisons->addAction(
            tr("%1 \u00B7 %L2 in the history").arg(visibleText(past.title)).arg(past.ids.size()));
        connect(action, &QAction::triggered, this, [this, past] {
            m_past->load(past, [this, title = past.title](const ReplayPast::Rows &rows) {
                if (rows)
                    compareWith(baselineOf(*rows, title, m_page->results()->shape()));
                else
                    m_said->tell(rows.error().text());
            });
        });
    }
    if (m_comparisons->isEmpty())
        m_comparisons->addAction(tr("There is no earlier replay"))->setEnabled(false);
    m_comparisons->addSeparator();
    QAction *nothing = m_comparisons->addAction(tr("With nothing"));
    nothing->setEnabled(m_page->table() && m_page->table()->baseline());
    connect(nothing, &QAction::triggered, this, [this] {
        m_page->compareWith(nullptr);
        m_status->clear();
    });
}

} // namespace ui
