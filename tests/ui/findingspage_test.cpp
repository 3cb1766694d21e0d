// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/findingspage.h"
#include "ui/answerpane.h"
#include "ui/answertabs.h"
#include "ui/findingsmodel.h"
#include "ui/jsontree.h"
#include "ui/textview.h"
#include "ui/theme.h"

#include "model/limits.h"

#include "support/accessibility.h"
#include "support/judged.h"
#include "support/testmain.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <gtest/gtest.h>

namespace {

using model::FindingSeverity;

class FindingsPageTest : public testing::Test
{
protected:
    FindingsPageTest()
    {
        theme.apply(ui::Scheme::Light);
        pane.resize(500, 600);
        pane.show();
        pane.activateWindow();
        EXPECT_TRUE(support::waitFor([&] { return pane.isActiveWindow(); })) << "keys go to the active window";
        recording = support::documented(u"onenote-post-operations");
        recording.exchange.response->body = R"({"id": "1", "status": "Rnning", "error": {"code": 7}})";
        recording.exchange.response->headers = {{"Content-Type", "text/html"}, {"Location", "nowhere"}};
        recording.verdict = model::Verdict{3};
        add("type", "/error/code", FindingSeverity::Fail);
        add("member", "/error/message", FindingSeverity::Warn);
        add("enumeration", "/status", FindingSeverity::Fail);
        add("location", "", FindingSeverity::Warn).field = QStringLiteral("location");
        add("promised-status", "", FindingSeverity::Fail).field = QStringLiteral("status");
    }

    model::Finding &add(const char *check, const char *pointer, FindingSeverity severity)
    {
        model::Finding made{QString::fromLatin1(check), severity};
        made.pointer = QString::fromLatin1(pointer);
        made.message = QStringLiteral("About %1.").arg(made.check);
        recording.verdict->findings.push_back(made);
        return recording.verdict->findings.back();
    }

    void show()
    {
        pane.show(recording, support::bundle().operation(recording.operationKey));
        chip()->click();
    }

    QPushButton *chip() { return child<QPushButton>("to:checks"); }
    ui::AnswerTabs *tabs() { return pane.findChild<ui::AnswerTabs *>(); }
    QString shownPage() { return tabs()->currentWidget()->objectName(); }

    template <typename T>
    T *child(const char *name)
    {
        T *found = pane.findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QTreeView *list() { return child<QTreeView>("checksView"); }
    ui::FindingsModel *rows() { return static_cast<ui::FindingsModel *>(list()->model()); }

    /// Makes the finding of that check the current one.
    void choose(const char *check)
    {
        for (const model::Finding &finding : recording.verdict->findings) {
            if (finding.check == QLatin1String(check))
                list()->setCurrentIndex(rows()->indexOf(finding));
        }
        ASSERT_TRUE(page().current());
        EXPECT_EQ(page().current()->check, QLatin1String(check));
    }

    ui::FindingsPage &page() { return pane.findingsPage(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        list()->setFocus();
        QTest::keyClick(list(), key, modifiers);
    }
    QByteArray selected(const char *view) { return child<ui::TextView>(view)->selectedBytes(); }

    ui::Theme theme;
    ui::AnswerPane pane{theme};
    model::Recording recording;
};

} // namespace

TEST_F(FindingsPageTest, TheChipLeadsToTheFindings)
{
    pane.show(recording, nullptr);
    EXPECT_EQ(shownPage(), QStringLiteral("operation"));
    EXPECT_EQ(chip()->text(), QStringLiteral("3 failed · 2 warnings"));
    EXPECT_EQ(chip()->accessibleName(), chip()->text());
    chip()->setFocus();
    QTest::keyClick(chip(), Qt::Key_Return);
    EXPECT_EQ(shownPage(), QStringLiteral("checks"));
    EXPECT_TRUE(list()->hasFocus());
    ASSERT_TRUE(page().current());
    EXPECT_EQ(page().current()->check, QStringLiteral("type")) << "the first failure";
    recording.verdict.reset();
    pane.show(recording, nullptr);
    EXPECT_EQ(pane.findChild<QPushButton *>(QStringLiteral("to:checks")), nullptr);
}

TEST_F(FindingsPageTest, EnterLeadsToTheValue)
{
    show();
    choose("type");
    press(Qt::Key_Return);
    EXPECT_EQ(shownPage(), QStringLiteral("operation"));
    EXPECT_EQ(selected("operationView"), "7");
    EXPECT_TRUE(child<ui::TextView>("operationView")->hasFocus());
}

TEST_F(FindingsPageTest, AMissingMemberLeadsToItsObject)
{
    show();
    choose("member");
    press(Qt::Key_Return);
    EXPECT_EQ(selected("operationView"), "{");
    const ui::TextView *view = child<ui::TextView>("operationView");
    EXPECT_EQ(view->lines().rowAt(view->selection().begin()), 3) << "the error, not the whole";
}

TEST_F(FindingsPageTest, LeadsToTheTreeAndToTheHeader)
{
    show();
    choose("enumeration");
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(shownPage(), QStringLiteral("json"));
    EXPECT_EQ(child<ui::JsonTree>("jsonView")->currentPointer().toString(), QStringLiteral("/status"));
    tabs()->showPage(u"checks");
    choose("location");
    press(Qt::Key_Return);
    EXPECT_EQ(shownPage(), QStringLiteral("headers"));
    EXPECT_EQ(selected("headersView"), "Location: nowhere");
    tabs()->showPage(u"checks");
    choose("promised-status");
    press(Qt::Key_Return);
    EXPECT_TRUE(selected("headersView").startsWith("HTTP/1.1 201")) << selected("headersView").toStdString();
}

TEST_F(FindingsPageTest, WaitsForALargeAnswerToBeRead)
{
    recording.exchange.response->body =
        "{\"filler\": \"" + QByteArray(model::limits::readAtOnce, 'x') + "\", \"status\": \"Rnning\"}";
    show();
    choose("enumeration");
    press(Qt::Key_Return);
    EXPECT_TRUE(support::waitFor([&] { return selected("operationView") == "\"Rnning\""; }));
    EXPECT_EQ(shownPage(), QStringLiteral("operation"));
}

TEST_F(FindingsPageTest, ABrokenBodyLeadsToWhereItBreaks)
{
    recording.exchange.response->body = "{\"a\": <html>";
    recording.verdict->findings.clear();
    add("json", "", FindingSeverity::Fail);
    show();
    press(Qt::Key_Return);
    EXPECT_EQ(shownPage(), QStringLiteral("operation"));
    EXPECT_EQ(child<ui::TextView>("operationView")->selection().cursor, 6);
}

TEST_F(FindingsPageTest, MarksTheValueInTheOperation)
{
    pane.show(recording, support::bundle().operation(recording.operationKey));
    const ui::TextView *view = child<ui::TextView>("operationView");
    EXPECT_EQ(view->mark(4).tone, ui::Tone::Bad);
    EXPECT_TRUE(view->mark(4).toolTip.contains(QStringLiteral("✗ About type."))) << qPrintable(view->mark(4).toolTip);
    EXPECT_EQ(view->mark(3).text, QStringLiteral("▲ About member."));
    model::Verdict accepted = *recording.verdict;
    accepted.findings[1].accepted = QStringLiteral("known");
    pane.setVerdict(accepted);
    EXPECT_EQ(view->mark(3).text, QString()) << "what is accepted is no mark";
    EXPECT_EQ(chip()->text(), QStringLiteral("3 failed · 1 warning"));
}

TEST_F(FindingsPageTest, ShowsAllOfTheChosenFinding)
{
    model::Finding &finding = add("long", "/x", FindingSeverity::Fail);
    finding.message = QStringLiteral("<b>bold</b> ") + QString(500, u'm');
    finding.expected = QStringLiteral("a\u202Eb");
    finding.source = QStringLiteral("page.md:7");
    show();
    choose("long");
    const QString details = child<QPlainTextEdit>("findingDetails")->toPlainText();
    EXPECT_TRUE(details.contains(finding.message)) << qPrintable(details);
    EXPECT_TRUE(details.contains(QStringLiteral("a⟨U+202E⟩b")));
    EXPECT_TRUE(details.contains(QStringLiteral("page.md:7")));
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Failed: <b>bold</b>")));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("/x"));
}

TEST_F(FindingsPageTest, FiltersWhileTyping)
{
    show();
    QTest::keyClicks(child<QLineEdit>("findingsFilter"), QStringLiteral("enum"));
    EXPECT_EQ(rows()->shownCount(), 1);
    ASSERT_TRUE(page().current());
    EXPECT_EQ(page().current()->check, QStringLiteral("enumeration"));
    child<QLineEdit>("findingsFilter")->clear();
    EXPECT_EQ(rows()->shownCount(), 5);
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(child<QLineEdit>("findingsFilter")->hasFocus());
    EXPECT_EQ(page().current()->check, QStringLiteral("enumeration")) << "the chosen one stays chosen";
}

TEST_F(FindingsPageTest, AsksForAReasonAndTakesNoEmptyOne)
{
    std::vector<std::pair<QString, QString>> accepted;
    QObject::connect(
        &page(), &ui::FindingsPage::acceptWanted, &page(),
        [&](const model::Finding &finding, const QString &reason) { accepted.emplace_back(finding.check, reason); });
    show();
    choose("enumeration");
    child<QAction>("acceptFinding")->trigger();
    auto *dialog = pane.window()->findChild<QDialog *>(QStringLiteral("acceptDialog"));
    ASSERT_NE(dialog, nullptr);
    auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("acceptReason"));
    auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("accept"));
    EXPECT_EQ(support::namelessControls(dialog), QStringList());
    EXPECT_FALSE(accept->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("  "));
    EXPECT_FALSE(accept->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("a known fault "));
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_EQ(accepted.size(), 1u);
    EXPECT_EQ(accepted[0], std::pair(QStringLiteral("enumeration"), QStringLiteral("a known fault")));
}

TEST_F(FindingsPageTest, OffersOnlyWhatCanBeDone)
{
    add("hint", "/id", FindingSeverity::Note);
    add("known", "/id", FindingSeverity::Fail).accepted = QStringLiteral("why");
    show();
    const auto offered = [this] {
        QStringList names;
        for (const QAction *action : list()->actions()) {
            if (action->isEnabled())
                names.append(action->objectName());
        }
        return names.join(u' ').toStdString();
    };
    choose("location");
    EXPECT_EQ(offered(), "findingToHeaders acceptFinding copyFinding");
    choose("hint");
    EXPECT_EQ(offered(), "findingToOperation findingToJson findingToForm copyFinding copyFindingPointer");
    choose("known");
    EXPECT_EQ(offered(),
              "findingToOperation findingToJson findingToForm takeBackFinding copyFinding copyFindingPointer");
    recording.exchange.request.method = "GET";
    show();
    choose("type");
    EXPECT_EQ(offered(), "findingToOperation findingToJson copyFinding copyFindingPointer") << "a GET has no form";
}

TEST_F(FindingsPageTest, SaysWhyThereIsNothingToList)
{
    recording.verdict = model::Verdict{9};
    show();
    EXPECT_EQ(child<QLabel>("checksNote")->text(), QStringLiteral("All 9 checks passed."));
    EXPECT_FALSE(list()->isVisible());
    EXPECT_TRUE(child<QPushButton>("whatIsChecked")->hasFocus());
    recording.verdict.reset();
    pane.show(recording, nullptr);
    EXPECT_TRUE(child<QLabel>("checksNote")->text().startsWith(QStringLiteral("Not judged")));
    recording.exchange.response.reset();
    pane.show(recording, nullptr);
    EXPECT_TRUE(child<QLabel>("checksNote")->text().contains(QStringLiteral("no answer came")));
}

TEST_F(FindingsPageTest, ListsEveryCheck)
{
    show();
    child<QPushButton>("whatIsChecked")->click();
    auto *dialog = pane.window()->findChild<QDialog *>(QStringLiteral("checkList"));
    ASSERT_NE(dialog, nullptr);
    const QString text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("allChecks"))->toPlainText();
    for (const auto &check : check::makeChecks()) {
        EXPECT_TRUE(text.contains(check->title())) << qPrintable(check->id());
        EXPECT_TRUE(text.contains(check->source())) << qPrintable(check->id());
    }
    EXPECT_EQ(support::namelessControls(dialog), QStringList());
}

TEST_F(FindingsPageTest, ThousandsOfFindingsStayFast)
{
    for (int i = 0; i < 5000; ++i)
        add("many", QByteArray("/value/" + QByteArray::number(i) + "/id").constData(), FindingSeverity::Fail);
    QElapsedTimer timer;
    timer.start();
    show();
    pane.grab();
    QTest::keyClicks(child<QLineEdit>("findingsFilter"), QStringLiteral("4999"));
    EXPECT_EQ(rows()->shownCount(), 1);
    EXPECT_LT(timer.elapsed(), 5000) << "a widget a row would take minutes";
}

TEST_F(FindingsPageTest, NamesEveryControl)
{
    show();
    EXPECT_EQ(support::namelessControls(&pane), QStringList());
    tabs()->showPage(u"compared");
    EXPECT_EQ(support::namelessControls(&pane), QStringList());
}

TEST_F(FindingsPageTest, TheComparisonLeadsToItsPlaces)
{
    recording.exchange.request.body = R"({"status": "Running", "error": {"code": "7", "message": "m"}})";
    show();
    tabs()->showPage(u"compared");
    auto *table = child<QTableView>("comparedView");
    ASSERT_TRUE(table->isVisible());
    EXPECT_EQ(child<QLabel>("comparedCount")->text(), QStringLiteral("4 of 4 differ"));
    const auto chooseRow = [&](const QString &name) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        ASSERT_EQ(table->currentIndex().data().toString(), name);
    };
    chooseRow(QStringLiteral("code"));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(shownPage(), QStringLiteral("operation"));
    EXPECT_EQ(selected("operationView"), "7");
    tabs()->showPage(u"compared");
    chooseRow(QStringLiteral("message"));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(selected("operationView"), "{") << "what was not returned is missing from its object";
    tabs()->showPage(u"compared");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("/error/message\t\"m\"\t—\tnot returned"));
    recording.exchange.response->body = R"({"a": 1, "a": 2})";
    pane.show(recording, nullptr);
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(selected("operationView"), "2") << "the second of two members of one name";
    tabs()->showPage(u"compared");
    recording.exchange.request.method = "GET";
    recording.exchange.request.body.clear();
    pane.show(recording, nullptr);
    EXPECT_FALSE(table->isVisible());
    EXPECT_TRUE(child<QLabel>("comparedNote")->text().contains(QStringLiteral("request has no body")));
}
