// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/volatility.h"

#include "model/edmdatetime.h"

namespace check {

namespace {

bool isEntityId(const json::Pointer &place)
{
    const QStringList &tokens = place.tokens();
    return !tokens.isEmpty() && tokens.constLast() == QLatin1String("id") &&
           (tokens.size() == 1 || (tokens.size() == 3 && tokens[0] == QLatin1String("value")));
}

bool areStamps(const ComparedMember &member)
{
    const bool mayBe =
        !member.property || member.property->type.element().text() == QLatin1String("Edm.DateTimeOffset");
    return mayBe && model::instantOf(member.before->string()) && model::instantOf(member.after->string());
}

/// A state is made by the service too, but is what a tester looks for.
bool isMadeByService(const model::Property *property)
{
    return property && property->serverAssigned && property->enumeration.isEmpty();
}

} // namespace

std::optional<Volatility> momentaryAt(const json::Pointer &place)
{
    const QStringList &tokens = place.tokens();
    if (tokens.isEmpty())
        return std::nullopt;
    const QString &name = tokens.constLast();
    for (const char *annotation : {"@odata.context", "@odata.etag", "@odata.nextLink", "@odata.deltaLink"}) {
        if (name.endsWith(QLatin1String(annotation)))
            return Volatility::Annotation;
    }
    const bool isOfError = tokens.size() > 2 && tokens.constFirst() == QLatin1String("error");
    const bool isCorrelation = name == QLatin1String("date") || name == QLatin1String("request-id") ||
                               name == QLatin1String("client-request-id");
    return isOfError && isCorrelation ? std::optional(Volatility::Correlation) : std::nullopt;
}

std::optional<Volatility> volatilityOf(const ComparedMember &member)
{
    if (const auto momentary = momentaryAt(member.place))
        return momentary;
    if (member.relation != Relation::Changed || !member.before->isString() || !member.after->isString())
        return std::nullopt;
    if (isEntityId(member.place))
        return Volatility::EntityId;
    if (areStamps(member))
        return Volatility::TimeStamp;
    return isMadeByService(member.property) ? std::optional(Volatility::ServerMade) : std::nullopt;
}

} // namespace check
