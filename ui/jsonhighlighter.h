// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSyntaxHighlighter>

namespace ui {

class Theme;

/// Colours names, strings, literals and variables of a JSON text being edited, and makes room for the codes of what
/// cannot be seen. No string of JSON goes over a line, so every line stands alone.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    JsonHighlighter(QTextDocument *document, const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
};

} // namespace ui
