// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/htmldetails.h"

#include "check/comparison.h"
#include "model/limits.h"
#include "model/reasonphrase.h"
#include "run/bytetext.h"
#include "run/htmltext.h"
#include "run/reporttext.h"
#include "json/write.h"

#include <QCoreApplication>

namespace run {

using check::Relation;

namespace {

constexpr qsizetype longestUrl = 8'000;
constexpr qsizetype longestField = 2'000;
constexpr qsizetype longestValue = 500;
constexpr size_t mostMembers = 300; ///< compared and listed

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

QByteArray words(const QString &text)
{
    return html(text);
}

QByteArray chip(const char *tone, const QString &text)
{
    return element("span", QByteArray("chip ") + tone, html(text));
}

// Messages

QByteArray fieldLines(const model::HeaderFields &headers)
{
    QByteArray lines;
    for (const model::HeaderField &field : headers)
        lines += '\n' + htmlLine(readableText(field.name)) + ": " + htmlLine(readableText(field.value), longestField);
    return lines;
}

/// The begin of the bytes that ends with a whole character, if they are UTF-8.
QByteArray beginOf(const QByteArray &bytes, qsizetype most)
{
    qsizetype end = std::min(most, bytes.size());
    while (end < bytes.size() && end > 0 && (quint8(bytes[end]) & 0xC0) == 0x80 && most - end < 4)
        --end;
    return bytes.first(end);
}

QByteArray body(const QByteArray &bytes, bool isMasked)
{
    if (bytes.isEmpty())
        return element("p", "muted", words(Words::tr("No body")));
    const bool isCut = bytes.size() > model::limits::reportedBody;
    QByteArray shown = isCut ? beginOf(bytes, model::limits::reportedBody) : bytes;
    QStringList remarks{Words::tr("%1 bytes").arg(bytes.size())};
    if (isCut)
        remarks.append(Words::tr("the first %1 of them are shown").arg(shown.size()));
    if (isMasked)
        remarks.append(Words::tr("secrets in it are overwritten"));
    const char *classes = "";
    if (const json::Document document = json::Document::parse(isCut ? QByteArray() : shown); document.isValid()) {
        classes = "json";
        if (!shown.trimmed().contains('\n') && shown.size() > 80) {
            shown = json::indented(document);
            remarks.append(Words::tr("laid out in lines"));
        }
    }
    const auto text = exactText(shown);
    if (!text)
        remarks.append(Words::tr("no text, so in base64"));
    const QString coded = text ? *text : QString::fromLatin1(shown.toBase64());
    // The first line feed in a pre is not shown (HTML, 13.2.6.4.7).
    return element("p", "muted", words(remarks.join(QLatin1String(", ")))) +
           element("pre", classes, '\n' + html(coded));
}

QByteArray sentSide(const model::Request &request)
{
    const QByteArray line = "<b>" + htmlLine(QString::fromLatin1(request.method)) + ' ' +
                            htmlLine(QString::fromLatin1(request.url.toEncoded()), longestUrl) + "</b>";
    return "<div>" + element("h3", "", words(Words::tr("Sent"))) +
           element("pre", "head", line + fieldLines(request.headers)) + body(request.body, false) + "</div>";
}

QByteArray returnedSide(const model::Exchange &exchange)
{
    QByteArray text = "<div>" + element("h3", "", words(Words::tr("Returned")));
    if (const auto &response = exchange.response) {
        const QByteArray line = "<b>HTTP/1.1 " + QByteArray::number(response->status) + ' ' +
                                htmlLine(readableText(response->reason)) + "</b>";
        text += element("pre", "head", line + fieldLines(response->headers));
        if (!response->completenessReason.isEmpty())
            text += element("p", "why", htmlLine(response->completenessReason, longestField));
        text += body(response->body, !response->masked.empty());
    } else {
        text += element("p", "muted", words(Words::tr("No answer")));
    }
    if (exchange.error)
        text += element("p", "why", htmlLine(exchange.error->message, longestField));
    return text + "</div>";
}

// Tables

QByteArray headRow(const QStringList &titles)
{
    QByteArray row = "<thead><tr>";
    for (const QString &title : titles)
        row += "<th scope=\"col\">" + words(title) + "</th>";
    return row + "</tr></thead>";
}

QByteArray table(const QString &title, const QByteArray &remark, const QStringList &columns, const QByteArray &rows)
{
    return "<div>" + element("h3", "", words(title)) + remark + "<div class=\"scroll\"><table>" + headRow(columns) +
           "<tbody>" + rows + "</tbody></table></div></div>";
}

QByteArray findingRow(const model::Finding &finding)
{
    using model::FindingSeverity;
    const bool isFailure = finding.severity == FindingSeverity::Fail;
    QByteArray weight = isFailure                                   ? chip("bad", Words::tr("failed"))
                        : finding.severity == FindingSeverity::Warn ? chip("warn", Words::tr("warning"))
                                                                    : chip("", Words::tr("note"));
    QByteArray message = htmlLine(finding.message, longestField);
    if (!finding.accepted.isEmpty()) {
        weight = chip("", Words::tr("accepted"));
        message += "<br>" + element("span", "muted", htmlLine(finding.accepted, longestField));
    }
    if (!finding.source.isEmpty())
        message += "<br>" + element("span", "muted", htmlLine(finding.source, longestField));
    const QByteArray value[] = {htmlLine(finding.expected, longestValue), htmlLine(finding.actual, longestValue)};
    return "<tr><td>" + weight + "</td><td>" + htmlLine(finding.check) + "</td>" +
           element("td", "value", htmlLine(findingPlace(finding), longestValue)) + "<td>" + message + "</td>" +
           element("td", "value", value[0]) + element("td", "value", value[1]) + "</tr>";
}

QByteArray checks(const std::optional<model::Verdict> &verdict)
{
    if (!verdict)
        return {};
    const QByteArray sum = element("p", "muted",
                                   words(Words::tr("%1 passed, %2 failed, %3 warnings")
                                             .arg(verdict->passed)
                                             .arg(verdict->failed())
                                             .arg(verdict->warnings())));
    if (verdict->findings.empty())
        return "<div>" + element("h3", "", words(Words::tr("Checks"))) + sum + "</div>";
    QByteArray rows;
    for (const model::Finding &finding : verdict->findings)
        rows += findingRow(finding);
    return table(Words::tr("Checks"), sum,
                 {Words::tr("Result"), Words::tr("Check"), Words::tr("Place"), Words::tr("Finding"),
                  Words::tr("Expected"), Words::tr("Found")},
                 rows);
}

/// What became of a member, as the window marks it. The service has made whatever was not sent.
QByteArray mark(Relation relation)
{
    switch (relation) {
    case Relation::Same:
        return chip("good", Words::tr("as sent"));
    case Relation::SameInstant:
        return chip("good", Words::tr("same instant"));
    case Relation::SameValue:
        return chip("good", Words::tr("same value"));
    case Relation::Reordered:
        return chip("warn", Words::tr("other order"));
    case Relation::Changed:
        return chip("bad", Words::tr("changed"));
    case Relation::TypeChanged:
        return chip("bad", Words::tr("type changed"));
    case Relation::Dropped:
        return chip("warn", Words::tr("missing"));
    case Relation::Made:
    case Relation::Added:
        break;
    }
    return chip("", Words::tr("generated"));
}

QByteArray valueCell(const std::optional<json::Value> &value)
{
    if (!value)
        return "<td class=\"muted\">\xE2\x80\x94</td>";
    const QByteArray raw = beginOf(value->raw().toByteArray(), longestValue * 4);
    return element("td", "value", htmlLine(QString::fromUtf8(raw), longestValue));
}

/// Members of the answer beside those that were sent; empty where they are not two documents of a kind.
QByteArray members(const model::Exchange &exchange)
{
    const auto &response = exchange.response;
    if (!response || response->status >= 400 || exchange.request.body.isEmpty() ||
        response->body.size() > model::limits::maxComparedAnswer ||
        exchange.request.body.size() > model::limits::maxComparedAnswer)
        return {};
    const json::Document sent = json::Document::parse(exchange.request.body);
    const json::Document answer = json::Document::parse(response->body);
    if (!sent.object() || !answer.object())
        return {};
    check::Declarations declarations(nullptr);
    const auto compared = check::compare(*sent.object(), *answer.object(), declarations, {});
    QByteArray rows;
    for (size_t i = 0; i < std::min(compared.size(), mostMembers); ++i) {
        const check::ComparedMember &member = compared[i];
        rows += "<tr>" + element("td", "value", htmlLine(member.place.toString(), longestValue)) + "<td>" +
                mark(member.relation) + "</td>" + valueCell(member.before) + valueCell(member.after) + "</tr>";
    }
    const QByteArray remark =
        compared.size() > mostMembers
            ? element("p", "muted",
                      words(Words::tr("The first %1 of %2 members").arg(mostMembers).arg(compared.size())))
            : QByteArray();
    return compared.empty()
               ? QByteArray()
               : table(Words::tr("Sent and returned"), remark,
                       {Words::tr("Member"), Words::tr("Mark"), Words::tr("Sent"), Words::tr("Returned")}, rows);
}

QByteArray facts(const ReplayResult &result, const model::Recording &recording)
{
    const model::Timings &timings = recording.exchange.timings;
    const std::pair<QString, QString> all[] = {
        {Words::tr("Started"), result.startedAt},
        {Words::tr("Connected"), durationText(timings.connected)},
        {Words::tr("First byte"), durationText(timings.firstByte)},
        {Words::tr("Finished"), durationText(timings.finished)},
        {Words::tr("Environment"), result.environment},
        {Words::tr("In the history"),
         result.recording > 0 ? QString(u'#' + QString::number(result.recording)) : QString()}};
    QByteArray list;
    for (const auto &[name, value] : all) {
        if (!value.isEmpty())
            list += "<div>" + element("dt", "", words(name)) + element("dd", "", htmlLine(value)) + "</div>";
    }
    return element("dl", "facts", list);
}

} // namespace

QByteArray htmlDetails(const ReplayResult &result, const model::Recording &recording)
{
    const QByteArray why =
        result.reason.isEmpty() ? QByteArray() : element("p", "why", htmlLine(result.reason, longestField));
    return "<div class=\"whole\">" + why + facts(result, recording) + checks(recording.verdict) +
           element("div", "sides", sentSide(recording.exchange.request) + returnedSide(recording.exchange)) +
           members(recording.exchange) + "</div>";
}

} // namespace run
