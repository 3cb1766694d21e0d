// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replayjson.h"

#include "model/verdictjson.h"

#include <QCoreApplication>

namespace run {

namespace {

/// `passed`, `failed`, `warnings` and `findings[]` of a verdict (model/verdictjson.h), without its notes; null when
/// nobody judged. Without the exchange there are counts alone.
void writeChecks(json::Writer &writer, const ReplayResult &result, const model::Recording *recording)
{
    writer.key(u"checks");
    if (recording && recording->verdict) {
        model::Verdict verdict = *recording->verdict;
        std::erase_if(verdict.findings,
                      [](const model::Finding &each) { return each.severity == model::FindingSeverity::Note; });
        model::writeVerdict(writer, verdict);
    } else if (result.checks) {
        writer.beginObject();
        writer.key(u"passed").number(result.checks->passed);
        writer.key(u"failed").number(result.checks->failed);
        writer.key(u"warnings").number(result.checks->warnings);
        writer.key(u"findings").beginArray().endArray();
        writer.endObject();
    } else {
        writer.null();
    }
}

/// One object, written while the replay runs: `format` ("graph-operations-console-replay"), `version` (1), `heading`,
/// `results[]` in the order of their ends, one a line, `sum`. Their members: run/replayjson.h; a result has `checks`
/// besides.
class JsonReport final : public ReplayReport
{
    Q_DECLARE_TR_FUNCTIONS(ReplayReport)

public:
    QString id() const override { return QStringLiteral("json"); }
    QString title() const override { return tr("JSON"); }
    QString filter() const override { return tr("JSON (*.json)"); }
    QString suffix() const override { return QStringLiteral("json"); }

    QByteArray begin(const ReplayHeading &heading) override
    {
        json::Writer writer(0);
        writeReplayHeading(writer, heading);
        return "{\"format\":\"graph-operations-console-replay\",\"version\":1,\n\"heading\":" + writer.text() +
               ",\n\"results\":[";
    }

    QByteArray add(const ReplayResult &result, const model::Recording *recording) override
    {
        json::Writer writer(0);
        writer.beginObject();
        writeReplayResult(writer, result);
        writeChecks(writer, result, recording);
        writer.endObject();
        const QByteArray before = m_isFirst ? "\n" : ",\n";
        m_isFirst = false;
        return before + writer.text();
    }

    QByteArray end(const ReplaySum &sum) override
    {
        json::Writer writer(0);
        writeReplaySum(writer, sum);
        return "\n],\n\"sum\":" + writer.text() + "}\n";
    }

private:
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<ReplayReport> makeJsonreport()
{
    return std::make_unique<JsonReport>();
}

} // namespace run
