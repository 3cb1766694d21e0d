// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace ui {

class CharacterEdit;

/// A note of one row, or of several. Ctrl+Enter keeps it.
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `rows`: how many get it.
    NoteDialog(const QString &note, int rows, QWidget *parent = nullptr);

    /// Without blanks at its ends.
    QString note() const;

private:
    CharacterEdit *m_editor;
};

} // namespace ui
