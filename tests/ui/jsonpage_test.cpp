// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonpagefixture.h"

namespace {
// The body and the editor

TEST_F(JsonPageTest, WhileHiddenItOnlyRemembersToLookAgain)
{
    m_page.hide();
    m_draft.setBody("{\"x\": 1}");
    EXPECT_EQ(shown(), QString::fromUtf8(nested));
    m_page.show();
    EXPECT_EQ(shown(), QStringLiteral("{\"x\": 1}"));
}

TEST_F(JsonPageTest, AChangeFromElsewhereLeavesCaretSelectionAndScrollAlone)
{
    QByteArray body = "[\n";
    for (int i = 0; i < 400; ++i)
        body += "  " + QByteArray::number(1000 + i) + ",\n";
    body += "  0\n]";
    m_draft.setBody(body);
    caret(2404, 2400);
    const QString selected = editor()->textCursor().selectedText();
    const int top = editor()->verticalScrollBar()->value();
    ASSERT_GT(top, 0);
    m_draft.setBody(QByteArray(body).replace("1001", "1001.5"));
    EXPECT_EQ(editor()->textCursor().selectedText(), selected);
    EXPECT_EQ(editor()->textCursor().position(), 2406);
    EXPECT_EQ(editor()->verticalScrollBar()->value(), top);
    EXPECT_EQ(shown(), QString::fromUtf8(m_draft.body()));
}

TEST_F(JsonPageTest, AnotherRequestStartsAtItsBeginning)
{
    caret(40);
    const model::OperationSchema other = schema();
    m_draft.open(other, QStringLiteral("/x"), "{\n\"other\": 1\n}");
    EXPECT_EQ(editor()->textCursor().position(), 0);
    m_draft.open(schema(), QStringLiteral("/x"), "{}");
}

TEST_F(JsonPageTest, TypingAtOnePlaceIsOneStepAndElsewhereAnother)
{
    caretBehind("here");
    type(QStringLiteral("abc"));
    press(Qt::Key_Backspace);
    caret(1);
    type(QStringLiteral("  "));
    EXPECT_EQ(m_draft.undoStack().count(), 2);
    m_draft.undoStack().undo();
    EXPECT_TRUE(m_draft.body().contains("hereab\""));
    m_draft.undoStack().undo();
    EXPECT_EQ(m_draft.body(), nested);
    EXPECT_EQ(shown(), QString::fromUtf8(nested));
}

TEST_F(JsonPageTest, EnterKeepsTheIndentationAndGoesOneLevelDeeperBehindABracket)
{
    caretBehind("1,");
    press(Qt::Key_Return);
    EXPECT_EQ(caretLine(), QStringLiteral("    "));
    caretBehind("\"b\": {");
    press(Qt::Key_Return, Qt::ShiftModifier); // no line separator
    EXPECT_EQ(caretLine(), QStringLiteral("    "));
    m_draft.setBody("{\r\n\t\"a\": [\r\n\t]\r\n}");
    caret(int(shown().indexOf(u'[')) + 1);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(m_draft.body(), QByteArray("{\r\n\t\"a\": [\r\n\t\t\r\n\t]\r\n}"));
    m_draft.setBody("  {{x}}{{");
    caret(9);
    press(Qt::Key_Return);
    EXPECT_EQ(m_draft.body(), QByteArray("  {{x}}{{\r\n  ")) << "a variable opens no level";
}

TEST_F(JsonPageTest, TypingInsertsNothingOfItsOwn)
{
    m_draft.setBody("");
    type(QStringLiteral("{\"[("));
    EXPECT_EQ(m_draft.body(), QByteArray("{\"[("));
}

TEST_F(JsonPageTest, TabLeavesTheEditor)
{
    press(Qt::Key_Tab);
    EXPECT_FALSE(editor()->hasFocus());
    EXPECT_EQ(m_draft.body(), nested);
}

TEST_F(JsonPageTest, LinesAreIndentedAndOutdentedTogether)
{
    m_draft.setBody("{\n\"a\": 1,\n\n\"b\": 2\n}");
    caret(14, 3); // into "b"'s line, from "a"'s
    press(Qt::Key_BracketRight, Qt::ControlModifier);
    EXPECT_EQ(m_draft.body(), QByteArray("{\n  \"a\": 1,\n\n  \"b\": 2\n}"));
    EXPECT_EQ(m_draft.undoStack().undoText(), QStringLiteral("Edit text"));
    const int steps = m_draft.undoStack().count();
    press(Qt::Key_BracketLeft, Qt::ControlModifier);
    EXPECT_EQ(m_draft.undoStack().count(), steps + 1);
    press(Qt::Key_BracketLeft, Qt::ControlModifier);
    EXPECT_EQ(m_draft.body(), QByteArray("{\n\"a\": 1,\n\n\"b\": 2\n}"));
    EXPECT_EQ(m_draft.undoStack().count(), steps + 1) << "nothing to take away";
}

TEST_F(JsonPageTest, BytesThatAreNoTextAreLeftAloneByEveryKey)
{
    const QByteArray body = "\xEF\xBB\xBF{\n\"a\": \"b\"\n}";
    m_draft.setBody(body);
    QGuiApplication::clipboard()->setText(QStringLiteral("x"));
    editor()->selectAll();
    for (const Qt::Key key : {Qt::Key_BracketRight, Qt::Key_BracketLeft, Qt::Key_V, Qt::Key_X})
        press(key, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_I, Qt::Key_M})
        press(key, Qt::ControlModifier | Qt::ShiftModifier);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Delete, Qt::Key_A})
        press(key);
    EXPECT_EQ(m_draft.body(), body);
}

// Characters

TEST_F(JsonPageTest, AwkwardCharactersSurviveKeyboardInputMethodAndClipboard)
{
    const QString text = QStringLiteral("a\u00A0b\u2028c\u2029d\U0001F600\t\u202E\u200B");
    const QByteArray body = "[\"" + text.toUtf8() + "\"]";

    m_draft.setBody("[\"\"]");
    caret(2);
    QGuiApplication::clipboard()->setText(text);
    editor()->paste();
    EXPECT_EQ(m_draft.body(), body);

    caret(2, int(text.size()) + 2);
    QGuiApplication::clipboard()->clear();
    editor()->cut();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text);
    EXPECT_EQ(m_draft.body(), QByteArray("[\"\"]"));

    QInputMethodEvent composed;
    composed.setCommitString(text);
    QCoreApplication::sendEvent(editor(), &composed);
    EXPECT_EQ(m_draft.body(), body);

    m_draft.setBody("[\"\"]");
    caret(2);
    for (const QChar c : QStringLiteral("\u00A0\u2028\u2029\u202E")) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, {}, QString(c));
        QCoreApplication::sendEvent(editor(), &key);
    }
    EXPECT_EQ(m_draft.body(), QStringLiteral("[\"\u00A0\u2028\u2029\u202E\"]").toUtf8());
    EXPECT_EQ(editor()->blockCount(), 1) << "no line of the body";
}

TEST_F(JsonPageTest, PastedLinesTakeTheBodysLineEnds)
{
    m_draft.setBody("[\r\n]");
    caret(1);
    QGuiApplication::clipboard()->setText(QStringLiteral("\n1,\r\n2,\r3"));
    editor()->paste();
    EXPECT_EQ(m_draft.body(), QByteArray("[\r\n1,\r\n2,\r\n3\r\n]"));
}

TEST_F(JsonPageTest, ALoneCarriageReturnIsNoLineUntilALineFeedFollows)
{
    m_draft.setBody("[\r1]");
    EXPECT_EQ(editor()->blockCount(), 1);
    EXPECT_EQ(shown(), QStringLiteral("[\r1]"));
    caret(2);
    press(Qt::Key_Return);
    EXPECT_EQ(m_draft.body(), QByteArray("[\r\n1]"));
    EXPECT_EQ(shown(), QStringLiteral("[\n1]")) << "they are one line end now";
    EXPECT_FALSE(editor()->textCursor().atStart());
}

TEST_F(JsonPageTest, MixedLineEndsAreSaidAndMadeTheSame)
{
    m_draft.setBody("[\r\n1\n]");
    const QString remark = QStringLiteral("LF and CRLF are mixed; choose one to make them the same.");
    EXPECT_TRUE(labels().contains(QStringLiteral("6 bytes")));
    EXPECT_TRUE(labels().contains(remark));
    auto *ends = part<QComboBox>("lineEnding");
    ends->setCurrentIndex(1);
    emit ends->activated(1);
    EXPECT_EQ(m_draft.body(), QByteArray("[\r\n1\r\n]"));
    EXPECT_TRUE(labels().contains(QStringLiteral("7 bytes")));
    EXPECT_FALSE(labels().contains(remark));
}

TEST_F(JsonPageTest, WhatCannotBeSeenIsPainted)
{
    m_draft.setBody("[\"ab\"]");
    const int plain = editor()->cursorRect(QTextCursor(editor()->document()->lastBlock())).left();
    caret(int(editor()->document()->characterCount()) - 1);
    const int without = editor()->cursorRect().left() - plain;
    const QImage before = editor()->viewport()->grab().toImage();
    m_draft.setBody("[\"a\xE2\x80\x8B"
                    "b\"]");
    caret(int(editor()->document()->characterCount()) - 1);
    EXPECT_GT(editor()->cursorRect().left() - plain, without) << "room for its code";
    EXPECT_NE(editor()->viewport()->grab().toImage(), before);
    const QImage marked = editor()->viewport()->grab().toImage();
    m_draft.setBody("[ \"a\" ]");
    const QImage blanks = editor()->viewport()->grab().toImage();
    button(QStringLiteral("Show blanks"))->click();
    EXPECT_NE(editor()->viewport()->grab().toImage(), blanks);
}

// Errors

TEST_F(JsonPageTest, AnErrorIsMarkedAndReachedByKeyAndButton)
{
    auto *line = part<QPushButton>("jsonProblem");
    EXPECT_FALSE(line->isVisible());
    m_draft.setBody(QByteArray(nested).replace("\"here\"", "tru"));
    ASSERT_TRUE(editor()->problem());
    EXPECT_EQ(editor()->problemLine(), 7);
    EXPECT_EQ(editor()->problem()->position, nested.indexOf("\"here\""));
    EXPECT_EQ(editor()->problem()->length, 3);
    EXPECT_TRUE(line->isVisible());
    EXPECT_TRUE(line->accessibleName().startsWith(QLatin1String("Line 8, column 15: ")));
    const int place = int(editor()->problem()->position) + 3; // where the reader gave up

    caret(0);
    press(Qt::Key_F8);
    EXPECT_EQ(editor()->textCursor().position(), place);
    caret(0);
    editor()->setFolded(5, true);
    line->click();
    EXPECT_EQ(editor()->textCursor().position(), place);
    EXPECT_TRUE(editor()->textCursor().block().isVisible());
    EXPECT_TRUE(editor()->hasFocus());

    m_draft.undoStack().undo();
    EXPECT_FALSE(editor()->problem());
    EXPECT_FALSE(line->isVisible());
}

TEST_F(JsonPageTest, AnErrorAtTheEndIsMarkedToo)
{
    for (const char *body : {"", "[", "[\n", "{\"a\""}) {
        m_draft.setBody(body);
        ASSERT_TRUE(editor()->problem()) << body;
        EXPECT_EQ(editor()->problemLine(), editor()->blockCount() - 1) << body;
        editor()->grab();
    }
}

} // namespace
