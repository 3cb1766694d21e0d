// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replaypast.h"

#include "history/store.h"
#include "history/whendone.h"
#include "model/limits.h"
#include "run/replay.h"

#include <algorithm>

namespace ui {

namespace {

constexpr size_t mostOffered = 20;

} // namespace

ReplayPast::ReplayPast(history::Store &store, QObject *parent) : QObject(parent), m_store(store) {}

ReplayPast::~ReplayPast() = default;

void ReplayPast::look()
{
    m_gathered.clear();
    history::SearchOrder order;
    order.query.conditions = {{history::QueryField::Run, false, {run::replayTitle({}).trimmed().toCaseFolded()}}};
    order.groupBy = history::GroupBy::Run;
    m_search = m_store.search(order);
    connect(m_search.get(), &history::Search::found, this, &ReplayPast::take);
    connect(m_search.get(), &history::Search::finished, this, [this] {
        m_search.release()->deleteLater(); // its signal is being handled
        m_found = std::exchange(m_gathered, {});
        m_found.resize(std::min(m_found.size(), mostOffered));
        emit found();
    });
}

void ReplayPast::take(const history::Chunk &chunk)
{
    for (qsizetype i = qsizetype(m_gathered.size()); i < chunk.names.size(); ++i)
        m_gathered.push_back({chunk.names.at(i), {}});
    for (size_t i = 0; i < chunk.ids.size(); ++i) {
        // Older ones are not offered, and so not kept.
        if (const auto group = size_t(chunk.groups[i]); group < mostOffered)
            m_gathered[group].ids.push_back(chunk.ids[i]);
    }
}

void ReplayPast::load(const PastReplay &past, const std::function<void(const Rows &)> &use)
{
    std::vector<qint64> ids = past.ids;
    std::sort(ids.begin(), ids.end());
    loadPage(std::move(ids), {}, use);
}

void ReplayPast::loadPage(std::vector<qint64> ids, std::vector<history::Row> rows,
                          const std::function<void(const Rows &)> &use)
{
    if (ids.empty())
        return use(rows);
    const auto count = qptrdiff(std::min(ids.size(), size_t(model::limits::historyPage)));
    const std::vector<qint64> page(ids.begin(), ids.begin() + count);
    ids.erase(ids.begin(), ids.begin() + count);
    history::whenDone(this, m_store.rowsOf(page), [this, ids, rows, use](const Rows &more) {
        if (!more)
            return use(more);
        std::vector<history::Row> all = rows;
        all.insert(all.end(), more->begin(), more->end());
        loadPage(ids, std::move(all), use);
    });
}

} // namespace ui
