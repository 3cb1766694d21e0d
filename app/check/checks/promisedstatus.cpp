// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"

#include <QCoreApplication>

#include <algorithm>

namespace check {

namespace {

/// The status is one the documentation promises.
class PromisedStatus final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("promised-status"); }
    QString title() const override { return tr("Promised status"); }
    QString source() const override { return tr("The page's Response section and the example's status line"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        if (!subject.schema || subject.schema->responseStatus.empty())
            return false;
        const std::vector<int> &promised = subject.schema->responseStatus;
        if (std::find(promised.begin(), promised.end(), subject.response.status) != promised.end())
            return true;
        model::Finding finding;
        finding.field = QStringLiteral("status");
        finding.expected = QString::number(promised.front());
        finding.actual = QString::number(subject.response.status);
        finding.message = tr("The status is %1; %2 is promised.").arg(finding.actual, finding.expected);
        finding.source = subject.schema->source;
        findings.add(finding);
        return true;
    }
};

} // namespace

std::unique_ptr<Check> makePromisedstatus()
{
    return std::make_unique<PromisedStatus>();
}

} // namespace check
