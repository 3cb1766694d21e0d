// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// A process that keeps a history, for tests that kill it, starve it or run it beside another one.
//   history_writer rows FILE COUNT MARK   stores COUNT recordings, exit code 0 when all are on disk
//   history_writer send FILE              "sends" until killed; a line once a state is on disk: "sent ID" or "answered
//   ID" history_writer full FILE BYTES        with files limited to BYTES: prints what became of each write

#include "history/store.h"

#include "support/recordings.h"

#include <QCoreApplication>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

namespace {

void say(const char *what, qint64 id)
{
    // One write(), so that a kill never leaves half a line.
    char line[64];
    const int size = snprintf(line, sizeof line, "%s %lld\n", what, static_cast<long long>(id));
    if (write(STDOUT_FILENO, line, size_t(size)) != size)
        _exit(3);
}

int storeRows(history::Store &store, int count, const QString &mark)
{
    constexpr int together = 20;
    for (int i = 0; i < count;) {
        std::vector<QFuture<model::Result<qint64>>> futures;
        for (int k = 0; k < together && i < count; ++k, ++i)
            futures.push_back(store.insert(support::sentRecording(mark + QString::number(i))));
        for (const auto &future : futures) {
            const auto id = future.result();
            if (!id) {
                fprintf(stderr, "%s\n", qPrintable(id.error().text()));
                return 1;
            }
        }
    }
    return 0;
}

int sendForever(history::Store &store)
{
    for (int i = 0;; ++i) {
        model::Recording recording = support::sentRecording(QString::number(i));
        const auto id = store.insert(recording).result();
        if (!id)
            return 1;
        say("sent", *id);
        recording.id = *id;
        if (!store.update(support::answered(recording)).result())
            return 1;
        say("answered", *id);
    }
}

int fillDisk(history::Store &store, rlim_t bytes)
{
    // The database exists by now; from here on the disk is "full" beyond that size.
    if (!store.count().result())
        return 1;
    signal(SIGXFSZ, SIG_IGN);
    const rlimit small{bytes, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &small);
    model::Recording large = support::answered(support::sentRecording());
    large.exchange.response->body = QByteArray(qsizetype(bytes) * 2, 'x');
    // Waiting together, they may share a transaction; the large one must not take the small one with it.
    auto first = store.insert(large);
    auto second = store.insert(support::sentRecording(QStringLiteral("small")));
    say(first.result() ? "stored" : "refused", 1);
    say(second.result() ? "stored" : "refused", 2);
    fprintf(stderr, "%s\n", first.result() ? "" : qPrintable(first.result().error().text()));
    const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &none);
    say(store.insert(large).result() ? "stored" : "refused", 3);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    history::Store store(arguments[2]);
    if (arguments[1] == u"rows" && arguments.size() == 5)
        return storeRows(store, arguments[3].toInt(), arguments[4]);
    if (arguments[1] == u"send")
        return sendForever(store);
    if (arguments[1] == u"full" && arguments.size() == 4)
        return fillDisk(store, rlim_t(arguments[3].toLongLong()));
    return 2;
}
