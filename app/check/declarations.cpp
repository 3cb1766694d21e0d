// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/declarations.h"

#include "model/typesystem.h"

namespace check {

std::optional<json::Value> typeAnnotation(const json::Value &object)
{
    const auto type = object.member(u"@odata.type");
    return type ? type : object.member(u"@type");
}

QString typeNameIn(const QString &text)
{
    return text.sliced(text.lastIndexOf(u'#') + 1);
}

const DeclaredType &Declarations::type(const QString &name)
{
    const auto [entry, isNew] = m_types.try_emplace(name);
    DeclaredType &type = entry->second;
    if (!isNew)
        return type;
    type.name = name;
    if (!m_schema || name.isEmpty())
        return type;
    type.properties = model::propertiesOf(*m_schema, name);
    type.isKnown = !type.properties.empty() || model::findType(*m_schema, name);
    type.isOpen = model::isOpen(*m_schema, name);
    for (const model::Property *property : type.properties)
        type.byName.insert(property->name, property);
    return type;
}

const DeclaredType &Declarations::typeOf(const json::Value &object, const QString &declared)
{
    const auto annotation = m_schema && object.isObject() ? typeAnnotation(object) : std::nullopt;
    if (!annotation || !annotation->isString())
        return type(declared);
    const QString named = typeNameIn(annotation->string());
    const model::StructuredType *known = model::findType(*m_schema, named);
    return known && model::isAssignable(*m_schema, named, declared) ? type(known->name) : type(declared);
}

} // namespace check
