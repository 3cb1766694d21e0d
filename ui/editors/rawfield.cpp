// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonline.h"

namespace ui {

namespace {

/// A value of another kind than the declared one.
class RawKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override { return field.state == form::FieldState::Raw ? 100 : 0; }
    FieldEditor *make(const Theme &theme, QWidget *parent) const override { return new JsonLine(theme, parent); }
};

} // namespace

std::unique_ptr<EditorKind> makeRawfield()
{
    return std::make_unique<RawKind>();
}

} // namespace ui
