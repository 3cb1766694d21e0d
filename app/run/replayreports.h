// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"
#include "run/replayreport.h"
#include "run/secrecy.h"

#include <memory>
#include <vector>

namespace run {

/// A report that is wanted, and where.
struct ReportFile
{
    QString id; ///< see ReplayReport::id()
    QString path;

    bool operator==(const ReportFile &) const = default;
};

/// The reports of one replay. They are written on a thread of their own; what comes in loses its secrets there
/// (run/redacted.h), once for all of them. A file takes its place with end() and not before: without it, whatever
/// happens to the program, an older report stays as it was.
class ReplayReports final
{
    Q_DISABLE_COPY_MOVE(ReplayReports)

public:
    /// Fails, with nothing written, for a report that is not known, two into one file, and where no file can be made.
    [[nodiscard]] static model::Result<std::unique_ptr<ReplayReports>>
    begin(const std::vector<ReportFile> &files, const ReplayHeading &heading, const Secrets &secrets);
    ~ReplayReports();

    /// In the order of the ends. Waits when the disk cannot keep up. Costs nothing when no report is wanted.
    void add(const ReplayResult &result, const model::Recording *recording);
    /// Once, as the last call; waits until all is on the disk. The first failure; the other reports are written.
    [[nodiscard]] model::Result<void> end(const ReplaySum &sum);

private:
    class Writing;

    ReplayReports();

    std::unique_ptr<Writing> m_writing; ///< null: no report is wanted
};

} // namespace run
