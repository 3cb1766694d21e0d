// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <vector>

namespace support {

/// Texts that try to be something else where they are written: mark-up, script, formulas, templates, controls.
inline std::vector<QString> hostileTexts()
{
    std::vector<QString> texts = {
        QStringLiteral("a ]]> b <![CDATA[ c"),
        QStringLiteral("</script><script>alert(1)</script>"),
        QStringLiteral("</style></title></textarea></details></pre></table>"),
        QStringLiteral("<img src=x onerror=alert(1)><svg/onload=alert(1)>"),
        QStringLiteral("\" onmouseover=\"alert(1)\" x='y' `z`"),
        QStringLiteral("<!-- <!DOCTYPE html> <?xml version=\"1.0\"?> &lt;b&gt; &#x3C;b> &amp; &"),
        QStringLiteral("javascript:alert(1)//'\\\"|`$(id)`;{{7*7}}${7*7}%s%n%1 %2"),
        QStringLiteral("<a href=\"file:///etc/passwd\">here</a>"),
        QStringLiteral("=HYPERLINK(\"http://a\")"),
        QStringLiteral("../../../x\\y:z*?"),
        QStringLiteral("\u202Egpj.exe\u2066\u200B\uFEFF\u2028"),
        QStringLiteral("Ω≈ç√∫˜µ≤ 田中さん 😀 ﷽ Z̮̞̠͙͔ͅ"),
        QStringLiteral("line one\r\nline two\rline three\n\ttab"),
        QStringLiteral("\u001B[31mred\u001B[0m \u0007\u0085\u009B31m"),
        QString(QChar(0xD800)) + QStringLiteral("x") + QChar(0xDC00) + QChar(0xDBFF),
        QStringLiteral("a\uFFFEb\uFFFFc"),
        QString(1 << 20, u'<')};
    QString controls = QStringLiteral("x");
    for (char16_t c = 0; c < 0x20; ++c)
        controls += QChar(c);
    texts.push_back(controls + QChar(0x7F));
    return texts;
}

} // namespace support
