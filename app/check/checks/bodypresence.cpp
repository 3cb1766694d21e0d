// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"

#include <QCoreApplication>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class BodyPresence final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("body-presence"); }
    QString title() const override { return tr("Body or no body"); }
    QString source() const override { return tr("RFC 9110, 15.3.5 and 15.3.6; the page"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        const int status = subject.response.status;
        Finding finding;
        if (status == 204 || status == 205 || status == 304) {
            finding.actual = tr("%n byte(s)", nullptr, int(subject.response.body.size()));
            finding.expected = tr("no body");
            finding.message = tr("An answer with the status %1 has no body; this one has.").arg(status);
            finding.source = tr("RFC 9110, 15.3.5");
            if (subject.hasBody())
                findings.add(finding);
            return true;
        }
        if (subject.declaredType().isEmpty() || status == 202 || !subject.isSuccess())
            return false;
        if (!subject.hasBody()) {
            finding.expected = subject.declaredType();
            finding.actual = tr("no body");
            finding.message = tr("The answer has no body; %1 is promised.").arg(finding.expected);
            finding.source = pageOf(subject);
            findings.add(finding);
        }
        return true;
    }
};

} // namespace

std::unique_ptr<Check> makeBodypresence()
{
    return std::make_unique<BodyPresence>();
}

} // namespace check
