// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/popup.h"

#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QCloseEvent>
#include <QComboBox>
#include <QKeyEvent>
#include <QScreen>

namespace ui {

Popup::Popup(const QString &name, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(name);
    setFrameShape(QFrame::StyledPanel);
    setProperty("role", QStringLiteral("popup"));
}

void Popup::openAt(QWidget *anchor, QWidget *input)
{
    m_input = input;
    for (QWidget *child : findChildren<QWidget *>()) {
        if (qobject_cast<QAbstractSpinBox *>(child) || qobject_cast<QComboBox *>(child))
            child->installEventFilter(this);
        if (qobject_cast<QCalendarWidget *>(child)) {
            for (QWidget *part : child->findChildren<QWidget *>())
                part->installEventFilter(this);
        }
    }
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    const QRect edge(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    const bool below = edge.bottom() + 2 + height() <= screen.bottom() || edge.top() - height() - 2 < screen.top();
    const int left = qMax(screen.left(), qMin(edge.left(), screen.right() - width()));
    move(left, below ? edge.bottom() + 2 : edge.top() - height() - 2);
    show();
}

bool Popup::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::Wheel || QFrame::eventFilter(watched, event);
}

void Popup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void Popup::closeEvent(QCloseEvent *event)
{
    QFrame::closeEvent(event);
    if (m_input && m_input->isVisible())
        m_input->setFocus(Qt::PopupFocusReason);
}

} // namespace ui
