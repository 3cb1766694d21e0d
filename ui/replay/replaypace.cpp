// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replaypace.h"

namespace ui {

void ReplayPace::begin(qint64 now, qint64 ended)
{
    m_before = 0;
    m_since = now;
    m_endedBefore = ended;
}

void ReplayPace::pause(qint64 now)
{
    m_before = active(now);
    m_since.reset();
}

void ReplayPace::proceed(qint64 now)
{
    if (!m_since)
        m_since = now;
}

qint64 ReplayPace::active(qint64 now) const
{
    return m_before + (m_since ? now - *m_since : 0);
}

std::optional<qint64> ReplayPace::rest(qint64 now, qint64 ended, qint64 total) const
{
    constexpr qint64 enough = 1000; // ms; before, one slow first answer would be taken for the pace
    const qint64 done = ended - m_endedBefore;
    const qint64 taken = active(now);
    if (done < 1 || taken < enough)
        return std::nullopt;
    return qRound64(double(taken) / double(done) * double(total - ended));
}

} // namespace ui
