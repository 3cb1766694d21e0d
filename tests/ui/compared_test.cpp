// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/comparedmodel.h"

#include "model/limits.h"

#include "support/testmain.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace {

using ui::ComparedModel;

ui::Compared comparedOf(const QByteArray &sent, const QByteArray &answer, int status = 201)
{
    model::Request request;
    request.body = sent;
    model::Response response;
    response.status = status;
    response.body = answer;
    return ui::compared(request, response, json::Document::parse(answer), nullptr);
}

/// Rows as `place|sent|returned|outcome`.
std::string told(const ComparedModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{QString(model.index(row, 0).data(ComparedModel::DepthRole).toInt(), u'.') +
                          model.index(row, 0).data().toString()};
        for (int column = 1; column < ComparedModel::ColumnCount; ++column)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells.join(u'|'));
    }
    return rows.join(u'\n').toStdString();
}

class ComparedModelTest : public testing::Test
{
protected:
    ComparedModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

} // namespace

TEST_F(ComparedModelTest, SetsMembersBesideEachOther)
{
    model.setRows(comparedOf(R"({"a":1,"o":{"p":null,"q":"x","r":{"s":1}},"t":"2017-01-01T03:00:00+03:00"})",
                             R"({"a":1,"id":"n","o":{"q":"y","r":{"s":"1"}},"t":"2017-01-01T00:00:00Z"})")
                      .rows);
    EXPECT_EQ(told(model), "a|1|1|as sent\n"
                           "id|—|\"n\"|not sent\n"
                           "o|||\n"
                           ".q|\"x\"|\"y\"|changed\n"
                           ".r|||\n"
                           "..s|1|\"1\"|type changed\n"
                           ".p|null|—|not returned\n"
                           "t|\"2017-01-01T03:00:00+03:00\"|\"2017-01-01T00:00:00Z\"|same instant");
    EXPECT_EQ(model.differences(), 5);
    EXPECT_EQ(model.total(), 6);
    EXPECT_EQ(model.textOf(6), QStringLiteral("/o/p\tnull\t—\tnot returned"));
}

TEST_F(ComparedModelTest, LeavesOutWhatIsTheSameButNotWhatStandsAboveADifference)
{
    model.setRows(comparedOf(R"({"a":1,"same":{"x":{"y":1}},"o":{"p":1,"q":{"r":2,"s":3}},"z":1})",
                             R"({"a":2,"same":{"x":{"y":1}},"o":{"p":1,"q":{"r":2,"s":4}},"z":1})")
                      .rows);
    model.setOnlyDifferences(true);
    EXPECT_EQ(told(model), "a|1|2|changed\no|||\n.q|||\n..s|3|4|changed");
    model.setOnlyDifferences(false);
    EXPECT_EQ(model.rowCount(), 10);
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ComparedModelTest, ShowsHostileNamesAndLongValues)
{
    model.setRows(
        comparedOf("{\"<b>\\u202e\":\"" + QByteArray(100000, 'x') + "\"}", "{\"<b>\\u202e\":\"\xE2\x80\xAE\"}").rows);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("<b>⟨U+202E⟩"));
    EXPECT_EQ(model.index(0, 2).data().toString(), QStringLiteral("\"⟨U+202E⟩\""));
    EXPECT_LT(model.index(0, 1).data().toString().size(), 300);
    EXPECT_TRUE(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
}

TEST(Compared, SaysWhyNothingIsCompared)
{
    EXPECT_TRUE(comparedOf("", "{}").note.contains(QStringLiteral("request has no body")));
    EXPECT_TRUE(comparedOf("<", "{}").note.contains(QStringLiteral("what was sent is not JSON")));
    EXPECT_TRUE(comparedOf("{}", "").note.contains(QStringLiteral("answer has no body")));
    EXPECT_TRUE(comparedOf("{}", "<html>").note.contains(QStringLiteral("answer is not JSON")));
    EXPECT_TRUE(comparedOf("{}", R"({"error":{}})", 400).note.contains(QStringLiteral("is an error")));
    const QByteArray large = '"' + QByteArray(model::limits::maxComparedAnswer - 1, 'x') + '"';
    EXPECT_TRUE(comparedOf("{}", large).note.contains(QStringLiteral("larger than"))) << "one byte too many";
    EXPECT_EQ(comparedOf("{}", '"' + large.mid(2)).note, QString());
    EXPECT_TRUE(comparedOf("", large).rows.empty());
}
