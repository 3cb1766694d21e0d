// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/durationpicker.h"
#include "ui/lineeditor.h"
#include "ui/markedline.h"

#include <QToolButton>

namespace ui {

namespace {

/// The text of a duration as it stands, and its parts.
class DurationField final : public LineEditor
{
    Q_OBJECT

public:
    DurationField(const Theme &theme, QWidget *parent) : LineEditor(theme, parent)
    {
        useMonospace();
        const QToolButton *pick = addButton("clock", tr("Duration in parts"), tr("Duration in parts (Alt+Down)"));
        connect(pick, &QToolButton::clicked, this, &DurationField::openPopup);
    }

protected:
    Popup *makePopup() override
    {
        auto *picker = new DurationPicker(this);
        picker->setText(line()->characters());
        connect(picker, &DurationPicker::edited, this, &DurationField::write);
        return picker;
    }
};

} // namespace

std::unique_ptr<EditorKind> makeDurationfield()
{
    return std::make_unique<TypeKind<DurationField>>(QStringList{QStringLiteral("Edm.Duration")});
}

} // namespace ui

#include "durationfield.moc"
