// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/lineeditor.h"

#include <QToolButton>
#include <QUuid>

namespace ui {

namespace {

class GuidField final : public LineEditor
{
    Q_OBJECT

public:
    GuidField(const Theme &theme, QWidget *parent) : LineEditor(theme, parent)
    {
        useMonospace();
        const QToolButton *make = addButton("generate", tr("New GUID"), tr("New GUID (Alt+Down)"));
        connect(make, &QToolButton::clicked, this, &GuidField::generate);
    }

protected:
    void openPopup() override { generate(); }

private:
    void generate() { write(QUuid::createUuid().toString(QUuid::WithoutBraces)); }
};

} // namespace

std::unique_ptr<EditorKind> makeGuidfield()
{
    return std::make_unique<TypeKind<GuidField>>(QStringList{QStringLiteral("Edm.Guid")});
}

} // namespace ui

#include "guidfield.moc"
