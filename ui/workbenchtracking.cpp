// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What the workbench does with operations that are tracked.
#include "ui/workbench.h"

namespace ui {

void Workbench::track(qint64 id)
{
    withRecording(id, [this](const model::Recording &recording) {
        if (!m_tracks.isTrackable(recording))
            emit failed(tr("There is nothing to track: this is no operation, or it has ended."));
        else if (const auto begun = m_tracks.track(recording, model::limits::trackDeadline); !begun)
            emit failed(begun.error().text());
        else
            emit recordingShown(recording);
    });
}

void Workbench::openResult(qint64 id)
{
    if (isSending())
        return;
    auto result = m_tracks.resultOf(id);
    if (!result) {
        emit failed(result.error().text());
        return;
    }
    for (const QString &note : std::as_const(result->notes))
        emit failed(note);
    dispatch(std::move(result->order));
}

} // namespace ui
