// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replayjson.h"

namespace run {

namespace {

void writeText(json::Writer &writer, QStringView name, const QString &text)
{
    writer.key(name).string(text);
}

void writeKnown(json::Writer &writer, QStringView name, bool isKnown, const QByteArray &number)
{
    writer.key(name).raw(isKnown ? number : QByteArrayLiteral("null"));
}

} // namespace

void writeReplayHeading(json::Writer &writer, const ReplayHeading &heading)
{
    writer.beginObject();
    writeText(writer, u"title", heading.title);
    writeText(writer, u"startedAt", heading.startedAt);
    writer.key(u"environments").beginArray();
    for (qsizetype i = 0; i < heading.environments.size(); ++i) {
        writer.beginObject();
        writeText(writer, u"name", heading.environments[i]);
        writeText(writer, u"root", heading.roots.value(i));
        writer.endObject();
    }
    writer.endArray();
    writer.key(u"steps").number(heading.steps);
    writer.key(u"rounds").number(heading.rounds);
    writer.key(u"rows").number(heading.rows);
    writer.key(u"workers").number(heading.workers);
    writer.endObject();
}

void writeReplayResult(json::Writer &writer, const ReplayResult &result)
{
    writer.key(u"number").number(result.number);
    writeText(writer, u"name", result.name);
    writeText(writer, u"file", result.file);
    writeText(writer, u"environment", result.environment);
    writer.key(u"round").number(result.round + 1);
    writeKnown(writer, u"row", result.row >= 0, QByteArray::number(result.row + 1));
    writeText(writer, u"outcome", replayOutcomeName(result.outcome));
    writeText(writer, u"reason", result.reason);
    writeKnown(writer, u"startedAt", !result.startedAt.isEmpty(), json::quote(result.startedAt));
    writer.key(u"recording").number(result.recording);
    writeText(writer, u"method", QString::fromLatin1(result.method));
    writeText(writer, u"url", result.url);
    writeKnown(writer, u"status", result.httpStatus > 0, QByteArray::number(result.httpStatus));
    writeKnown(writer, u"milliseconds", result.microseconds >= 0,
               QByteArray::number(double(result.microseconds) / 1000, 'f', 3));
}

void writeReplaySum(json::Writer &writer, const ReplaySum &sum)
{
    writer.beginObject();
    writer.key(u"total").number(sum.total);
    for (int i = 0; i < replayOutcomes; ++i)
        writer.key(replayOutcomeName(ReplayOutcome(i))).number(sum.counts[i]);
    writer.key(u"milliseconds").number(sum.milliseconds);
    writer.endObject();
}

} // namespace run
