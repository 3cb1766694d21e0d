// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/golden.h"

#include "check/check.h"

#include <QCoreApplication>

namespace check {

namespace {

/// The answer is the one that was kept as expected.
class ExpectedAnswer final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("golden"); }
    QString title() const override { return tr("Expected answer"); }
    QString source() const override { return tr("The answer kept as expected"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        const auto &golden = subject.expectations.golden;
        if (!golden)
            return false;
        for (Finding &finding : goldenDifferences(subject, *golden)) {
            finding.source = golden->file.isEmpty() ? source() : golden->file;
            findings.add(std::move(finding));
        }
        return true;
    }
};

} // namespace

std::unique_ptr<Check> makeGolden()
{
    return std::make_unique<ExpectedAnswer>();
}

} // namespace check
