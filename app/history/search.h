// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/point.h"
#include "history/query.h"
#include "model/result.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace history {

enum class GroupBy {
    None,
    Operation,   ///< by title
    Day,         ///< local days, yyyy-mm-dd
    Environment, ///< by name
    Run          ///< what it was sent with; empty for what was sent by itself
};

struct SearchOrder
{
    Query query = {};
    GroupBy groupBy = GroupBy::None;
    bool points = false; ///< wanted beside the ids

    bool operator==(const SearchOrder &) const = default;
};

/// Some of what was found.
struct Chunk
{
    std::vector<qint64> ids;        ///< newest first
    std::vector<int> groups = {};   ///< one for each id when grouped: an index into `names`
    QStringList names = {};         ///< of all groups met so far, in the order they were met
    std::vector<Point> points = {}; ///< one for each id when wanted

    bool operator==(const Chunk &) const = default;
};

struct SearchLink;

/// Everything an order finds, newest first, a chunk after the other. Destroying it stops the search; the store it comes
/// from outlives it.
class Search final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Search)

public:
    explicit Search(std::shared_ptr<SearchLink> link);
    ~Search() override;

signals:
    /// Never empty, but for the names.
    void found(const history::Chunk &chunk);
    /// Once, behind the last chunk; `failure` says why it could not go on.
    void finished(const std::optional<model::Failure> &failure);

private:
    std::shared_ptr<SearchLink> m_link;
};

/// What a search shares with the thread that does it.
struct SearchLink
{
    Search *search = nullptr; ///< in the search's own thread alone; null once it is gone
    std::atomic<bool> stop = false;
};

} // namespace history
