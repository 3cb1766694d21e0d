// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/bytetext.h"
#include "run/historyformat.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace run {

namespace {

constexpr std::array columns = {"id",
                                "startedAt",
                                "state",
                                "method",
                                "url",
                                "httpStatus",
                                "httpReason",
                                "operation",
                                "title",
                                "type",
                                "environment",
                                "run",
                                "durationMs",
                                "requestBytes",
                                "responseBytes",
                                "completeness",
                                "error",
                                "returnedId",
                                "returnedStatus",
                                "progress",
                                "resourceLocation",
                                "errorCode",
                                "errorMessage",
                                "latestAt",
                                "latestStatus",
                                "checksPassed",
                                "checksFailed",
                                "checksWarnings",
                                "replayOf",
                                "tracks",
                                "pinned",
                                "note",
                                "tags"};
/// The last column; it names the columns of its row whose value has an apostrophe in front.
constexpr char mark[] = "apostrophe added before = + - @ tab CR in";

/// What a spreadsheet takes for the beginning of a formula, or cuts off before it looks (OWASP ASVS 5.0, 1.2.10).
bool opensFormula(const QString &value)
{
    if (value.isEmpty())
        return false;
    constexpr std::array openers = {u'=',  u'+',      u'-',      u'@',      u'\t',    u'\r',
                                    u'\n', u'\uFF1D', u'\uFF0B', u'\uFF0D', u'\uFF20'};
    return std::find(openers.begin(), openers.end(), value[0].unicode()) != openers.end();
}

/// A field in quotes where it needs them (RFC 4180, 2). U+0000 ends a text for many readers, so its picture stands for
/// it.
QByteArray field(QString value)
{
    value.replace(QChar(0), QChar(ushort(0x2400)));
    QByteArray bytes = value.toUtf8();
    const bool isPlain =
        std::none_of(bytes.begin(), bytes.end(), [](char c) { return c == ',' || c == '"' || quint8(c) < 0x20; });
    const bool hasBlankEnd = bytes.startsWith(' ') || bytes.endsWith(' ');
    if (isPlain && !hasBlankEnd)
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

QString number(qint64 value)
{
    return value > 0 ? QString::number(value) : QString();
}

/// Microseconds as milliseconds, no digit lost; empty for -1.
QString milliseconds(qint64 microseconds)
{
    if (microseconds < 0)
        return {};
    return QString::number(microseconds / 1000) + u'.' + QString::number(microseconds % 1000).rightJustified(3, u'0');
}

QStringList exchangeValues(const model::Exchange &exchange)
{
    const auto &response = exchange.response;
    return {QString::fromLatin1(exchange.request.method), QString::fromLatin1(exchange.request.url.toEncoded()),
            response ? QString::number(response->status) : QString(),
            response ? readableText(response->reason) : QString()};
}

QStringList endValues(const model::Exchange &exchange)
{
    const auto &response = exchange.response;
    return {milliseconds(exchange.timings.finished), QString::number(exchange.request.body.size()),
            response ? QString::number(response->body.size()) : QString(),
            response ? model::completenessName(response->completeness) : QString(),
            exchange.error ? exchange.error->message : QString()};
}

QStringList valuesOf(const model::Recording &recording)
{
    const model::ReturnedOperation &returned = recording.returned;
    const auto &verdict = recording.verdict;
    const auto tally = [&](int count) { return verdict ? QString::number(count) : QString(); };
    QStringList values{QString::number(recording.id), recording.exchange.startedAt,
                       model::recordingStateName(recording.state)};
    values += exchangeValues(recording.exchange);
    values += {recording.operationKey, recording.title, recording.type, recording.environmentName, recording.run};
    values += endValues(recording.exchange);
    values += {returned.id,        returned.status,       returned.progress,   returned.resourceLocation,
               returned.errorCode, returned.errorMessage, recording.latest.at, recording.latest.status};
    values += {tally(verdict ? verdict->passed : 0), tally(verdict ? verdict->failed() : 0),
               tally(verdict ? verdict->warnings() : 0)};
    values += {number(recording.replayOf), number(recording.tracks),
               recording.annotation.pinned ? QStringLiteral("yes") : QString(), recording.annotation.note,
               recording.annotation.tags.join(u' ')};
    return values;
}

/// A table for spreadsheets (RFC 4180, UTF-8): what a list shows of each recording, without header fields and bodies.
class Csv final : public HistoryFormat
{
    Q_DECLARE_TR_FUNCTIONS(HistoryFormat)

public:
    QString id() const override { return QStringLiteral("csv"); }
    QString title() const override { return tr("CSV, without bodies"); }
    QString filter() const override { return tr("Tables (*.csv)"); }

    QByteArray begin() override
    {
        QByteArray line;
        for (const char *column : columns)
            line += QByteArray(column) + ',';
        return line + mark + "\r\n";
    }

    QByteArray add(const model::Recording &recording) override
    {
        const QStringList values = valuesOf(recording);
        Q_ASSERT(values.size() == qsizetype(columns.size()));
        QByteArray line;
        QStringList marked;
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (opensFormula(values[i])) {
                line += field(QString(u'\'' + values[i]));
                marked.append(QString::fromLatin1(columns[size_t(i)]));
            } else {
                line += field(values[i]);
            }
            line += ',';
        }
        return line + field(marked.join(u' ')) + "\r\n";
    }

    QByteArray end() override { return {}; }
};

} // namespace

std::unique_ptr<HistoryFormat> makeCsv()
{
    return std::make_unique<Csv>();
}

} // namespace run
