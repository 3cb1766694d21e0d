// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/headerrows.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QWidget;
QT_END_NAMESPACE

namespace ui {

class TextLabel;
class Theme;

/// The controls of one header field: sent or not, name (of an own field to be edited), value, what can be done with it,
/// and what is to be said about it.
class HeaderLine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeaderLine)

public:
    /// Puts itself into two rows of the grid; `number` counts the lines from 0.
    HeaderLine(const Theme &theme, QGridLayout &grid, QWidget *page, int number, bool isOwn);

    bool isOwn() const { return m_nameEdit != nullptr; }
    void show(const run::HeaderRow &row, const std::optional<run::HeaderNote> &note);

    void focusName();
    void focusValue();
    void focusSent();

signals:
    void sentChosen(bool sent);
    void nameEdited(const QByteArray &name);
    void nameFinished();
    void valueEdited(const QByteArray &value);
    void resetRequested();
    void duplicateRequested();
    void removeRequested();

private:
    QWidget *makeNames(QWidget *page);
    QWidget *makeButtons(QWidget *page);
    QToolButton *makeButton(QWidget *page, const char *icon, const char *name);
    void suggestValues(const QByteArray &name);

    const Theme &m_theme;
    const int m_number;
    QCheckBox *m_sent;
    QLabel *m_name = nullptr;        ///< of a usual field
    QLineEdit *m_nameEdit = nullptr; ///< of an own one
    QLabel *m_rule;
    QLineEdit *m_value;
    QToolButton *m_reset = nullptr;
    QToolButton *m_duplicate = nullptr;
    QToolButton *m_remove = nullptr;
    TextLabel *m_note;
    QByteArray m_suggestedFor;
    bool m_filling = false;
};

} // namespace ui
