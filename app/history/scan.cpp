// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/scan.h"

#include "history/searchfunctions.h"
#include "model/edmdatetime.h"
#include "model/limits.h"
#include "model/recording.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <limits>

namespace history {

namespace {

constexpr std::chrono::hours endless{24};

/// `[3,2,1]`
QByteArray jsonOf(const std::vector<qint64> &ids)
{
    QByteArray json = "[";
    for (const qint64 id : ids)
        json += (json.size() > 1 ? "," : "") + QByteArray::number(id);
    return json + ']';
}

PointOutcome outcomeOf(const QString &stateName, qint64 status, qint64 failed, qint64 warnings)
{
    using State = model::RecordingState;
    const State state = model::recordingStateFromName(stateName).value_or(State::Unknown);
    if (state == State::Queued || state == State::Sent)
        return PointOutcome::Open;
    if (status == 0)
        return PointOutcome::Lost;
    if (failed > 0 || status >= 400)
        return PointOutcome::Bad;
    return warnings > 0 ? PointOutcome::Warned : PointOutcome::Good;
}

/// The local day of a UTC time stamp. Where a day starts is a quarter of an hour everywhere, so stamps that begin alike
/// share it; only a day's name comes from the date class, never a stamp.
QString localDay(const QString &startedAt)
{
    const QDateTime utc = QDateTime::fromString(startedAt, Qt::ISODateWithMs);
    return utc.isValid() ? utc.toLocalTime().date().toString(Qt::ISODate) : startedAt.left(10);
}

} // namespace

Scan::Scan(const SearchOrder &order, const std::atomic<bool> *stop)
    : m_order(order),
      m_filter(filterOf(order.query)),
      m_plan(order.query, stop),
      m_before(std::numeric_limits<qint64>::max())
{}

QByteArray Scan::columns() const
{
    QByteArray sql = "SELECT id";
    switch (m_order.groupBy) {
    case GroupBy::None:
        sql += ", NULL";
        break;
    case GroupBy::Operation:
        sql += ", title";
        break;
    case GroupBy::Day:
        sql += ", started_at";
        break;
    case GroupBy::Environment:
        sql += ", environment_name";
        break;
    case GroupBy::Run:
        sql += ", run";
        break;
    }
    if (m_order.points)
        sql += ", started_at, finished, state, http_status, failed, warnings";
    return sql;
}

/// Whatever the filter says, it is said of the newest recording first. When the time is up, the next row comes out
/// unseen.
QByteArray Scan::sql(const Stretch &stretch, bool hinted) const
{
    const bool wantsColumns = m_order.groupBy != GroupBy::None || m_order.points;
    QByteArray sql = columns() + " FROM ";
    if (!stretch.ids.empty())
        sql += "(SELECT value AS wanted FROM json_each(?)) CROSS JOIN recordings ON recordings.id = wanted";
    else if (hinted) // by the index alone when no other column is wanted, else never by another one
        sql +=
            m_filter.isAll() && !wantsColumns ? "recordings INDEXED BY recordings_present" : "recordings NOT INDEXED";
    else
        sql += "recordings";
    if (!m_filter.texts.isEmpty())
        sql += " LEFT JOIN bodies ON recording = recordings.id";
    sql += stretch.ids.empty() ? " WHERE id <= ? AND id >= ?" : " WHERE 1";
    if (m_filter.isAll())
        return sql + " AND deleted_at = ''" + (stretch.ids.empty() ? " ORDER BY id DESC" : "");
    sql += " AND (history_pause() OR (deleted_at = '' AND " + m_filter.columns + "))";
    if (!m_filter.texts.isEmpty())
        sql += " AND (history_paused() OR (" + m_filter.texts + "))";
    return sql + (stretch.ids.empty() ? " ORDER BY id DESC" : "");
}

Outcome<Statement> Scan::prepare(Database &database, const Stretch &stretch) const
{
    Outcome<Statement> hinted = database.prepareOnce(sql(stretch, true));
    if (hinted || hinted.error().isBusy() || !stretch.ids.empty())
        return bound(std::move(hinted), stretch);
    // An older file that cannot be written is read through views, which have no index.
    return bound(database.prepareOnce(sql(stretch, false)), stretch);
}

Outcome<Statement> Scan::bound(Outcome<Statement> statement, const Stretch &stretch) const
{
    if (!statement)
        return statement;
    if (stretch.ids.empty()) {
        statement->bind(stretch.to);
        statement->bind(stretch.from);
    } else {
        statement->bind(QString::fromLatin1(jsonOf(stretch.ids)));
    }
    bindValues(*statement, m_filter.columnValues);
    bindValues(*statement, m_filter.textValues);
    return statement;
}

Outcome<Chunk> Scan::slice(Database &database, std::chrono::milliseconds time)
{
    Chunk chunk;
    SearchFunctions functions(database, time);
    while (!functions.isPaused()) {
        if (!m_stretch)
            m_stretch = m_plan.next(database, m_before);
        if (!m_stretch) {
            m_done = true;
            break;
        }
        if (const Outcome<void> walked = walk(database, functions, chunk); !walked)
            return tl::unexpected(walked.error());
        if (!functions.isPaused()) {
            m_before = m_stretch->from;
            m_stretch.reset();
        }
    }
    chunk.names = m_names;
    return chunk;
}

/// To the end of the stretch, or of the time.
Outcome<void> Scan::walk(Database &database, SearchFunctions &functions, Chunk &chunk)
{
    Outcome<Statement> statement = prepare(database, *m_stretch);
    if (!statement)
        return tl::unexpected(statement.error());
    while (true) {
        const Outcome<bool> row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const bool isUnseen = functions.isPaused() || (m_filter.isAll() && functions.pause());
        if (isUnseen) {
            m_stretch->to = statement->integer();
            std::erase_if(m_stretch->ids, [this](qint64 id) { return id > m_stretch->to; });
            return {};
        }
        take(*statement, chunk);
    }
}

Outcome<Chunk> Scan::match(Database &database, const std::vector<qint64> &ids)
{
    Chunk chunk;
    if (ids.empty())
        return chunk;
    Stretch stretch;
    stretch.ids = ids;
    std::sort(stretch.ids.begin(), stretch.ids.end(), std::greater());
    SearchFunctions functions(database, endless);
    m_stretch = stretch;
    if (const Outcome<void> walked = walk(database, functions, chunk); !walked)
        return tl::unexpected(walked.error());
    chunk.names = m_names;
    return chunk;
}

void Scan::take(Statement &columns, Chunk &chunk)
{
    const qint64 id = columns.integer();
    chunk.ids.push_back(id);
    const QString name = columns.text();
    if (m_order.groupBy == GroupBy::Day) {
        constexpr int tenMinutes = 15; // "2026-11-22T01:0"
        QString &day = m_days[name.left(tenMinutes)];
        if (day.isEmpty())
            day = localDay(name);
        chunk.groups.push_back(groupOf(day));
    } else if (m_order.groupBy != GroupBy::None) {
        chunk.groups.push_back(groupOf(name));
    }
    if (!m_order.points)
        return;
    Point point;
    point.id = id;
    if (const auto at = model::instantOf(columns.text()))
        point.at = at->seconds * 1000 + at->picoseconds / 1'000'000'000;
    point.duration = columns.integer();
    const QString state = columns.text();
    const qint64 status = columns.integer();
    const qint64 failed = columns.integer();
    point.outcome = outcomeOf(state, status, failed, columns.integer());
    chunk.points.push_back(point);
}

int Scan::groupOf(const QString &name)
{
    const auto found = m_groups.constFind(name);
    if (found != m_groups.cend())
        return *found;
    const int group = int(m_names.size());
    m_names << name;
    m_groups.insert(name, group);
    return group;
}

} // namespace history
