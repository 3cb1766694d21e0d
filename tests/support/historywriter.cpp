// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// A process that keeps a history, for tests that kill it, starve it or run it beside another one.
//   history_writer rows FILE COUNT MARK   stores COUNT recordings, exit code 0 when all are on disk
//   history_writer send FILE              "sends" until killed; a line once a state is on disk: "sent ID" or "answered
//   ID"
//   history_writer full FILE BYTES        with files limited to BYTES: prints what became of each write
//   history_writer fault FILE KIND N      one exchange, and another one that is erased, while the N-th system call that
//                                         writes meets a fault: kill, full, io (that one), fuller, worse (all from
//                                         there)
//   history_writer open FILE KIND N       the same while an older file is brought to this version
// With a fault: a line as above, or "refused", and "faults N" for how many calls met one.

#include "history/store.h"

#include "support/recordings.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <random>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// Which system call meets which fault.
struct Fault
{
    int error = 0; ///< 0: SIGKILL
    bool lasts = false;
    long at = -1; ///< counts from 1; -1: none
    long calls = 0;
    long met = 0;

    /// Whether the call that is about to be made fails.
    bool meets()
    {
        if (at < 0)
            return false;
        ++calls;
        if (calls != at && !(lasts && calls > at))
            return false;
        ++met;
        if (error == 0)
            kill(getpid(), SIGKILL);
        errno = error;
        return true;
    }
};

Fault fault;

void setFault(const QString &kind, long at)
{
    fault.at = at;
    fault.lasts = kind == u"fuller" || kind == u"worse";
    if (kind != u"kill")
        fault.error = kind.startsWith(u"full") ? ENOSPC : EIO;
}

} // namespace

// Before the C library's, for SQLite too: what writes passes here.
extern "C" {
ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    return fault.meets() ? -1 : ssize_t(syscall(SYS_pwrite64, file, bytes, size, at));
}
int fdatasync(int file)
{
    return fault.meets() ? -1 : int(syscall(SYS_fdatasync, file));
}
int ftruncate64(int file, off64_t size) noexcept
{
    return fault.meets() ? -1 : int(syscall(SYS_ftruncate, file, size));
}
}

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
    large.exchange.response->body = QByteArray(qsizetype(bytes) * 2, Qt::Uninitialized);
    std::mt19937 noise; // or it would be packed
    std::generate(large.exchange.response->body.begin(), large.exchange.response->body.end(),
                  [&] { return char(noise()); });
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

/// An exchange whose bodies need pages of their own.
model::Recording largeExchange(const QString &mark)
{
    model::Recording recording = support::answered(support::sentRecording(mark));
    recording.exchange.response->body = mark.toUtf8() + QByteArray(20'000, 'x');
    return recording;
}

int meetFault(history::Store &store)
{
    model::Recording recording = support::sentRecording(QStringLiteral("first"));
    if (const auto id = store.insert(recording).result()) {
        say("sent", *id);
        recording.id = *id;
        if (store.update(support::answered(recording)).result())
            say("answered", *id);
        else
            say("refused", *id);
    } else {
        say("refused", 0);
    }
    const auto large = store.insert(largeExchange(QStringLiteral("second"))).result();
    say(large ? "answered" : "refused", large.value_or(0));
    if (large && store.erase({*large}).result())
        say("erased", *large);
    say("faults", fault.met);
    return 0;
}

int meetFaultAtOpening(history::Store &store)
{
    say(store.closeLeftOpen({}).result() ? "opened" : "refused", 0);
    say("faults", fault.met);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const bool meets = arguments.size() == 5 && (arguments[1] == u"fault" || arguments[1] == u"open");
    if (meets)
        setFault(arguments[3], arguments[4].toLong());
    history::Store store(arguments[2]);
    if (meets)
        return arguments[1] == u"fault" ? meetFault(store) : meetFaultAtOpening(store);
    if (arguments[1] == u"rows" && arguments.size() == 5)
        return storeRows(store, arguments[3].toInt(), arguments[4]);
    if (arguments[1] == u"send")
        return sendForever(store);
    if (arguments[1] == u"full" && arguments.size() == 4)
        return fillDisk(store, rlim_t(arguments[3].toLongLong()));
    return 2;
}
