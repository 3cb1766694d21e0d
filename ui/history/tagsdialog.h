// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace ui {

/// The tags of one row, or those that several have in common. Known ones are offered while one is typed.
class TagsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `rows`: how many get them.
    TagsDialog(const QStringList &tags, const QStringList &known, int rows, QWidget *parent = nullptr);

    /// Each once, in the order they were typed.
    QStringList tags() const;

    /// The words of a line: blanks and commas stand between tags, and a # before one is no part of it.
    static QStringList tagsIn(const QString &line);

private:
    QLineEdit *m_line;
};

} // namespace ui
