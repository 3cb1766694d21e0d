// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonline.h"

#include "model/edmvalue.h"

namespace ui {

namespace {

/// Edm.Untyped, places on a map, and types nobody described.
class UntypedKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override
    {
        const bool fits = model::kindFits(field.property, json::Kind::Object);
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
