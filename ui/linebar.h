// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace ui {

/// Asks for a line to go to: `12` or `12:5`.
class LineBar final : public QFrame
{
    Q_OBJECT

public:
    explicit LineBar(QWidget *parent = nullptr);

    void open();

signals:
    /// Both counted from 1.
    void requested(int line, int column);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void request();

    QLineEdit *m_place;
};

} // namespace ui
