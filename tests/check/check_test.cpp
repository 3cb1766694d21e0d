// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"

#include "model/limits.h"

#include "support/bundle.h"
#include "support/judged.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

TEST(Judge, WithoutAnAnswerThereIsNoVerdict)
{
    model::Recording recording = support::documented(support::onenoteKey);
    recording.exchange.response.reset();
    EXPECT_FALSE(check::judge(recording, support::bundle().operation(support::onenoteKey)));
}

TEST(Judge, APromisedStatusPasses)
{
    const model::Verdict verdict = support::judged(support::documented(support::onenoteKey));
    EXPECT_GT(verdict.passed, 0);
    EXPECT_EQ(verdict.failed(), 0);
}

TEST(Judge, AStatusThatIsNotPromisedFails)
{
    model::Recording recording = support::documented(support::onenoteKey);
    recording.exchange.response->status = 200;
    const model::Verdict verdict = support::judged(recording);
    EXPECT_TRUE(verdict.isFailure());
}

TEST(Judge, AnAcceptedFindingDoesNotCount)
{
    model::Recording recording = support::documented(support::onenoteKey);
    recording.exchange.response->status = 200;
    recording.expectations.accepted = {
        {QStringLiteral("promised-status"), QStringLiteral("status"), QStringLiteral("known")}};
    const model::Verdict verdict = support::judged(recording);
    EXPECT_FALSE(verdict.isFailure());
    const auto isAccepted = [](const model::Finding &finding) { return finding.accepted == QLatin1String("known"); };
    EXPECT_EQ(std::count_if(verdict.findings.begin(), verdict.findings.end(), isAccepted), 1);
}

TEST(Judge, KeepsOnlySoManyFindingsOfACheck)
{
    check::Findings findings(QStringLiteral("x"));
    for (qsizetype i = 0; i < model::limits::maxFindings + 1; ++i)
        findings.add({});
    EXPECT_EQ(qsizetype(findings.all().size()), model::limits::maxFindings);
    EXPECT_EQ(findings.left(), 1);
}

TEST(FindingSeverity, NamesReadBack)
{
    for (const auto severity :
         {model::FindingSeverity::Note, model::FindingSeverity::Warn, model::FindingSeverity::Fail})
        EXPECT_EQ(model::findingSeverityFromName(model::findingSeverityName(severity)), severity);
    EXPECT_FALSE(model::findingSeverityFromName(u"worse"));
}

} // namespace
