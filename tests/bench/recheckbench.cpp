// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// How long today's checks take over a stored history, beside reading the same history from the store in the same run.
// Run it from a release build: build/release/tests/bench/recheck_bench
#include "run/recheck.h"

#include "check/check.h"

#include "support/bundle.h"
#include "support/judged.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

namespace {

constexpr double mostJudging = 3; ///< times reading
constexpr int rounds = 3;
constexpr size_t pageSize = 64;

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

/// The documented exchange of one of the two operations with an id, a status and a moment of its own. Every tenth
/// answer has changed something, so that there are findings too.
model::Recording made(int number)
{
    static const std::array documented = {support::documented(support::onenoteKey),
                                          support::documented(support::authenticationKey)};
    model::Recording recording = documented[size_t(number % 2)];
    recording.title = support::bundle().operation(recording.operationKey)->displayTitle();
    QByteArray &body = recording.exchange.response->body;
    const QByteArray start = "\"id\": \"";
    const QByteArray mark = QByteArray::number(number).rightJustified(12, '0'); // the last group of a GUID
    body.replace(body.indexOf(start) + start.size() + 24, mark.size(), mark);
    if (number % 10 == 0)
        body.replace("\"String\"", "\"Changed\"");
    recording.verdict = support::judged(recording);
    return recording;
}

[[noreturn]] void give(const model::Failure &failure)
{
    std::fprintf(stderr, "%s\n", qPrintable(failure.text()));
    std::exit(1);
}

void fill(history::Store &store, int count)
{
    std::vector<QFuture<model::Result<qint64>>> stored;
    for (int i = 0; i < count; ++i)
        stored.push_back(store.insert(made(i)));
    for (const auto &future : stored) {
        if (const auto id = future.result(); !id)
            give(id.error());
    }
}

/// Everything, a page after the other.
std::vector<model::Recording> readAll(history::Store &store, int count)
{
    const auto ids = store.ids(0, count).result();
    if (!ids)
        give(ids.error());
    std::vector<model::Recording> all;
    for (size_t at = 0; at < ids->size(); at += pageSize) {
        const auto first = ids->begin() + qsizetype(at);
        auto page = store.recordings({first, first + qsizetype(std::min(pageSize, ids->size() - at))}).result();
        if (!page)
            give(page.error());
        all.insert(all.end(), std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()));
    }
    return all;
}

run::RecheckSums recheckAll(history::Store &store, const run::Judge &judge)
{
    run::Recheck recheck(store, judge);
    QObject::connect(&recheck, &run::Recheck::finished, qApp, [](const std::optional<model::Failure> &failure) {
        if (failure)
            give(*failure);
        QCoreApplication::quit();
    });
    recheck.begin();
    QCoreApplication::exec();
    return recheck.sums();
}

void report(const char *what, double milliseconds, int count, double floor)
{
    std::printf("%-44s %10.1f ms %8.1f us each %6.2f\n", what, milliseconds, milliseconds * 1000 / count,
                milliseconds / floor);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.contains(QStringLiteral("--smoke")) ? 200 : 10'000;
    const QTemporaryDir folder;
    history::Store store(folder.filePath(QStringLiteral("history.sqlite")));
    fill(store, count);
    const run::Judge judge = run::judgeBy(support::bundle());

    std::vector<model::Recording> all;
    const double reading = best([&] { all = readAll(store, count); });
    int failing = 0;
    const double judging = best([&] {
        failing = 0;
        for (const model::Recording &recording : all)
            failing += judge(recording)->isFailure() ? 1 : 0;
    });
    run::RecheckSums sums;
    const double rechecking = best([&] { sums = recheckAll(store, judge); });

    std::printf("%d stored exchanges; the fastest of %d rounds; the last column is times reading\n\n", count, rounds);
    report("read from the store", reading, count, reading);
    report("judged, one after the other", judging, count, reading);
    report("re-checked: read, judged beside, compared", rechecking, count, reading);
    std::printf("\n%lld judged, %lld changed, %lld failed then and %lld now\n", static_cast<long long>(sums.judged),
                static_cast<long long>(sums.changed), static_cast<long long>(sums.failedThen),
                static_cast<long long>(sums.failedNow));
    if (sums.judged != count || sums.changed != 0 || sums.failedNow != failing) {
        std::printf("MISSED: the same checks over the same exchanges must change nothing\n");
        return 1;
    }
    const bool isWell = judging <= mostJudging * reading;
    std::printf("%s: judging at most %.0f times reading\n", isWell ? "met" : "MISSED", mostJudging);
    return isWell || !arguments.contains(QStringLiteral("--check")) ? 0 : 1;
}
