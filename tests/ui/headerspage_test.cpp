// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/headerspage.h"
#include "ui/requestdraft.h"

#include "run/environments.h"
#include "ui/theme.h"

#include "support/accessibility.h"
#include "support/bundle.h"
#include "support/testmain.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

using Choices = std::vector<model::HeaderChoice>;

/// Lines: 0 Authorization, 1 Content-Type, 2 Accept, then own ones.
class HeadersPageTest : public testing::Test
{
protected:
    HeadersPageTest()
    {
        const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
        m_draft.open(schema, schema.path(u"example").path, "{}");
        m_page.resize(600, 400);
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

    QLineEdit *value(int line) { return part<QLineEdit>("headerValue", line); }
    QLineEdit *name(int line) { return part<QLineEdit>("headerName", line); }
    QLabel *note(int line) { return part<QLabel>("headerNote", line); }

    static void press(QWidget *widget, Qt::Key key = Qt::Key_Space)
    {
        widget->setFocus();
        QTest::keyClick(widget, key);
    }

    /// Key by key; the line has the focus.
    static void type(QLineEdit *line, const QString &text)
    {
        EXPECT_TRUE(line->hasFocus());
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    ui::RequestDraft m_draft;
    QTemporaryDir m_folder;
    run::Environments m_environments{m_folder.filePath(QStringLiteral("environments.json"))};
    ui::Theme m_theme;
    ui::HeadersPage m_page{m_draft, m_environments, m_theme};
};

TEST_F(HeadersPageTest, SwitchesFieldsOffAndOnByKey)
{
    EXPECT_EQ(m_page.count(), 3);
    press(part<QCheckBox>("headerSent", 2));
    EXPECT_EQ(m_draft.headers(), (Choices{{"Accept", "application/json", false}}));
    EXPECT_EQ(m_page.count(), 2);
    press(part<QCheckBox>("headerSent", 0));
    EXPECT_TRUE(note(0)->isVisible()) << "the documentation requires it";
    press(part<QCheckBox>("headerSent", 2));
    EXPECT_EQ(m_draft.headers(), (Choices{{"Authorization", "Bearer {{token}}", false}}));
    m_draft.undoStack().undo();
    m_draft.undoStack().undo();
    m_draft.undoStack().undo();
    EXPECT_TRUE(m_draft.headers().empty());
    EXPECT_TRUE(part<QCheckBox>("headerSent", 2)->isChecked());
}

TEST_F(HeadersPageTest, EditsAValueInOneStepAndResetsIt)
{
    value(2)->setFocus();
    type(value(2), QStringLiteral("text/plain"));
    EXPECT_EQ(m_draft.headers(), (Choices{{"Accept", "text/plain"}}));
    EXPECT_EQ(m_draft.undoStack().count(), 1);
    EXPECT_TRUE(value(2)->hasFocus());
    press(part<QToolButton>("headerReset", 2));
    EXPECT_TRUE(m_draft.headers().empty());
    EXPECT_EQ(value(2)->text(), QStringLiteral("application/json"));
    EXPECT_TRUE(value(2)->hasFocus());
    EXPECT_FALSE(part<QToolButton>("headerReset", 2)->isVisible());
    m_draft.undoStack().undo();
    EXPECT_EQ(value(2)->text(), QStringLiteral("text/plain"));
}

TEST_F(HeadersPageTest, AddsDuplicatesAndRemovesOwnFieldsByKey)
{
    press(part<QPushButton>("addHeader"));
    ASSERT_TRUE(name(3)->hasFocus());
    EXPECT_TRUE(note(3)->isVisible()) << "no name yet";
    type(name(3), QStringLiteral("Prefer"));
    QTest::keyClick(name(3), Qt::Key_Tab);
    ASSERT_TRUE(value(3)->hasFocus());
    type(value(3), QStringLiteral("a=1"));
    EXPECT_EQ(m_draft.headers(), (Choices{{"Prefer", "a=1"}}));
    EXPECT_EQ(m_draft.undoStack().count(), 3);
    EXPECT_FALSE(note(3)->isVisible());

    press(part<QToolButton>("headerDuplicate", 3));
    ASSERT_TRUE(value(4)->hasFocus());
    type(value(4), QStringLiteral("b=2"));
    EXPECT_EQ(m_draft.headers(), (Choices{{"Prefer", "a=1"}, {"Prefer", "b=2"}}));
    EXPECT_TRUE(note(4)->text().contains(QStringLiteral("9110")));
    EXPECT_EQ(m_page.count(), 5);

    press(part<QToolButton>("headerRemove", 3));
    EXPECT_EQ(m_draft.headers(), (Choices{{"Prefer", "b=2"}}));
    EXPECT_TRUE(name(3)->hasFocus());
    press(part<QToolButton>("headerRemove", 3));
    EXPECT_TRUE(m_draft.headers().empty());
    EXPECT_TRUE(part<QPushButton>("addHeader")->hasFocus());
    m_draft.undoStack().undo();
    EXPECT_EQ(value(3)->text(), QStringLiteral("b=2"));
}

TEST_F(HeadersPageTest, ANameMayPassThatOfAUsualFieldOnItsWay)
{
    press(part<QPushButton>("addHeader"));
    type(name(3), QStringLiteral("Accept-Language"));
    EXPECT_TRUE(name(3)->hasFocus());
    EXPECT_EQ(m_draft.headers(), (Choices{{"Accept-Language", ""}}));
    type(name(3), QStringLiteral("accept"));
    EXPECT_EQ(m_draft.headers(), (Choices{{"accept", ""}}));
    QTest::keyClick(name(3), Qt::Key_Return);
    EXPECT_EQ(m_page.findChild<QLineEdit *>(QStringLiteral("headerName:3")), nullptr) << "it is the usual one now";
    EXPECT_TRUE(value(2)->hasFocus());
    EXPECT_EQ(value(2)->text(), QString());
}

TEST_F(HeadersPageTest, SaysInTheRowWhatIsRefusedOrUnknown)
{
    m_draft.setHeaders({{"Host", "x"}, {"X-A", "{{who}}"}, {"X-B", "a\x01"}}, QStringLiteral("x"));
    for (const int line : {3, 4, 5}) {
        EXPECT_TRUE(note(line)->isVisible()) << line;
        EXPECT_EQ(value(line)->accessibleDescription(), note(line)->text());
    }
    EXPECT_EQ(note(3)->property("role").toString(), QStringLiteral("error"));
    EXPECT_EQ(note(4)->property("role").toString(), QStringLiteral("warning"));
    EXPECT_TRUE(note(4)->text().contains(QStringLiteral("{{who}}")));
    std::vector<model::Environment> all = m_environments.all();
    for (model::Environment &environment : all)
        environment.variables = {{QStringLiteral("who"), QStringLiteral("me")}};
    ASSERT_TRUE(m_environments.replaceAll(all));
    EXPECT_FALSE(note(4)->isVisible()) << "the environment knows it now";
    press(part<QCheckBox>("headerSent", 3));
    EXPECT_FALSE(note(3)->isVisible()) << "off, it is in nobody's way";
}

TEST_F(HeadersPageTest, OffersARequestIdNewForEverySend)
{
    QPushButton *offer = part<QPushButton>("addRequestId");
    press(offer);
    EXPECT_EQ(m_draft.headers(), (Choices{{"client-request-id", "{{$guid}}"}}));
    EXPECT_FALSE(offer->isVisible());
    EXPECT_FALSE(note(3)->isVisible());
    m_draft.undoStack().undo();
    EXPECT_TRUE(offer->isVisible());
}

TEST_F(HeadersPageTest, CompletesNamesAndValues)
{
    press(part<QPushButton>("addHeader"));
    name(3)->completer()->setCompletionPrefix(QStringLiteral("consist"));
    EXPECT_EQ(name(3)->completer()->currentCompletion(), QStringLiteral("ConsistencyLevel"));
    name(3)->setText(name(3)->completer()->currentCompletion()); // as a choice in the list does it
    EXPECT_EQ(m_draft.headers(), (Choices{{"ConsistencyLevel", ""}}));
    QTest::keyClick(name(3), Qt::Key_Tab);
    ASSERT_NE(value(3)->completer(), nullptr);
    value(3)->completer()->setCompletionPrefix(QString());
    EXPECT_EQ(value(3)->completer()->currentCompletion(), QStringLiteral("eventual"));
}

TEST_F(HeadersPageTest, NamesEveryControl)
{
    m_draft.setHeaders({{"", ""}, {"Prefer", "a"}, {"Accept", "b"}}, QStringLiteral("x"));
    EXPECT_EQ(support::namelessControls(&m_page), QStringList());
}

} // namespace
