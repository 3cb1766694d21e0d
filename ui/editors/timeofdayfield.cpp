// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/datetimepicker.h"
#include "ui/lineeditor.h"
#include "ui/markedline.h"

#include <QToolButton>

namespace ui {

namespace {

/// A time of day to any digit, and a picker that changes parts of it.
class TimeOfDayField final : public LineEditor
{
    Q_OBJECT

public:
    TimeOfDayField(const Theme &theme, QWidget *parent) : LineEditor(theme, parent)
    {
        useMonospace();
        const QToolButton *pick = addButton("clock", tr("Pick time"), tr("Pick time (Alt+Down)"));
        connect(pick, &QToolButton::clicked, this, &TimeOfDayField::openPopup);
    }

protected:
    Popup *makePopup() override
    {
        auto *picker = new DateTimePicker(DateTimePicker::Parts::Time, this);
        picker->setText(line()->characters());
        connect(picker, &DateTimePicker::edited, this, &TimeOfDayField::write);
        return picker;
    }
};

} // namespace

std::unique_ptr<EditorKind> makeTimeofdayfield()
{
    return std::make_unique<TypeKind<TimeOfDayField>>(QStringList{QStringLiteral("Edm.TimeOfDay")});
}

} // namespace ui

#include "timeofdayfield.moc"
