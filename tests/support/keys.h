// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace support {

/// Presses and releases one key, as the window system would hand it to `widget`.
inline void pressKey(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

/// Types the text character by character.
inline void typeText(QWidget *widget, const QString &text)
{
    for (const QChar c : text)
        pressKey(widget, Qt::Key_unknown, {}, QString(c));
}

} // namespace support
