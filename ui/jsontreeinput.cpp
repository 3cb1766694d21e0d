// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// Keys, mouse, menu and search of JsonTree.

#include "model/anotherthread.h"
#include "model/limits.h"
#include "ui/answertext.h"
#include "ui/findbar.h"
#include "ui/jsontree.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr int deepestOffered = 5; ///< levels the menu offers to open

const QKeySequence copyPointerKey(Qt::CTRL | Qt::SHIFT | Qt::Key_C);

} // namespace

void JsonTree::keyPressEvent(QKeyEvent *event)
{
    if (moveByKey(event) || openByKey(event) || findByKey(event))
        return;
    if (event->matches(QKeySequence::Copy))
        copyValue();
    else if (QKeySequence(event->keyCombination()) == copyPointerKey)
        copyPointer();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

bool JsonTree::moveByKey(QKeyEvent *event)
{
    const std::pair<QKeySequence::StandardKey, int> moves[] = {
        {QKeySequence::MoveToPreviousLine, m_current - 1},
        {QKeySequence::MoveToNextLine, m_current + 1},
        {QKeySequence::MoveToPreviousPage, m_current - rowsPerPage()},
        {QKeySequence::MoveToNextPage, m_current + rowsPerPage()},
        {QKeySequence::MoveToStartOfLine, 0},
        {QKeySequence::MoveToEndOfLine, rowCount() - 1},
        {QKeySequence::MoveToStartOfDocument, 0},
        {QKeySequence::MoveToEndOfDocument, rowCount() - 1},
    };
    for (const auto &[key, row] : moves) {
        if (event->matches(key)) {
            setCurrentRow(row);
            return true;
        }
    }
    return false;
}

bool JsonTree::openByKey(QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Left:
        goLeft();
        return true;
    case Qt::Key_Right:
        goRight();
        return true;
    case Qt::Key_Plus:
        openCurrent();
        return true;
    case Qt::Key_Minus:
        closeCurrent();
        return true;
    case Qt::Key_Asterisk:
        openCurrent(JsonRows::allLevels);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            toggle(m_current);
        return true;
    default:
        break;
    }
    if (event->key() < Qt::Key_1 || event->key() > Qt::Key_9)
        return false;
    openCurrent(event->key() - Qt::Key_0);
    return true;
}

bool JsonTree::findByKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        openFind();
    else if (event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious))
        search(m_find->text(), event->matches(QKeySequence::FindNext));
    else if (event->key() == Qt::Key_Escape && m_find->isVisible())
        closeFind();
    else
        return false;
    return true;
}

void JsonTree::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAtPoint(event->position().toPoint());
    if (row < 0)
        return;
    const int x = event->position().toPoint().x();
    const int toggleLeft = left(m_rows.row(row).depth);
    const bool isOnToggle = x >= toggleLeft && x < toggleLeft + m_rowHeight;
    if (event->button() == Qt::LeftButton && isOnToggle)
        toggle(row);
    else
        setCurrentRow(row);
}

void JsonTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAtPoint(event->position().toPoint());
    if (row >= 0 && event->button() == Qt::LeftButton)
        toggle(row);
}

void JsonTree::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_current < 0)
        return;
    QMenu menu(this);
    addToMenu(menu);
    menu.exec(event->globalPos());
}

void JsonTree::addToMenu(QMenu &menu)
{
    const quint32 token = m_rows.row(m_current).token;
    const bool canOpen = m_rows.canOpen(token);
    menu.addAction(tr("Copy value"), QKeySequence::Copy, this, &JsonTree::copyValue);
    QAction *string = menu.addAction(tr("Copy string without quotes"), this, &JsonTree::copyString);
    string->setEnabled(m_document.valueAt(token).isString());
    menu.addAction(tr("Copy JSON Pointer"), copyPointerKey, this, &JsonTree::copyPointer);
    QAction *key = menu.addAction(tr("Copy key"), this, &JsonTree::copyKey);
    key->setEnabled(m_document.keyOf(token).has_value());
    menu.addSeparator();
    const auto addOpening = [&](const QString &text, int shortcut, int levels) {
        QAction *action = menu.addAction(text, this, [this, levels] { openCurrent(levels); });
        action->setShortcut(QKeySequence(shortcut));
        action->setEnabled(canOpen);
    };
    addOpening(tr("Open"), Qt::Key_Plus, 1);
    for (int levels = 2; levels <= deepestOffered; ++levels)
        addOpening(tr("Open %n level(s)", nullptr, levels), Qt::Key_0 + levels, levels);
    addOpening(tr("Open all below"), Qt::Key_Asterisk, JsonRows::allLevels);
    QAction *close = menu.addAction(tr("Close"), this, &JsonTree::closeCurrent);
    close->setShortcut(QKeySequence(Qt::Key_Minus));
    close->setEnabled(m_rows.isOpen(m_current));
    menu.addSeparator();
    menu.addAction(tr("Show in Raw"), this, [this] {
        if (const auto value = currentValue()) // another answer may have come while the menu was open
            emit bytesWanted(value->begin(), value->end());
    });
    menu.addAction(tr("Find…"), QKeySequence::Find, this, &JsonTree::openFind);
}

void JsonTree::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void JsonTree::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// Copying

void JsonTree::copyText(const QString &text, qsizetype size)
{
    if (size > model::limits::maxCopied)
        emit refused(tr("Not copied: the value of %1 is larger than %2. Saving the body gives all of it.")
                         .arg(sizeText(size), sizeText(model::limits::maxCopied)));
    else
        QGuiApplication::clipboard()->setText(text);
}

void JsonTree::copyValue()
{
    const auto value = currentValue();
    if (!value)
        return;
    const QByteArrayView raw = value->raw();
    copyText(raw.size() > model::limits::maxCopied ? QString() : QString::fromUtf8(raw), raw.size());
}

void JsonTree::copyString()
{
    const auto value = currentValue();
    if (!value)
        return;
    const qsizetype size = value->end() - value->begin();
    copyText(size > model::limits::maxCopied ? QString() : value->string(), size);
}

void JsonTree::copyKey()
{
    if (m_current < 0)
        return;
    if (const auto key = m_document.keyOf(m_rows.row(m_current).token))
        copyText(key->string(), key->end() - key->begin());
}

void JsonTree::copyPointer()
{
    const QString pointer = currentPointer().toString();
    copyText(pointer, pointer.size());
}

// Find

void JsonTree::openFind()
{
    m_find->setGeometry(0, 0, width(), m_find->sizeHint().height());
    setViewportMargins(0, m_find->sizeHint().height(), 0, 0);
    m_find->open();
}

void JsonTree::closeFind()
{
    stopSearching();
    const bool hadFocus = m_find->isAncestorOf(focusWidget());
    m_find->hide();
    setViewportMargins(0, 0, 0, 0);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void JsonTree::search(const QString &text, bool forward)
{
    if (text == m_searched)
        return goToMatch(forward);
    stopSearching();
    m_searched.clear();
    if (text.isEmpty() || m_current < 0)
        return;
    m_searchStop = std::make_shared<std::atomic<bool>>(false);
    const auto adopt = [this, text, forward, stop = m_searchStop](JsonMatches &matches) {
        if (*stop)
            return; // another search or another document came in between
        m_searchStop.reset();
        m_matches = std::move(matches);
        m_searched = text;
        goToMatch(forward);
    };
    if (m_document.text().size() <= model::limits::readAtOnce) {
        JsonMatches matches = jsonMatches(m_document, text.toUtf8(), *m_searchStop);
        return adopt(matches);
    }
    m_find->setSearching();
    model::onAnotherThread(
        this,
        [document = m_document, needle = text.toUtf8(), stop = m_searchStop] {
            return jsonMatches(document, needle, *stop);
        },
        adopt);
}

void JsonTree::stopSearching()
{
    if (const auto stop = std::exchange(m_searchStop, nullptr))
        *stop = true;
}

/// Behind or before the current value, or around from the other end.
void JsonTree::goToMatch(bool forward)
{
    const std::vector<quint32> &values = m_matches.values;
    if (values.empty() || m_current < 0)
        return m_find->setFound(false);
    const quint32 here = m_rows.row(m_current).token;
    auto at = forward ? std::upper_bound(values.begin(), values.end(), here)
                      : std::lower_bound(values.begin(), values.end(), here);
    if (forward)
        at = at == values.end() ? values.begin() : at;
    else
        at = std::prev(at == values.begin() ? values.end() : at);
    m_find->setFound(int(at - values.begin()) + 1, int(values.size()), m_matches.isCut);
    m_rows.reveal(*at, m_places.around(*at));
    rowsChanged(*at);
}

} // namespace ui
