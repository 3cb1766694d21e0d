// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/checkspage.h"

#include "ui/checkinput.h"
#include "ui/requestdraft.h"
#include "ui/theme.h"

#include "run/environments.h"

#include "support/accessibility.h"
#include "support/bundle.h"
#include "support/judged.h"
#include "support/testmain.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

class ChecksPageTest : public testing::Test
{
protected:
    ChecksPageTest()
    {
        const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
        m_draft.open(schema, schema.path(u"example").path, "{}");
        m_page.resize(600, 500);
        m_page.show();
        m_page.activateWindow();
        EXPECT_TRUE(support::waitFor([&] { return m_page.isActiveWindow(); }));
    }

    template <typename Widget>
    Widget *part(const char *name, int line = -1)
    {
        const QString full =
            line < 0 ? QString::fromLatin1(name) : QStringLiteral("%1:%2").arg(QLatin1String(name)).arg(line);
        auto *found = m_page.findChild<Widget *>(full);
        EXPECT_NE(found, nullptr) << qPrintable(full);
        return found;
    }

    ui::CheckInput *input(int line) { return part<ui::CheckInput>("checkInput", line); }
    QString note(int line)
    {
        const auto *label = part<QLabel>("checkNote", line);
        return label->isVisibleTo(&m_page) ? label->text() : QString();
    }
    QString mark(int line) { return part<QLabel>("checkMark", line)->accessibleName(); }

    static void press(QWidget *widget, Qt::Key key = Qt::Key_Space)
    {
        widget->setFocus();
        QTest::keyClick(widget, key);
    }

    /// Without what is offered on the way.
    static void type(ui::CheckInput *line, const QString &text)
    {
        EXPECT_TRUE(line->hasFocus());
        QTest::keyClicks(line, text);
        line->words()->popup()->hide();
    }

    QStringList lines() const { return m_draft.expectations().checks; }
    void setLines(const QStringList &lines) { m_draft.setExpectations({lines, {}, {}}, QStringLiteral("x")); }
    model::Recording documented() const { return support::documented(support::onenoteKey); }

    QTemporaryDir m_folder;
    run::Environments m_environments{m_folder.filePath(QStringLiteral("environments.json"))};
    ui::Theme m_theme;
    ui::RequestDraft m_draft;
    ui::ChecksPage m_page{m_draft, m_environments, m_theme};
};

TEST_F(ChecksPageTest, IsWrittenLineByLineFromTheKeyboard)
{
    EXPECT_TRUE(part<QWidget>("checksEmpty")->isVisible());
    press(part<QPushButton>("addCheck"));
    EXPECT_FALSE(part<QWidget>("checksEmpty")->isVisible());
    type(input(0), QStringLiteral("status == 201"));
    QTest::keyClick(input(0), Qt::Key_Return);
    type(input(1), QStringLiteral("# why"));
    QTest::keyClick(input(1), Qt::Key_Up);
    EXPECT_TRUE(input(0)->hasFocus());
    QTest::keyClick(input(0), Qt::Key_Enter);
    EXPECT_EQ(lines(), (QStringList{QStringLiteral("status == 201"), QString(), QStringLiteral("# why")}));
    EXPECT_TRUE(input(1)->hasFocus());
    EXPECT_EQ(m_page.count(), 1) << "notes and empty lines do not count";
    QTest::keyClick(input(1), Qt::Key_Backspace);
    EXPECT_EQ(lines().size(), 2);
    EXPECT_TRUE(input(0)->hasFocus());
    QTest::keyClick(input(0), Qt::Key_Down);
    EXPECT_TRUE(input(1)->hasFocus());
    press(part<QToolButton>("checkRemove", 1));
    press(part<QToolButton>("checkRemove", 0));
    EXPECT_TRUE(lines().isEmpty());
    EXPECT_TRUE(part<QPushButton>("addCheck")->hasFocus());
}

TEST_F(ChecksPageTest, UndoIsTheDraftsOwn)
{
    press(part<QPushButton>("addCheck"));
    type(input(0), QStringLiteral("size < 1 kB"));
    EXPECT_EQ(m_draft.undoStack().count(), 2) << "adding and typing";
    m_draft.undoStack().undo();
    EXPECT_EQ(input(0)->text(), QString());
    m_draft.undoStack().undo();
    EXPECT_TRUE(part<QWidget>("checksEmpty")->isVisible());
    m_draft.undoStack().redo();
    m_draft.undoStack().redo();
    EXPECT_EQ(input(0)->text(), QStringLiteral("size < 1 kB"));
}

TEST_F(ChecksPageTest, AMistakeIsSaidUnderTheLine)
{
    setLines({QStringLiteral("status = 201"), QStringLiteral("status == 201"), QStringLiteral("status == {{code}}")});
    EXPECT_TRUE(note(0).contains(QLatin1String("Column 8"))) << note(0).toStdString();
    EXPECT_EQ(part<QLabel>("checkNote", 0)->property("role"), QStringLiteral("error"));
    EXPECT_TRUE(input(0)->accessibleDescription().contains(QLatin1String("Column 8")));
    EXPECT_EQ(note(1), QString());
    EXPECT_EQ(note(2), QString()) << "what a variable will be is not known yet";
}

TEST_F(ChecksPageTest, TheLastAnswerIsBesideEachLine)
{
    setLines({QStringLiteral("status == 201"), QStringLiteral("$.status == \"Nowhere\""), QStringLiteral("# note"),
              QStringLiteral("capture state = $.status")});
    EXPECT_EQ(mark(0), QStringLiteral("Not judged yet"));
    m_page.setAnswer(documented());
    EXPECT_EQ(mark(0), QStringLiteral("Held"));
    EXPECT_EQ(mark(1), QStringLiteral("Failed"));
    EXPECT_TRUE(note(1).contains(QLatin1String("it is"))) << note(1).toStdString();
    EXPECT_EQ(mark(2), QStringLiteral("Not judged yet"));
    EXPECT_EQ(mark(3), QStringLiteral("Held"));
    EXPECT_TRUE(note(3).startsWith(QLatin1String("{{state}} is "))) << note(3).toStdString();
    input(1)->setFocus();
    input(1)->selectAll();
    type(input(1), QStringLiteral("$.status exists"));
    EXPECT_EQ(mark(1), QStringLiteral("Held"));
    EXPECT_EQ(note(1), QString());
    model::Recording other = documented();
    other.operationKey = QString::fromUtf16(support::authenticationKey);
    m_page.setAnswer(other);
    EXPECT_EQ(mark(0), QStringLiteral("Not judged yet")) << "an answer to something else says nothing";
}

TEST_F(ChecksPageTest, ALargeAnswerIsJudgedAside)
{
    setLines({QStringLiteral("$.a starts with x")});
    model::Recording large = documented();
    large.exchange.response->body = "{\"a\": \"" + QByteArray(model::limits::readAtOnce, 'x') + "\"}";
    m_page.setAnswer(large);
    EXPECT_TRUE(support::waitFor([&] { return mark(0) == QLatin1String("Held"); }));
}

TEST_F(ChecksPageTest, WordsAreOfferedAndPicked)
{
    m_page.setAnswer(documented());
    press(part<QPushButton>("addCheck"));
    ui::CheckInput *line = input(0);
    QTest::keyClicks(line, QStringLiteral("$.resourceLoc"));
    QAbstractItemView *popup = line->words()->popup();
    ASSERT_TRUE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(line->text(), QStringLiteral("$.resourceLocation"));
    EXPECT_EQ(lines(), QStringList(QStringLiteral("$.resourceLocation"))) << "the draft has it too, and no line more";
    QTest::keyClick(line, Qt::Key_Space);
    popup->hide();
    QTest::keyClick(line, Qt::Key_Space, Qt::ControlModifier);
    EXPECT_TRUE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(lines().size(), 2) << "Enter picks nothing that was not chosen";
    EXPECT_FALSE(popup->isVisible());
}

TEST_F(ChecksPageTest, PastedLinesAreLines)
{
    setLines({QStringLiteral("status == 201"), QStringLiteral("size < 1 kB")});
    QGuiApplication::clipboard()->setText(QStringLiteral("$.a exists\r\n$.b exists\n"));
    input(0)->setFocus();
    input(0)->selectAll();
    QTest::keySequence(input(0), QKeySequence::Paste);
    EXPECT_EQ(lines(),
              (QStringList{QStringLiteral("$.a exists"), QStringLiteral("$.b exists"), QStringLiteral("size < 1 kB")}));
    EXPECT_TRUE(input(1)->hasFocus());
}

TEST_F(ChecksPageTest, CommonChecksAreFilledInFromTheAnswerAndHold)
{
    m_page.setAnswer(documented());
    auto *menu = part<QPushButton>("commonChecks")->menu();
    emit menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    EXPECT_GT(actions.size(), 5);
    for (QAction *action : actions)
        action->trigger();
    EXPECT_EQ(lines().size(), actions.size());
    for (int i = 0; i < int(actions.size()); ++i) {
        const bool isMeasured = lines()[i].startsWith(QLatin1String("duration"));
        EXPECT_EQ(mark(i), isMeasured ? QStringLiteral("Failed") : QStringLiteral("Held"))
            << lines()[i].toStdString() << note(i).toStdString();
    }
    emit menu->aboutToShow();
    EXPECT_FALSE(menu->actions().front()->isEnabled()) << "once is enough";
}

TEST_F(ChecksPageTest, AnAnswerIsKeptComparedAndLetGo)
{
    EXPECT_FALSE(part<QPushButton>("goldenKeep")->isEnabled());
    m_page.setAnswer(documented());
    press(part<QPushButton>("goldenKeep"));
    ASSERT_TRUE(m_draft.expectations().golden);
    EXPECT_EQ(m_draft.expectations().golden->body, documented().exchange.response->body);
    press(part<QPushButton>("goldenCompare"));
    const auto *differences = part<QLabel>("goldenDifferences");
    EXPECT_EQ(differences->text(), QStringLiteral("The shown answer is the expected one."));
    model::Recording other = documented();
    other.exchange.response->body.replace("\"status\"", "\"state\"");
    m_page.setAnswer(other);
    EXPECT_FALSE(differences->isVisible());
    press(part<QPushButton>("goldenCompare"));
    EXPECT_TRUE(differences->text().contains(QLatin1String("/status is missing"))) << differences->text().toStdString();
    QTest::keyClicks(part<QLineEdit>("goldenPlace"), QStringLiteral("status"));
    press(part<QPushButton>("goldenIgnore"));
    EXPECT_TRUE(part<QLabel>("goldenProblem")->isVisible());
    for (const char *place : {"/status", "/state"}) {
        part<QLineEdit>("goldenPlace")->setText(QLatin1String(place));
        QTest::keyClick(part<QLineEdit>("goldenPlace"), Qt::Key_Return);
    }
    EXPECT_EQ(m_draft.expectations().golden->ignored,
              (QStringList{QStringLiteral("/status"), QStringLiteral("/state")}));
    EXPECT_EQ(differences->text(), QStringLiteral("The shown answer is the expected one."));
    press(part<QPushButton>("goldenIgnoredRemove", 0));
    EXPECT_EQ(m_draft.expectations().golden->ignored, QStringList(QStringLiteral("/state")));
    EXPECT_EQ(support::namelessControls(&m_page), QStringList());
    press(part<QPushButton>("goldenRemove"));
    EXPECT_FALSE(m_draft.expectations().golden);
    m_draft.undoStack().undo();
    EXPECT_TRUE(m_draft.expectations().golden);
}

TEST_F(ChecksPageTest, AcceptedFindingsCanCountAgain)
{
    auto *box = part<QWidget>("acceptedBox");
    EXPECT_FALSE(box->isVisible());
    m_draft.setExpectations({{},
                             {{QStringLiteral("echo"), QStringLiteral("/status"), QStringLiteral("known")},
                              {QStringLiteral("user"), QString(), QStringLiteral("later")}},
                             {}},
                            QStringLiteral("x"));
    EXPECT_TRUE(box->isVisible());
    EXPECT_EQ(part<QLabel>("accepted", 0)->text(), QStringLiteral("echo at /status: known"));
    press(part<QPushButton>("acceptedRemove", 0));
    ASSERT_EQ(m_draft.expectations().accepted.size(), 1U);
    EXPECT_EQ(part<QLabel>("accepted", 0)->text(), QStringLiteral("user: later"));
    press(part<QPushButton>("acceptedRemove", 0));
    EXPECT_FALSE(box->isVisible());
}

TEST_F(ChecksPageTest, EveryControlHasAName)
{
    setLines({QStringLiteral("status == 201"), QString()});
    EXPECT_EQ(support::namelessControls(&m_page), QStringList());
}

} // namespace
