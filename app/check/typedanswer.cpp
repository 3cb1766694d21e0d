// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/typedanswer.h"

#include "model/edmvalue.h"
#include "model/limits.h"

namespace check {

void TypedAnswer::add(const json::Value &entity, const json::Pointer &place, const QString &declared)
{
    addObject(entity, place, declared, true);
}

void TypedAnswer::addObject(const json::Value &object, const json::Pointer &place, const QString &declared,
                            bool isEntity)
{
    if (!object.isObject() || place.tokens().size() > model::limits::maxComparedDepth)
        return;
    const DeclaredType &type = m_declarations.typeOf(object, declared);
    const std::vector<json::Member> members = object.members();
    m_objects.push_back({place, object, members, &type, declared, isEntity});
    for (const json::Member &member : members) {
        const QString name = member.name();
        const model::Property *property = isControlInformation(name) ? nullptr : type.property(name);
        if (property)
            addValue(member.value, place.child(name), *property);
        else if (!isControlInformation(name))
            addObject(member.value, place.child(name), {}, false);
    }
}

void TypedAnswer::addValue(const json::Value &value, const json::Pointer &place, const model::Property &property)
{
    m_values.push_back({place, value, &property});
    if (property.type.isCollection()) {
        const model::Property &element = elementOf(property);
        qsizetype index = 0;
        for (const json::Value &one : value.elements())
            addValue(one, place.child(QString::number(index++)), element);
        return;
    }
    addObject(value, place, property.type.text(), false);
}

const model::Property &TypedAnswer::elementOf(const model::Property &property)
{
    const model::Property *&element = m_elementOf[&property];
    if (!element)
        element = &m_elements.emplace_back(model::elementOf(property));
    return *element;
}

} // namespace check
