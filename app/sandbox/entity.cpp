// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/entity.h"

#include "json/edit.h"
#include "json/write.h"

#include <algorithm>

namespace sandbox {

namespace {

/// The names of which `name` has a place among.
QStringList orderAround(const model::OperationSchema &schema, const QString &name)
{
    QStringList names;
    if (schema.response) {
        const json::Document example = json::Document::parse(schema.response->body);
        if (const auto object = example.object()) {
            for (const json::Member &member : object->members())
                names.append(member.name());
        }
    }
    if (names.contains(name))
        return names;
    names.clear();
    for (const model::Property &property : schema.properties)
        names.append(property.name);
    return names;
}

qsizetype positionFor(const QStringList &order, const QString &name, const std::vector<json::Member> &members)
{
    const qsizetype place = order.indexOf(name);
    if (place < 0)
        return qsizetype(members.size());
    for (qsizetype before = place - 1; before >= 0; --before) {
        const auto found = std::find_if(members.rbegin(), members.rend(),
                                        [&](const json::Member &member) { return member.name() == order[before]; });
        if (found != members.rend())
            return members.rend() - found;
    }
    return 0;
}

bool isTimeStamp(const model::Property &property)
{
    return property.type.text() == QLatin1String("Edm.DateTimeOffset");
}

} // namespace

QByteArray withMember(const model::OperationSchema &schema, const QByteArray &text, const QString &name,
                      const QByteArray &raw)
{
    const json::Document document = json::Document::parse(text);
    const std::vector<json::Member> members = document.root().members();
    QByteArray edited = text;
    bool isThere = false;
    // From the last, so that the offsets of the others stay right.
    for (auto member = members.rbegin(); member != members.rend(); ++member) {
        if (member->name() != name)
            continue;
        edited = json::apply(edited, json::replaceValue(member->value, raw));
        isThere = true;
    }
    if (isThere)
        return edited;
    const qsizetype position = positionFor(orderAround(schema, name), name, members);
    return json::apply(text, json::insertMember(document.root(), position, name, raw));
}

QByteArray withServerMembers(const model::OperationSchema &schema, const QByteArray &text, const QString &id,
                             const QString &time)
{
    QByteArray edited = text;
    for (const model::Property &property : schema.properties) {
        if (!property.serverAssigned)
            continue;
        if (property.name == QLatin1String("id"))
            edited = withMember(schema, edited, property.name, json::quote(id));
        else if (isTimeStamp(property))
            edited = withMember(schema, edited, property.name, json::quote(time));
    }
    return edited;
}

} // namespace sandbox
