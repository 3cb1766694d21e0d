// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace model {

/// Runs `work` on a thread of the pool and then, in the event loop of this thread, `then` with its result; not when
/// `context` is gone by then. `work` must own all it touches.
template <typename Work, typename Then>
void onAnotherThread(QObject *context, Work work, Then then)
{
    // The context may go while the work runs, so the way back is an object that only this thread ends.
    auto *back = new QObject(QCoreApplication::instance());
    const QPointer<QObject> guard(context);
    QThreadPool::globalInstance()->start([back, guard, work = std::move(work), then = std::move(then)]() mutable {
        auto result = std::make_shared<std::invoke_result_t<Work>>(work());
        QMetaObject::invokeMethod(back, [back, guard, result, then = std::move(then)]() mutable {
            if (guard)
                then(*result);
            back->deleteLater();
        });
    });
}

} // namespace model
