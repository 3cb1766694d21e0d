// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/calls.h"
#include "history/changes.h"
#include "history/retention.h"
#include "history/salvage.h"
#include "model/limits.h"

// The store looks after its file.
namespace history {

namespace {

constexpr char deletedSql[] = "SELECT id FROM recordings WHERE deleted_at <> '' AND deleted_at < ?";

/// What the user deleted before that time.
Outcome<std::vector<qint64>> deletedBefore(Database &database, const QString &before)
{
    Outcome<Statement> statement = database.prepare(deletedSql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(before);
    std::vector<qint64> ids;
    while (true) {
        const Outcome<bool> row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return ids;
        ids.push_back(statement->integer());
    }
}

/// A step, or all at once in a file that does not know steps yet: it does then.
Outcome<void> vacuum(Database &database, const std::atomic<bool> &stop)
{
    constexpr qint64 incremental = 2; // https://sqlite.org/pragma.html#pragma_auto_vacuum
    const Outcome<qint64> mode = database.number("PRAGMA auto_vacuum");
    if (!mode)
        return tl::unexpected(mode.error());
    static const QByteArray step =
        "PRAGMA incremental_vacuum(" + QByteArray::number(model::limits::historyFreedPages) + ')';
    if (*mode == incremental)
        return database.execute(step.constData());
    if (const Outcome<void> set = database.execute("PRAGMA auto_vacuum = INCREMENTAL"); !set)
        return set;
    database.stopWhen(&stop);
    Outcome<void> done = database.execute("VACUUM");
    database.stopWhen(nullptr);
    return done;
}

} // namespace

QFuture<model::Result<void>> Store::closeLeftOpen(const QString &before)
{
    return write<void>([before](Database &database) { return history::closeLeftOpen(database, before); },
                       [](const Outcome<void> &) {});
}

QFuture<model::Result<Sizes>> Store::sizes()
{
    return read<Sizes>(readSizes);
}

QFuture<model::Result<Excess>> Store::excess(const Budget &budget, const QString &now)
{
    const auto walk = std::make_shared<ExcessWalk>(budget, now);
    return readInSlices<Excess>([walk](Database &database) { return walk->slice(database); },
                                [walk] { return walk->excess(); });
}

QFuture<model::Result<std::vector<qint64>>> Store::excessIds(const Budget &budget, const QString &now)
{
    const auto walk = std::make_shared<ExcessWalk>(budget, now);
    return readInSlices<std::vector<qint64>>([walk](Database &database) { return walk->slice(database); },
                                             [walk] { return walk->ids(); });
}

QFuture<model::Result<std::vector<qint64>>> Store::deletedIds(const QString &before)
{
    return read<std::vector<qint64>>([before](Database &database) { return deletedBefore(database, before); });
}

QFuture<model::Result<qint64>> Store::erase(const std::vector<qint64> &ids)
{
    return write<qint64>(
        [ids](Database &database) { return eraseRecordings(database, ids); },
        [this, ids](const Outcome<qint64> &) { announceLater(this, [this, ids] { emit removed(ids); }); });
}

QFuture<model::Result<FreePages>> Store::giveRoomBack(const std::shared_ptr<std::atomic<bool>> &stop)
{
    return alone<FreePages>([stop](Database &database) -> Outcome<FreePages> {
        const Outcome<qint64> before = database.number("PRAGMA freelist_count");
        if (!before)
            return tl::unexpected(before.error());
        if (const Outcome<void> done = vacuum(database, *stop); !done)
            return tl::unexpected(done.error());
        const Outcome<qint64> after = database.number("PRAGMA freelist_count");
        if (!after)
            return tl::unexpected(after.error());
        return FreePages{*before, *after};
    });
}

QFuture<model::Result<SalvageReport>> Store::salvage()
{
    const auto pending = std::make_shared<Pending<SalvageReport>>();
    pending->promise.start();
    QFuture<model::Result<SalvageReport>> future = pending->promise.future();
    Job job;
    job.kind = Job::Kind::Offline;
    job.work = [pending, file = m_file](Database *) -> Outcome<void> {
        pending->outcome = history::salvage(file);
        return pending->outcome->has_value() ? Outcome<void>() : tl::unexpected(pending->outcome->error());
    };
    job.finish = [pending](const Outcome<void> &outcome) { pending->end(outcome); };
    m_worker->post(std::move(job));
    return future;
}

void Store::noteDamage(const Outcome<void> &outcome)
{
    if (!outcome && outcome.error().isDamage())
        announceLater(this, [this, reason = outcome.error().failure] { emit damaged(reason); });
}

} // namespace history
