// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/scan.h"

#include "model/edmdatetime.h"
#include "model/limits.h"
#include "model/recording.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace history {

namespace {

constexpr int looksApart = 64; ///< rows between two looks at the clock

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

Scan::Scan(const SearchOrder &order) : m_order(order), m_before(std::numeric_limits<qint64>::max()) {}

QByteArray Scan::sql(const char *range) const
{
    const bool wantsColumns = m_order.groupBy != GroupBy::None || m_order.points;
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
    sql += " FROM recordings";
    // By the index alone when no other column is wanted.
    if (!wantsColumns)
        sql += " INDEXED BY recordings_present";
    return sql + " WHERE deleted_at = '' AND " + range + " ORDER BY id DESC";
}

Outcome<Chunk> Scan::slice(Database &database)
{
    Chunk chunk;
    Outcome<Statement> statement = database.prepareOnce(sql("id < ?"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(m_before);
    QElapsedTimer clock;
    clock.start();
    for (int looked = 1;; ++looked) {
        const Outcome<bool> row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row) {
            m_done = true;
            break;
        }
        take(*statement, chunk);
        m_before = chunk.ids.back();
        if (looked % looksApart == 0 && clock.hasExpired(model::limits::historySlice.count()))
            break;
    }
    chunk.names = m_names;
    return chunk;
}

Outcome<Chunk> Scan::match(Database &database, const std::vector<qint64> &ids)
{
    std::vector<qint64> ordered = ids;
    std::sort(ordered.begin(), ordered.end(), std::greater());
    Chunk chunk;
    const QByteArray one = sql("id = ?");
    for (const qint64 id : ordered) {
        Outcome<Statement> statement = database.prepareOnce(one);
        if (!statement)
            return tl::unexpected(statement.error());
        statement->bind(id);
        const Outcome<bool> row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            take(*statement, chunk);
    }
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
