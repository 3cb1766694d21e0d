// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/acceptance.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using model::FindingSeverity;

model::Finding at(const char *check, const char *pointer, FindingSeverity severity = FindingSeverity::Fail)
{
    model::Finding finding{QString::fromLatin1(check), severity};
    finding.pointer = QString::fromLatin1(pointer);
    return finding;
}

} // namespace

TEST(Acceptance, NamesCheckAndPlace)
{
    const std::vector<model::Acceptance> accepted = {
        {QStringLiteral("echo"), QStringLiteral("/a"), QStringLiteral("x")}};
    EXPECT_NE(check::acceptanceOf(at("echo", "/a"), accepted), nullptr);
    EXPECT_EQ(check::acceptanceOf(at("echo", "/a/b"), accepted), nullptr);
    EXPECT_EQ(check::acceptanceOf(at("kind", "/a"), accepted), nullptr);
    model::Finding field = at("echo", "/a");
    field.field = QStringLiteral("Location");
    EXPECT_EQ(check::acceptanceOf(field, accepted), nullptr);
    EXPECT_EQ(check::acceptedPlace(field), QStringLiteral("Location"));
}

TEST(Acceptance, OfAllFindingsOfACheckLetsItPass)
{
    model::Verdict verdict;
    verdict.passed = 3;
    verdict.findings = {at("echo", "/a"), at("echo", "/b"), at("kind", "/c", FindingSeverity::Warn)};
    const std::vector<model::Acceptance> one = {
        {QStringLiteral("echo"), QStringLiteral("/a"), QStringLiteral("known")}};
    const model::Verdict half = check::withAcceptances(verdict, one);
    EXPECT_EQ(half.passed, 3);
    EXPECT_EQ(half.failed(), 1);
    EXPECT_EQ(half.findings[0].accepted, QStringLiteral("known"));
    std::vector<model::Acceptance> both = one;
    both.push_back({QStringLiteral("echo"), QStringLiteral("/b"), QStringLiteral("too")});
    const model::Verdict whole = check::withAcceptances(half, both);
    EXPECT_EQ(whole.passed, 4);
    EXPECT_EQ(whole.failed(), 0);
    EXPECT_EQ(whole.warnings(), 1);
    EXPECT_EQ(check::withAcceptances(whole, {}), verdict) << "taking back is the way back";
}

TEST(Acceptance, OfANoteChangesNoCount)
{
    model::Verdict verdict;
    verdict.passed = 1;
    verdict.findings = {at("echo", "/a", FindingSeverity::Note)};
    const model::Verdict accepted =
        check::withAcceptances(verdict, {{QStringLiteral("echo"), QStringLiteral("/a"), QStringLiteral("known")}});
    EXPECT_EQ(accepted.passed, 1);
    EXPECT_EQ(accepted.notes(), 0);
}
