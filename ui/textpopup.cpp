// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/textpopup.h"

#include "ui/labels.h"
#include "ui/markedtext.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ui {

CharacterEdit::CharacterEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it wraps
    connect(this, &QPlainTextEdit::textChanged, this, &CharacterEdit::take);
}

void CharacterEdit::setCharacters(const QString &text)
{
    m_loading = true;
    m_characters = text;
    m_shown = withMarks(text, Lines::Several);
    setPlainText(m_shown);
    m_loading = false;
}

void CharacterEdit::take()
{
    QString shown = document()->toRawText();
    shown.replace(QChar::ParagraphSeparator, u'\n');
    if (m_loading || shown == m_shown)
        return;
    const int cursor = textCursor().position();
    const QString before = std::exchange(m_shown, shown);
    m_characters = withEdit(m_characters, before, shown, cursor);
    if (withMarks(m_characters, Lines::Several) != shown) {
        setCharacters(QString(m_characters));
        QTextCursor restored = textCursor();
        restored.setPosition(cursor);
        setTextCursor(restored);
    }
    emit charactersEdited(QString(m_characters)); // a copy: whoever hears it may set another
}

void CharacterEdit::keyPressEvent(QKeyEvent *event)
{
    // The editor would make a line separator of it, which looks the same and is another character.
    if (event->matches(QKeySequence::InsertLineSeparator))
        textCursor().insertBlock();
    else
        QPlainTextEdit::keyPressEvent(event);
}

QMimeData *CharacterEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *content = new QMimeData;
    content->setText(m_characters.mid(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    return content;
}

TextPopup::TextPopup(const QString &name, const QString &text, QWidget *parent)
    : Popup(name, parent),
      m_editor(new CharacterEdit(this)),
      m_remark(plainLabel({}, "small", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, Theme::unit);
    layout->addWidget(m_editor);
    layout->addWidget(m_remark);
    m_remark->setWordWrap(true);
    m_remark->hide();
    m_editor->setAccessibleName(name);
    m_editor->setMinimumSize(420, 200);
    m_editor->setCharacters(text);
    setFocusProxy(m_editor);
    m_editor->setFocus();
}

void TextPopup::setRemark(std::function<QString(const QString &)> remark)
{
    const auto say = [this, remark = std::move(remark)] {
        const QString text = remark(m_editor->characters());
        m_remark->setText(text);
        m_remark->setVisible(!text.isEmpty());
    };
    connect(m_editor, &CharacterEdit::charactersEdited, m_remark, say);
    say();
}

} // namespace ui
