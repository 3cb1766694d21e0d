// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/search.h"
#include "history/store.h"

#include <QPointer>
#include <QTimer>

#include <unordered_set>

namespace ui {

class TimelinePanel;

/// Fills a timeline with all that a query finds, and keeps it so while rows come, change and go.
class TimelineFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineFeed)

public:
    /// Both outlive it.
    TimelineFeed(history::Store &store, TimelinePanel &panel, QObject *parent = nullptr);
    ~TimelineFeed() override;

    void setQuery(const history::Query &query);
    /// Nothing is searched while nobody looks.
    void setActive(bool active);
    bool isSearching() const { return m_search != nullptr; }

private:
    void begin();
    void stop();
    void takeChunk(const history::Chunk &chunk);
    void end(const std::optional<model::Failure> &failure);
    void onChanged(const std::vector<qint64> &ids);
    void matchChanged();
    void describe(qint64 id);

    history::Store &m_store;
    TimelinePanel &m_panel;
    history::SearchOrder m_order;
    bool m_active = false;
    std::unique_ptr<history::Search> m_search;
    qint64 m_found = 0;
    int m_begun = 0; ///< searches; what an older one asked for is not wanted any more
    std::unordered_set<qint64> m_changed;
    QTimer m_matchSoon;
};

} // namespace ui
