// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace support {

/// The visible widgets below (and with) `root` that take the focus and have no accessible name, as "class objectName".
/// EXPECT_EQ(support::namelessControls(&page), QStringList());
inline QStringList namelessControls(QWidget *root)
{
    QStringList nameless;
    QWidgetList widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (QWidget *widget : std::as_const(widgets)) {
        // A proxy's focus is the other widget's; the scroll area's own parts are not controls.
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            nameless << QString(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

} // namespace support
