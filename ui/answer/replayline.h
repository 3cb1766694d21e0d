// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class TextLabel;

/// Says of an answer to a repeated request how it stands to the answer of then.
class ReplayLine final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayLine)

public:
    explicit ReplayLine(QWidget *parent = nullptr);

    /// Nothing to say; hides it.
    void clear();
    /// `differs` makes it a banner; `canShow`: there are two to compare.
    void tell(const QString &text, bool differs, bool canShow);

signals:
    void showRequested();
    /// The row that is repeated.
    void rowRequested();

private:
    TextLabel *m_text;
    QPushButton *m_show;
    QPushButton *m_row;
};

} // namespace ui
