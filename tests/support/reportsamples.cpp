// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "resources/resources.h"
#include "run/replayreports.h"
#include "support/replayed.h"

#include <QCoreApplication>
#include <QTextStream>

// report_samples FOLDER COUNT: the reports of a made-up replay, to look at and to open in a browser.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    resources::registerAll();
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream errors(stderr);
    if (arguments.size() != 3) {
        errors << "usage: report_samples FOLDER COUNT\n";
        return 2;
    }
    const support::ReplayedRun replayed = support::replayedRun(arguments[2].toInt());
    std::vector<run::ReportFile> files;
    for (const auto &report : run::makeReplayReports())
        files.push_back({report->id(), arguments[1] + QStringLiteral("/report.") + report->suffix()});
    auto reports = run::ReplayReports::begin(files, replayed.heading, {});
    if (!reports) {
        errors << reports.error().text() << '\n';
        return 1;
    }
    for (const support::Replayed &each : replayed.results)
        (*reports)->add(each.result, each.recording ? &*each.recording : nullptr);
    if (const auto ended = (*reports)->end(replayed.sum); !ended) {
        errors << ended.error().text() << '\n';
        return 1;
    }
    return 0;
}
