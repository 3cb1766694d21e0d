// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/markedline.h"

#include "ui/markedtext.h"

#include "model/limits.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <limits>

namespace ui {

MarkedLine::MarkedLine(QWidget *parent) : QLineEdit(parent), m_limit(model::limits::maxLineText)
{
    setMaxLength(std::numeric_limits<int>::max()); // or a long paste would lose its end
    setDragEnabled(false);                         // the marks would be dragged
    connect(this, &QLineEdit::textEdited, this, &MarkedLine::take);
}

void MarkedLine::setCharacters(const QString &text)
{
    if (text == m_characters && (m_shortened || this->text() == m_shown))
        return;
    m_characters = text;
    present();
    if (!hasFocus())
        setCursorPosition(0);
}

void MarkedLine::setLocked(bool locked)
{
    m_locked = locked;
    setReadOnly(m_locked || m_shortened);
}

void MarkedLine::present()
{
    m_shortened = m_characters.size() > m_limit;
    m_shown = withMarks(m_shortened ? m_characters.left(m_limit) : m_characters, Lines::One);
    const QString shown = m_shortened ? QString(m_shown + QChar(u'\u2026')) : m_shown;
    setReadOnly(m_locked || m_shortened);
    if (shown != text())
        setText(shown);
}

void MarkedLine::take(const QString &shown)
{
    if (m_shortened)
        return;
    const QString before = std::exchange(m_shown, shown);
    m_characters = withEdit(m_characters, before, shown, cursorPosition());
    if (withMarks(m_characters, Lines::One) != shown || m_characters.size() > m_limit) {
        const int cursor = cursorPosition();
        present();
        setCursorPosition(cursor);
    }
    emit charactersEdited(QString(m_characters)); // a copy: whoever hears it may set another
}

void MarkedLine::copyCharacters()
{
    if (hasSelectedText())
        QGuiApplication::clipboard()->setText(m_characters.mid(selectionStart(), selectionLength()));
}

void MarkedLine::cutCharacters()
{
    copyCharacters();
    if (!isReadOnly())
        insert({}); // in place of the selection
}

void MarkedLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyCharacters();
    else if (event->matches(QKeySequence::Cut))
        cutCharacters();
    else
        QLineEdit::keyPressEvent(event);
}

void MarkedLine::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The actions have no names; Qt's own words tell them apart in every language.
    const char *copy = "&Copy";
    const char *cut = "Cu&t";
    for (QAction *action : menu->actions()) {
        const bool isCopy = action->text().startsWith(QLineEdit::tr(copy));
        if (!isCopy && !action->text().startsWith(QLineEdit::tr(cut)))
            continue;
        action->disconnect(SIGNAL(triggered(bool)));
        connect(action, &QAction::triggered, this, isCopy ? &MarkedLine::copyCharacters : &MarkedLine::cutCharacters);
    }
    menu->popup(event->globalPos());
}

} // namespace ui
