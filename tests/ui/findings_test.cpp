// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/findingmarks.h"
#include "ui/findingsmodel.h"
#include "ui/layoutrows.h"
#include "ui/verdicttext.h"

#include "support/testmain.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

// Findings as values: their words, the list of them, and the marks at their values.

namespace {

using model::FindingSeverity;
using ui::FindingsModel;
using ui::Tone;

model::Finding finding(const char *message, FindingSeverity severity, const char *pointer = "",
                       const char *check = "echo")
{
    model::Finding made{QString::fromLatin1(check), severity};
    made.message = QString::fromUtf8(message);
    made.pointer = QString::fromUtf8(pointer);
    return made;
}

model::Verdict mixed()
{
    model::Verdict verdict;
    verdict.passed = 7;
    verdict.findings = {finding("note", FindingSeverity::Note), finding("warn", FindingSeverity::Warn, "/a"),
                        finding("fail 1", FindingSeverity::Fail, "/b/c"),
                        finding("fail 2", FindingSeverity::Fail, "/d", "kind"),
                        finding("known", FindingSeverity::Fail, "/e")};
    verdict.findings.back().accepted = QStringLiteral("a known fault");
    return verdict;
}

class FindingsModelTest : public testing::Test
{
protected:
    /// `Failed 2: fail 1, fail 2; Passed checks 7:`
    std::string told() const
    {
        QStringList groups;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex group = model.index(row, 0);
            QStringList findings;
            for (int below = 0; below < model.rowCount(group); ++below)
                findings.append(model.index(below, 0, group).data().toString());
            groups.append(group.data(Qt::AccessibleTextRole).toString() + QStringLiteral(": ") +
                          findings.join(QStringLiteral(", ")));
        }
        return groups.join(QStringLiteral("; ")).toStdString();
    }

    FindingsModel model{{{QStringLiteral("echo"), QStringLiteral("Echo of what was sent")}}};
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

} // namespace

TEST_F(FindingsModelTest, GroupsBySeverity)
{
    EXPECT_EQ(told(), "");
    model.setVerdict(mixed());
    EXPECT_EQ(told(), "Failed 2: fail 1, fail 2; Warnings 1: warn; Notes 1: note; Accepted 1: known; "
                      "Passed checks 7: ");
    const QModelIndex accepted = model.indexOf(mixed().findings.back());
    ASSERT_TRUE(accepted.isValid());
    EXPECT_EQ(accepted.data(FindingsModel::PlaceRole).toString(),
              QStringLiteral("Accepted: a known fault · /e · Echo of what was sent"));
    EXPECT_EQ(model.index(1, 0, model.index(0, 0)).data(FindingsModel::PlaceRole).toString(),
              QStringLiteral("/d · kind"));
    EXPECT_EQ(model.finding(model.index(0, 0)), nullptr);
    model.setVerdict({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(FindingsModelTest, FiltersByAnyPart)
{
    model::Verdict verdict = mixed();
    verdict.findings[1].expected = QStringLiteral("Edm.Guid");
    model.setVerdict(verdict);
    const std::pair<const char16_t *, int> rows[] = {{u"FAIL", 2},    {u"edm.guid", 1},      {u"/b/c", 1},
                                                     {u"of what", 4}, {u"a known fault", 1}, {u"nowhere", 0},
                                                     {u"", 5}};
    for (const auto &[text, count] : rows) {
        model.setFilter(QString::fromUtf16(text));
        EXPECT_EQ(model.shownCount(), count) << qPrintable(QString::fromUtf16(text));
    }
}

TEST_F(FindingsModelTest, ShowsHostileTextAsItsCharacters)
{
    model::Verdict verdict;
    model::Finding hostile = finding("<b>\u202E evil</b>\n\x01", FindingSeverity::Fail, "/\u202Ex");
    hostile.actual = QString(100000, u'y');
    verdict.findings = {hostile};
    model.setVerdict(verdict);
    const QModelIndex index = model.indexOf(hostile);
    EXPECT_EQ(index.data().toString(), QStringLiteral("<b>⟨U+202E⟩ evil</b>␊␁"));
    EXPECT_TRUE(index.data(FindingsModel::PlaceRole).toString().startsWith(QStringLiteral("/⟨U+202E⟩x")));
    const QString tip = index.data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("&lt;b&gt;"))) << qPrintable(tip);
    EXPECT_LT(tip.size(), 3000);
}

TEST(FindingText, HasAllPartsForTheClipboard)
{
    model::Finding made = finding("It is not a Guid.", FindingSeverity::Warn, "/id");
    made.expected = QStringLiteral("Edm.Guid");
    made.actual = QStringLiteral("x");
    made.source = QStringLiteral("page.md:12");
    EXPECT_EQ(ui::findingText(made, QStringLiteral("Kind")),
              QStringLiteral("Warnings: It is not a Guid.\nPlace: /id\nExpected: Edm.Guid\nActual: x\nCheck: "
                             "Kind\nRule: page.md:12"));
    made.field = QStringLiteral("status");
    EXPECT_EQ(ui::placeText(made), QStringLiteral("Status line"));
    made.field = QStringLiteral("Location");
    EXPECT_EQ(ui::placeText(made), QStringLiteral("Location"));
    EXPECT_EQ(ui::placeText(finding("x", FindingSeverity::Fail)), QStringLiteral("Answer"));
}

TEST(FindingText, SaysWhyThereIsNoList)
{
    model::Recording recording;
    EXPECT_TRUE(ui::emptyVerdictText(recording, {}).contains(QStringLiteral("no answer came")));
    recording.exchange.response.emplace();
    EXPECT_TRUE(ui::emptyVerdictText(recording, {}).startsWith(QStringLiteral("Not judged")));
    EXPECT_EQ(ui::emptyVerdictText(recording, model::Verdict{14}), QStringLiteral("All 14 checks passed."));
    EXPECT_EQ(ui::emptyVerdictText(recording, model::Verdict{}), QStringLiteral("No check had anything to look at."));
    EXPECT_EQ(ui::emptyVerdictText(recording, mixed()), QString());
}

TEST(FindingMarks, StandAtTheValueOrAroundIt)
{
    const auto layout = std::make_shared<const json::Layout>(json::Document::parse(R"({"a":1,"b":{"c":[2,3]},"d":4})"));
    const ui::LayoutRows rows(layout);
    model::Verdict verdict;
    verdict.findings = {finding("one", FindingSeverity::Fail, "/b/c/1"), finding("gone", FindingSeverity::Warn, "/b/x"),
                        finding("two", FindingSeverity::Warn, "/a"),     finding("root", FindingSeverity::Fail, "/z"),
                        finding("note", FindingSeverity::Note, "/d"),    finding("odd", FindingSeverity::Fail, "no/~")};
    const std::vector<qsizetype> places = ui::placesOf(verdict.findings, *layout);
    ASSERT_EQ(places.size(), verdict.findings.size());
    const auto rowOf = [&](size_t number) { return rows.rowAt(places[number]); };
    EXPECT_EQ(rowOf(0), 5);
    EXPECT_EQ(rowOf(1), 2);
    EXPECT_EQ(rowOf(2), 1);
    EXPECT_EQ(rowOf(3), 0);
    EXPECT_EQ(places[4], -1) << "a note is no mark";
    EXPECT_EQ(places[5], -1) << "no pointer";
    const std::vector<ui::TextMark> sent = {{places[2], QStringLiteral("✓ as sent"), Tone::Good},
                                            {places[0], QStringLiteral("✗ sent 9"), Tone::Bad}};
    const std::vector<ui::TextMark> marks = ui::withFindings(sent, verdict, places, rows);
    ASSERT_EQ(marks.size(), 4u);
    EXPECT_EQ(marks[0].text, QStringLiteral("▲ two"));
    EXPECT_EQ(marks[0].tone, Tone::Warn);
    EXPECT_EQ(marks[0].toolTip, QStringLiteral("✓ as sent\n▲ two"));
    EXPECT_EQ(marks[1].text, QStringLiteral("✗ sent 9")) << "as bad already";
    EXPECT_EQ(marks[1].toolTip, QStringLiteral("✗ sent 9\n✗ one"));
    EXPECT_EQ(marks[2].text, QStringLiteral("✗ root"));
    EXPECT_EQ(marks[3].text, QStringLiteral("▲ gone"));
    for (model::Finding &known : verdict.findings)
        known.accepted = QStringLiteral("known");
    EXPECT_EQ(ui::withFindings(sent, verdict, places, rows), sent);
}
