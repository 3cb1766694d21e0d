// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QThread>

#include <atomic>

namespace history {

/// A thread that brings the index of a history up to it when that pays, and ends.
class Indexer final : public QThread
{
public:
    explicit Indexer(const QString &historyFile) : m_file(historyFile) {}
    ~Indexer() override { stop(); }

    /// Looks whether there is something to do, unless it does that already.
    void wake();
    /// Soon: what was done until then is kept.
    void stop();

private:
    void run() override;

    const QString m_file;
    std::atomic<bool> m_stop = false;
};

} // namespace history
