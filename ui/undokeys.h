// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace ui {

/// Takes the undo and redo keys away from the text fields below a widget, which have a memory of their own, and leaves
/// them to the window's one undo stack.
class UndoKeys final : public QObject
{
    Q_OBJECT

public:
    explicit UndoKeys(QWidget &area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_area;
};

} // namespace ui
