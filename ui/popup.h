// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

namespace ui {

/// What opens below an editor. Escape or a click elsewhere closes it and gives the keyboard back to the editor; it is
/// deleted then. No control in it changes when it is scrolled.
class Popup : public QFrame
{
    Q_OBJECT

public:
    /// `name` is its accessible name.
    explicit Popup(const QString &name, QWidget *parent);

    /// Below `anchor`, or above it where the screen ends; `input` has the keyboard before and after.
    void openAt(QWidget *anchor, QWidget *input);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

    QWidget *input() const { return m_input; }

private:
    QWidget *m_input = nullptr;
};

} // namespace ui
