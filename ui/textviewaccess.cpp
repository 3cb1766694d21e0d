// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/textviewaccess.h"

#include "ui/jsontree.h"
#include "ui/textview.h"

#include <QAccessibleWidget>

namespace ui {

namespace {

template <typename View>
class TextViewAccess final : public QAccessibleWidget
{
public:
    explicit TextViewAccess(View *view) : QAccessibleWidget(view, QAccessible::StaticText) {}

    QString text(QAccessible::Text kind) const override
    {
        // The rows on screen only: the whole may be a hundred megabytes.
        return kind == QAccessible::Value ? static_cast<View *>(widget())->screenText() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<TextView *>(object))
        return new TextViewAccess<TextView>(view);
    if (auto *tree = qobject_cast<JsonTree *>(object))
        return new TextViewAccess<JsonTree>(tree);
    return nullptr;
}

} // namespace

void installTextViewAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace ui
