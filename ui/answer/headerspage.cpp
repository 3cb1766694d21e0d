// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/headerspage.h"

#include "ui/answertext.h"

namespace ui {

AnswerHeadersPage::AnswerHeadersPage(const Theme &theme, QWidget *parent)
    : TextPage(QStringLiteral("headers"), tr("Headers"), tr("Header of the answer"), theme, parent)
{}

void AnswerHeadersPage::fill()
{
    if (saidThatNoneCame())
        return;
    setNote(tr("Fields in the order of the network engine, which joins repeated ones to one line."));
    view().setText(headText(*answer().exchange().response));
}

} // namespace ui
