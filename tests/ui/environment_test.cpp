// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/environmentdialog.h"

#include "resources/resources.h"
#include "support/accessibility.h"
#include "support/keys.h"
#include "support/testmain.h"
#include "ui/theme.h"
#include "ui/variabletable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using model::Environment;
using model::ServiceRoot;

namespace {

Environment environment(const char *id, const char *host)
{
    Environment result;
    result.id = QString::fromLatin1(id);
    result.name = QString::fromLatin1(id);
    result.root.host = QString::fromUtf8(host);
    return result;
}

std::vector<Environment> examples()
{
    Environment sandbox = environment("sandbox", "127.0.0.1");
    sandbox.root.scheme = QStringLiteral("http");
    sandbox.root.port = 43117;
    sandbox.sandbox = true;
    return {sandbox, environment("global", "graph.microsoft.com"), environment("tenant", "bücher.example")};
}

ui::EnvironmentList list()
{
    return ui::EnvironmentList(examples(), [count = 0]() mutable { return QStringLiteral("id%1").arg(++count); });
}

QStringList names(const ui::EnvironmentList &all)
{
    QStringList result;
    for (const Environment &each : all.all())
        result << each.name;
    return result;
}

} // namespace

TEST(EnvironmentList, AddsWithNewIdsAndFreeNames)
{
    ui::EnvironmentList all = list();
    EXPECT_EQ(all.add(), 3);
    EXPECT_EQ(all.add(), 4);
    EXPECT_EQ(all.at(3).name, QStringLiteral("New environment"));
    EXPECT_EQ(all.at(4).name, QStringLiteral("New environment 2"));
    EXPECT_NE(all.at(3).id, all.at(4).id);
    all.remove(4);
    all.add();
    EXPECT_EQ(all.at(4).id, QStringLiteral("id3")) << "an id is never used again: a token may belong to it";
    EXPECT_NE(ui::randomId(), ui::randomId());
}

TEST(EnvironmentList, IsNeverEmpty)
{
    ui::EnvironmentList all({}, [] { return QStringLiteral("id"); });
    ASSERT_EQ(all.size(), 1);
    EXPECT_FALSE(all.canRemove());
    all.remove(0);
    EXPECT_EQ(all.size(), 1);
}

TEST(EnvironmentList, DuplicatesBesideTheOriginal)
{
    ui::EnvironmentList all = list();
    EXPECT_EQ(all.duplicate(0), 1);
    EXPECT_EQ(all.at(1).name, QStringLiteral("sandbox, copy"));
    EXPECT_NE(all.at(1).id, all.at(0).id);
    EXPECT_EQ(all.at(1).root, all.at(0).root);
    EXPECT_TRUE(all.at(1).sandbox);
    EXPECT_EQ(all.at(2).name, QStringLiteral("global"));
}

TEST(EnvironmentList, PutsBackWhatWasRemovedLastFirst)
{
    ui::EnvironmentList all = list();
    EXPECT_EQ(all.undoRemove(), -1);
    all.remove(1);
    all.remove(1);
    EXPECT_EQ(names(all), QStringList({QStringLiteral("sandbox")}));
    EXPECT_EQ(all.undoRemove(), 1);
    EXPECT_EQ(all.undoRemove(), 1);
    EXPECT_EQ(all.all(), examples());
}

TEST(EnvironmentList, NamesWhatIsWrong)
{
    ui::EnvironmentList all = list();
    EXPECT_EQ(all.firstProblem(), -1);
    Environment changed = all.at(1);
    changed.root.scheme = QStringLiteral("http");
    all.replace(1, changed);
    EXPECT_EQ(all.firstProblem(), 1);
    EXPECT_TRUE(all.problem(1)->what.contains(QStringLiteral("Plain http"))) << all.problem(1)->what.toStdString();
    changed = examples()[1];
    changed.name = QStringLiteral("tenant");
    all.replace(1, changed);
    EXPECT_EQ(all.problem(1)->what, QStringLiteral("Another environment has the same name."));
    EXPECT_TRUE(all.problem(2).has_value());
    changed.name.clear();
    all.replace(1, changed);
    EXPECT_EQ(all.problem(1)->what, QStringLiteral("The environment has no name."));
    changed = examples()[1];
    changed.root.host = QStringLiteral("https://me@graph.microsoft.com/v1.0");
    all.replace(1, changed);
    EXPECT_TRUE(all.problem(1)->what.contains(QStringLiteral("user name"))) << all.problem(1)->what.toStdString();
}

struct PastedUrl
{
    const char *text;
    const char *root; ///< as ServiceRoot::text(); empty: not taken apart
};

class RootFromPasted : public testing::TestWithParam<PastedUrl>
{};

TEST_P(RootFromPasted, TakesTheServiceRootOutOfAUrl)
{
    const auto root = ui::rootFromPasted(QString::fromUtf8(GetParam().text), QStringLiteral("own"));
    EXPECT_EQ(root ? root->text() : QString(), QString::fromUtf8(GetParam().root));
}

INSTANTIATE_TEST_SUITE_P(
    Urls, RootFromPasted,
    testing::Values(PastedUrl{"graph.microsoft.com", ""}, PastedUrl{"https://", ""},
                    PastedUrl{"https://graph.microsoft.com", "https://graph.microsoft.com/own"},
                    PastedUrl{" https://graph.microsoft.com/v1.0/\n", "https://graph.microsoft.com/v1.0"},
                    PastedUrl{"https://graph.microsoft.com/beta/me/authentication/operations?$top=1#x",
                              "https://graph.microsoft.com/beta"},
                    PastedUrl{"http://127.0.0.1:8080/proxy/beta", "http://127.0.0.1:8080/proxy/beta"},
                    PastedUrl{"http://[::1]:8080/proxy/v1.0/me", "http://[::1]:8080/proxy/v1.0"},
                    PastedUrl{"http://graph.microsoft.com/v1.0", ""}, PastedUrl{"https://a@b.example/v1.0", ""}));

TEST(OriginsChanged, NamesWhoseTokensHaveToGo)
{
    std::vector<Environment> after = examples();
    EXPECT_EQ(ui::originsChanged(examples(), after), QStringList());
    after[1].name = QStringLiteral("other");
    after[1].root.version = QStringLiteral("beta");
    after[1].root.host = QStringLiteral("GRAPH.microsoft.com");
    EXPECT_EQ(ui::originsChanged(examples(), after), QStringList());
    after[1].root.host = QStringLiteral("graph.microsoft.us");
    after.pop_back();
    EXPECT_EQ(ui::originsChanged(examples(), after), QStringList({QStringLiteral("global"), QStringLiteral("tenant")}));
}

class EnvironmentDialog : public testing::Test
{
protected:
    EnvironmentDialog()
    {
        resources::registerAll();
        dialog.show();
    }

    template <typename T>
    T *find(const char *name)
    {
        return dialog.findChild<T *>(QString::fromLatin1(name));
    }
    QLineEdit *host() { return find<QLineEdit>("host"); }
    QString preview() { return find<QLabel>("preview")->text(); }
    QPushButton *ok() { return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok); }
    void choose(int row) { find<QListWidget>("environmentList")->setCurrentRow(row); }
    /// As a paste does it.
    void enter(QLineEdit *field, const QString &text)
    {
        field->selectAll();
        field->insert(text);
    }

    ui::Theme theme;
    ui::EnvironmentDialog dialog{theme, examples(), QStringLiteral("global"), QStringLiteral("/me/onenote/operations")};
};

TEST_F(EnvironmentDialog, OpensAtTheCurrentOneAndShowsItsUrl)
{
    EXPECT_EQ(dialog.current(), QStringLiteral("global"));
    EXPECT_EQ(host()->text(), QStringLiteral("graph.microsoft.com"));
    EXPECT_EQ(preview(), QStringLiteral("https://graph.microsoft.com/v1.0/me/onenote/operations"));
    choose(2);
    EXPECT_EQ(preview(), QStringLiteral("https://xn--bcher-kva.example/v1.0/me/onenote/operations"));
    EXPECT_EQ(dialog.environments(), examples());
}

TEST_F(EnvironmentDialog, LeavesTheSandboxItsHostAndPort)
{
    choose(0);
    EXPECT_TRUE(host()->isReadOnly());
    EXPECT_FALSE(find<QSpinBox>("port")->isEnabled());
    EXPECT_FALSE(find<QComboBox>("scheme")->isEnabled());
    find<QComboBox>("version")->setCurrentText(QStringLiteral("own"));
    Environment expected = examples()[0];
    expected.root.version = QStringLiteral("own");
    EXPECT_EQ(dialog.environments()[0], expected);
    choose(1);
    EXPECT_FALSE(host()->isReadOnly());
}

TEST_F(EnvironmentDialog, EditsEveryField)
{
    enter(find<QLineEdit>("name"), QStringLiteral("Mine"));
    find<QComboBox>("scheme")->setCurrentText(QStringLiteral("http"));
    enter(host(), QStringLiteral("localhost"));
    find<QSpinBox>("port")->setValue(8080);
    enter(find<QLineEdit>("basePath"), QStringLiteral("/proxy"));
    find<QComboBox>("version")->setCurrentText(QStringLiteral("beta"));
    find<QSpinBox>("deadline")->setValue(7);
    const Environment &edited = dialog.environments()[1];
    EXPECT_EQ(edited.name, QStringLiteral("Mine"));
    EXPECT_EQ(edited.id, QStringLiteral("global"));
    EXPECT_EQ(edited.deadlineSeconds, 7);
    EXPECT_EQ(preview(), QStringLiteral("http://localhost:8080/proxy/beta/me/onenote/operations"));
    EXPECT_EQ(find<QListWidget>("environmentList")->item(1)->text(), QStringLiteral("Mine"));
    find<QSpinBox>("port")->setValue(0);
    EXPECT_EQ(dialog.environments()[1].root.port, -1);
}

TEST_F(EnvironmentDialog, SaysWhyAnEnvironmentIsNotUsableAndWhich)
{
    EXPECT_TRUE(ok()->isEnabled());
    EXPECT_FALSE(find<QPushButton>("showProblem")->isVisible());
    find<QComboBox>("scheme")->setCurrentText(QStringLiteral("http"));
    EXPECT_FALSE(ok()->isEnabled());
    EXPECT_TRUE(find<QLabel>("problem")->isVisible());
    EXPECT_TRUE(find<QLabel>("problem")->text().contains(QStringLiteral("Plain http")));
    EXPECT_FALSE(find<QLabel>("preview")->isVisible());
    choose(0);
    EXPECT_EQ(find<QPushButton>("showProblem")->text(), QStringLiteral("“global” is not usable yet"));
    find<QPushButton>("showProblem")->click();
    EXPECT_EQ(dialog.current(), QStringLiteral("global"));
    find<QComboBox>("scheme")->setCurrentText(QStringLiteral("https"));
    EXPECT_TRUE(ok()->isEnabled());
}

TEST_F(EnvironmentDialog, TakesAPastedUrlApart)
{
    enter(host(), QStringLiteral("http://127.0.0.1:8080/base/beta/me/onenote/operations"));
    EXPECT_EQ(host()->text(), QStringLiteral("127.0.0.1"));
    const ServiceRoot &root = dialog.environments()[1].root;
    EXPECT_EQ(root.text(), QStringLiteral("http://127.0.0.1:8080/base/beta"));
    EXPECT_EQ(find<QSpinBox>("port")->value(), 8080);
    EXPECT_EQ(find<QLineEdit>("basePath")->text(), QStringLiteral("/base"));
}

TEST_F(EnvironmentDialog, TakesATypedUrlApartOnlyWhenItIsFinished)
{
    host()->selectAll();
    support::typeText(host(), QStringLiteral("https://graph.microsoft.us/beta"));
    EXPECT_EQ(host()->text(), QStringLiteral("https://graph.microsoft.us/beta"));
    support::pressKey(host(), Qt::Key_Return);
    EXPECT_EQ(dialog.environments()[1].root.text(), QStringLiteral("https://graph.microsoft.us/beta"));
    EXPECT_EQ(host()->text(), QStringLiteral("graph.microsoft.us"));
}

TEST_F(EnvironmentDialog, AddsDuplicatesRemovesAndUndoes)
{
    find<QPushButton>("add")->click();
    EXPECT_EQ(dialog.environments().size(), 4U);
    EXPECT_FALSE(ok()->isEnabled()) << "a new one has no host yet";
    find<QPushButton>("remove")->click();
    EXPECT_TRUE(ok()->isEnabled());
    choose(1);
    find<QPushButton>("duplicate")->click();
    EXPECT_EQ(dialog.environments()[2].name, QStringLiteral("global, copy"));
    find<QPushButton>("remove")->click();
    EXPECT_EQ(dialog.environments(), examples());
    choose(0);
    support::pressKey(find<QListWidget>("environmentList"), Qt::Key_Delete);
    find<QPushButton>("remove")->click();
    EXPECT_EQ(dialog.environments().front().id, QStringLiteral("global"));
    find<QPushButton>("bannerAction")->click();
    EXPECT_EQ(dialog.environments(), examples());
    EXPECT_EQ(dialog.current(), QStringLiteral("sandbox"));
}

TEST_F(EnvironmentDialog, EditsVariablesByKey)
{
    dialog.activateWindow();
    ASSERT_TRUE(support::waitFor([&] { return dialog.isActiveWindow(); }));
    auto *table = find<QTableView>("variables");
    EXPECT_FALSE(find<QPushButton>("removeVariable")->isEnabled());
    // The cell's editor has the focus once the cell is edited.
    const auto enterCell = [&](const QString &text) {
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        ASSERT_NE(editor, nullptr) << "the focus is elsewhere";
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        EXPECT_TRUE(support::waitFor([&] { return table->hasFocus(); })) << "the table has it back";
    };
    QTest::keyClick(find<QPushButton>("addVariable"), Qt::Key_Space);
    enterCell(QStringLiteral("userId"));
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_F2);
    enterCell(QStringLiteral("{{x}} 42"));
    ASSERT_EQ(dialog.environments()[1].variables.size(), 1U);
    EXPECT_EQ(dialog.environments()[1].variables[0].name, QStringLiteral("userId"));
    EXPECT_EQ(dialog.environments()[1].variables[0].value, QStringLiteral("{{x}} 42"));
    EXPECT_TRUE(ok()->isEnabled());

    QTest::keyClick(find<QPushButton>("addVariable"), Qt::Key_Space);
    enterCell(QStringLiteral("1x"));
    EXPECT_FALSE(ok()->isEnabled());
    EXPECT_TRUE(find<QLabel>("problem")->text().contains(QStringLiteral("1x")));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    enterCell(QStringLiteral("userId"));
    EXPECT_FALSE(ok()->isEnabled()) << "the name is taken";
    choose(2);
    EXPECT_EQ(table->model()->rowCount(), 0);
    choose(1);
    EXPECT_EQ(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(1, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_TRUE(ok()->isEnabled());
    EXPECT_EQ(dialog.environments()[1].variables.size(), 1U);
}

TEST(EnvironmentList, KeepsTokensOutOfVariables)
{
    std::vector<Environment> all = examples();
    all[1].variables = {{QStringLiteral("a"), QStringLiteral("x TOKEN y")}};
    const ui::EnvironmentList list(all, ui::randomId,
                                   [](const QString &text) { return text.contains(QStringLiteral("TOKEN")); });
    ASSERT_TRUE(list.problem(1));
    EXPECT_TRUE(list.problem(1)->what.contains(QStringLiteral("\"a\" holds a token")));
    EXPECT_EQ(list.firstProblem(), 1);
}

TEST(VariableTable, AnnouncesItsChanges)
{
    ui::Theme theme;
    ui::VariableTable table(theme);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Warning);
    EXPECT_EQ(table.add(), 0);
    EXPECT_EQ(table.add(), 1);
    EXPECT_NE(table.variables()[0].name, table.variables()[1].name);
    EXPECT_TRUE(table.setData(table.index(1, ui::VariableTable::Value), QStringLiteral(" v "), Qt::EditRole));
    EXPECT_EQ(table.variables()[1].value, QStringLiteral(" v ")) << "blanks are part of a value";
    table.remove(0);
    EXPECT_EQ(table.rowCount(), 1);
    table.setVariables({});
    EXPECT_EQ(table.rowCount(), 0);
}

TEST_F(EnvironmentDialog, NamesEveryControl)
{
    EXPECT_EQ(support::namelessControls(&dialog), QStringList());
}
