// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/retention.h"

#include "model/limits.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace history {

namespace {

constexpr char walkSql[] = "SELECT id, started_at, pinned FROM recordings WHERE id > ? AND deleted_at = '' ORDER BY id";
constexpr char oldestSql[] = "SELECT started_at FROM recordings WHERE deleted_at = '' ORDER BY id LIMIT 1";
constexpr char newestSql[] = "SELECT started_at FROM recordings WHERE deleted_at = '' ORDER BY id DESC LIMIT 1";
constexpr int looksApart = 64; ///< rows between two looks at the clock

Outcome<QString> firstText(Database &database, const char *sql)
{
    Outcome<Statement> statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const Outcome<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->text() : QString();
}

} // namespace

Outcome<Sizes> readSizes(Database &database)
{
    Sizes sizes;
    qint64 page = 0;
    const std::pair<const char *, qint64 *> numbers[] = {
        {"PRAGMA page_size", &page},
        {"PRAGMA page_count", &sizes.fileBytes},
        {"PRAGMA freelist_count", &sizes.freeBytes},
        {"SELECT count(*) FROM recordings WHERE deleted_at = ''", &sizes.recordings},
        {"SELECT count(*) FROM recordings WHERE pinned = 1 AND deleted_at = ''", &sizes.pinned},
        {"SELECT count(*) FROM recordings WHERE deleted_at <> ''", &sizes.deleted},
    };
    for (const auto &[sql, into] : numbers) {
        const Outcome<qint64> number = database.number(sql);
        if (!number)
            return tl::unexpected(number.error());
        *into = *number;
    }
    sizes.fileBytes *= page;
    sizes.freeBytes *= page;
    for (const auto &[sql, into] : {std::pair(oldestSql, &sizes.oldest), std::pair(newestSql, &sizes.newest)}) {
        const Outcome<QString> text = firstText(database, sql);
        if (!text)
            return tl::unexpected(text.error());
        *into = *text;
    }
    return sizes;
}

QString hoursBefore(const QString &now, std::chrono::hours hours)
{
    const QDateTime at = QDateTime::fromString(now, Qt::ISODateWithMs);
    return at.isValid() ? at.toUTC().addSecs(-std::chrono::seconds(hours).count()).toString(Qt::ISODateWithMs)
                        : QString();
}

ExcessWalk::ExcessWalk(const Budget &budget, const QString &now)
    : m_budget(budget),
      m_oldestKept(budget.days ? hoursBefore(now, std::chrono::hours(24) * *budget.days) : QString())
{}

Outcome<void> ExcessWalk::begin(Database &database)
{
    const Outcome<Sizes> sizes = readSizes(database);
    if (!sizes)
        return tl::unexpected(sizes.error());
    m_sizes = *sizes;
    if (m_budget.count)
        m_overCount = sizes->recordings - *m_budget.count;
    const qint64 used = sizes->fileBytes - sizes->freeBytes;
    if (m_budget.bytes && used > *m_budget.bytes && sizes->recordings > 0) {
        const qint64 average = qMax<qint64>(used / sizes->recordings, 1);
        m_overBytes = (used - *m_budget.bytes + average - 1) / average;
    }
    return {};
}

bool ExcessWalk::goes(const QString &startedAt) const
{
    return m_position < qMax(m_overCount, m_overBytes) || (!m_oldestKept.isEmpty() && startedAt < m_oldestKept);
}

Outcome<bool> ExcessWalk::slice(Database &database)
{
    if (m_budget.isEmpty())
        return false;
    if (!m_sizes) {
        if (const Outcome<void> begun = begin(database); !begun)
            return tl::unexpected(begun.error());
    }
    Outcome<Statement> statement = database.prepare(walkSql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(m_after);
    QElapsedTimer clock;
    clock.start();
    for (int looked = 1;; ++looked) {
        const Outcome<bool> row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return false;
        m_after = statement->integer();
        const QString startedAt = statement->text();
        const bool isPinned = statement->integer() != 0;
        if (goes(startedAt)) {
            if (isPinned) {
                ++m_excess.pinnedKept;
            } else {
                ++m_excess.recordings;
                m_excess.newestGone = qMax(m_excess.newestGone, startedAt);
                m_ids.push_back(m_after);
            }
        }
        ++m_position;
        if (looked % looksApart == 0 && clock.hasExpired(model::limits::historySlice.count()))
            return true;
    }
}

} // namespace history
