// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "form/outline.h"

namespace form {

/// Makes the rows of an outline from a body.
class OutlineReader final
{
public:
    OutlineReader(Outline &outline, const Expansion &expansion) : m_outline(outline), m_expansion(expansion) {}

    void pathValues(const std::vector<PathValue> &values);
    void body();

private:
    using Row = Outline::Row;

    /// The object rows are made for, and where it is.
    struct Object
    {
        std::optional<json::Value> value;
        QString declaredType; ///< empty when nothing is declared
        QString path;         ///< RFC 6901
        int row = -1;
        int depth = 0;
    };

    struct Present
    {
        json::Value value;
        int count = 1;
    };
    using Members = QHash<QString, Present>;

    void object(const Object &object);
    void typeAnnotation(const Object &object, Members &members);
    void bindAnnotation(const Object &object, const model::Property &property, Members &members, const QString &type);
    void leftovers(const Object &object, const Members &members, const QString &type);
    void add(const Object &object, FieldKind kind, const model::Property &property, Members &members,
             const QString &type);
    void append(Row row, const QString &path);
    void elements(const json::Value &array, const model::Property &property, const QString &path, int row, int depth);
    bool isStructured(const model::Property &property) const;
    const model::Property *keep(model::Property property);
    const model::Property *elementOf(const model::Property &property);

    Outline &m_outline;
    const Expansion &m_expansion;
    QHash<const model::Property *, const model::Property *> m_elementProperties;
};

} // namespace form
