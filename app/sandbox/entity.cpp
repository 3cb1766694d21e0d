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

bool isSuccess(const QString &state)
{
    return state.compare(QLatin1String("succeeded"), Qt::CaseInsensitive) == 0 ||
           state.compare(QLatin1String("completed"), Qt::CaseInsensitive) == 0;
}

bool isTerminal(const QString &state)
{
    return isSuccess(state) || state.contains(QLatin1String("fail"), Qt::CaseInsensitive) ||
           state.compare(QLatin1String("skipped"), Qt::CaseInsensitive) == 0;
}

qsizetype successOf(const QStringList &states)
{
    return std::find_if(states.begin(), states.end(), isSuccess) - states.begin();
}

/// What a text says `name` is; empty when it is no string.
QString stringMember(const QByteArray &text, const QString &name)
{
    const json::Document document = json::Document::parse(text);
    const auto object = document.object();
    const auto value = object ? object->member(name) : std::nullopt;
    return value && value->isString() ? value->string() : QString();
}

/// The state behind `current`; a text that is no state counts as the first one.
QString nextState(const QStringList &states, const QString &current)
{
    const auto known = std::find_if(states.begin(), states.end(), [&](const QString &state) {
        return state.compare(current, Qt::CaseInsensitive) == 0;
    });
    const qsizetype success = successOf(states);
    const qsizetype from = known == states.end() ? 0 : known - states.begin();
    if (known != states.end() && (isTerminal(*known) || from > success))
        return {};
    qsizetype next = from + 1;
    while (next < success && isTerminal(states[next]))
        ++next;
    return states[std::min(next, success)];
}

bool tellsLastAction(const model::Property &property)
{
    return isTimeStamp(property) && (property.name == QLatin1String("lastActionDateTime") ||
                                     property.name == QLatin1String("lastModifiedDateTime"));
}

bool tellsPercentage(const model::Property &property)
{
    return property.name.startsWith(QLatin1String("percent")) && property.type.isPrimitive() &&
           !property.type.isCollection();
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

const model::Property *statusProperty(const model::OperationSchema &schema)
{
    for (const model::Property &property : schema.properties) {
        if (successOf(property.enumeration) < property.enumeration.size())
            return &property;
    }
    return nullptr;
}

QByteArray movedOn(const model::OperationSchema &schema, const QByteArray &text, const QString &time,
                   const QString &resource)
{
    const model::Property *status = statusProperty(schema);
    if (!status)
        return text;
    const QString next = nextState(status->enumeration, stringMember(text, status->name));
    if (next.isEmpty())
        return text;
    QByteArray edited = withMember(schema, text, status->name, json::quote(next));
    const qsizetype success = successOf(status->enumeration);
    const qsizetype place = status->enumeration.indexOf(next);
    const QString percentage = QString::number(success == 0 ? 100 : 100 * place / success);
    for (const model::Property &property : schema.properties) {
        if (tellsLastAction(property)) {
            edited = withMember(schema, edited, property.name, json::quote(time));
        } else if (tellsPercentage(property)) {
            const bool isText = property.type.text() == QLatin1String("Edm.String");
            edited =
                withMember(schema, edited, property.name, isText ? json::quote(percentage) : percentage.toLatin1());
        } else if (property.name == QLatin1String("resourceLocation") && place == success &&
                   stringMember(edited, property.name).isEmpty()) {
            edited = withMember(schema, edited, property.name, json::quote(resource));
        }
    }
    return edited;
}

} // namespace sandbox
