// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/timelinefeed.h"

#include "ui/history/timelinepanel.h"
#include "ui/history/timelineview.h"
#include "ui/labels.h"

#include "history/whendone.h"

#include <QLocale>

namespace ui {

using history::Chunk;

namespace {

constexpr int matchAfter = 50; ///< ms, for changes to gather

} // namespace

TimelineFeed::TimelineFeed(history::Store &store, TimelinePanel &panel, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_panel(panel)
{
    m_order.points = true;
    m_matchSoon.setSingleShot(true);
    m_matchSoon.setInterval(matchAfter);
    connect(&m_matchSoon, &QTimer::timeout, this, &TimelineFeed::matchChanged);
    for (const auto signal : {&history::Store::inserted, &history::Store::updated})
        connect(&store, signal, this, [this](const history::Row &row) { onChanged({row.id}); });
    connect(&store, &history::Store::restored, this, &TimelineFeed::onChanged);
    connect(&store, &history::Store::removed, this, [this](const std::vector<qint64> &ids) {
        if (m_active)
            m_panel.view().remove(ids);
    });
    connect(&panel.view(), &TimelineView::pointed, this, &TimelineFeed::describe);
}

TimelineFeed::~TimelineFeed() = default;

void TimelineFeed::setQuery(const history::Query &query)
{
    if (query == m_order.query)
        return;
    m_order.query = query;
    if (m_active)
        begin();
}

void TimelineFeed::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        begin();
    else
        stop();
}

void TimelineFeed::begin()
{
    stop();
    m_search = m_store.search(m_order);
    connect(m_search.get(), &history::Search::found, this, &TimelineFeed::takeChunk);
    connect(m_search.get(), &history::Search::finished, this, &TimelineFeed::end);
    m_panel.showState(tr("Searching…"));
}

/// Leaves nothing behind: what it shows would soon be out of date.
void TimelineFeed::stop()
{
    m_search.reset();
    ++m_begun;
    m_found = 0;
    m_changed.clear();
    m_matchSoon.stop();
    m_panel.view().clear();
    m_panel.showState({});
}

void TimelineFeed::takeChunk(const Chunk &chunk)
{
    m_found += qint64(chunk.points.size());
    m_panel.view().add(chunk.points);
    m_panel.showState(tr("Searching… %1 so far").arg(QLocale().toString(m_found)));
}

void TimelineFeed::end(const std::optional<model::Failure> &failure)
{
    m_search.release()->deleteLater(); // it is the one that tells
    m_panel.showState(failure ? visibleText(failure->text()) : QString());
}

void TimelineFeed::onChanged(const std::vector<qint64> &ids)
{
    if (!m_active)
        return;
    m_changed.insert(ids.begin(), ids.end());
    if (!m_matchSoon.isActive())
        m_matchSoon.start();
}

void TimelineFeed::matchChanged()
{
    const std::vector<qint64> asked(m_changed.begin(), m_changed.end());
    m_changed.clear();
    history::whenDone(this, m_store.match(m_order, asked),
                      [this, asked, begun = m_begun](const model::Result<Chunk> &matches) {
                          if (begun != m_begun || !matches)
                              return;
                          m_panel.view().add(matches->points);
                          const std::unordered_set<qint64> found(matches->ids.begin(), matches->ids.end());
                          std::vector<qint64> gone; // does not hold any more what the query asks for
                          for (const qint64 id : asked) {
                              if (found.count(id) == 0)
                                  gone.push_back(id);
                          }
                          if (!gone.empty())
                              m_panel.view().remove(gone);
                      });
}

void TimelineFeed::describe(qint64 id)
{
    history::whenDone(this, m_store.rows(id + 1, 1), [this, id](const model::Result<std::vector<history::Row>> &rows) {
        if (rows && !rows->empty() && rows->front().id == id)
            m_panel.tell(rows->front());
    });
}

} // namespace ui
