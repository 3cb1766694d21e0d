// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFileSystemWatcher>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace collection {

/// Tells that something below a folder was written. The system watches a limited number of places: files beyond
/// `mostWatched` are noticed only by whoever looks.
class CollectionWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostWatched = 2'000;
    static constexpr int delay = 150; ///< milliseconds from a change to changed(), which stands for all between

    explicit CollectionWatch(QObject *parent = nullptr);

    /// These from now on, the foremost ones first; folders tell of names, files of contents.
    void watch(const QStringList &paths);

signals:
    void changed();

private:
    void watchMore();

    QFileSystemWatcher m_watcher;
    QSet<QString> m_watched;
    QStringList m_waiting; ///< to be watched; some of them with each turn of the event loop
    QTimer m_due;
    QTimer m_more;
};

} // namespace collection
