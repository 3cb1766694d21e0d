// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// How well the checks see: right answers of many operations with one defect each, by kind, and the same right answers
// in every form a service may choose. A defect is found when a failure or a warning points at it; a variation is a
// false alarm when anything fails. `--check` fails unless every defect is found and nothing is a false alarm; `--list`
// names the cases that are not as they should be.
#include "sample.h"

#include "check/check.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <map>

namespace {

using verdict::Case;
using verdict::Sample;

struct Count
{
    int all = 0;
    int seen = 0; ///< found, or quiet
    int failed = 0;
    int warned = 0;
};

bool pointsAt(const model::Finding &finding, const QStringList &places)
{
    return places.contains(finding.field.isEmpty() ? finding.pointer : finding.field);
}

bool isFound(const model::Verdict &verdict, const Case &each)
{
    return std::any_of(verdict.findings.begin(), verdict.findings.end(), [&](const model::Finding &finding) {
        return finding.severity != model::FindingSeverity::Note && pointsAt(finding, each.places);
    });
}

void tell(const Sample &sample, const Case &each, const model::Verdict &verdict)
{
    std::printf("  %s, %s, %s\n", qPrintable(sample.schema->key), each.kind, qPrintable(each.places.join(u' ')));
    for (const model::Finding &finding : verdict.findings)
        std::printf("      %s %s %s%s: %s\n", qPrintable(model::findingSeverityName(finding.severity)),
                    qPrintable(finding.check), qPrintable(finding.pointer), qPrintable(finding.field),
                    qPrintable(finding.message));
}

/// What a warning says of a right answer is not held against anybody, but counted.
void print(const char *title, const std::map<QByteArray, Count> &counts, bool areDefects)
{
    std::printf("%-46s %6s %6s %6s\n", title, "cases", areDefects ? "found" : "quiet",
                areDefects ? "missed" : "alarms");
    Count sum;
    for (const auto &[kind, count] : counts) {
        std::printf("%-46s %6d %6d %6d\n", kind.constData(), count.all, count.seen, count.all - count.seen);
        sum.all += count.all;
        sum.seen += count.seen;
        sum.failed += count.failed;
        sum.warned += count.warned;
    }
    std::printf("%-46s %6d %6d %6d\n", qPrintable(QStringLiteral("%1 kinds").arg(counts.size())), sum.all, sum.seen,
                sum.all - sum.seen);
    if (!areDefects)
        std::printf("of these with warnings: %d\n", sum.warned);
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool lists = arguments.contains(QLatin1String("--list"));
    const std::vector<Sample> samples = verdict::samples(QStringLiteral(SCHEMAS));
    std::map<QByteArray, Count> defects;
    std::map<QByteArray, Count> variations;
    for (const Sample &sample : samples) {
        std::vector<Case> cases;
        verdict::addBodyDefects(sample, cases);
        verdict::addMessageDefects(sample, cases);
        const size_t wrong = cases.size();
        verdict::addVariations(sample, cases);
        for (size_t i = 0; i < cases.size(); ++i) {
            const model::Verdict verdict = check::judge(cases[i].recording, sample.schema).value_or(model::Verdict());
            const bool isDefect = i < wrong;
            const bool isRight = isDefect ? isFound(verdict, cases[i]) : !verdict.isFailure();
            Count &count = (isDefect ? defects : variations)[cases[i].kind];
            ++count.all;
            count.seen += isRight;
            count.failed += verdict.failed() > 0;
            count.warned += verdict.warnings() > 0;
            if (lists && !isRight)
                tell(sample, cases[i], verdict);
        }
    }
    std::printf("%zu operations\n\n", samples.size());
    print("defect", defects, true);
    print("variation of a right answer", variations, false);
    const auto isGood = [](const auto &entry) { return entry.second.seen == entry.second.all; };
    const bool isAll = std::all_of(defects.begin(), defects.end(), isGood) &&
                       std::all_of(variations.begin(), variations.end(), isGood);
    return isAll || !arguments.contains(QLatin1String("--check")) ? 0 : 1;
}
