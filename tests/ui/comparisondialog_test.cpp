// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/comparisondialog.h"

#include "ui/history/exchangecomparisonmodel.h"
#include "ui/textview.h"
#include "ui/theme.h"

#include "model/limits.h"

#include "support/accessibility.h"
#include "support/canary.h"
#include "support/keys.h"
#include "support/recordings.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

using ui::ExchangeComparisonModel;

model::Recording numbered(qint64 id, const QByteArray &body)
{
    model::Recording recording = support::answered(support::sentRecording());
    recording.id = id;
    recording.exchange.response->body = body;
    recording.returned = {};
    return recording;
}

const char one[] = R"({"id":"a","status":"Running","n":1,"same":true})";
const char other[] = R"({"id":"b","status":"Failed","n":2,"same":true})";

class ComparisonDialogTest : public testing::Test
{
protected:
    ui::ComparisonDialog &open(const ui::Comparands &comparands)
    {
        m_dialog = std::make_unique<ui::ComparisonDialog>(m_theme, comparands, [this] { return m_secrets; });
        m_dialog->show();
        m_dialog->activateWindow();
        EXPECT_TRUE(support::waitFor([&] { return m_dialog->isActiveWindow() && m_dialog->isReady(); }));
        return *m_dialog;
    }
    ui::ComparisonDialog &open(const QByteArray &a, const QByteArray &b)
    {
        return open(ui::Comparands{numbered(12, a), numbered(15, b)});
    }

    template <typename Widget>
    Widget *part(const char *name)
    {
        auto *found = m_dialog->findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QTableView *view() { return part<QTableView>("comparisonView"); }
    QString text(const char *label) { return part<QLabel>(label)->text(); }
    std::string place(int row) { return view()->model()->index(row, 0).data().toString().toStdString(); }
    std::string current() { return place(view()->currentIndex().row()); }
    /// The places that are shown, headings in brackets.
    std::string places()
    {
        QStringList all;
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const QModelIndex index = view()->model()->index(row, 0);
            const bool isHeading = index.data(ExchangeComparisonModel::HeadingRole).toBool();
            all.append(isHeading ? QString(u'[' + index.data().toString() + u']') : index.data().toString());
        }
        return all.join(u' ').toStdString();
    }
    void press(const char *button) { part<QAbstractButton>(button)->click(); }
    QString clipboard() { return QApplication::clipboard()->text(); }

    ui::Theme m_theme;
    run::Secrets m_secrets;
    QTemporaryDir m_folder;
    std::unique_ptr<ui::ComparisonDialog> m_dialog;
};

TEST_F(ComparisonDialogTest, SetsTwoExchangesBesideEachOther)
{
    open(one, other);
    EXPECT_EQ(m_dialog->windowTitle(), QStringLiteral("Compare #12 with #15"));
    EXPECT_EQ(text("sideA"), QStringLiteral("#12, 2026-11-22T01:02:03.456Z, OneNote · Add operations, Local sandbox"));
    EXPECT_TRUE(text("sideB").startsWith(QStringLiteral("#15, ")));
    EXPECT_TRUE(text("comparisonSum").startsWith(QStringLiteral("2 difference"))) << qPrintable(text("comparisonSum"));
    EXPECT_TRUE(text("comparisonSum").endsWith(QStringLiteral(", 1 volatile.")));
    EXPECT_TRUE(part<QToolButton>("onlyDifferences")->isChecked()) << "there is much that is the same";
    EXPECT_EQ(places(), "[Body returned] /id /status /n");
    EXPECT_EQ(current(), "/status") << "the first that counts";
    const QModelIndex row = view()->model()->index(2, 0);
    EXPECT_EQ(row.siblingAtColumn(1).data().toString(), QStringLiteral("\"Running\""));
    EXPECT_EQ(row.siblingAtColumn(2).data().toString(), QStringLiteral("\"Failed\""));
    EXPECT_EQ(row.siblingAtColumn(3).data().toString(), QStringLiteral("✗ changed"));
    EXPECT_EQ(view()->model()->index(1, 3).data().toString(),
              QStringLiteral("~ changed · volatile: id that the service makes"));
    EXPECT_TRUE(view()->model()->index(1, 0).data(ExchangeComparisonModel::MutedRole).toBool());
    EXPECT_FALSE(row.data(ExchangeComparisonModel::MutedRole).toBool());
    EXPECT_EQ(part<ui::TextView>("valueA")->screenText(), QStringLiteral("\"Running\""));
    EXPECT_EQ(part<ui::TextView>("valueB")->screenText(), QStringLiteral("\"Failed\""));
    EXPECT_EQ(text("comparisonPlace"), QStringLiteral("/status: changed"));
    EXPECT_EQ(support::namelessControls(m_dialog.get()), QStringList());
    press("onlyDifferences");
    EXPECT_EQ(places().substr(0, 21), "[Request] Method Sche");
    EXPECT_NE(places().find("/same"), std::string::npos);
    EXPECT_NE(places().find("[Timings] Sent at"), std::string::npos);
    EXPECT_NE(places().find("[Checks]"), std::string::npos);
}

TEST_F(ComparisonDialogTest, StepsFromDifferenceToDifference)
{
    open(one, other);
    EXPECT_TRUE(view()->hasFocus()) << "keys work at once";
    QTest::keyClick(view(), Qt::Key_F8);
    EXPECT_EQ(current(), "/n");
    QTest::keyClick(view(), Qt::Key_F8);
    EXPECT_EQ(current(), "/status") << "round, and past what is volatile";
    QTest::keyClick(view(), Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(current(), "/n");
    press("muteVolatile");
    EXPECT_FALSE(view()->model()->index(1, 0).data(ExchangeComparisonModel::MutedRole).toBool());
    press("nextDifference");
    EXPECT_EQ(current(), "/id") << "volatile ones count now";
    press("previousDifference");
    EXPECT_EQ(current(), "/n");
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(ComparisonDialogTest, SaysWhenNothingDiffers)
{
    open(one, one);
    EXPECT_TRUE(text("comparisonSum").startsWith(QStringLiteral("No differences")));
    EXPECT_EQ(view()->model()->rowCount(), 0);
    EXPECT_TRUE(part<QLabel>("comparisonEmpty")->isVisible());
    EXPECT_EQ(text("comparisonEmpty"), QStringLiteral("No differences."));
    EXPECT_FALSE(part<QToolButton>("nextDifference")->isEnabled());
    press("onlyDifferences");
    EXPECT_GT(view()->model()->rowCount(), 5);
    EXPECT_FALSE(part<QLabel>("comparisonEmpty")->isVisible());
}

TEST_F(ComparisonDialogTest, SwapsTheSides)
{
    open(R"({"x":1})", "{}");
    EXPECT_EQ(view()->model()->index(1, 3).data().toString(), QStringLiteral("▲ only in A"));
    press("swapSides");
    EXPECT_TRUE(text("sideA").startsWith(QStringLiteral("#15")));
    EXPECT_EQ(view()->model()->index(1, 3).data().toString(), QStringLiteral("▲ only in B"));
    EXPECT_EQ(view()->model()->index(1, 1).data().toString(), QStringLiteral("—"));
    EXPECT_EQ(view()->model()->index(1, 2).data().toString(), QStringLiteral("1"));
}

TEST_F(ComparisonDialogTest, CopiesRowsAndAllOfIt)
{
    open(one, other);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("! /status (changed)\n    - \"Running\"\n    + \"Failed\"\n"));
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(clipboard().contains(QStringLiteral("\n~ /id (")));
    EXPECT_TRUE(clipboard().contains(QStringLiteral("\n! /n (")));
    QApplication::clipboard()->clear();
    press("copyComparison");
    EXPECT_TRUE(support::waitFor([&] { return clipboard().startsWith(QStringLiteral("--- A: #12")); }));
    EXPECT_TRUE(clipboard().contains(QStringLiteral("Body returned: 2 difference")));
    const auto actions = view()->actions();
    for (QAction *action : actions) {
        if (action->objectName() == QLatin1String("copyValueB"))
            action->trigger();
    }
    EXPECT_TRUE(clipboard() == QStringLiteral("2") || clipboard() == QStringLiteral("\"Failed\""));
}

TEST_F(ComparisonDialogTest, ExportsOneFileWithoutAToken)
{
    m_secrets = {model::Secret(QByteArray(support::canary))};
    open("{\"t\":\"" + QByteArray(support::canary) + "\"}", R"({"t":"<b>"})");
    const QString file = m_folder.filePath(QStringLiteral("comparison.html"));
    m_dialog->exportTo(file);
    EXPECT_TRUE(support::waitFor([&] { return text("comparisonState").contains(file); }));
    QFile source(file);
    ASSERT_TRUE(source.open(QIODevice::ReadOnly));
    const QByteArray html = source.readAll();
    EXPECT_TRUE(html.contains("&lt;b&gt;"));
    for (const QByteArray &spelling : support::canarySpellings())
        EXPECT_FALSE(html.contains(spelling)) << spelling.constData();
    m_dialog->exportTo(m_folder.filePath(QStringLiteral("comparison.html/below.html")));
    EXPECT_FALSE(part<QPushButton>("exportComparison")->isEnabled());
    EXPECT_TRUE(support::waitFor([&] { return part<QPushButton>("exportComparison")->isEnabled(); }));
    EXPECT_TRUE(text("comparisonState").contains(QStringLiteral("comparison.html")));
    EXPECT_FALSE(text("comparisonState").startsWith(QStringLiteral("Saved")));
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_FALSE(clipboard().contains(QLatin1String(support::canary))) << "nor does the clipboard";
}

TEST_F(ComparisonDialogTest, ComparesLargeBodiesBesideTheWindow)
{
    const auto many = [](int value) -> QByteArray {
        return "[" + QByteArray(QByteArray::number(value) + ',').repeated(50'000).chopped(1) + "]";
    };
    const ui::Comparands comparands{numbered(12, many(1)), numbered(15, many(2))};
    ASSERT_TRUE(ui::isLongComparison(comparands));
    m_dialog = std::make_unique<ui::ComparisonDialog>(m_theme, comparands, [] { return run::Secrets(); });
    m_dialog->show();
    EXPECT_FALSE(m_dialog->isReady());
    EXPECT_EQ(text("comparisonSum"), QStringLiteral("Being compared…"));
    EXPECT_TRUE(text("sideA").startsWith(QStringLiteral("#12")));
    EXPECT_FALSE(part<QPushButton>("exportComparison")->isEnabled());
    ASSERT_TRUE(support::waitFor([&] { return m_dialog->isReady(); }));
    EXPECT_EQ(view()->model()->rowCount(), 50'001);
    EXPECT_EQ(current(), "/0");
    // Closing ends what is still under way.
    m_dialog = std::make_unique<ui::ComparisonDialog>(m_theme, comparands, [] { return run::Secrets(); });
    m_dialog.reset();
}

TEST_F(ComparisonDialogTest, ShowsLongAndHostileValuesWhole)
{
    const QByteArray value = "\"<b>\xE2\x80\xAE" + QByteArray(300'000, 'x') + '"';
    open("{\"v\":" + value + "}", R"({"v":1})");
    const QModelIndex cell = view()->model()->index(1, 1);
    EXPECT_LT(cell.data().toString().size(), 400);
    EXPECT_TRUE(cell.data().toString().startsWith(QStringLiteral("\"<b>⟨U+202E⟩")));
    EXPECT_FALSE(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    EXPECT_EQ(part<ui::TextView>("valueA")->lines().size(), value.size());
}

TEST_F(ComparisonDialogTest, ShowsTheExpectedAnswer)
{
    model::Recording recording = numbered(12, R"({"a":2,"b":1})");
    recording.expectations.golden = model::Golden{R"({"a":1,"b":2})", {QStringLiteral("/b")}};
    open(ui::Comparands{recording});
    EXPECT_EQ(m_dialog->windowTitle(), QStringLiteral("Compare #12 with its expected answer"));
    EXPECT_EQ(text("sideA"), QStringLiteral("Expected answer of #12"));
    EXPECT_EQ(places(), "[Body returned] /a /b");
    EXPECT_FALSE(part<QPushButton>("swapSides")->isVisible());
    EXPECT_EQ(view()->model()->index(2, 3).data().toString(),
              QStringLiteral("~ changed · volatile: left out by the expected answer"));
}

TEST_F(ComparisonDialogTest, TheModelAnnouncesItsRows)
{
    ExchangeComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setComparison(std::make_shared<const run::ExchangeComparison>(
        run::compareExchanges(numbered(12, one), numbered(15, other), nullptr)));
    const int all = model.rowCount();
    EXPECT_GT(all, 10);
    model.setOnlyDifferences(true);
    EXPECT_EQ(model.rowCount(), 4);
    model.setMutingVolatile(false);
    EXPECT_EQ(model.nextDifference(-1, true), 1);
    EXPECT_EQ(model.nextDifference(-1, false), 3);
    EXPECT_EQ(model.nextDifference(3, true), -1);
    EXPECT_EQ(model.line(0), nullptr);
    EXPECT_EQ(model.line(4), nullptr);
    model.setOnlyDifferences(false);
    EXPECT_EQ(model.rowCount(), all);
    for (int column = 0; column < ExchangeComparisonModel::ColumnCount; ++column)
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

} // namespace
