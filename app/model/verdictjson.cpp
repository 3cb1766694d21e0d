// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/verdictjson.h"

#include "model/jsontext.h"

namespace model {

namespace {

void writeFinding(json::Writer &writer, const Finding &finding)
{
    writer.beginObject();
    writer.key(u"check").string(finding.check);
    writer.key(u"severity").string(findingSeverityName(finding.severity));
    writer.key(u"pointer").string(finding.pointer);
    if (!finding.field.isEmpty())
        writer.key(u"field").string(finding.field);
    writer.key(u"expected").string(finding.expected);
    writer.key(u"actual").string(finding.actual);
    writer.key(u"message").string(finding.message);
    writer.key(u"source").string(finding.source);
    if (!finding.accepted.isEmpty())
        writer.key(u"accepted").string(finding.accepted);
    writer.endObject();
}

bool readFinding(const json::Value &value, Finding &finding)
{
    QString severity;
    const bool isText = readText(value, u"check", finding.check) && readText(value, u"severity", severity) &&
                        readText(value, u"pointer", finding.pointer) && readText(value, u"field", finding.field) &&
                        readText(value, u"expected", finding.expected) && readText(value, u"actual", finding.actual) &&
                        readText(value, u"message", finding.message) && readText(value, u"source", finding.source) &&
                        readText(value, u"accepted", finding.accepted);
    const auto known = findingSeverityFromName(severity);
    finding.severity = known.value_or(FindingSeverity::Note);
    return isText && known && !finding.check.isEmpty();
}

} // namespace

void writeVerdict(json::Writer &writer, const std::optional<Verdict> &verdict)
{
    if (!verdict) {
        writer.null();
        return;
    }
    writer.beginObject();
    writer.key(u"passed").number(verdict->passed);
    writer.key(u"failed").number(verdict->failed());
    writer.key(u"warnings").number(verdict->warnings());
    writer.key(u"findings").beginArray();
    for (const Finding &finding : verdict->findings)
        writeFinding(writer, finding);
    writer.endArray();
    writer.endObject();
}

std::optional<Verdict> verdictFromJson(const json::Value &value)
{
    const auto passed = value.member(u"passed");
    const auto findings = value.member(u"findings");
    if (!passed || !passed->isNumber() || !findings || !findings->isArray())
        return std::nullopt;
    bool isCount = false;
    Verdict verdict;
    verdict.passed = passed->raw().toByteArray().toInt(&isCount);
    if (!isCount || verdict.passed < 0)
        return std::nullopt;
    const std::vector<json::Value> elements = findings->elements();
    for (const json::Value &element : elements) {
        Finding finding;
        if (!readFinding(element, finding))
            return std::nullopt;
        verdict.findings.push_back(std::move(finding));
    }
    return verdict;
}

} // namespace model
