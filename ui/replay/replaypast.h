// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/replay/replaybaseline.h"

#include "history/search.h"

#include <QObject>

#include <functional>

namespace ui {

/// A replay that the history knows.
struct PastReplay
{
    QString title;
    std::vector<qint64> ids; ///< of its recordings, newest first
};

/// The newest replays in the history, to compare with.
class ReplayPast final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayPast)

public:
    /// The store outlives it.
    explicit ReplayPast(history::Store &store, QObject *parent = nullptr);
    ~ReplayPast() override;

    /// Looks again; ends with found().
    void look();
    const std::vector<PastReplay> &all() const { return m_found; } ///< newest first

    using Rows = model::Result<std::vector<history::Row>>;
    /// Its rows in the order of their ids.
    void load(const PastReplay &past, const std::function<void(const Rows &)> &use);

signals:
    void found();

private:
    void take(const history::Chunk &chunk);
    void loadPage(std::vector<qint64> ids, std::vector<history::Row> rows,
                  const std::function<void(const Rows &)> &use);

    history::Store &m_store;
    std::unique_ptr<history::Search> m_search;
    std::vector<PastReplay> m_found;
    std::vector<PastReplay> m_gathered; ///< by the search under way
};

} // namespace ui
