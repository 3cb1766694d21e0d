// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/historyfile.h"
#include "history/indexbuilder.h"
#include "history/recordings.h"
#include "history/scan.h"
#include "history/storefixture.h"
#include "model/limits.h"

#include <atomic>

/// A history without threads.
class SearchTest : public HistoryTest
{
protected:
    void SetUp() override
    {
        history::Outcome<history::HistoryFile> opened = history::openHistory(path());
        ASSERT_TRUE(opened);
        m_database = std::make_unique<history::Database>(std::move(opened->database));
    }

    history::Database &database() { return *m_database; }

    qint64 add(const model::Recording &recording)
    {
        auto transaction = history::Transaction::begin(database());
        const auto id = history::insertRecording(database(), history::writable(recording));
        EXPECT_TRUE(id && transaction && transaction->commit());
        return id.value_or(0);
    }

    void addAll(const std::vector<model::Recording> &recordings)
    {
        auto transaction = history::Transaction::begin(database());
        for (const model::Recording &recording : recordings)
            ASSERT_TRUE(history::insertRecording(database(), history::writable(recording)));
        ASSERT_TRUE(transaction->commit());
    }

    void run(const QByteArray &sql)
    {
        const auto done = database().execute(sql.constData());
        EXPECT_TRUE(done) << sql.toStdString();
    }

    static history::Query queryOf(const QString &text)
    {
        const history::QueryClock clock{1795354200000, QTimeZone::utc()}; // 2026-11-22T13:30Z
        const history::ParsedQuery parsed = history::parseQuery(text, clock);
        for (const history::QueryProblem &problem : parsed.problems)
            ADD_FAILURE() << text.toStdString() << ": " << problem.what.toStdString();
        return parsed.query;
    }

    /// Newest first.
    std::vector<qint64> found(const history::Query &query)
    {
        history::SearchOrder order;
        order.query = query;
        history::Scan scan(order);
        std::vector<qint64> ids;
        while (!scan.isDone()) {
            const auto chunk = scan.slice(database());
            if (!chunk) {
                ADD_FAILURE() << chunk.error().failure.text().toStdString();
                break;
            }
            ids.insert(ids.end(), chunk->ids.begin(), chunk->ids.end());
        }
        return ids;
    }
    std::vector<qint64> found(const QString &text) { return found(queryOf(text)); }
    std::vector<qint64> found(const char16_t *text) { return found(QStringView(text).toString()); }

    void buildIndex()
    {
        const std::atomic<bool> stop = false;
        history::IndexBuilder builder(path(), stop);
        while (builder.step()) {
        }
    }

    QString indexFile() const { return history::indexFileOf(path()); }

    /// What the index knows; -1 without one that belongs to the history.
    qint64 indexedUpTo()
    {
        std::optional<history::SearchIndex> index = history::SearchIndex::open(database());
        return index ? index->coverage()->upTo : -1;
    }

private:
    std::unique_ptr<history::Database> m_database;
};
