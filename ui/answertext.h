// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "ui/labels.h"

#include <vector>

// What the answer pane says about a recording, as values.
namespace ui {

/// What a rounded label shows.
struct ChipText
{
    QString text;
    Tone tone = Tone::Info;
    QString toolTip = {};
    QString page = {}; ///< the view of the answer that tells more, by its object name; empty: none

    bool operator==(const ChipText &) const = default;
};

/// Why there is no answer, or not a whole one.
struct ErrorText
{
    QString title; ///< two words or three, for a chip
    QString text;  ///< what happened, whether it may have arrived, what to do next
    Tone tone = Tone::Bad;

    bool operator==(const ErrorText &) const = default;
};

/// Status, verdict, error, request to wait, completeness and masking, in this order; only what there is to say.
std::vector<ChipText> chipsOf(const model::Recording &recording);

/// `43 ms · 527 B`; the size only when there is an answer, the time only when it ended.
QString measureOf(const model::Exchange &exchange);

/// Nothing when an answer came and nothing went wrong on the way.
std::optional<ErrorText> errorOf(const model::Recording &recording);

/// `43 ms`, `1.25 s`, `2 min 5 s`.
QString durationText(qint64 microseconds);
/// `527 B`, `1.2 MB`; decimal units.
QString sizeText(qint64 bytes);
/// `2026-11-22 01:16:24 UTC`: the recording's own text, its fraction left out.
QString sentAtText(const QString &startedAt);

/// `answer.json`, `answer.html`, ...: by Content-Type or, without one that is known, by the bytes.
QString bodyFileName(const model::Response &response);

/// Status line and header fields as the engine reports them.
QByteArray headText(const model::Response &response);
/// The request as it was sent: request line, header fields, blank line, body.
QByteArray wireText(const model::Request &request);

} // namespace ui
