// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/datafile.h"

#include "model/limits.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using collection::DataRow;
using collection::dataRows;

DataRow row(const char *a, const char *b)
{
    return {{QStringLiteral("a"), QString::fromUtf8(a)}, {QStringLiteral("b"), QString::fromUtf8(b)}};
}

QString problemOf(const QByteArray &bytes)
{
    const auto rows = dataRows(bytes);
    return rows ? QStringLiteral("%1 rows").arg(rows->size()) : rows.error().text();
}

TEST(DataFile, ReadsCsvAsRfc4180HasIt)
{
    const auto rows = dataRows("a,b\r\n1,2\r\n\"x, \"\"y\"\"\",\"two\r\nlines\"\r\n,\xC3\xA4\n\n 1 , 2 ");
    ASSERT_TRUE(rows) << qPrintable(rows.error().text());
    EXPECT_EQ(*rows,
              (std::vector{row("1", "2"), row("x, \"y\"", "two\r\nlines"), row("", "\xC3\xA4"), row(" 1 ", " 2 ")}));
    EXPECT_EQ(dataRows("\xEF\xBB\xBF"
                       "a,b\n1,2")
                  ->front(),
              row("1", "2"))
        << "a byte order mark is no part of a name";
}

TEST(DataFile, ReadsAJsonArrayOfObjects)
{
    const auto rows = dataRows("\n[{\"a\": \"x\\ny\", \"b\": 1.10}, {\"a\": null, \"b\": {\"c\": [1, true]}}]");
    ASSERT_TRUE(rows) << qPrintable(rows.error().text());
    EXPECT_EQ(*rows, (std::vector{row("x\ny", "1.10"), row("null", "{\"c\": [1, true]}")}));
}

TEST(DataFile, SaysWhereItIsWrong)
{
    EXPECT_EQ(problemOf("a,b\n1\n"), QStringLiteral("Line 2 of the data file: it has 1 fields, but 2 are named. Put a "
                                                    "field that holds a comma into quotes."));
    EXPECT_TRUE(problemOf("a,b\n\"1\n2\",3\n4,\"5")
                    .startsWith(QStringLiteral("Line 4 of the data file: a quotation mark is never closed.")));
    EXPECT_TRUE(problemOf("a,b\n1\"2,3").contains(QStringLiteral("in the middle of a field")));
    EXPECT_TRUE(problemOf("a,b\n\"1\"2,3").contains(QStringLiteral("behind a closing quotation mark")));
    EXPECT_TRUE(problemOf("a,a\n1,2").contains(QStringLiteral("names \"a\" twice")));
    EXPECT_TRUE(problemOf("a,b c\n1,2").startsWith(QStringLiteral("Line 1 of the data file: ")));
    EXPECT_TRUE(problemOf("token\nx").startsWith(QStringLiteral("Line 1 of the data file: "))) << "no token in a file";
    EXPECT_TRUE(problemOf("a\n").contains(QStringLiteral("holds no row")));
    EXPECT_TRUE(problemOf("").contains(QStringLiteral("holds no row")));
    EXPECT_TRUE(problemOf("a\n\xFF\n").contains(QStringLiteral("not UTF-8")));
    EXPECT_TRUE(problemOf("[\n{\"a\": 1},\n2]").startsWith(QStringLiteral("Line 3 of the data file: an object")));
    EXPECT_TRUE(problemOf("[{\"a\": 1,\n}").startsWith(QStringLiteral("Line 2 of the data file: it is not JSON")));
}

TEST(DataFile, HasALimitOfRows)
{
    const auto most = qsizetype(model::limits::maxDataRows);
    const QByteArray rows = QByteArray("x\n").repeated(most);
    EXPECT_EQ(problemOf("a\n" + rows.chopped(2)), QStringLiteral("%1 rows").arg(most - 1));
    EXPECT_EQ(problemOf("a\n" + rows), QStringLiteral("%1 rows").arg(most));
    EXPECT_TRUE(problemOf("a\n" + rows + "x\n").contains(QStringLiteral("more than %1 rows").arg(most)));
}

} // namespace
