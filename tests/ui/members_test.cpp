// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editorbench.h"
#include "ui/editorcases.h"

#include "model/limits.h"

#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QToolButton>

// Enumerations with many members, and with several at once.

namespace {

using support::memberProperty;

class Members : public support::EditorBench
{
protected:
    static QListView *list() { return inPopup<QListView>(); }
    static QString count() { return inPopup<QLabel>()->text(); }
    static QString current() { return list()->currentIndex().data().toString(); }
};

TEST_F(Members, TypingFiltersWhateverTheCase)
{
    open(memberProperty(826));
    EXPECT_EQ(popup(), nullptr);
    type(QStringLiteral("BER82"));
    ASSERT_NE(popup(), nullptr);
    EXPECT_EQ(list()->model()->rowCount(), 7); // 82 and 820 to 825
    EXPECT_EQ(count(), QStringLiteral("7 of 826 members"));
    EXPECT_EQ(m_raw, QByteArray("\"BER82\"")) << "what is typed is what is sent";
    EXPECT_TRUE(line()->hasFocus());
    EXPECT_EQ(list()->focusPolicy(), Qt::NoFocus);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), QStringLiteral("member820"));
    EXPECT_EQ(m_raw, QByteArray("\"BER82\"")) << "looking is not picking";
    press(Qt::Key_Return);
    EXPECT_EQ(m_raw, QByteArray("\"member820\""));
    EXPECT_EQ(popup(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), line());
}

TEST_F(Members, EscapeAndEnterLeaveTheTextAsTyped)
{
    open(memberProperty(30));
    type(QStringLiteral("MEMBER2"));
    press(Qt::Key_Escape);
    EXPECT_EQ(popup(), nullptr);
    EXPECT_EQ(m_raw, QByteArray("\"MEMBER2\""));
    type(QStringLiteral("x"));
    ASSERT_NE(popup(), nullptr);
    EXPECT_TRUE(count().startsWith(QLatin1String("None of 30")));
    EXPECT_FALSE(list()->isVisible());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(popup(), nullptr);
    EXPECT_EQ(m_raw, QByteArray("\"MEMBER2x\""));
}

TEST_F(Members, AKeyForTheLineGoesToTheLine)
{
    open(memberProperty(30), "\"member1\"");
    press(Qt::Key_Down, Qt::AltModifier);
    ASSERT_NE(popup(), nullptr);
    EXPECT_EQ(count(), QStringLiteral("30 members")) << "the present member is no filter";
    EXPECT_EQ(current(), QStringLiteral("member1"));
    press(Qt::Key_End);
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_raw, QByteArray("\"member\""));
    line()->setCursorPosition(0);
    type(QStringLiteral("{{"));
    EXPECT_EQ(m_raw, QByteArray("\"{{member\""));
    press(Qt::Key_Tab);
    EXPECT_EQ(popup(), nullptr);
}

TEST_F(Members, TheListIsSmallAndBuiltWhenItIsOpened)
{
    open(memberProperty(826));
    EXPECT_EQ(m_editor->findChild<QListView *>(), nullptr);
    EXPECT_TRUE(m_editor->findChild<QToolButton *>()->toolTip().contains(QLatin1String("826")));
    QTest::mouseClick(m_editor->findChild<QToolButton *>(), Qt::LeftButton);
    EXPECT_EQ(list()->model()->rowCount(), 826);
    EXPECT_LE(list()->height() / list()->sizeHintForRow(0), model::limits::memberRows);
    EXPECT_LT(list()->findChildren<QWidget *>().size(), 20) << "no widget a member";
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    EXPECT_EQ(current(), QStringLiteral("member12"));
    press(Qt::Key_Up);
    EXPECT_EQ(current(), QStringLiteral("member11"));
    const QModelIndex index = list()->currentIndex();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
    EXPECT_EQ(m_raw, QByteArray("\"member11\""));
    EXPECT_EQ(popup(), nullptr);
}

TEST_F(Members, TwentyAreAPlainListAndOneMoreIsSearched)
{
    const auto isSearched = [this](int count) {
        open(memberProperty(count));
        return qobject_cast<QComboBox *>(m_editor->inputWidget()) == nullptr;
    };
    EXPECT_FALSE(isSearched(model::limits::maxPlainMembers - 1));
    EXPECT_FALSE(isSearched(model::limits::maxPlainMembers));
    EXPECT_TRUE(isSearched(model::limits::maxPlainMembers + 1));
}

TEST_F(Members, ATypedMemberIsNotReportedTwice)
{
    open(memberProperty(3));
    type(QStringLiteral("member1"));
    EXPECT_EQ(m_edits.size(), 7);
    m_editor->inputWidget()->clearFocus(); // the box activates what matches
    EXPECT_EQ(m_edits.size(), 7);
    line()->setFocus();
    m_edits.clear();
    m_editor.reset();
    EXPECT_EQ(m_edits, QByteArrayList());
}

TEST_F(Members, FlagsAreCheckedOneByOne)
{
    model::Property property = memberProperty(4);
    property.flags = true;
    open(property, "\"other ,member2\"");
    press(Qt::Key_Down, Qt::AltModifier);
    auto *checks = inPopup<QListWidget>();
    EXPECT_EQ(receiver(), checks);
    EXPECT_EQ(checks->item(2)->checkState(), Qt::Checked);
    EXPECT_EQ(checks->item(0)->checkState(), Qt::Unchecked);
    press(Qt::Key_Space);
    EXPECT_EQ(m_raw, QByteArray("\"other ,member2,member0\""));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_EQ(m_raw, QByteArray("\"other ,member0\""));
    press(Qt::Key_Space);
    EXPECT_EQ(m_raw, QByteArray("\"other ,member0,member2\""));
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), line());
    EXPECT_EQ(line()->text(), QStringLiteral("other ,member0,member2"));
}

} // namespace
