// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/rawpage.h"

#include "model/limits.h"
#include "ui/answertext.h"
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
    connect(m_hex, &QCheckBox::clicked, this, &RawPage::fill);
    // The view first: switching tabs by key hands the focus to the first control of the page.
    setTabOrder(&view(), m_hex);
}

void RawPage::clear()
{
    TextPage::clear();
    const auto &response = answer().exchange().response;
    m_hex->setChecked(response && !looksLikeText(response->body));
    m_hex->setEnabled(response.has_value());
}

void RawPage::fill()
{
    if (saidThatNoneCame())
        return;
    const QByteArray &body = answer().exchange().response->body;
    const qsizetype dumped = std::min(body.size(), model::limits::maxHexDump);
    if (body.isEmpty())
        setNote(tr("No content: the answer has no body."));
    else if (m_hex->isChecked() && dumped < body.size())
        setNote(
            tr("The first %1 of %2; saving the body gives all of it.").arg(sizeText(dumped), sizeText(body.size())));
    else
        setNote(tr("%L1 bytes as they came").arg(body.size()));
    view().setText(m_hex->isChecked() ? hexDump(QByteArrayView(body).first(dumped)) : body);
}

} // namespace ui
