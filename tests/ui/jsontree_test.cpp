// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsontree.h"

#include "support/testmain.h"
#include "ui/findbar.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using json::Document;

class JsonTreeTest : public testing::Test
{
protected:
    JsonTreeTest()
    {
        theme.apply(ui::Scheme::Light);
        tree.resize(400, 300);
        tree.show();
    }

    void show(const QByteArray &text) { tree.setDocument(Document::parse(text)); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&tree, Qt::Key(key), modifiers); }
    /// All rows, levels as blanks, the current one marked.
    std::string rows()
    {
        QStringList texts;
        for (int row = 0; row < tree.rowCount(); ++row)
            texts.append((row == tree.currentRow() ? u"*" : u"") + tree.rowText(row));
        return texts.join(u'|').toStdString();
    }
    static std::string clipboard() { return QGuiApplication::clipboard()->text().toStdString(); }

    ui::Theme theme;
    ui::JsonTree tree{theme};
};

TEST_F(JsonTreeTest, ShowsKeysValuesAndSizesAsTheyAreWritten)
{
    show(R"({"n":1.10,"big":12345678901234567890,"s":"\u0041\n","o":{"x":1},"e":{},"l":[1,2],"b":true,"z":null})");
    EXPECT_EQ(rows(), R"(*{8}|"n": 1.10|"big": 12345678901234567890|"s": "\u0041\n"|"o": {1}|"e": {0}|"l": [2]|)"
                      R"("b": true|"z": null)");
}

TEST_F(JsonTreeTest, OpensAndClosesByKey)
{
    show(R"({"a":{"b":[1,{"c":2}]},"d":3})");
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    EXPECT_EQ(rows(), R"({2}|*"a": {1}|"b": [2]|"d": 3)");
    press(Qt::Key_Right);
    EXPECT_EQ(rows(), R"({2}|"a": {1}|*"b": [2]|"d": 3)");
    press(Qt::Key_Plus);
    EXPECT_EQ(rows(), R"({2}|"a": {1}|*"b": [2]|[0]: 1|[1]: {1}|"d": 3)");
    press(Qt::Key_Minus);
    press(Qt::Key_Left);
    EXPECT_EQ(rows(), R"({2}|*"a": {1}|"b": [2]|"d": 3)");
    press(Qt::Key_Left);
    EXPECT_EQ(rows(), R"({2}|*"a": {1}|"d": 3)");
    press(Qt::Key_Asterisk);
    EXPECT_EQ(rows(), R"({2}|*"a": {1}|"b": [2]|[0]: 1|[1]: {1}|"c": 2|"d": 3)");
    press(Qt::Key_2);
    EXPECT_EQ(rows(), R"({2}|*"a": {1}|"b": [2]|[0]: 1|[1]: {1}|"d": 3)");
    press(Qt::Key_Space);
    EXPECT_EQ(rows(), R"({2}|*"a": {1}|"d": 3)");
    press(Qt::Key_End);
    EXPECT_EQ(tree.currentRow(), 2);
    press(Qt::Key_Home);
    press(Qt::Key_Minus);
    EXPECT_EQ(rows(), "*{2}");
}

TEST_F(JsonTreeTest, CopiesExactBytesPointerAndKey)
{
    show("{\"a/b\":[0,{\"x\":\"\\u0041 \\\"\", \"y\" : [ 1 ,2]}]}");
    tree.openCurrent(ui::JsonRows::allLevels);
    tree.setCurrentRow(4);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), R"("\u0041 \"")");
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(clipboard(), "/a~1b/1/x");
    tree.setCurrentRow(5);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), "[ 1 ,2]");
}

TEST_F(JsonTreeTest, MarksDuplicatesAndCutsLongText)
{
    show("{\"a\":1,\"a\":\"" + QByteArray("\xC3\xA9").repeated(1000) + "\"}");
    EXPECT_TRUE(tree.rowText(1).endsWith(QStringLiteral(" duplicate name")));
    EXPECT_TRUE(tree.rowText(2).endsWith(QStringLiteral(" duplicate name")));
    EXPECT_FALSE(tree.rowText(2).contains(QChar::ReplacementCharacter));
    EXPECT_LT(tree.rowText(2).size(), 600);
}

TEST_F(JsonTreeTest, SearchesForwardAndBackAndOpensWhatItFinds)
{
    show(R"({"a":{"Needle":1},"b":["x",["a needle"]],"c":"no"})");
    press(Qt::Key_F, Qt::ControlModifier);
    auto *bar = tree.findChild<ui::FindBar *>();
    ASSERT_TRUE(bar->isVisible());
    auto *text = bar->findChild<QLineEdit *>(QStringLiteral("findText"));
    QTest::keyClicks(text, QStringLiteral("needle"));
    const auto outcome = [&] {
        QStringList texts;
        for (const QLabel *label : bar->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u' ').trimmed().toStdString();
    };
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(tree.currentPointer().toString(), QStringLiteral("/a/Needle"));
    EXPECT_EQ(outcome(), "1 of 2");
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(tree.currentPointer().toString(), QStringLiteral("/b/1/0"));
    EXPECT_EQ(outcome(), "2 of 2");
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(outcome(), "1 of 2");
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(outcome(), "2 of 2");
    QTest::keyClicks(text, QStringLiteral("x"));
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(outcome(), "Not found");
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(JsonTreeTest, TwoHundredThousandElementsInOneArray)
{
    show("[" + QByteArray("{\"a\":1},").repeated(216'282) + "{\"z\":{\"y\":0}}]");
    EXPECT_EQ(tree.rowCount(), 216'284);
    EXPECT_EQ(tree.rowText(0), QStringLiteral("[216283]"));
    press(Qt::Key_End);
    EXPECT_EQ(tree.rowText(tree.currentRow()), QStringLiteral("[216282]: {1}"));
    EXPECT_EQ(tree.verticalScrollBar()->value(), tree.verticalScrollBar()->maximum());
    tree.grab();
    press(Qt::Key_Asterisk);
    EXPECT_EQ(tree.rowCount(), 216'286);
    EXPECT_EQ(tree.rowText(216'285), QStringLiteral("\"y\": 0"));
    tree.setCurrentRow(216'285);
    EXPECT_EQ(tree.currentPointer().toString(), QStringLiteral("/216282/z/y"));
}

TEST_F(JsonTreeTest, TellsAssistiveTechnologyWhatIsOnScreen)
{
    tree.setAccessibleName(QStringLiteral("Body as a tree"));
    show(R"({"a":1})");
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&tree);
    EXPECT_EQ(accessible->text(QAccessible::Name), QStringLiteral("Body as a tree"));
    EXPECT_EQ(accessible->text(QAccessible::Value), QStringLiteral("{1}\n\"a\": 1"));
}

TEST_F(JsonTreeTest, WithoutADocumentKeysDoNothing)
{
    for (const int key : {Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Asterisk, Qt::Key_Space, Qt::Key_End})
        press(key);
    press(Qt::Key_C, Qt::ControlModifier);
    tree.search(QStringLiteral("x"), true);
    tree.showPlace(3);
    tree.grab();
    EXPECT_EQ(tree.rowCount(), 0);
    EXPECT_EQ(tree.currentRow(), -1);
}

TEST_F(JsonTreeTest, AClickOnTheTriangleOpens)
{
    show(R"({"a":{"b":1}})");
    const int rowHeight = tree.viewport()->height() / tree.verticalScrollBar()->pageStep();
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, QPoint(8 + 16 + 4, rowHeight + 4));
    EXPECT_EQ(rows(), R"({1}|*"a": {1}|"b": 1)");
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, QPoint(200, 4));
    EXPECT_EQ(tree.currentRow(), 0);
}

} // namespace
