// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonhighlighter.h"

#include "ui/jsonspans.h"
#include "ui/theme.h"

namespace ui {

JsonHighlighter::JsonHighlighter(QTextDocument *document, const Theme &theme)
    : QSyntaxHighlighter(document),
      m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &JsonHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const Colors &colors = m_theme.colors();
    for (const JsonSpan &span : jsonSpans(text, false)) {
        const QColor color = span.part == JsonPart::Name     ? colors.name
                             : span.part == JsonPart::String ? colors.string
                                                             : colors.literal;
        setFormat(int(span.begin), int(span.length), color);
    }
}

} // namespace ui
