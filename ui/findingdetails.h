// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/finding.h"

#include <QPlainTextEdit>

namespace ui {

class Theme;

/// Everything that is known of one finding, to read and to select; wraps where it must.
class FindingDetails final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit FindingDetails(const Theme &theme, QWidget *parent = nullptr);

    /// `title` is that of its check.
    void show(const model::Finding &finding, const QString &title);
    /// A heading and the words below it, in turn.
    void show(const std::vector<std::pair<QString, QString>> &chapters);

    using QWidget::show;

private:
    void append(const QString &text, const QTextCharFormat &format);

    const Theme &m_theme;
};

} // namespace ui
