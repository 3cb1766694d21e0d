// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/labels.h"
#include "ui/lineeditor.h"
#include "ui/markedline.h"

namespace ui {

namespace {

/// A stream has no place in a body (OData JSON Format 4.01, 9), which the editor says; what is typed all the same goes
/// out as a string.
class StreamField final : public LineEditor
{
    Q_OBJECT

public:
    StreamField(const Theme &theme, QWidget *parent) : LineEditor(theme, parent)
    {
        const QString why =
            tr("A stream is not sent in the body: its content goes to a media URL of its own. To send a "
               "wrong value all the same, type a text or choose raw JSON.");
        QLabel *remark = plainLabel(tr("at its media URL"), "small", this);
        setPlainToolTip(remark, why);
        setPlainToolTip(line(), why);
        addRemark(remark);
    }
};

} // namespace

std::unique_ptr<EditorKind> makeStreamfield()
{
    return std::make_unique<TypeKind<StreamField>>(QStringList{QStringLiteral("Edm.Stream")});
}

} // namespace ui

#include "streamfield.moc"
