// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/lineeditor.h"
#include "ui/markedline.h"

namespace ui {

namespace {

/// The URL of an entity that a navigation property is bound to (OData JSON Format 4.01, 8.5).
class ReferenceField final : public LineEditor
{
    Q_OBJECT

public:
    ReferenceField(const Theme &theme, QWidget *parent) : LineEditor(theme, parent)
    {
        offerLargerEditor();
        const QString hint = tr("URL of the entity to refer to, in full or from the version's root");
        line()->setToolTip(hint);
    }

    void show(const form::Field &field) override
    {
        LineEditor::show(field);
        if (field.state == form::FieldState::NotSent)
            line()->setPlaceholderText(tr("%1, else a URL").arg(placeholderFor(field.state)));
    }
};

class ReferenceKind final : public EditorKind
{
public:
    int rank(const form::Field &field) const override
    {
        const model::Property &property = field.property;
        const bool fits = property.name.endsWith(QLatin1String("@odata.bind")) && !property.type.isCollection();
        return fits && field.state != form::FieldState::Raw ? 20 : 0;
    }

    FieldEditor *make(const Theme &theme, QWidget *parent) const override { return new ReferenceField(theme, parent); }
};

} // namespace

std::unique_ptr<EditorKind> makeReferencefield()
{
    return std::make_unique<ReferenceKind>();
}

} // namespace ui

#include "referencefield.moc"
