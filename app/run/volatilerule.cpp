// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/volatilerule.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VolatileRule)
};

struct FieldRow
{
    const char *name; ///< in lower case; with a `*` behind it: the begin of a name
    VolatileField field;
};

constexpr FieldRow fieldRows[] = {
    {"date", {VolatileRule::Moment, false}},
    {"age", {VolatileRule::Moment, true}},
    {"expires", {VolatileRule::Moment, false}},
    {"last-modified", {VolatileRule::Moment, false}},
    {"request-id", {VolatileRule::Correlation, false}},
    {"client-request-id", {VolatileRule::Correlation, true}},
    {"return-client-request-id", {VolatileRule::None, false}},
    {"x-request-id", {VolatileRule::Correlation, true}},
    {"x-correlation-id", {VolatileRule::Correlation, true}},
    {"traceparent", {VolatileRule::Correlation, true}},
    {"tracestate", {VolatileRule::Correlation, true}},
    {"set-cookie", {VolatileRule::Cookie, true}},
    {"cookie", {VolatileRule::Cookie, true}},
    {"x-ms-*", {VolatileRule::Diagnostics, true}},
    {"server-timing", {VolatileRule::Diagnostics, true}},
    {"etag", {VolatileRule::Validator, false}},
    {"ratelimit-remaining", {VolatileRule::Throttling, false}},
    {"ratelimit-reset", {VolatileRule::Throttling, false}},
    {"x-ratelimit-remaining", {VolatileRule::Throttling, false}},
    {"x-ratelimit-reset", {VolatileRule::Throttling, false}},
    {"content-length", {VolatileRule::Framing, true}},
    {"transfer-encoding", {VolatileRule::Framing, true}},
    {"connection", {VolatileRule::Framing, true}},
    {"keep-alive", {VolatileRule::Framing, true}},
    {"content-md5", {VolatileRule::Framing, false}},
    {"digest", {VolatileRule::Framing, false}},
    {"content-digest", {VolatileRule::Framing, false}},
    {"host", {VolatileRule::Framing, false}},
};

struct RuleRow
{
    VolatileRule rule;
    const char *name;
    const char *text;
};

constexpr RuleRow ruleRows[] = {
    {VolatileRule::Annotation, "annotation", QT_TRANSLATE_NOOP("VolatileRule", "control information")},
    {VolatileRule::Correlation, "correlation", QT_TRANSLATE_NOOP("VolatileRule", "names one request")},
    {VolatileRule::EntityId, "entityId", QT_TRANSLATE_NOOP("VolatileRule", "id that the service makes")},
    {VolatileRule::TimeStamp, "timeStamp", QT_TRANSLATE_NOOP("VolatileRule", "time stamp")},
    {VolatileRule::ServerMade, "serverMade", QT_TRANSLATE_NOOP("VolatileRule", "made by the service")},
    {VolatileRule::NamesId, "namesId", QT_TRANSLATE_NOOP("VolatileRule", "the same but for the id")},
    {VolatileRule::Moment, "moment", QT_TRANSLATE_NOOP("VolatileRule", "moment of the answer")},
    {VolatileRule::Cookie, "cookie", QT_TRANSLATE_NOOP("VolatileRule", "cookie")},
    {VolatileRule::Diagnostics, "diagnostics", QT_TRANSLATE_NOOP("VolatileRule", "diagnostics of the server")},
    {VolatileRule::Validator, "validator", QT_TRANSLATE_NOOP("VolatileRule", "validator")},
    {VolatileRule::Throttling, "throttling", QT_TRANSLATE_NOOP("VolatileRule", "what is left of a quota")},
    {VolatileRule::Framing, "framing", QT_TRANSLATE_NOOP("VolatileRule", "follows from the rest")},
    {VolatileRule::Timing, "timing", QT_TRANSLATE_NOOP("VolatileRule", "timing")},
    {VolatileRule::LeftOut, "leftOut", QT_TRANSLATE_NOOP("VolatileRule", "left out by the expected answer")},
};

const RuleRow *rowOf(VolatileRule rule)
{
    for (const RuleRow &row : ruleRows) {
        if (row.rule == rule)
            return &row;
    }
    return nullptr;
}

} // namespace

VolatileRule ruleOf(check::Volatility volatility)
{
    switch (volatility) {
    case check::Volatility::Annotation:
        return VolatileRule::Annotation;
    case check::Volatility::Correlation:
        return VolatileRule::Correlation;
    case check::Volatility::EntityId:
        return VolatileRule::EntityId;
    case check::Volatility::TimeStamp:
        return VolatileRule::TimeStamp;
    case check::Volatility::ServerMade:
        break;
    }
    return VolatileRule::ServerMade;
}

QString volatileRuleName(VolatileRule rule)
{
    const RuleRow *row = rowOf(rule);
    return row ? QString::fromLatin1(row->name) : QString();
}

QString volatileRuleText(VolatileRule rule)
{
    const RuleRow *row = rowOf(rule);
    return row ? QCoreApplication::translate("VolatileRule", row->text) : QString();
}

QString volatileRulesText()
{
    return QStringList{
        Words::tr("In bodies returned: @odata.context, etag, nextLink and deltaLink; date and request ids of an error; "
                  "ids, time stamps and texts that the service made, and what only repeats such an id. What came back "
                  "as it was sent always counts."),
        Words::tr("In header fields: Date, Age, Expires, Last-Modified; request-id, client-request-id, traceparent; "
                  "cookies; x-ms-*, Server-Timing; ETag; what is left of a quota; Content-Length, Host and others that "
                  "follow from the rest."),
        Words::tr("Timings, and what the expected answer leaves out.")}
        .join(u'\n');
}

VolatileField volatileField(QByteArrayView name)
{
    const QByteArray wanted = name.toByteArray().toLower();
    for (const FieldRow &row : fieldRows) {
        const QByteArrayView known(row.name);
        if (known.endsWith('*') ? wanted.startsWith(known.chopped(1)) : wanted == known)
            return row.field;
    }
    return {};
}

} // namespace run
