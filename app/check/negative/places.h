// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "json/document.h"
#include "json/pointer.h"

#include <map>

namespace check {

/// A value a request can have: a property, or one element of a collection.
struct ValuePlace
{
    json::Pointer pointer;
    model::Property property; ///< of an element: model::elementOf() its collection
};

/// An object a request can have, the request itself included.
struct ObjectPlace
{
    json::Pointer pointer;
    QString declared;
    QString type; ///< what it is sent as
};

/// Where in a body something can be wrong. Types that hold themselves are entered once.
class Places final
{
public:
    /// `right` outlives this; there is no place in what is no object.
    Places(const model::OperationSchema &schema, const json::Document &right);

    const std::vector<ValuePlace> &values() const { return m_values; }
    const std::vector<ObjectPlace> &objects() const { return m_objects; }

    /// The right body with `raw` at a place; objects around it that are not there are made.
    QByteArray with(const json::Pointer &pointer, const QByteArray &raw) const;
    /// The right body with a right value at a place, if it has none there.
    QByteArray with(const json::Pointer &pointer) const;

private:
    void walk(const json::Pointer &at, const QString &declared, QStringList above);
    void walkValue(const json::Pointer &at, const model::Property &property, const QStringList &above);
    QByteArray set(const QByteArray &text, const json::Pointer &pointer, const QByteArray &raw) const;

    const model::OperationSchema &m_schema;
    const json::Document &m_right;
    std::vector<ValuePlace> m_values;
    std::vector<ObjectPlace> m_objects;
    std::map<QString, model::Property> m_properties; ///< by pointer
};

} // namespace check
