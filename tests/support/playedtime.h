// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/tracker.h"

#include <QPointer>

#include <algorithm>

namespace support {

/// Time that passes when a test says so.
class PlayedTime final
{
public:
    run::TrackClock clock()
    {
        return {[this] { return m_wall + m_now; }, [this] { return m_now; },
                [this](std::chrono::milliseconds time, QObject *context, const std::function<void()> &then) {
                    m_sleeps.push_back({m_now + time.count(), context, then});
                    waits.push_back(time.count());
                }};
    }

    bool isAwaited() const { return !m_sleeps.empty(); }

    /// To the next moment something waits for; that then happens.
    void pass()
    {
        const auto next = std::min_element(m_sleeps.begin(), m_sleeps.end(),
                                           [](const Sleep &a, const Sleep &b) { return a.until < b.until; });
        const Sleep sleep = *next;
        m_sleeps.erase(next);
        m_now = std::max(m_now, sleep.until);
        if (sleep.context)
            sleep.then();
    }

    void pass(std::chrono::milliseconds time) { m_now += time.count(); }

    std::vector<qint64> waits; ///< milliseconds, in the order they were asked for

private:
    struct Sleep
    {
        qint64 until;
        QPointer<QObject> context;
        std::function<void()> then;
    };

    qint64 m_now = 5000;
    qint64 m_wall = 1'800'000'000'000;
    std::vector<Sleep> m_sleeps;
};

} // namespace support
