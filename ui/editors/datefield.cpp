// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/datetimepicker.h"
#include "ui/lineeditor.h"
#include "ui/markedline.h"

#include <QToolButton>

namespace ui {

namespace {

/// A date, and a calendar.
class DateField final : public LineEditor
{
    Q_OBJECT

public:
    DateField(const Theme &theme, QWidget *parent) : LineEditor(theme, parent)
    {
        useMonospace();
        const QToolButton *pick = addButton("calendar", tr("Pick date"), tr("Pick date (Alt+Down)"));
        connect(pick, &QToolButton::clicked, this, &DateField::openPopup);
    }

protected:
    Popup *makePopup() override
    {
        auto *picker = new DateTimePicker(DateTimePicker::Parts::Date, this);
        picker->setText(line()->characters());
        connect(picker, &DateTimePicker::edited, this, &DateField::write);
        return picker;
    }
};

} // namespace

std::unique_ptr<EditorKind> makeDatefield()
{
    return std::make_unique<TypeKind<DateField>>(QStringList{QStringLiteral("Edm.Date")});
}

} // namespace ui

#include "datefield.moc"
