// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/negative/negativecase.h"
#include "collection/httpfile.h"
#include "run/compose.h"
#include "run/runner.h"

#include <QElapsedTimer>

// Negative cases on the wire and in files.
namespace run {

/// Where a suite is sent, and with what; all as it was when the suite began.
struct SuitePlace
{
    const model::OperationSchema &schema;
    model::Environment environment;
    model::Secret token = {};
    Secrets secrets = {};          ///< all tokens in memory
    model::Secret passphrase = {}; ///< for the key of the environment's client certificate
    PathValues pathValues = {};
    Sources sources = everydaySources();
};

/// The order that sends a case. `created` is the id of what an earlier case has made; empty: nothing yet.
model::Result<Order> orderFor(const check::NegativeCase &negativeCase, const SuitePlace &place, const QString &created);

/// The case as a saved request: it names its id, says in comments what is wrong and where the rule stands, and brings
/// what its answer is checked for as `# @check` lines.
collection::SavedRequest savedCase(const check::NegativeCase &negativeCase, const SuitePlace &place);

/// Cases as one request file.
struct SavedSuite
{
    QByteArray text;
    QStringList leftOut = {}; ///< why a case is not in it, a line each

    bool operator==(const SavedSuite &) const = default;
};

/// Fails when nothing can be saved. A case that holds a token, or that the format cannot carry, is left out.
model::Result<SavedSuite> savedSuite(const std::vector<check::NegativeCase> &cases, const SuitePlace &place);

/// Runs cases one after the other, each as a run of its own. Whatever happens to one, the next one follows. Destroying
/// it stops: what is under way is abandoned, and the history says so.
class NegativeRun final : public QObject
{
    Q_OBJECT

public:
    /// The schema of `place` and the runner outlive this.
    NegativeRun(Runner &runner, SuitePlace place, std::vector<check::NegativeCase> cases, QObject *parent = nullptr);
    ~NegativeRun() override;

    void begin();
    /// No further case is sent; the one under way ends as cancelled.
    void stop();

    int done() const { return m_next; }
    int count() const { return int(m_cases.size()); }
    qint64 elapsedMilliseconds() const { return m_elapsed.elapsed(); }

signals:
    void caseEnded(const QString &id, const check::Outcome &outcome);
    /// Exactly once, behind the last caseEnded().
    void finished();

private:
    void next();
    void ended(const model::Recording &recording);
    void report(const check::Outcome &outcome);

    Runner &m_runner;
    SuitePlace m_place;
    std::vector<check::NegativeCase> m_cases;
    std::unique_ptr<Run> m_run;
    QString m_name; ///< as the history groups what it sent
    QString m_created;
    int m_next = 0; ///< index of the case under way
    bool m_stopped = false;
    QElapsedTimer m_elapsed;
};

} // namespace run
