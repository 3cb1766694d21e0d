// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/negative/negativedialog.h"

#include "check/negative/suite.h"
#include "collection/httpfile.h"
#include "http/networktransport.h"
#include "sandbox/sandbox.h"
#include "ui/banner.h"
#include "ui/negative/casemodel.h"
#include "ui/negative/casereport.h"
#include "ui/negative/matrixmodel.h"
#include "ui/textview.h"
#include "ui/theme.h"

#include "support/accessibility.h"
#include "support/bundle.h"
#include "support/canary.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace {

using Kind = check::Outcome::Kind;

class NegativeDialogTest : public testing::Test
{
protected:
    NegativeDialogTest()
    {
        EXPECT_TRUE(m_sandbox.listen());
        m_environment.id = QStringLiteral("e");
        m_environment.name = QStringLiteral("Sandbox");
        m_environment.sandbox = true;
        m_environment.root =
            *model::ServiceRoot::parse(QStringLiteral("http://127.0.0.1:%1/v1.0").arg(m_sandbox.port()));
        m_theme.apply(ui::Scheme::Light);
    }

    ~NegativeDialogTest() override { delete m_dialog; }

    void open(const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey))
    {
        m_dialog =
            new ui::NegativeDialog(m_theme, {schema, m_runner, m_sandbox,
                                             [this, &schema] {
                                                 return run::SuitePlace{schema, m_environment, m_token, {m_token}};
                                             },
                                             m_folder.filePath(QStringLiteral("requests"))});
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(m_dialog, &ui::NegativeDialog::strictRequested, &m_sandbox,
                         [this] { m_sandbox.setMode(sandbox::Mode::Strict); });
        m_dialog->show();
    }

    template <typename Widget>
    Widget *part(const char *name)
    {
        auto *found = m_dialog->findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    ui::CaseModel &cases() { return *m_dialog->findChild<ui::CaseModel *>(); }
    QString textOf(const char *label) { return part<QLabel>(label)->text(); }
    void click(const char *button) { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    void clickIn(const char *banner)
    {
        QTest::mouseClick(part<ui::Banner>(banner)->findChild<QPushButton *>(QStringLiteral("bannerAction")),
                          Qt::LeftButton);
    }
    void filter(const char *words) { part<QLineEdit>("negativeFilter")->setText(QLatin1String(words)); }

    /// Chooses what the filter lets through and nothing else.
    void chooseOnly(const char *words)
    {
        filter("");
        click("negativeNone");
        filter(words);
        click("negativeAll");
        filter("");
    }

    void runAll()
    {
        click("negativeRun");
        EXPECT_TRUE(support::waitFor([this] { return !m_dialog->isRunning(); }, 60'000));
    }

    int runCount() const { return int(m_sandbox.arrivals().size()); }

    QTemporaryDir m_folder;
    sandbox::Sandbox m_sandbox{support::bundle(), {.mode = sandbox::Mode::Strict}};
    history::Store m_store{m_folder.filePath(QStringLiteral("history.sqlite"))};
    http::NetworkTransport m_transport;
    run::Runner m_runner{m_transport, m_store, run::utcNow};
    ui::Theme m_theme;
    model::Environment m_environment;
    model::Secret m_token{support::canary};
    ui::NegativeDialog *m_dialog = nullptr;
};

TEST_F(NegativeDialogTest, ListsEveryCaseBelowItsGroup)
{
    open();
    const QAbstractItemModelTester tester(&cases(), QAbstractItemModelTester::FailureReportingMode::Warning);
    const QAbstractItemModelTester filtered(part<QTreeView>("negativeCases")->model(),
                                            QAbstractItemModelTester::FailureReportingMode::Warning);
    int count = 0;
    for (int group = 0; group < cases().rowCount(); ++group)
        count += cases().rowCount(cases().index(group, 0));
    EXPECT_EQ(count, int(cases().cases().size()));
    EXPECT_EQ(cases().chosen().size(), cases().cases().size());
    for (size_t i = 0; i < cases().cases().size(); ++i)
        EXPECT_EQ(cases().indexOf(int(i)).data(ui::CaseModel::CaseRole).toInt(), int(i));
}

TEST_F(NegativeDialogTest, ChoosesByCaseGroupAndFilter)
{
    open();
    click("negativeNone");
    EXPECT_TRUE(cases().chosen().empty());
    EXPECT_FALSE(part<QPushButton>("negativeRun")->isEnabled());
    EXPECT_FALSE(part<QPushButton>("negativeSave")->isEnabled());
    const QModelIndex group = cases().index(1, 0);
    EXPECT_TRUE(cases().setData(group, Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(int(cases().chosen().size()), cases().rowCount(group));
    EXPECT_TRUE(cases().setData(cases().index(0, 0, group), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(group.data(Qt::CheckStateRole), Qt::PartiallyChecked);
    click("negativeNone");
    filter("stamp no-offset");
    EXPECT_TRUE(cases().chosen().empty());
    click("negativeAll");
    ASSERT_EQ(cases().chosen().size(), 1U);
    EXPECT_EQ(cases().chosen().front().id, QStringLiteral("lastActionDateTime.stamp-no-offset"));
    EXPECT_EQ(textOf("negativeCount"), QStringLiteral("1 of %1 chosen, 1 shown").arg(cases().cases().size()));
    filter("nothing like it");
    EXPECT_EQ(part<QTreeView>("negativeCases")->model()->rowCount(), 0);
}

TEST_F(NegativeDialogTest, ShowsACaseWithItsPlaceMarked)
{
    open();
    filter("status.enum-unknown");
    auto *tree = part<QTreeView>("negativeCases");
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    EXPECT_EQ(textOf("caseTitle"), QStringLiteral("status: a member that does not exist"));
    EXPECT_TRUE(textOf("caseExpected").startsWith(QStringLiteral("400 with BadRequest")));
    EXPECT_FALSE(textOf("caseSource").isEmpty());
    EXPECT_EQ(textOf("caseOutcome"), QStringLiteral("not run yet"));
    auto *body = part<ui::TextView>("caseBody");
    const int row = [&] {
        for (int i = 0; i < body->lines().rowCount(); ++i) {
            if (!body->mark(i).text.isEmpty())
                return i;
        }
        return -1;
    }();
    EXPECT_EQ(row, 2);
    EXPECT_EQ(body->selectedBytes(), QByteArray("noSuchMember"));
    // A group has nothing to show.
    tree->setCurrentIndex(tree->model()->index(0, 0));
    EXPECT_EQ(textOf("caseOutcome"), QStringLiteral("\u2013"));
}

TEST_F(NegativeDialogTest, ShowsHeaderFieldsThatChange)
{
    open();
    filter("authorization-scheme");
    auto *tree = part<QTreeView>("negativeCases");
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    EXPECT_TRUE(textOf("caseRequest").contains(QStringLiteral("Authorization: Basic dGVzdDp0ZXN0")));
    filter("content-type-missing");
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    EXPECT_TRUE(textOf("caseRequest").contains(QStringLiteral("without Content-Type")));
}

TEST_F(NegativeDialogTest, RunsAndShowsTheMatrix)
{
    open();
    chooseOnly("enum");
    const size_t count = cases().chosen().size();
    ASSERT_GT(count, 3U);
    runAll();
    EXPECT_EQ(runCount(), int(count));
    EXPECT_EQ(part<QTabWidget>("negativePages")->currentIndex(), 1);
    auto *table = part<QTableView>("negativeMatrix");
    auto *matrix = dynamic_cast<ui::MatrixModel *>(table->model());
    ASSERT_NE(matrix, nullptr);
    EXPECT_EQ(matrix->rowCount(), 2);
    EXPECT_EQ(matrix->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("201 Created"));
    EXPECT_EQ(matrix->headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("400 Bad Request"));
    EXPECT_EQ(matrix->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("no error code"));
    EXPECT_EQ(matrix->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("BadRequest"));
    size_t counted = 0;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column)
            counted += matrix->casesAt(matrix->index(row, column)).size();
    }
    EXPECT_EQ(counted, count);
    EXPECT_TRUE(textOf("negativeMatrixNote").startsWith(QStringLiteral("%1 as expected").arg(count)));
    // Enter on a cell lists its cases.
    const QModelIndex cell = matrix->index(1, 1);
    table->setCurrentIndex(cell);
    emit table->activated(cell);
    const QAbstractItemModel *shown = part<QTreeView>("negativeCases")->model();
    int rows = 0;
    for (int group = 0; group < shown->rowCount(); ++group)
        rows += shown->rowCount(shown->index(group, 0));
    EXPECT_EQ(rows, matrix->data(cell, Qt::DisplayRole).toInt());
    click("negativeShowAll");
    EXPECT_GT(shown->rowCount(), 5);
}

TEST_F(NegativeDialogTest, SaysWhatCameOfEachCaseInWords)
{
    m_sandbox.setMode(sandbox::Mode::Seed);
    open();
    chooseOnly("status.enum-unknown");
    runAll();
    const int index = [this] {
        for (size_t i = 0; i < cases().cases().size(); ++i) {
            if (cases().isChosen(int(i)))
                return int(i);
        }
        return -1;
    }();
    const QModelIndex result = cases().indexOf(index, ui::CaseModel::Result);
    EXPECT_EQ(result.data().toString(), QStringLiteral("201 \u00B7 not refused"));
    EXPECT_EQ(result.data(Qt::ForegroundRole).value<QColor>(), m_theme.colors().bad);
}

TEST_F(NegativeDialogTest, SeedModeIsSaidAndCanBeLeft)
{
    m_sandbox.setMode(sandbox::Mode::Seed);
    open();
    EXPECT_TRUE(part<ui::Banner>("negativeNote")->isVisible());
    clickIn("negativeNote");
    EXPECT_EQ(m_sandbox.mode(), sandbox::Mode::Strict);
    EXPECT_FALSE(part<ui::Banner>("negativeNote")->isVisible());
}

TEST_F(NegativeDialogTest, AMissingTokenIsSaid)
{
    m_token = {};
    open();
    EXPECT_TRUE(part<ui::Banner>("negativeNote")->text().contains(QStringLiteral("without a token")));
}

TEST_F(NegativeDialogTest, AsksBeforeRequestsGoAnywhereButTheSandbox)
{
    m_environment.sandbox = false;
    open();
    chooseOnly("body.cut");
    click("negativeRun");
    EXPECT_EQ(runCount(), 0);
    auto *confirm = part<ui::Banner>("negativeConfirm");
    ASSERT_TRUE(confirm->isVisible());
    EXPECT_TRUE(confirm->text().contains(QStringLiteral("127.0.0.1")));
    EXPECT_TRUE(confirm->text().startsWith(QLatin1Char('1')));
    // Another choice is another question.
    filter("body.comma");
    click("negativeAll");
    EXPECT_FALSE(confirm->isVisible());
    click("negativeRun");
    ASSERT_TRUE(confirm->isVisible());
    clickIn("negativeConfirm");
    EXPECT_TRUE(support::waitFor([this] { return !m_dialog->isRunning(); }));
    EXPECT_EQ(runCount(), 2);
}

TEST_F(NegativeDialogTest, EscapeStopsARunAndThenCloses)
{
    m_sandbox.playAlways({});
    open();
    click("negativeRun");
    ASSERT_TRUE(support::waitFor([this] { return runCount() == 1; }));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(support::waitFor([this] { return !m_dialog->isRunning(); }));
    EXPECT_TRUE(textOf("negativeStatus").startsWith(QStringLiteral("Stopped")));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(NegativeDialogTest, MayBeDroppedWhileItRuns)
{
    m_sandbox.playAlways({});
    open();
    click("negativeRun");
    ASSERT_TRUE(support::waitFor([this] { return runCount() == 1; }));
    delete std::exchange(m_dialog, nullptr);
}

TEST_F(NegativeDialogTest, SavesTheChosenCases)
{
    open();
    chooseOnly("enum");
    const QString file = m_folder.filePath(QStringLiteral("cases.http"));
    m_dialog->saveTo(file);
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    support::expectNoCanary(bytes, file);
    const auto read = collection::readHttpFile(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->entries.size(), cases().chosen().size());
    EXPECT_TRUE(part<ui::Banner>("negativeSaid")->text().contains(QStringLiteral("cases.http")));
    m_dialog->saveTo(m_folder.path());
    EXPECT_FALSE(part<ui::Banner>("negativeSaid")->text().contains(QStringLiteral("saved in")));
}

TEST_F(NegativeDialogTest, CopiesWhatCameOfIt)
{
    open();
    EXPECT_FALSE(part<QPushButton>("negativeCopy")->isEnabled());
    chooseOnly("body.cut");
    runAll();
    const auto actions = part<QMenu>("negativeCopyMenu")->actions();
    actions[0]->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              QStringLiteral("as expected [body.cut] Body: cut off: 400 BadRequest, as expected.\n"));
    actions[1]->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("\"body.cut\",\"Body: cut off\"")));
}

TEST_F(NegativeDialogTest, EveryControlHasAName)
{
    open();
    EXPECT_EQ(support::namelessControls(m_dialog), QStringList());
}

TEST(CaseReport, KeepsSpreadsheetsFromRunningWhatASchemaSays)
{
    check::NegativeCase evil;
    evil.id = QStringLiteral("=cmd");
    evil.title = QStringLiteral("say \"hi\"");
    evil.place = QStringLiteral("@x");
    const check::Outcome outcome{Kind::NotRefused, 201, QStringLiteral("+1"), QStringLiteral("-2")};
    const QString csv = ui::reportCsv({evil}, {outcome});
    for (const char *cell : {"\"'=cmd\"", "\"say \"\"hi\"\"\"", "\"'@x\"", "\"'+1\"", "\"'-2\""})
        EXPECT_TRUE(csv.contains(QLatin1String(cell))) << cell << qPrintable(csv);
    EXPECT_EQ(csv.count(QLatin1String("\r\n")), 2);
    // What was not run is left out.
    EXPECT_EQ(ui::reportCsv({evil}, {check::Outcome()}).count(QLatin1String("\r\n")), 1);
    EXPECT_TRUE(ui::reportText({evil}, {check::Outcome()}).isEmpty());
    EXPECT_EQ(ui::summaryOf({outcome, outcome, check::notRun(QStringLiteral("why"))}),
              QStringLiteral("1 not run, 2 not refused"));
}

TEST(MatrixModel, TakesTheWorstToneOfACell)
{
    const ui::Theme theme;
    ui::MatrixModel matrix(theme);
    const QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::Warning);
    EXPECT_TRUE(matrix.isEmpty());
    matrix.setOutcomes({{Kind::AsExpected, 201}, {Kind::NotRefused, 201}, {Kind::NoAnswer}, {Kind::NotRun}});
    ASSERT_EQ(matrix.rowCount(), 2);
    EXPECT_EQ(matrix.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("no answer"));
    const QModelIndex cell = matrix.index(1, 0);
    EXPECT_EQ(matrix.casesAt(cell), (std::vector<int>{0, 1}));
    EXPECT_EQ(matrix.data(cell, Qt::ForegroundRole).value<QColor>(), theme.colors().bad);
    EXPECT_EQ(matrix.spoken(cell),
              QStringLiteral("201 Created, no error code: 2 case(s); 1 as expected, 1 not refused"));
    EXPECT_EQ(matrix.data(cell, Qt::DisplayRole).toString(), QStringLiteral("2 !"));
}

} // namespace
