// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/recording.h"

#include <array>

namespace model {

namespace {

constexpr std::array names = {"queued", "sent", "answered", "unknown", "cancelled", "failed"};

} // namespace

QString recordingStateName(RecordingState state)
{
    return QString::fromLatin1(names[size_t(state)]);
}

std::optional<RecordingState> recordingStateFromName(QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return RecordingState(i);
    }
    return std::nullopt;
}

} // namespace model
