// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "json/document.h"

#include <QHash>

#include <map>
#include <vector>

namespace check {

/// A structured type with all its members, looked up once.
struct DeclaredType
{
    QString name;
    bool isKnown = false; ///< the schema describes it: what it does not have is not declared
    bool isOpen = false;
    std::vector<const model::Property *> properties = {};
    QHash<QString, const model::Property *> byName = {};

    /// nullptr when it declares no such member; names compare with case.
    const model::Property *property(const QString &member) const { return byName.value(member); }
};

/// The types of one schema. What it gives out lives as long as it does, and as the schema.
class Declarations final
{
    Q_DISABLE_COPY_MOVE(Declarations)

public:
    /// `schema` may be null: then no type is known.
    explicit Declarations(const model::OperationSchema *schema) : m_schema(schema) {}

    const model::OperationSchema *schema() const { return m_schema; }
    const DeclaredType &type(const QString &name);
    /// By the object's own `@odata.type` where that is the declared type or a known one derived from it, else by what
    /// is declared.
    const DeclaredType &typeOf(const json::Value &object, const QString &declared);

private:
    const model::OperationSchema *m_schema;
    std::map<QString, DeclaredType> m_types;
};

/// What an object says its type is, as written: `@odata.type`, else `@type`; nothing when it says nothing.
std::optional<json::Value> typeAnnotation(const json::Value &object);

/// The type a text names that may be a URL with the type as its fragment (OData JSON Format 4.01, 4.6.3):
/// `microsoft.graph.x` of `#microsoft.graph.x` and `https://.../$metadata#microsoft.graph.x`.
QString typeNameIn(const QString &text);

/// A member that says something about the object or about another member: `@odata.etag`, `status@odata.type`; or an
/// action or function that can be called on it, `#microsoft.graph.cancel`.
inline bool isControlInformation(QStringView name)
{
    return name.contains(u'@') || name.startsWith(u'#');
}

} // namespace check
