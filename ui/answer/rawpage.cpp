// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/rawpage.h"

#include "model/anotherthread.h"
#include "model/limits.h"
#include "ui/answer/answerreading.h"
#include "ui/bodyencoding.h"
#include "ui/hexdump.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ui {

RawPage::RawPage(const Theme &theme, QWidget *parent)
    : TextPage(QStringLiteral("raw"), tr("Raw"), tr("Body as it came"), theme, parent),
      m_hex(new QCheckBox(tr("Hexadecimal"), this))
{
    m_hex->setObjectName(QStringLiteral("hex"));
    m_hex->setAccessibleName(tr("Show the bytes as hexadecimal numbers"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, Theme::unit, 0);
    row->addWidget(note(), 1);
    row->addWidget(m_hex, 0, Qt::AlignRight);
    column()->insertLayout(0, row);
    connect(m_hex, &QCheckBox::clicked, this, &RawPage::show);
    // The view first: switching tabs by key hands the focus to the first control of the page.
    setTabOrder(&view(), m_hex);
}

void RawPage::clear()
{
    TextPage::clear();
    const auto &response = answer().exchange().response;
    m_hex->setChecked(response && !looksLikeText(response->body));
    m_hex->setEnabled(response.has_value());
    m_rows = {};
    m_wanted.reset();
}

void RawPage::fill()
{
    if (saidThatNoneCame())
        return;
    const QByteArray body = answer().exchange().response->body;
    if (body.isEmpty())
        return setNote(tr("No content: the answer has no body."));
    const auto make = [body] { return Rows{std::make_shared<const TextLines>(body), encodingText(body)}; };
    if (body.size() <= model::limits::readAtOnce)
        return adopt(make());
    setNote(tr("%L1 bytes as they came").arg(body.size()));
    show();
    model::onAnotherThread(this, make, [this, of = sharedAnswer()](const Rows &rows) {
        if (of == sharedAnswer())
            adopt(rows);
    });
}

void RawPage::adopt(const Rows &rows)
{
    const bool isBeginShown = !m_hex->isChecked() && view().lines().size() > 0;
    m_rows = rows;
    setNote(tr("%L1 bytes as they came · %2").arg(answer().exchange().response->body.size()).arg(rows.encoding));
    if (isBeginShown)
        view().extendRows(rows.text);
    else
        show();
    selectWanted();
}

void RawPage::show()
{
    if (!answer().exchange().response)
        return;
    const QByteArray &body = answer().exchange().response->body;
    if (m_hex->isChecked())
        view().setRows(std::make_shared<const HexRows>(body));
    else if (m_rows.text)
        view().setRows(m_rows.text);
    else
        view().setText(body.first(std::min(body.size(), model::limits::firstScreen)));
}

bool RawPage::showPlace(qsizetype begin, qsizetype end)
{
    m_wanted = TextSelection{end, begin};
    selectWanted();
    return true;
}

void RawPage::selectWanted()
{
    if (!m_wanted || (!m_rows.text && !m_hex->isChecked()))
        return; // adopt() comes back to it
    TextSelection wanted = *std::exchange(m_wanted, std::nullopt);
    if (m_hex->isChecked())
        wanted = {HexRows::shownOffset(wanted.anchor), HexRows::shownOffset(wanted.cursor)};
    view().select(wanted);
}

qsizetype RawPage::bodyOffset(qsizetype shown) const
{
    if (!answer().reading || answer().reading->body().isEmpty())
        return -1;
    return m_hex->isChecked() ? HexRows(answer().reading->body()).bodyOffset(shown) : shown;
}

} // namespace ui
