// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFutureWatcher>

namespace history {

/// Runs `then` with the future's result, in the context's thread and only while the context lives. (QFuture::then()
/// with a context asserts in Qt 6.4 when the context dies first.)
template <typename T, typename Then>
void whenDone(QObject *context, const QFuture<T> &future, const Then &then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace history
