// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"

#include <QStringList>

#include <ostream>
#include <utility>
#include <vector>

namespace support {

/// What one kind of editor is tried with.
struct EditorCase
{
    QString kind; ///< file in ui/editors, without the ending
    model::Property property;
    /// Text typed into a field that is not sent, and the JSON it becomes.
    std::vector<std::pair<QString, QByteArray>> typed;
    /// JSON in the body, and the text shown for it.
    std::vector<std::pair<QByteArray, QString>> shown;
    bool anyJson = false; ///< the text is the JSON; it fits no type
};

inline void PrintTo(const EditorCase &value, std::ostream *out)
{
    *out << value.kind.toStdString() << " for " << value.property.type.text().toStdString();
}

inline model::Property editorProperty(const char *type)
{
    return {.name = QStringLiteral("subject"), .type = model::TypeName(QString::fromLatin1(type))};
}

inline model::Property memberProperty(int count)
{
    model::Property property = editorProperty("example.colour");
    for (int i = 0; i < count; ++i)
        property.enumeration.append(QStringLiteral("member%1").arg(i));
    return property;
}

/// Each kind at least once, by file name.
std::vector<EditorCase> editorCases();

/// The kinds that edit no single value but the rows of the form; its own tests try them.
QStringList rowKinds();

} // namespace support
