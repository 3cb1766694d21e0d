// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/declarations.h"
#include "json/pointer.h"

#include <deque>
#include <vector>

namespace check {

/// An object of the answer, and what it is.
struct TypedObject
{
    json::Pointer place;
    json::Value value;
    std::vector<json::Member> members; ///< of the value
    const DeclaredType *type;          ///< its own or the declared one, never null
    QString declared;                  ///< name of the declared type
    bool isEntity = false;             ///< the answer itself or an element of its list, rather than part of one
};

/// A value that is declared: of a member, or an element of one that is a collection.
struct TypedValue
{
    json::Pointer place;
    json::Value value;
    const model::Property *property; ///< of an element as model::elementOf() has it; never null
};

/// What an answer is made of, by the schema; everything in the order of the text. Values live as long as the document,
/// declarations as long as `declarations` and this.
class TypedAnswer final
{
    Q_DISABLE_COPY_MOVE(TypedAnswer)

public:
    explicit TypedAnswer(Declarations &declarations) : m_declarations(declarations) {}

    /// Takes in an entity and all that is in it. What is nested deeper than limits::maxComparedDepth is left out.
    void add(const json::Value &entity, const json::Pointer &place, const QString &declared);

    const std::vector<TypedObject> &objects() const { return m_objects; }
    const std::vector<TypedValue> &values() const { return m_values; }

private:
    void addObject(const json::Value &object, const json::Pointer &place, const QString &declared, bool isEntity);
    void addValue(const json::Value &value, const json::Pointer &place, const model::Property &property);
    const model::Property &elementOf(const model::Property &property);

    Declarations &m_declarations;
    std::vector<TypedObject> m_objects;
    std::vector<TypedValue> m_values;
    std::deque<model::Property> m_elements; ///< stay where they are
    QHash<const model::Property *, const model::Property *> m_elementOf;
};

} // namespace check
