// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/notedialog.h"

#include "ui/labels.h"
#include "ui/textpopup.h"
#include "ui/theme.h"

#include "model/limits.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

NoteDialog::NoteDialog(const QString &note, int rows, QWidget *parent) : QDialog(parent), m_editor(new CharacterEdit)
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(rows > 1 ? tr("Note of %Ln operation(s)", nullptr, rows) : tr("Note"));
    resize(60 * Theme::unit, 28 * Theme::unit);
    m_editor->setObjectName(QStringLiteral("noteText"));
    m_editor->setAccessibleName(tr("Note"));
    m_editor->setPlaceholderText(tr("What is worth knowing about it; the search finds these words"));
    m_editor->setTabChangesFocus(true);
    m_editor->setCharacters(note);
    m_editor->moveCursor(QTextCursor::End);
    auto *tooLong = plainLabel(tr("A note has at most %L1 characters.").arg(model::limits::maxNote), "warning");
    tooLong->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setText(tr("Save"));
    save->setToolTip(tr("Ctrl+Enter"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_editor, 1);
    layout->addWidget(tooLong);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_editor, &CharacterEdit::charactersEdited, this, [save, tooLong](const QString &text) {
        const bool fits = text.size() <= model::limits::maxNote;
        save->setEnabled(fits);
        tooLong->setVisible(!fits);
    });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        connect(shortcut, &QShortcut::activated, save, &QPushButton::click);
    }
    m_editor->setFocus();
}

QString NoteDialog::note() const
{
    return m_editor->characters().trimmed();
}

} // namespace ui
