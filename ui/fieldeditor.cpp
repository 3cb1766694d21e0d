// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editors/fieldeditor.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QStyle>

namespace ui {

QString placeholderFor(form::FieldState state)
{
    switch (state) {
    case form::FieldState::NotSent:
        return QCoreApplication::translate("FieldEditor", "not sent");
    case form::FieldState::Null:
        return QStringLiteral("null");
    case form::FieldState::Empty:
        return QCoreApplication::translate("FieldEditor", "empty");
    case form::FieldState::Value:
    case form::FieldState::Raw:
        break;
    }
    return {};
}

void setShownText(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    line->setText(text);
    if (!line->hasFocus())
        line->setCursorPosition(0);
}

void setUnset(QWidget *input, bool unset)
{
    if (input->property("unset").toBool() == unset && input->property("unset").isValid())
        return;
    input->setProperty("unset", unset);
    input->style()->unpolish(input);
    input->style()->polish(input);
}

} // namespace ui
