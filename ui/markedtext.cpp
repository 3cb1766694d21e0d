// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/markedtext.h"

#include <algorithm>

namespace ui {

namespace {

QChar markOf(QChar c, Lines lines)
{
    const char16_t u = c.unicode();
    const bool one = lines == Lines::One;
    switch (u) {
    case u'\n':
        return one ? QChar(u'\u21B5') : c;
    case u'\t':
        return one ? QChar(u'\u21E5') : c;
    case 0x7F:
        return QChar(u'\u2421');
    case QChar::LineSeparator:
        return one ? QChar(u'\u2193') : c;
    case QChar::ParagraphSeparator:
        return QChar(u'\u00B6');
    case 0xFDD0: // QTextDocument's own marks of a frame
    case 0xFDD1:
        return QChar(QChar::ReplacementCharacter);
    default:
        break;
    }
    return u < 0x20 ? QChar(0x2400 + u) : c; // Unicode's own pictures of the control characters
}

} // namespace

QString withMarks(const QString &text, Lines lines)
{
    QString shown = text;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (!shown[i].isSurrogate()) {
            shown[i] = markOf(shown[i], lines);
        } else if (shown[i].isHighSurrogate() && i + 1 < shown.size() && shown[i + 1].isLowSurrogate()) {
            ++i;
        } else {
            shown[i] = QChar::ReplacementCharacter;
        }
    }
    return shown;
}

QString withEdit(const QString &text, const QString &before, const QString &after, qsizetype cursor)
{
    // Of "aa" either a may have gone; what is behind the cursor was not touched.
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype back = 0;
    while (back < std::min(most, after.size() - cursor) &&
           before[before.size() - 1 - back] == after[after.size() - 1 - back])
        ++back;
    qsizetype front = 0;
    while (front < most - back && before[front] == after[front])
        ++front;
    return text.left(front) + after.mid(front, after.size() - front - back) + text.right(back);
}

} // namespace ui
