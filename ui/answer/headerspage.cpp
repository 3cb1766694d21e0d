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

bool AnswerHeadersPage::showField(const QString &name)
{
    // Line by line, as headText() makes them; the first is the status line.
    const QByteArray wanted = name.toLatin1().toLower() + ':';
    const QByteArray text = view().lines().text();
    qsizetype begin = 0;
    qsizetype end = text.indexOf("\r\n");
    if (name != QLatin1String("status")) {
        do {
            if (end < 0)
                return true; // the field is missing, and this is where it is missing from
            begin = end + 2;
            end = text.indexOf("\r\n", begin);
        } while (!text.sliced(begin, std::min(wanted.size(), text.size() - begin)).toLower().startsWith(wanted));
    }
    view().select({end < 0 ? text.size() : end, begin});
    return true;
}

} // namespace ui
