// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMutex>
#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

namespace http {

/// Deletes network managers where it disturbs nobody: the destructor waits for the manager's network thread, and a
/// hostile header keeps that thread busy for seconds (it is read in quadratic time).
class Disposal final : public std::enable_shared_from_this<Disposal>
{
    Q_DISABLE_COPY_MOVE(Disposal)

public:
    Disposal() { m_thread.start(); }
    /// Waits until all is deleted, also when no event loop runs any more.
    ~Disposal();

    /// Takes an object without parent, from the application's thread; it may be in the middle of a signal of its own.
    void take(std::unique_ptr<QObject> object);

private:
    void passOn();

    QThread m_thread;
    QMutex m_mutex;
    std::vector<std::unique_ptr<QObject>> m_waiting; ///< guarded by m_mutex; until no signal of theirs is under way
};

} // namespace http
