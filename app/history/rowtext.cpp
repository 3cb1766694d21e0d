// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/rowtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace history {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// For display only: what is stored stays text.
QDateTime momentOf(const QString &startedAt)
{
    return QDateTime::fromString(startedAt, Qt::ISODateWithMs);
}

QString timeText(const QString &startedAt)
{
    const QDateTime moment = momentOf(startedAt);
    return moment.isValid() ? moment.toLocalTime().toString(u"HH:mm:ss") : startedAt;
}

QString oneLine(QString text)
{
    return text.replace(u'\r', u' ').replace(u'\n', u' ');
}

QString outcomeText(const Row &row)
{
    const model::ReturnedOperation &returned = row.returned;
    if (!returned.id.isEmpty())
        return returned.id;
    if (!returned.errorCode.isEmpty() && !returned.errorMessage.isEmpty())
        return oneLine(returned.errorCode + QLatin1String(": ") + returned.errorMessage);
    if (!returned.errorCode.isEmpty() || !returned.errorMessage.isEmpty())
        return oneLine(returned.errorCode + returned.errorMessage);
    if (!row.errorMessage.isEmpty())
        return oneLine(row.errorMessage);
    switch (row.state) {
    case model::RecordingState::Queued:
        return Words::tr("Not sent yet");
    case model::RecordingState::Sent:
    case model::RecordingState::Unknown:
        return Words::tr("No answer recorded");
    case model::RecordingState::Cancelled:
        return Words::tr("Cancelled");
    case model::RecordingState::Answered:
    case model::RecordingState::Failed:
        break;
    }
    return {};
}

QString progressText(const QString &progress)
{
    bool isNumber = false;
    progress.toDouble(&isNumber);
    return isNumber ? QString(progress + u'%') : oneLine(progress);
}

QString failedText(const Tally &tally)
{
    return Words::tr("%Ln failed", nullptr, tally.failed);
}

QString warningsText(const Tally &tally)
{
    return Words::tr("%Ln warning(s)", nullptr, tally.warnings);
}

QString passedText(const Tally &tally)
{
    return Words::tr("%Ln passed", nullptr, tally.passed);
}

} // namespace

QString columnTitle(HistoryTable::Column column)
{
    switch (column) {
    case HistoryTable::Time:
        return Words::tr("Time");
    case HistoryTable::Request:
        return Words::tr("Request");
    case HistoryTable::Http:
        return Words::tr("HTTP");
    case HistoryTable::ReturnedId:
        return Words::tr("Returned id");
    case HistoryTable::OperationStatus:
        return Words::tr("Operation status");
    case HistoryTable::Progress:
        return Words::tr("Progress");
    case HistoryTable::Checks:
        return Words::tr("Checks");
    case HistoryTable::Duration:
        return Words::tr("Duration");
    case HistoryTable::Environment:
        return Words::tr("Environment");
    case HistoryTable::Method:
        return Words::tr("Method");
    case HistoryTable::Url:
        return Words::tr("URL");
    case HistoryTable::Type:
        return Words::tr("Type");
    case HistoryTable::Run:
        return Words::tr("Run");
    case HistoryTable::Tags:
        return Words::tr("Tags");
    case HistoryTable::Note:
        return Words::tr("Note");
    case HistoryTable::State:
        return Words::tr("State");
    case HistoryTable::Number:
        return Words::tr("Number");
    case HistoryTable::ColumnCount:
        break;
    }
    return {};
}

QString columnText(const Row &row, HistoryTable::Column column)
{
    switch (column) {
    case HistoryTable::Time:
        return timeText(row.startedAt);
    case HistoryTable::Request:
        return oneLine(row.title);
    case HistoryTable::Http:
        return row.httpStatus > 0 ? QString::number(row.httpStatus) : QString();
    case HistoryTable::ReturnedId:
        return outcomeText(row);
    case HistoryTable::OperationStatus:
        return oneLine(row.latest.at.isEmpty() ? row.returned.status : row.latest.status);
    case HistoryTable::Progress:
        return progressText(row.latest.at.isEmpty() ? row.returned.progress : row.latest.progress);
    case HistoryTable::Checks:
        return row.checks ? tallyText(*row.checks) : QString();
    case HistoryTable::Duration:
        return durationText(row.durationMicroseconds);
    case HistoryTable::Environment:
        return oneLine(row.environmentName);
    case HistoryTable::Method:
        return oneLine(row.method);
    case HistoryTable::Url:
        return oneLine(row.url);
    case HistoryTable::Type:
        return oneLine(row.type);
    case HistoryTable::Run:
        return oneLine(row.run);
    case HistoryTable::Tags:
        return row.annotation.tags.join(u' ');
    case HistoryTable::Note:
        return oneLine(row.annotation.note);
    case HistoryTable::State:
        return stateText(row.state);
    case HistoryTable::Number:
        return QString::number(row.id);
    case HistoryTable::ColumnCount:
        break;
    }
    return {};
}

QString stateText(model::RecordingState state)
{
    switch (state) {
    case model::RecordingState::Queued:
        return Words::tr("Queued");
    case model::RecordingState::Sent:
        return Words::tr("Sent");
    case model::RecordingState::Answered:
        return Words::tr("Answered");
    case model::RecordingState::Unknown:
        return Words::tr("Unknown");
    case model::RecordingState::Cancelled:
        return Words::tr("Cancelled");
    case model::RecordingState::Failed:
        return Words::tr("Failed");
    }
    return {};
}

QString groupTitle(const QString &name, GroupBy groupBy)
{
    if (groupBy == GroupBy::Day) {
        const QDate day = QDate::fromString(name, Qt::ISODate);
        if (!day.isValid())
            return name.isEmpty() ? Words::tr("Without a day") : oneLine(name);
        const qint64 ago = day.daysTo(QDate::currentDate());
        const QString text = QLocale().toString(day, QStringLiteral("dddd, d MMMM yyyy"));
        return ago == 0 ? Words::tr("Today, %1").arg(text) : ago == 1 ? Words::tr("Yesterday, %1").arg(text) : text;
    }
    if (!name.isEmpty())
        return oneLine(name);
    if (groupBy == GroupBy::Run)
        return Words::tr("Sent by itself");
    return groupBy == GroupBy::Environment ? Words::tr("Without an environment") : Words::tr("Without an operation");
}

QString groupText(const GroupLine &group)
{
    const QString counted = Words::tr("%Ln operation(s)", nullptr, group.count);
    return group.collapsed ? Words::tr("%1, %2, collapsed").arg(group.title, counted)
                           : Words::tr("%1, %2").arg(group.title, counted);
}

QString tallyText(const Tally &tally)
{
    if (tally.failed > 0)
        return failedText(tally);
    return tally.warnings > 0 ? warningsText(tally) : passedText(tally);
}

QString tallySum(const Tally &tally)
{
    QStringList parts;
    if (tally.failed > 0)
        parts.append(failedText(tally));
    if (tally.warnings > 0)
        parts.append(warningsText(tally));
    parts.append(passedText(tally));
    return parts.join(QStringLiteral(", "));
}

QString durationText(qint64 microseconds)
{
    if (microseconds < 0)
        return {};
    const qint64 milliseconds = (microseconds + 500) / 1000;
    if (milliseconds == 0)
        return Words::tr("< 1 ms");
    if (milliseconds < 1000)
        return Words::tr("%1 ms").arg(milliseconds);
    const qint64 tenths = (microseconds + 50'000) / 100'000;
    if (tenths < 600)
        return Words::tr("%1 s").arg(double(tenths) / 10, 0, 'f', 1);
    const qint64 seconds = (microseconds + 500'000) / 1'000'000;
    return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString timeToolTip(const QString &startedAt)
{
    const QDateTime moment = momentOf(startedAt);
    if (!moment.isValid())
        return {};
    return Words::tr("%1 as recorded\n%2 local time\n%3 UTC")
        .arg(startedAt, moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"),
             moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"));
}

} // namespace history
