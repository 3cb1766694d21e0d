// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/verdictreport.h"

#include <QCoreApplication>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

} // namespace

QString verdictSum(const model::Verdict &verdict)
{
    // Figures first and no plurals: these lines are read by scripts too.
    return Words::tr("Checks: %1 failed, %2 warnings, %3 passed")
        .arg(verdict.failed())
        .arg(verdict.warnings())
        .arg(verdict.passed);
}

QString findingLine(const model::Finding &finding)
{
    QStringList words{model::findingSeverityName(finding.severity), finding.check,
                      finding.field.isEmpty() ? finding.pointer : finding.field};
    words.removeAll(QString());
    const QString line = words.join(u' ') + QLatin1String(": ") + finding.message;
    return finding.accepted.isEmpty() ? line : Words::tr("%1 (accepted: %2)").arg(line, finding.accepted);
}

QStringList verdictLines(const model::Verdict &verdict)
{
    QStringList lines{verdictSum(verdict)};
    for (const model::Finding &finding : verdict.findings) {
        if (finding.severity != model::FindingSeverity::Note && finding.accepted.isEmpty())
            lines.append(findingLine(finding));
    }
    return lines;
}

} // namespace command
