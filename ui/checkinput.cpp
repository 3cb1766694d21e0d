// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/checkinput.h"

#include "model/limits.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStringListModel>

namespace ui {

CheckInput::CheckInput(Offer offer, QWidget *parent)
    : QLineEdit(parent),
      m_offer(std::move(offer)),
      m_completer(new QCompleter(this)),
      m_model(new QStringListModel(this))
{
    setMaxLength(int(model::limits::maxCheckLine));
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CheckInput::insertWord);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        emit edited(text);
        offerWords();
    });
}

void CheckInput::keyPressEvent(QKeyEvent *event)
{
    const QAbstractItemView *popup = m_completer->popup();
    const bool isOpen = popup->isVisible();
    const bool isPick = event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return || event->key() == Qt::Key_Tab;
    // The list picks what is marked in it, and moves its mark.
    if (isOpen && ((isPick && popup->currentIndex().isValid()) || event->key() == Qt::Key_Up ||
                   event->key() == Qt::Key_Down || event->key() == Qt::Key_Escape)) {
        event->ignore();
        return;
    }
    if (takesKey(*event)) {
        m_completer->popup()->hide();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool CheckInput::takesKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        offerWords();
        return false;
    }
    if (event.matches(QKeySequence::Paste))
        return pastesLines();
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
        emit lineWanted();
        return true;
    case Qt::Key_Up:
        emit moveWanted(-1);
        return true;
    case Qt::Key_Down:
        emit moveWanted(1);
        return true;
    case Qt::Key_Backspace:
        if (!text().isEmpty())
            return false;
        emit removeWanted();
        return true;
    default:
        return false;
    }
}

bool CheckInput::pastesLines()
{
    QString pasted = QGuiApplication::clipboard()->text();
    pasted.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    while (pasted.endsWith(u'\n'))
        pasted.chop(1);
    if (!pasted.contains(u'\n'))
        return false;
    QString line = text();
    const int at = hasSelectedText() ? selectionStart() : cursorPosition();
    line.replace(at, hasSelectedText() ? selectedText().size() : 0, pasted);
    emit linesPasted(line.split(u'\n'));
    return true;
}

void CheckInput::offerWords()
{
    const check::LineCompletions offered = m_offer(text(), cursorPosition());
    m_from = offered.from;
    m_model->setStringList(offered.texts);
    if (offered.texts.isEmpty() || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // Enter is for the line until a word is chosen
}

void CheckInput::insertWord(const QString &word)
{
    QString line = text();
    line.replace(m_from, cursorPosition() - m_from, word);
    setText(line);
    setCursorPosition(int(m_from + word.size()));
    emit edited(line);
}

} // namespace ui
