// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/linecompletion.h"

#include "check/usercheck.h"

#include "support/bundle.h"

#include <gtest/gtest.h>

namespace {

check::CompletionContext context()
{
    return {support::bundle().operation(support::onenoteKey),
            json::Document::parse(R"({"status": "Running", "value": [{"a b": 1}], "@odata.type": "x"})"),
            {{"X-Odd", "one"}},
            202};
}

QStringList at(const char *line)
{
    const QString text = QString::fromUtf8(line);
    return check::completions(text, text.size(), context()).texts;
}

TEST(LineCompletion, OffersWhatMayComeNext)
{
    const std::pair<const char *, const char *> rows[] = {
        {"", "status"},
        {"", "capture"},
        {"sta", "status"},
        {"not ", "duration"},
        {"count $.v", "$.value"},
        {"$.", "$.error.code"},
        {"$.", "$.value[*]['a b']"},
        {"$.", "$.@odata.type"},
        {"stat", "$.status"},
        {"header ", "x-odd"},
        {"header con", "content-type"},
        {"not header lo", "location"},
        {"header x-odd ", "contains"},
        {"header x-odd == ", "one"},
        {"status ", "in"},
        {"status == ", "202"},
        {"status == ", "201"},
        {"status in 201, 4", "4xx"},
        {"$.status ", "matches"},
        {"$.status not ex", "not exists"},
        {"$.status == ", "\"Running\""},
        {"$.status==", "\"Running\""},
        {"$.status is one of \"a\", ", "\"Running\""},
        {"$.id is type ", "Edm.Guid"},
        {"$.createdDateTime within ", "5 min of now"},
        {"$.value count ", ">="},
        {"count $.value ", ">="},
        {"duration < ", "500 ms"},
        {"size ", "<="},
        {"capture id = ", "$.id"},
        {"capture id = header ", "location"},
    };
    for (const auto &[line, wanted] : rows)
        EXPECT_TRUE(at(line).contains(QLatin1String(wanted))) << line << ": " << at(line).join(u'|').toStdString();
    for (const char *line : {"# sta", "capture ", "status == 201 x", "$.status matches a", "duration < 500 ms"})
        EXPECT_EQ(at(line), QStringList()) << line;
}

TEST(LineCompletion, BeginsWithWhatIsTyped)
{
    const QString line = QStringLiteral("$.status == \"R");
    const check::LineCompletions offered = check::completions(line, line.size(), context());
    EXPECT_EQ(offered.from, 12);
    EXPECT_EQ(offered.texts, (QStringList{QStringLiteral("\"Running\"")}));
    EXPECT_EQ(at("stat").front(), QStringLiteral("status")) << "before those that only hold it";
    EXPECT_EQ(check::completions(QStringLiteral("sta == 201"), 3, context()).texts.front(), QStringLiteral("status"));
    EXPECT_FALSE(check::completions(QStringLiteral("sta"), 99, context()).texts.isEmpty());
}

TEST(LineCompletion, EveryPathCanBeRead)
{
    check::CompletionContext odd = context();
    odd.answer = json::Document::parse(
        R"({"a.b": 1, "": 2, "[0]": 3, "x@odata.type": 4, "a'b": 5, "é": {"=": 6}, "@a.b.c": 7})");
    const QStringList paths = check::knownPaths(odd);
    EXPECT_GT(paths.size(), 6);
    for (const QString &path : paths) {
        const auto parsed = check::parseLine(path + QStringLiteral(" exists"));
        EXPECT_TRUE(parsed) << path.toStdString();
    }
    EXPECT_TRUE(check::knownPaths({}).isEmpty());
}

} // namespace
