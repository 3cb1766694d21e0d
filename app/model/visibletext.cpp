// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/visibletext.h"

namespace model {

namespace {

/// C1 controls, marks and overrides of direction, line and paragraph separators, blanks without width.
bool isHidden(char16_t u)
{
    return (u >= 0x80 && u < 0xA0) || u == 0xAD || u == 0x61C || u == 0x200B || u == 0x200E || u == 0x200F ||
           (u >= 0x2028 && u <= 0x202E) || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF;
}

} // namespace

QString visibleText(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x20)
            visible += QChar(0x2400 + u); // Unicode's own pictures of the control characters
        else if (u == 0x7F)
            visible += QChar(0x2421);
        else if (isHidden(u))
            visible += QStringLiteral("\u27E8U+%1\u27E9").arg(QString::number(u, 16).rightJustified(4, u'0').toUpper());
        else
            visible += c;
    }
    return visible;
}

} // namespace model
