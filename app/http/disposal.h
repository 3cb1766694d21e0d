// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/limits.h"

#include <QObject>

#include <memory>
#include <vector>

namespace http {

/// Deletes network managers when it disturbs nobody, in the thread that made them: Qt 6.4 corrupts the heap, once in
/// some ten thousand times, when a manager is moved to another thread to be deleted there. Deleting one waits for its
/// network thread.
class Disposal final : public QObject
{
    Q_OBJECT

public:
    explicit Disposal(std::chrono::milliseconds patience = model::limits::disposalPatience) : m_patience(patience) {}
    /// Deletes what is left.
    ~Disposal() override;

    /// One whose reply has finished: soon, behind whatever the event loop has to do now.
    void take(std::unique_ptr<QObject> manager);
    /// One whose network thread may be busy, with a hostile header for seconds (it is read in quadratic time): once
    /// the patience is over.
    void takeBusy(std::unique_ptr<QObject> manager);

protected:
    void customEvent(QEvent *event) override;

private:
    const std::chrono::milliseconds m_patience;
    std::vector<std::unique_ptr<QObject>> m_idle;
    std::vector<std::unique_ptr<QObject>> m_busy; ///< oldest first
};

} // namespace http
