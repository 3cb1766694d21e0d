// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replayreport.h"

namespace run {

std::unique_ptr<ReplayReport> replayReport(QStringView id)
{
    for (std::unique_ptr<ReplayReport> &report : makeReplayReports()) {
        if (report->id() == id)
            return std::move(report);
    }
    return nullptr;
}

} // namespace run
