// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/replayreport.h"

#include <vector>

namespace support {

/// A result with its exchange, where there is one.
struct Replayed
{
    run::ReplayResult result;
    std::optional<model::Recording> recording = {};
};

struct ReplayedRun
{
    run::ReplayHeading heading;
    std::vector<Replayed> results;
    run::ReplaySum sum;
};

/// A replay of `count` requests of some files, the same every time: most pass; some fail a check, get an error, no
/// answer, or are not sent. In the order of their ends, which is not that of their numbers.
ReplayedRun replayedRun(int count);

/// Four requests with round numbers: passed, failed, no answer, not sent.
ReplayedRun fewReplayed();

/// Two requests with an answer, the first one passed, the second one failed; `text` stands wherever a text can, in
/// bodies too.
ReplayedRun replayedText(const QString &text);

/// What the report with that id makes of it.
QByteArray reportOf(QStringView id, const ReplayedRun &replayed);

} // namespace support
