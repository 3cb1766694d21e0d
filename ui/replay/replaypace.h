// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>

namespace ui {

/// How long a replay takes at its pace so far; pauses, and what an earlier program did of it, do not count. Times are
/// milliseconds of any clock that goes forward.
class ReplayPace final
{
public:
    void begin(qint64 now, qint64 ended);
    void pause(qint64 now);
    void proceed(qint64 now);

    /// Without pauses.
    qint64 active(qint64 now) const;
    /// Milliseconds to come; nothing before there is a pace.
    std::optional<qint64> rest(qint64 now, qint64 ended, qint64 total) const;

private:
    qint64 m_before = 0;           ///< active until the last pause
    std::optional<qint64> m_since; ///< running since
    qint64 m_endedBefore = 0;
};

} // namespace ui
