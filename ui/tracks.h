// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/catalog.h"
#include "run/environments.h"
#include "run/tokens.h"
#include "run/tracker.h"

#include <memory>

namespace ui {

/// The operations being tracked, and those that were, by the recording that returned each. Dropping them stops quietly.
class Tracks final : public QObject
{
    Q_OBJECT

public:
    /// What they work with; everything outlives them.
    struct Means
    {
        const model::Catalog &catalog;
        run::Environments &environments;
        run::Tokens &tokens;
        run::Tokens &passphrases; ///< of client keys
        run::Runner &runner;
        history::Store &store;
        run::TrackClock clock = run::everydayTrackClock();
    };

    struct ResultOrder
    {
        run::Order order;
        QStringList notes; ///< what the user should know about it
    };

    explicit Tracks(const Means &means, QObject *parent = nullptr);
    ~Tracks() override;

    /// Whether what came back is an operation that may still change.
    bool isTrackable(const model::Recording &recording) const;
    /// From the start, also what was tracked before; nothing happens while it is under way.
    model::Result<void> track(const model::Recording &recording, std::chrono::seconds deadline);
    /// nullptr when that recording was not tracked in this session.
    run::OperationTracker *find(qint64 recording) const;
    /// After a token was set or cleared: polls to come are sent with today's.
    void adoptTokens();
    /// How many are under way.
    int running() const;
    /// A GET of the result of a tracked operation, as the newest look at it names it.
    model::Result<ResultOrder> resultOf(qint64 recording) const;

signals:
    void changed(qint64 recording);

private:
    model::Result<run::TrackOrder> orderFor(const model::Recording &recording) const;

    Means m_means;
    /// Newest last.
    std::vector<std::unique_ptr<run::OperationTracker>> m_trackers;
};

} // namespace ui
