// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/undokeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace ui {

UndoKeys::UndoKeys(QWidget &area) : QObject(&area), m_area(area)
{
    // The fields come and go with the schema; one filter at the application sees them all.
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool ours = widget && m_area.isAncestorOf(widget);
    if (!ours || !(key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)))
        return false;
    key->ignore();
    return true;
}

} // namespace ui
