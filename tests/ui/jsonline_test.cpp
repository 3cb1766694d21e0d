// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editorbench.h"
#include "ui/editorcases.h"
#include "ui/textpopup.h"

#include <QLabel>

// Values of any kind as JSON: on the line, and laid out.

namespace {

using support::editorProperty;

class JsonValue : public support::EditorBench
{
protected:
    void openRaw(const QByteArray &raw) { open(editorProperty("Edm.Int32"), raw, true); }

    ui::CharacterEdit *openLarger()
    {
        press(Qt::Key_Return, Qt::AltModifier);
        return inPopup<ui::CharacterEdit>();
    }

    static void replaceIn(ui::CharacterEdit *editor, const QString &old, const QString &text)
    {
        QTextCursor cursor = editor->document()->find(old);
        ASSERT_FALSE(cursor.isNull());
        cursor.insertText(text);
        editor->setTextCursor(cursor);
    }
};

TEST_F(JsonValue, WhatIsNoJsonYetStaysOnTheLine)
{
    openRaw("[1]");
    line()->selectAll();
    type(QStringLiteral("{\"a\""));
    EXPECT_EQ(m_raw, QByteArray("[1]"));
    EXPECT_TRUE(m_pending.contains(QLatin1String("column"))) << qPrintable(m_pending);
    m_editor->show(fieldOf(m_raw));
    EXPECT_EQ(line()->text(), QStringLiteral("{\"a\""));
    type(QStringLiteral(":1}"));
    EXPECT_EQ(m_raw, QByteArray("{\"a\":1}"));
    EXPECT_EQ(m_pending, QString());
}

TEST_F(JsonValue, AnotherValueReplacesWhatIsNoJsonYet)
{
    openRaw("[1]");
    line()->selectAll();
    type(QStringLiteral("{"));
    showRaw("[2]");
    EXPECT_EQ(line()->text(), QStringLiteral("[2]"));
    EXPECT_EQ(m_pending, QString());
}

TEST_F(JsonValue, TheLineChangesOnlyTheBytesThatWereChanged)
{
    openRaw("[\n\t1,\n\t2.50 ]");
    EXPECT_EQ(line()->text(), QStringLiteral("[1,2.50]"));
    line()->setCursorPosition(2);
    type(QStringLiteral("7"));
    EXPECT_EQ(m_raw, QByteArray("[\n\t17,\n\t2.50 ]"));
    EXPECT_EQ(line()->text(), QStringLiteral("[17,2.50]"));
    EXPECT_EQ(line()->cursorPosition(), 3);
    m_edits.clear();
    press(Qt::Key_Home);
    type(QStringLiteral(" "));
    EXPECT_EQ(m_edits, QByteArrayList()) << "a blank between tokens is layout";
    EXPECT_EQ(line()->cursorPosition(), 1);
}

TEST_F(JsonValue, TheLargerEditorLaysOutAndTouchesNothingElse)
{
    openRaw(R"({"a":[1,  2.50], "b":"x"})");
    ui::CharacterEdit *editor = openLarger();
    EXPECT_EQ(editor->characters(), QStringLiteral("{\n  \"a\": [\n    1,\n    2.50\n  ],\n  \"b\": \"x\"\n}"));
    EXPECT_EQ(m_edits, QByteArrayList());
    replaceIn(editor, QStringLiteral("2.50"), QStringLiteral("3"));
    EXPECT_EQ(m_raw, QByteArray(R"({"a":[1,  3], "b":"x"})"));
    EXPECT_EQ(line()->text(), QString::fromUtf8(m_raw));
    replaceIn(editor, QStringLiteral("x"), QStringLiteral("x\u00A0y"));
    EXPECT_EQ(m_raw, QStringLiteral("{\"a\":[1,  3], \"b\":\"x\u00A0y\"}").toUtf8());
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), line());
}

TEST_F(JsonValue, TheLargerEditorSaysWhereItIsNoJson)
{
    openRaw("[1]");
    ui::CharacterEdit *editor = openLarger();
    const auto remark = [] { return inPopup<QLabel>()->text(); };
    EXPECT_TRUE(remark().startsWith(QLatin1String("JSON, "))) << qPrintable(remark());
    replaceIn(editor, QStringLiteral("1"), QStringLiteral("1,"));
    EXPECT_TRUE(remark().contains(QLatin1String("line 3, column 1"))) << qPrintable(remark());
    EXPECT_EQ(m_raw, QByteArray("[1]"));
    replaceIn(editor, QStringLiteral("1,"), QStringLiteral("1, 2"));
    EXPECT_EQ(m_raw, QByteArray("[1, 2]"));
    EXPECT_TRUE(remark().startsWith(QLatin1String("JSON, "))) << qPrintable(remark());
    press(Qt::Key_Escape);
}

TEST_F(JsonValue, UntypedIsMadeFromNothing)
{
    open(editorProperty("Edm.Untyped"));
    ui::CharacterEdit *editor = openLarger();
    EXPECT_EQ(editor->characters(), QString());
    type(QStringLiteral("[{{n}}]"));
    EXPECT_EQ(m_raw, QByteArray("[{{n}}]"));
    press(Qt::Key_Escape);
    EXPECT_EQ(line()->text(), QStringLiteral("[{{n}}]"));
}

TEST_F(JsonValue, ATypeNobodyDescribedTakesAnything)
{
    open(editorProperty("example.thing"));
    EXPECT_EQ(line()->placeholderText(), QStringLiteral("not sent"));
    type(QStringLiteral("\"a\""));
    EXPECT_EQ(m_raw, QByteArray("\"a\""));
    showRaw("{}");
    EXPECT_EQ(line()->text(), QStringLiteral("{}"));
}

} // namespace
