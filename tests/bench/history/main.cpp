// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The store at ten thousand exchanges and at a million, each call beside the same work through sqlite3's C interface in
// the same file and run. Run it from a release build: build/release/tests/bench/history_bench [--rows N] [--keep FILE]
// With --generate FILE it only writes the exchanges, to try the window on them.
#include "bench/history/exchanges.h"
#include "bench/history/peer.h"

#include "history/query.h"
#include "history/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>

namespace {

constexpr int together = 256; ///< as the store writes them
constexpr int rounds = 5;

[[noreturn]] void give(const model::Failure &failure)
{
    std::fprintf(stderr, "%s\n", qPrintable(failure.text()));
    std::exit(1);
}

template <typename T>
T value(const QFuture<model::Result<T>> &future)
{
    const model::Result<T> result = future.result();
    if (!result)
        give(result.error());
    return *result;
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// The fastest of some rounds: what the others took longer was not the work.
double best(const std::function<void()> &work)
{
    double fastest = millisecondsOf(work);
    for (int i = 1; i < rounds; ++i)
        fastest = std::min(fastest, millisecondsOf(work));
    return fastest;
}

void fill(history::Store &store, qint64 first, qint64 count)
{
    std::vector<QFuture<model::Result<qint64>>> stored;
    for (qint64 i = first; i < first + count; ++i) {
        stored.push_back(store.insert(bench::exchange(i)));
        if (stored.size() == 4 * together || i + 1 == first + count) {
            for (const auto &future : stored)
                (void)value(future);
            stored.clear();
        }
    }
}

/// Ids a search gives, up to `most`; then it is stopped.
size_t found(history::Store &store, const QString &text, size_t most)
{
    const history::ParsedQuery parsed = history::parseQuery(text, history::QueryClock::present());
    if (!parsed.problems.empty())
        give({parsed.problems.front().what, {}});
    const auto search = store.search({.query = parsed.query});
    QEventLoop loop;
    size_t count = 0;
    QObject::connect(search.get(), &history::Search::found, &loop, [&](const history::Chunk &chunk) {
        count += chunk.ids.size();
        if (count >= most)
            loop.quit();
    });
    QObject::connect(search.get(), &history::Search::finished, &loop,
                     [&](const std::optional<model::Failure> &failure) {
                         if (failure)
                             give(*failure);
                         loop.quit();
                     });
    loop.exec();
    return count;
}

struct Figures
{
    double ours = 0;
    double peer = 0;
};

using Table = std::vector<std::pair<QString, Figures>>;

/// What the search language says, and the same for sqlite3.
struct Kind
{
    const char *text;
    const char *sql;
};

constexpr Kind kinds[] = {
    {"", "SELECT id FROM recordings WHERE deleted_at = '' ORDER BY id DESC"},
    {"status:failed",
     "SELECT id FROM recordings WHERE deleted_at = '' AND (state = 'failed' OR"
     " lower(CASE WHEN latest_at <> '' THEN latest_status ELSE returned_status END) = 'failed') ORDER BY id DESC"},
    {"http:4xx",
     "SELECT id FROM recordings WHERE deleted_at = '' AND http_status BETWEEN 400 AND 499 ORDER BY id DESC"},
    {"type:onenoteOperation",
     "SELECT id FROM recordings WHERE deleted_at = '' AND lower(type) = 'onenoteoperation' ORDER BY id DESC"},
    {"env:tenant",
     "SELECT id FROM recordings WHERE deleted_at = '' AND instr(lower(environment_name), 'tenant') ORDER BY id DESC"},
    {"id:08fa4",
     "SELECT id FROM recordings WHERE deleted_at = '' AND instr(lower(returned_id), '08fa4') ORDER BY id DESC"},
    {"duration:>890ms", "SELECT id FROM recordings WHERE deleted_at = '' AND finished > 890000 ORDER BY id DESC"},
    {"before:2023-11-20",
     "SELECT id FROM recordings WHERE deleted_at = '' AND started_at < '2023-11-20T00:00:00.000Z' ORDER BY id DESC"},
    {"check:enumeration",
     "SELECT id FROM recordings WHERE deleted_at = '' AND instr(found, ' enumeration ') ORDER BY id DESC"},
    {"tag:smoke", "SELECT id FROM recordings WHERE deleted_at = '' AND instr(tags, ' smoke ') ORDER BY id DESC"},
};

// Bodies and header fields are BLOBs, which LIKE never matches by themselves.
#define TEXT_SQL(word)                                                                                                 \
    "SELECT id FROM recordings JOIN bodies ON recording = id WHERE deleted_at = '' AND (url LIKE '%" word              \
    "%' OR title LIKE '%" word "%' OR CAST(response_body AS TEXT) LIKE '%" word                                        \
    "%' OR CAST(request_body AS TEXT) LIKE '%" word "%' OR CAST(request_headers AS TEXT) LIKE '%" word                 \
    "%' OR CAST(response_headers AS TEXT) LIKE '%" word "%') ORDER BY id DESC"

constexpr Kind texts[] = {
    {"zyzzyva", TEXT_SQL("zyzzyva")},
    {"quokka", TEXT_SQL("quokka")},
    {"xylophone", TEXT_SQL("xylophone")},
    {"notebook", TEXT_SQL("notebook") " LIMIT 100"},
};

Figures both(const std::function<void()> &ours, const std::function<void()> &peer)
{
    return {best(ours), best(peer)};
}

void pages(Table &table, const QString &file, qint64 rows)
{
    bench::Peer peer(file.toUtf8());
    const QByteArray columns =
        "SELECT id, started_at, state, title, operation_key, environment_name, http_status, returned_id,"
        " returned_status, returned_progress, returned_location, returned_error_code,"
        " returned_error_message, error_message, completeness, finished, replay_of, tracks, latest_at,"
        " latest_status, latest_progress, latest_location, passed, failed, warnings, method, url, type, run,"
        " pinned, note, tags FROM recordings WHERE deleted_at = '' AND id < ";
    const auto page = [&](qint64 before) {
        (void)peer.walk(columns + QByteArray::number(before) + " ORDER BY id DESC LIMIT 256");
    };
    table.emplace_back(QStringLiteral("start: open and first page"),
                       both(
                           [&] {
                               history::Store store(file);
                               (void)value(store.rows(0, 256));
                           },
                           [&] {
                               bench::Peer fresh(file.toUtf8());
                               (void)fresh.walk(columns + QByteArray::number(rows + 1) + " ORDER BY id DESC LIMIT 256");
                           }));
    history::Store store(file);
    (void)value(store.count());
    table.emplace_back(QStringLiteral("first page of 256"),
                       both([&] { (void)value(store.rows(0, 256)); }, [&] { page(rows + 1); }));
    table.emplace_back(QStringLiteral("page in the middle"),
                       both([&] { (void)value(store.rows(rows / 2, 256)); }, [&] { page(rows / 2); }));
    table.emplace_back(QStringLiteral("last page"),
                       both([&] { (void)value(store.rows(257, 256)); }, [&] { page(257); }));
    table.emplace_back(QStringLiteral("count"),
                       both([&] { (void)value(store.count()); },
                            [&] { (void)peer.ids("SELECT count(*) FROM recordings WHERE deleted_at = ''"); }));
}

void inserts(Table &table, const QString &file, qint64 rows)
{
    history::Store store(file);
    bench::Peer peer(file.toUtf8());
    (void)value(store.count());
    constexpr int many = 2560;
    constexpr int few = 40;
    qint64 next = rows + 1;
    table.emplace_back(QStringLiteral("insert 2,560, in transactions of 256"),
                       both(
                           [&] {
                               fill(store, next, many);
                               next += many;
                           },
                           [&] { peer.insert(many, together); }));
    table.emplace_back(QStringLiteral("insert 40, one by one"),
                       both(
                           [&] {
                               for (int i = 0; i < few; ++i)
                                   (void)value(store.insert(bench::exchange(next++)));
                           },
                           [&] { peer.insert(few, 1); }));
    peer.execute("DELETE FROM bodies WHERE recording > " + QByteArray::number(rows));
    peer.execute("DELETE FROM recordings WHERE id > " + QByteArray::number(rows));
}

void searches(Table &table, const QString &file)
{
    history::Store store(file);
    bench::Peer peer(file.toUtf8());
    (void)value(store.count());
    const auto one = [&](const Kind &kind, const char *name, size_t most) {
        const QString text = QString::fromLatin1(kind.text);
        size_t ours = 0;
        size_t theirs = 0;
        table.emplace_back(QString::fromLatin1(name) + (text.isEmpty() ? QStringLiteral("everything") : text),
                           both([&] { ours = found(store, text, most); }, [&] { theirs = peer.ids(kind.sql).size(); }));
        if (most > 1'000'000 && ours != theirs)
            std::printf("!! %s: %zu found, sqlite3 finds %zu\n", kind.text, ours, theirs);
    };
    for (const Kind &kind : kinds)
        one(kind, "find ", size_t(-1));
    for (const Kind &kind : texts)
        one(kind, "text ", QByteArrayView(kind.sql).endsWith("LIMIT 100") ? 100 : size_t(-1));
}

Table measured(const QString &file, qint64 rows)
{
    Table table;
    const double filling = millisecondsOf([&] {
        history::Store store(file);
        fill(store, 1, rows);
    });
    std::printf("%lld exchanges written in %.1f s (%.0f a second), %.0f MB\n", static_cast<long long>(rows),
                filling / 1e3, double(rows) * 1e3 / filling, double(QFile(file).size()) / 1e6);
    std::fflush(stdout);
    pages(table, file, rows);
    inserts(table, file, rows);
    searches(table, file);
    return table;
}

void print(const Table &small, const Table &large, qint64 smallRows, qint64 largeRows)
{
    std::printf("%-44s %10lld %10lld %8s %10s %8s\n", "milliseconds", static_cast<long long>(smallRows),
                static_cast<long long>(largeRows), "growth", "sqlite3", "ratio");
    for (size_t i = 0; i < large.size(); ++i) {
        const Figures &few = small[i].second;
        const Figures &many = large[i].second;
        std::printf("%-44s %10.2f %10.2f %8.1f %10.2f %8.2f\n", qPrintable(large[i].first), few.ours, many.ours,
                    many.ours / few.ours, many.peer, many.ours / many.peer);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto option = [&](const char *name) {
        const qsizetype at = arguments.indexOf(QLatin1String(name));
        return at < 0 ? QString() : arguments.value(at + 1);
    };
    const bool isSmoke = arguments.contains(QStringLiteral("--smoke"));
    const qint64 smallRows = isSmoke ? 300 : 10'000;
    const qint64 largeRows = isSmoke ? 1000 : (option("--rows").isEmpty() ? 1'000'000 : option("--rows").toLongLong());
    if (const QString file = option("--generate"); !file.isEmpty()) {
        history::Store store(file);
        fill(store, 1, largeRows);
        return 0;
    }
    const QTemporaryDir folder;
    const Table small = measured(folder.filePath(QStringLiteral("small.sqlite")), smallRows);
    const Table large = measured(folder.filePath(QStringLiteral("large.sqlite")), largeRows);
    print(small, large, smallRows, largeRows);
    return 0;
}
