// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/negative/places.h"

#include "check/negative/rightvalue.h"

#include "model/edmvalue.h"
#include "model/typesystem.h"
#include "json/edit.h"

namespace check {

namespace {

constexpr int deepest = 3; ///< objects within each other: a rule broken deeper down is the same rule

bool isStructured(const model::OperationSchema &schema, const model::Property &property)
{
    return !property.type.isCollection() && property.enumeration.isEmpty() && schema.type(property.type);
}

} // namespace

Places::Places(const model::OperationSchema &schema, const json::Document &right) : m_schema(schema), m_right(right)
{
    if (right.object())
        walk({}, schema.requestType.text(), {});
}

void Places::walk(const json::Pointer &at, const QString &declared, QStringList above)
{
    const auto there = at.resolve(m_right.root());
    const auto annotation = there && there->isObject() ? there->member(u"@odata.type") : std::nullopt;
    const QString said = annotation ? model::typeFromAnnotation(annotation->string()) : QString();
    const QString type = model::isAssignable(m_schema, said, declared) ? said : sentType(m_schema, declared);
    m_objects.push_back({at, declared, type});
    above.append(declared);
    for (const model::Property *property : model::propertiesOf(m_schema, type)) {
        if (property->navigation)
            continue;
        walkValue(at.child(property->name), *property, above);
    }
}

void Places::walkValue(const json::Pointer &at, const model::Property &property, const QStringList &above)
{
    m_values.push_back({at, property});
    m_properties.emplace(at.toString(), property);
    if (property.type.isCollection())
        return walkValue(at.child(QStringLiteral("0")), model::elementOf(property), above);
    const QString type = property.type.text();
    if (isStructured(m_schema, property) && above.size() < deepest && !above.contains(type))
        walk(at, type, above);
}

QByteArray Places::set(const QByteArray &text, const json::Pointer &pointer, const QByteArray &raw) const
{
    const json::Document document = json::Document::parse(text);
    if (const auto there = pointer.resolve(document.root()))
        return json::apply(text, json::replaceValue(*there, raw));
    const auto parent = pointer.parent().resolve(document.root());
    if (!parent)
        return text;
    const auto end = qsizetype(parent->isArray() ? parent->elements().size() : parent->members().size());
    return json::apply(text, parent->isArray() ? json::insertElement(*parent, end, raw)
                                               : json::insertMember(*parent, end, pointer.tokens().back(), raw));
}

QByteArray Places::with(const json::Pointer &pointer, const QByteArray &raw) const
{
    return pointer.isRoot() ? raw : set(with(pointer.parent()), pointer, raw);
}

QByteArray Places::with(const json::Pointer &pointer) const
{
    if (pointer.isRoot())
        return m_right.text();
    const auto there = pointer.resolve(m_right.root());
    const auto property = m_properties.find(pointer.toString());
    if (property == m_properties.end() || (there && !there->isNull()))
        return m_right.text();
    const QByteArray around = with(pointer.parent());
    const json::Document document = json::Document::parse(around);
    const auto made = pointer.resolve(document.root()); // a required one comes with its object
    return made && !made->isNull() ? around : set(around, pointer, rightValue(m_schema, property->second));
}

} // namespace check
