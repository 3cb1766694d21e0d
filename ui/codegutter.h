// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace ui {

class CodeEditor;

/// The strip left of an editor's text: line numbers, marks of problems and folds.
class CodeGutter final : public QWidget
{
    Q_OBJECT

public:
    explicit CodeGutter(CodeEditor &editor);

    /// Pixels for the numbers up to this one and the marks.
    int widthFor(int lines) const;
    /// Where the mark of a fold begins.
    int foldMark() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    CodeEditor &m_editor;
};

} // namespace ui
