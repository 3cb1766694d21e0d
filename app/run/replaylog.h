// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "disk/appendfile.h"
#include "model/result.h"
#include "model/variable.h"
#include "run/replayplan.h"
#include "run/replayresult.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

// What a replay has sent, set down before it leaves, so that nothing is sent twice whatever happens to the program.
//
// A file a replay, JSON lines, mode 0600, removed when the replay is over. Its first line says what is replayed (see
// LoggedOrder); then, in any order:
//   {"claim":48}     the requests up to this number may leave from now on; on the disk before one of them does
//   {"start":33}     it leaves now
//   {"end":33, "outcome":"passed", ...}     what came of it; not known to the history yet
//   {"stored":33,"recording":812}           its row of the history
//   {"capture":0,"name":"id","value":"..."} for the requests behind it in that pass; no secrets
// After a crash of the program all of it is there, since the system still writes what was handed to it: what has a
// `start` may have arrived, the rest has not left. After a crash of the machine (told by the system's boot id) only
// what was claimed is sure to be there, so everything claimed may have arrived.
namespace run {

/// What a log says at its top: enough to make the order again.
struct LoggedOrder
{
    QString title;     ///< see model::Recording::run
    QString startedAt; ///< UTC, RFC 3339 with milliseconds
    std::vector<ReplaySource> sources;
    QStringList environments; ///< ids
    QString dataFile;         ///< empty: none
    int rounds = 1;
    int workers = 1;
    bool bail = false;
    qint64 delay = 0; ///< milliseconds
    qint64 total = 0;
    QString fingerprint; ///< of all that is sent, see fingerprintOf()

    bool operator==(const LoggedOrder &) const = default;
};

struct ReplayOrder;
LoggedOrder loggedOrder(const ReplayOrder &order, const QString &dataFile);

/// What a replay that was cut short had done.
struct LoggedReplay
{
    QString file; ///< the log
    LoggedOrder order;
    /// Of what may have left, by number: number, outcome and what its `end` said. Without an end: Unknown.
    std::map<qint64, ReplayResult> results;
    std::map<qint64, std::vector<model::Variable>> captures; ///< by pass
};

class ReplayLog final
{
    Q_DISABLE_COPY_MOVE(ReplayLog)

public:
    /// Makes a file in the folder, which is made if need be.
    static model::Result<std::unique_ptr<ReplayLog>> begin(const QString &folder, const LoggedOrder &order);
    /// Goes on with one that was cut short. Fails when another program has it under way.
    static model::Result<std::unique_ptr<ReplayLog>> takeUp(const QString &file);
    ~ReplayLog();

    const LoggedReplay &logged() const { return m_logged; }

    /// Highest number that may leave. Only from the thread that owns the log, as all below.
    qint64 claimed() const { return m_claimed; }
    void setClaimed(qint64 number) { m_claimed = number; }
    /// What writes the claim up to `number` and waits for the disk; runs on any thread. Then setClaimed().
    std::function<model::Result<void>()> claim(qint64 number) const;

    model::Result<void> started(qint64 number);
    model::Result<void> ended(const ReplayResult &result);
    model::Result<void> stored(qint64 number, qint64 recording);
    model::Result<void> captured(qint64 pass, const std::vector<model::Variable> &variables);
    /// The replay is over, or cannot be logged any more: then it must not be taken up either.
    void remove();

private:
    ReplayLog(std::shared_ptr<disk::AppendFile> file, LoggedReplay logged);

    std::shared_ptr<disk::AppendFile> m_file;
    LoggedReplay m_logged;
    qint64 m_claimed = 0;
};

/// Those in the folder that were cut short and are not under way, newest first. What cannot be read is passed over.
std::vector<LoggedReplay> unfinishedReplays(const QString &folder);
/// Removes the log of a replay that nobody wants to go on with.
model::Result<void> discardReplay(const QString &file);

} // namespace run
