// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/typesystem.h"

#include <QSet>

#include <algorithm>

namespace model {

namespace {

bool sameName(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Calls `visit(type)` for the type and each of its base types that is described, until it returns false.
template <typename Visit>
void alongBases(const OperationSchema &schema, QStringView name, Visit visit)
{
    const StructuredType *type = findType(schema, name);
    // A chain longer than the number of types is a circle.
    for (size_t steps = 0; type && steps < schema.types.size(); ++steps) {
        if (!visit(*type))
            return;
        type = findType(schema, type->baseType);
    }
}

} // namespace

QString typeFromAnnotation(const QString &text)
{
    return text.startsWith(u'#') ? text.sliced(1) : text;
}

const StructuredType *findType(const OperationSchema &schema, QStringView name)
{
    if (const auto exact = schema.types.find(name.toString()); exact != schema.types.end())
        return &exact->second;
    const auto found = std::find_if(schema.types.begin(), schema.types.end(),
                                    [&](const auto &entry) { return sameName(entry.first, name); });
    return found == schema.types.end() ? nullptr : &found->second;
}

std::vector<const Property *> propertiesOf(const OperationSchema &schema, QStringView type)
{
    if (type.isEmpty())
        return {};
    std::vector<const std::vector<Property> *> parts; // derived first
    bool reachesRequest = sameName(type, schema.requestType.text());
    alongBases(schema, type, [&](const StructuredType &link) {
        parts.push_back(&link.properties);
        reachesRequest = reachesRequest || sameName(link.baseType, schema.requestType.text());
        return true;
    });
    if (reachesRequest)
        parts.push_back(&schema.properties);
    std::vector<const Property *> properties;
    QSet<QString> seen;
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        for (const Property &property : **part) {
            if (seen.contains(property.name))
                continue;
            seen.insert(property.name);
            properties.push_back(&property);
        }
    }
    return properties;
}

bool isOpen(const OperationSchema &schema, QStringView type)
{
    bool open = false;
    alongBases(schema, type, [&](const StructuredType &link) { return !(open = link.open); });
    return open;
}

bool isAbstract(const OperationSchema &schema, QStringView type)
{
    const StructuredType *known = findType(schema, type);
    return known && known->abstract;
}

bool isAssignable(const OperationSchema &schema, QStringView type, QStringView declared)
{
    if (declared.isEmpty())
        return false;
    bool assignable = sameName(type, declared);
    alongBases(schema, type, [&](const StructuredType &link) {
        assignable = assignable || sameName(link.name, declared) || sameName(link.baseType, declared);
        return !assignable;
    });
    return assignable;
}

QStringList concreteTypes(const OperationSchema &schema, const QString &declared)
{
    QStringList types;
    if (!isAbstract(schema, declared))
        types.append(declared);
    for (const auto &[name, type] : schema.types) {
        if (!type.abstract && !sameName(name, declared) && isAssignable(schema, name, declared))
            types.append(name);
    }
    return types;
}

} // namespace model
