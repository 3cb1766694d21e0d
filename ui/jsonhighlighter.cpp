// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonhighlighter.h"

#include "ui/jsonspans.h"
#include "ui/standins.h"
#include "ui/theme.h"

#include <QFontMetricsF>

namespace ui {

JsonHighlighter::JsonHighlighter(QTextDocument *document, const Theme &theme)
    : QSyntaxHighlighter(document),
      m_theme(theme)
{}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const Colors &colors = m_theme.colors();
    for (const JsonSpan &span : jsonSpans(text, false, json::Syntax::Template))
        setFormat(int(span.begin), int(span.length), colorOf(colors, span.part));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isUnseen(text[i]))
            continue;
        QTextCharFormat room;
        room.setForeground(Qt::transparent);
        room.setBackground(colors.warnBack);
        room.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        room.setFontLetterSpacing(QFontMetricsF(m_theme.monospace()).horizontalAdvance(QLatin1String("U+0000")));
        setFormat(int(i), 1, room);
    }
}

} // namespace ui
