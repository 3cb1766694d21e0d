// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/datetimepicker.h"
#include "ui/lineeditor.h"
#include "ui/markedline.h"

#include <QToolButton>

namespace ui {

namespace {

/// The text of a time stamp as it stands, and a picker that changes parts of it.
class DateTimeField final : public LineEditor
{
    Q_OBJECT

public:
    DateTimeField(const Theme &theme, QWidget *parent) : LineEditor(theme, parent)
    {
        useMonospace();
        const QToolButton *pick = addButton("calendar", tr("Pick date and time"), tr("Pick date and time (Alt+Down)"));
        connect(pick, &QToolButton::clicked, this, &DateTimeField::openPopup);
    }

protected:
    Popup *makePopup() override
    {
        auto *picker = new DateTimePicker(DateTimePicker::Parts::DateTime, this);
        picker->setText(line()->characters());
        connect(picker, &DateTimePicker::edited, this, &DateTimeField::write);
        return picker;
    }
};

} // namespace

std::unique_ptr<EditorKind> makeDatetimefield()
{
    return std::make_unique<TypeKind<DateTimeField>>(QStringList{QStringLiteral("Edm.DateTimeOffset")});
}

} // namespace ui

#include "datetimefield.moc"
