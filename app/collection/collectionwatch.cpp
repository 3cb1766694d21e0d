// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/collectionwatch.h"

namespace collection {

namespace {

constexpr qsizetype atOnce = 100; ///< places, some milliseconds

} // namespace

CollectionWatch::CollectionWatch(QObject *parent) : QObject(parent)
{
    m_due.setSingleShot(true);
    m_due.setInterval(delay);
    connect(&m_due, &QTimer::timeout, this, &CollectionWatch::changed);
    connect(&m_more, &QTimer::timeout, this, &CollectionWatch::watchMore);
    // Not started anew by each: whoever writes without a pause is noticed too.
    const auto note = [this](const QString &path) {
        // What was replaced is another file; asking again for one that is still watched does no harm.
        m_watched.remove(path);
        if (!m_due.isActive())
            m_due.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, note);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, note);
}

void CollectionWatch::watch(const QStringList &paths)
{
    const QStringList wanted = paths.mid(0, mostWatched);
    const QSet<QString> wantedSet(wanted.begin(), wanted.end());
    const QSet<QString> left = m_watched - wantedSet;
    if (!left.isEmpty())
        m_watcher.removePaths(left.values());
    m_watched &= wantedSet;
    m_waiting.clear();
    for (const QString &path : wanted) {
        if (!m_watched.contains(path))
            m_waiting.append(path);
    }
    watchMore();
}

void CollectionWatch::watchMore()
{
    const QStringList now = m_waiting.mid(0, atOnce);
    m_waiting = m_waiting.mid(atOnce);
    if (!now.isEmpty()) {
        m_watcher.addPaths(now);
        m_watched += QSet<QString>(now.begin(), now.end());
    }
    if (m_waiting.isEmpty())
        m_more.stop();
    else if (!m_more.isActive())
        m_more.start(0);
}

} // namespace collection
