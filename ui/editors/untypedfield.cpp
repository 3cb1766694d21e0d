// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonline.h"
#include "ui/markedline.h"

namespace ui {

namespace {

bool isStructured(const model::Property &property)
{
    return !property.type.isPrimitive() && !property.type.isCollection() && property.enumeration.isEmpty();
}

/// Edm.Untyped, and what is left for types nobody knows.
class UntypedField final : public JsonLine
{
    Q_OBJECT

public:
    using JsonLine::JsonLine;

    void show(const form::Field &field) override
    {
        JsonLine::show(field);
        const bool absent = field.state == form::FieldState::NotSent || field.state == form::FieldState::Null;
        // An object is made by its state, not by a text.
        line()->setLocked(field.duplicate || (absent && isStructured(field.property)));
    }
};

class UntypedKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override
    {
        const bool fits = field.property.type.text() == QLatin1String("Edm.Untyped") || isStructured(field.property) ||
                          field.property.type.isCollection();
        return fits && field.state != form::FieldState::Raw ? 2 : 0;
    }

    FieldEditor *make(const Theme &theme, QWidget *parent) const override { return new UntypedField(theme, parent); }
};

} // namespace

std::unique_ptr<EditorKind> makeUntypedfield()
{
    return std::make_unique<UntypedKind>();
}

} // namespace ui

#include "untypedfield.moc"
