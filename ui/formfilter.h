// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "form/outline.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

class Theme;

/// What of the form is shown: words of the name or the type, a state, only what is sent. Escape in the line clears it.
class FormFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit FormFilter(const Theme &theme, QWidget *parent = nullptr);

    form::Filter filter() const;
    void clear();
    void showCount(int shown, int total);
    void focusLine();

signals:
    void changed();
    /// Down or Enter in the line: on to the rows.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_line;
    QComboBox *m_state;
    QToolButton *m_onlySent;
    QLabel *m_count;
};

} // namespace ui
