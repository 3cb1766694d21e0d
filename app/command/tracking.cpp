// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/tracking.h"

#include "command/command.h"
#include "command/exchangereport.h"

#include "run/exchangejson.h"
#include "json/write.h"

#include <QCoreApplication>

#include <utility>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

void writeText(json::Writer &writer, QStringView name, const QString &text)
{
    writer.key(name);
    if (text.isEmpty())
        writer.null();
    else
        writer.string(text);
}

void writeLook(json::Writer &writer, const run::Look &look)
{
    writer.beginObject();
    writer.key(u"at").string(look.at);
    writer.key(u"recording").number(look.recording);
    writer.key(u"httpStatus");
    if (look.httpStatus > 0)
        writer.number(look.httpStatus);
    else
        writer.null();
    writer.key(u"status").string(look.reading.returned.status);
    writer.key(u"progress").string(look.reading.returned.progress);
    writeText(writer, u"trouble", look.trouble);
    writer.key(u"anomalies").beginArray();
    for (const run::Anomaly &anomaly : look.anomalies) {
        writer.beginObject();
        writer.key(u"kind").string(run::anomalyName(anomaly.kind));
        writer.key(u"text").string(anomaly.text);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
}

void writePlan(json::Writer &writer, const run::TrackPlan &plan)
{
    writer.key(u"polled").beginObject();
    writer.key(u"url").string(QString::fromLatin1(plan.request.url.toEncoded()));
    writer.key(u"withToken").boolean(plan.request.headers.contains("Authorization"));
    writer.key(u"notes").beginArray();
    for (const QString &note : plan.notes)
        writer.string(note);
    writer.endArray();
    writer.endObject();
}

} // namespace

Tracking::Tracking(run::Runner &runner, history::Store &store, const run::TrackOrder &order, bool asJson)
    : m_tracker(runner, store, order),
      m_asJson(asJson)
{
    for (const QString &note : order.plan.notes)
        say(note);
    if (!asJson)
        sayVerdict(order.returned);
    connect(&m_tracker, &run::OperationTracker::changed, this, &Tracking::sayNewLooks);
    connect(&m_tracker, &run::OperationTracker::finished, this, [this](const run::TrackEnd &end) {
        report(end);
        emit done(exitCode(end));
    });
    m_tracker.begin();
}

void Tracking::sayNewLooks()
{
    const std::vector<run::Look> &looks = m_tracker.timeline().looks();
    for (; m_said < looks.size(); ++m_said) {
        const run::Look &look = looks[m_said];
        say(QString(look.at + QLatin1String("  ") + run::lookText(look)));
        for (const run::Anomaly &anomaly : look.anomalies)
            say(QString(look.at + QLatin1String("  ! ") + anomaly.text));
    }
    const auto &notStored = m_tracker.notStored();
    if (notStored && !std::exchange(m_saidNotStored, true))
        say(Words::tr("The history could not keep this: %1").arg(notStored->text()));
}

void Tracking::report(const run::TrackEnd &end) const
{
    say(end.text);
    if (m_asJson)
        return print(trackingJson(m_tracker, end));
    const auto &poll = m_tracker.lastPoll();
    if (poll)
        sayVerdict(*poll);
    const auto &first = m_tracker.order().returned.exchange.response;
    if (poll && poll->exchange.response)
        print(poll->exchange.response->body);
    else if (first)
        print(first->body);
}

int Tracking::exitCode(const run::TrackEnd &end) const
{
    const int code = withChecks(exitCodeOf(end.kind), m_tracker.order().returned);
    return m_tracker.lastPoll() ? withChecks(code, *m_tracker.lastPoll()) : code;
}

int exitCodeOf(run::TrackEnd::Kind kind)
{
    using Kind = run::TrackEnd::Kind;
    switch (kind) {
    case Kind::Succeeded:
        return Well;
    case Kind::Failed:
    case Kind::Vanished:
    case Kind::Denied:
    case Kind::Refused:
        return Refused;
    case Kind::Redirected:
    case Kind::NoJob:
    case Kind::GaveUp:
    case Kind::DeadlineReached:
    case Kind::PollLimit:
    case Kind::Stopped:
        break;
    }
    return NoAnswer;
}

QByteArray trackingJson(const run::OperationTracker &tracker, const run::TrackEnd &end)
{
    json::Writer writer;
    writer.beginObject();
    writer.key(u"operation").raw(run::exchangeJson(tracker.order().returned).trimmed());
    writePlan(writer, tracker.order().plan);
    writer.key(u"timeline").beginArray();
    for (const run::Look &look : tracker.timeline().looks())
        writeLook(writer, look);
    writer.endArray();
    writer.key(u"answer");
    if (tracker.lastPoll())
        writer.raw(run::exchangeJson(*tracker.lastPoll()).trimmed());
    else
        writer.null();
    writer.key(u"end").beginObject();
    writer.key(u"kind").string(run::trackEndName(end.kind));
    writer.key(u"text").string(end.text);
    writer.endObject();
    writer.endObject();
    return json::indented(json::Document::parse(writer.text())) + '\n';
}

} // namespace command
