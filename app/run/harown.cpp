// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/harown.h"

#include "model/expectationsjson.h"
#include "model/jsontext.h"
#include "model/verdictjson.h"
#include "run/bytetext.h"
#include "run/exchangejson.h"

#include <algorithm>
#include <array>

namespace run {

namespace {

constexpr qint64 format = 1;

template <typename T>
std::pair<QStringView, T *> named(QStringView name, T *value)
{
    return {name, value};
}

// Each list is written and read in one order.

auto textsOf(auto &recording)
{
    return std::array{named(u"operationKey", &recording.operationKey),
                      named(u"title", &recording.title),
                      named(u"type", &recording.type),
                      named(u"run", &recording.run),
                      named(u"environmentId", &recording.environmentId),
                      named(u"environmentName", &recording.environmentName),
                      named(u"startedAt", &recording.exchange.startedAt)};
}

auto numbersOf(auto &recording)
{
    return std::array{named(u"id", &recording.id), named(u"replayOf", &recording.replayOf),
                      named(u"tracks", &recording.tracks)};
}

auto timesOf(auto &timings)
{
    return std::array{named(u"connecting", &timings.connecting), named(u"connected", &timings.connected),
                      named(u"encrypted", &timings.encrypted),   named(u"requestSent", &timings.requestSent),
                      named(u"firstByte", &timings.firstByte),   named(u"finished", &timings.finished)};
}

auto returnedOf(auto &returned)
{
    return std::array{named(u"id", &returned.id),
                      named(u"status", &returned.status),
                      named(u"progress", &returned.progress),
                      named(u"resourceLocation", &returned.resourceLocation),
                      named(u"errorCode", &returned.errorCode),
                      named(u"errorMessage", &returned.errorMessage)};
}

auto latestOf(auto &latest)
{
    return std::array{named(u"at", &latest.at), named(u"status", &latest.status), named(u"progress", &latest.progress),
                      named(u"resourceLocation", &latest.resourceLocation)};
}

void writeTexts(json::Writer &writer, const auto &texts)
{
    for (const auto &[name, text] : texts)
        writer.key(name).string(*text);
}

bool readTexts(const json::Value &object, const auto &texts)
{
    if (!object.isObject())
        return false;
    return std::all_of(texts.begin(), texts.end(),
                       [&](const auto &each) { return model::readText(object, each.first, *each.second); });
}

bool readNumber(const json::Value &object, QStringView name, qint64 &number)
{
    const auto member = object.member(name);
    bool isWhole = false;
    if (member && member->isNumber())
        number = member->raw().toByteArray().toLongLong(&isWhole);
    return isWhole;
}

bool readNumbers(const json::Value &object, const auto &numbers)
{
    return std::all_of(numbers.begin(), numbers.end(),
                       [&](const auto &each) { return readNumber(object, each.first, *each.second); });
}

bool readBoolean(const json::Value &object, QStringView name, bool &value)
{
    const auto member = object.member(name);
    if (!member || member->kind() != json::Kind::Boolean)
        return false;
    value = member->isTrue();
    return true;
}

void writeResponse(json::Writer &writer, const std::optional<model::Response> &response)
{
    writer.key(u"response");
    if (!response) {
        writer.null();
        return;
    }
    writer.beginObject();
    if (!exactText(response->reason))
        writer.key(u"reasonBase64").string(QString::fromLatin1(response->reason.toBase64()));
    writer.key(u"completeness").string(model::completenessName(response->completeness));
    writer.key(u"completenessReason").string(response->completenessReason);
    writer.key(u"masked").beginArray();
    for (const model::MaskedRange &range : response->masked)
        writer.beginArray().number(range.offset).number(range.length).endArray();
    writer.endArray();
    writer.endObject();
}

bool readMasked(const json::Value &object, model::Response &response)
{
    const auto member = object.member(u"masked");
    if (!member || !member->isArray())
        return false;
    response.masked.clear();
    const std::vector<json::Value> ranges = member->elements();
    for (const json::Value &range : ranges) {
        const std::vector<json::Value> sides = range.elements();
        if (sides.size() != 2)
            return false;
        const qint64 offset = sides[0].raw().toByteArray().toLongLong();
        const qint64 length = sides[1].raw().toByteArray().toLongLong();
        if (offset < 0 || length < 1 || offset > response.body.size() || length > response.body.size() - offset)
            return false;
        response.masked.push_back({offset, length});
    }
    return true;
}

bool readResponse(const json::Value &own, std::optional<model::Response> &response)
{
    const auto member = own.member(u"response");
    if (member && member->isNull()) {
        response.reset();
        return true;
    }
    if (!member || !member->isObject())
        return false;
    if (!response)
        response.emplace();
    QString completeness;
    if (!model::readText(*member, u"completeness", completeness) ||
        !model::readText(*member, u"completenessReason", response->completenessReason))
        return false;
    const auto known = model::completenessFromName(completeness);
    if (!known)
        return false;
    response->completeness = *known;
    if (const auto reason = member->member(u"reasonBase64"); reason && reason->isString())
        response->reason = QByteArray::fromBase64(reason->string().toLatin1());
    return readMasked(*member, *response);
}

bool readError(const json::Value &own, std::optional<model::TransportError> &error)
{
    error.reset();
    const auto member = own.member(u"error");
    if (!member || !member->isObject())
        return member && member->isNull();
    QString kind;
    model::TransportError read;
    if (!model::readText(*member, u"kind", kind) || !model::readText(*member, u"message", read.message) ||
        !readBoolean(*member, u"mayHaveArrived", read.mayHaveArrived))
        return false;
    const auto known = model::transportErrorKind(kind);
    if (!known)
        return false;
    read.kind = *known;
    error = read;
    return true;
}

bool readAnnotation(const json::Value &own, model::Annotation &annotation)
{
    const auto member = own.member(u"annotation");
    annotation.tags.clear();
    return member && member->isObject() && readBoolean(*member, u"pinned", annotation.pinned) &&
           model::readText(*member, u"note", annotation.note) && model::readTexts(*member, u"tags", annotation.tags);
}

bool readJudgement(const json::Value &own, model::Recording &recording)
{
    const auto expectations = own.member(u"expectations");
    const auto read = expectations ? model::expectationsFromJson(*expectations) : std::nullopt;
    const auto verdict = own.member(u"verdict");
    if (!read || !verdict)
        return false;
    recording.expectations = *read;
    recording.verdict = model::verdictFromJson(*verdict);
    return true;
}

bool readState(const json::Value &own, model::Recording &recording)
{
    QString name;
    qint64 sends = 0;
    if (!model::readText(own, u"state", name) || !readNumber(own, u"sends", sends))
        return false;
    const auto state = model::recordingStateFromName(name);
    if (!state)
        return false;
    recording.state = *state;
    recording.exchange.sends = sends == 0 ? 0 : 1;
    return true;
}

bool readParts(const json::Value &own, model::Recording &recording)
{
    const auto timings = own.member(u"timings");
    const auto returned = own.member(u"returned");
    const auto latest = own.member(u"latest");
    return timings && returned && latest && readNumbers(*timings, timesOf(recording.exchange.timings)) &&
           readTexts(*returned, returnedOf(recording.returned)) && readTexts(*latest, latestOf(recording.latest));
}

} // namespace

void writeHarOwn(json::Writer &writer, const model::Recording &recording)
{
    const model::Exchange &exchange = recording.exchange;
    writer.key(harOwnMember).beginObject();
    writer.key(u"format").number(format);
    for (const auto &[name, number] : numbersOf(recording))
        writer.key(name).number(*number);
    writer.key(u"state").string(model::recordingStateName(recording.state));
    writeTexts(writer, textsOf(recording));
    writer.key(u"sends").number(exchange.sends);
    writeResponse(writer, exchange.response);
    writeError(writer, exchange.error);
    writer.key(u"timings").beginObject();
    for (const auto &[name, microseconds] : timesOf(exchange.timings))
        writer.key(name).number(*microseconds);
    writer.endObject();
    writer.key(u"returned").beginObject();
    writeTexts(writer, returnedOf(recording.returned));
    writer.endObject();
    writer.key(u"latest").beginObject();
    writeTexts(writer, latestOf(recording.latest));
    writer.endObject();
    writer.key(u"expectations");
    model::writeExpectations(writer, recording.expectations);
    writer.key(u"verdict");
    model::writeVerdict(writer, recording.verdict);
    writeAnnotation(writer, recording.annotation);
    writer.endObject();
}

bool hasHarOwn(const json::Value &entry)
{
    const auto own = entry.member(harOwnMember);
    qint64 number = 0;
    return own && own->isObject() && readNumber(*own, u"format", number) && number == format;
}

bool readHarOwn(const json::Value &entry, model::Recording &recording)
{
    const auto own = entry.member(harOwnMember);
    return own && readNumbers(*own, numbersOf(recording)) && readState(*own, recording) &&
           readTexts(*own, textsOf(recording)) && readResponse(*own, recording.exchange.response) &&
           readError(*own, recording.exchange.error) && readParts(*own, recording) && readJudgement(*own, recording) &&
           readAnnotation(*own, recording.annotation);
}

} // namespace run
