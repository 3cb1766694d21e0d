// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/userjudge.h"
#include "model/limits.h"

#include <QCoreApplication>

namespace check {

namespace {

/// What the user wrote holds, line by line.
class User final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("user"); }
    QString title() const override { return tr("Your checks"); }
    QString source() const override { return tr("The lines in the tab Checks of the request"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        bool isAny = false;
        qsizetype number = 0;
        for (const QString &line : subject.expectations.checks) {
            if (++number > model::limits::maxCheckLines) {
                Finding finding;
                finding.message =
                    tr("Only the first %1 lines are judged. Remove some.").arg(model::limits::maxCheckLines);
                finding.source = line.trimmed();
                findings.add(finding);
                return true;
            }
            const LineOutcome outcome = judgeLine(line, subject);
            isAny = isAny || outcome.kind != LineOutcome::Kind::Nothing;
            if (outcome.kind == LineOutcome::Kind::Failed)
                findings.add(outcome.finding);
        }
        return isAny;
    }
};

} // namespace

std::unique_ptr<Check> makeUser()
{
    return std::make_unique<User>();
}

} // namespace check
