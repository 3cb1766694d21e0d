// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonline.h"

namespace ui {

namespace {

/// Edm.Untyped, and types nobody described.
class UntypedKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override
    {
        const model::Property &property = field.property;
        const bool isUnknown = !property.type.isPrimitive() && property.enumeration.isEmpty();
        const bool fits = property.type.text() == QLatin1String("Edm.Untyped") || isUnknown;
        return fits && field.state != form::FieldState::Raw ? 2 : 0;
    }

    FieldEditor *make(const Theme &theme, QWidget *parent) const override { return new JsonLine(theme, parent); }
};

} // namespace

std::unique_ptr<EditorKind> makeUntypedfield()
{
    return std::make_unique<UntypedKind>();
}

} // namespace ui
