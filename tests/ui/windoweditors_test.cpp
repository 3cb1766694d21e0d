// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/windowfixture.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>

// The editors as the keyboard meets them: each key goes to whatever has the focus.

namespace {

class WindowEditors : public WindowTest
{
protected:
    WindowEditors() { open(support::onenoteKey); }

    static void type(const QString &text)
    {
        for (const QChar c : text) {
            ASSERT_NE(QApplication::focusWidget(), nullptr);
            QTest::keyClicks(QApplication::focusWidget(), QString(c));
        }
    }

    QPlainTextEdit *showEditor()
    {
        showTab(part<QTabWidget>(QStringLiteral("requestPane")), 1);
        auto *editor = part<QPlainTextEdit>(QStringLiteral("jsonEditor"));
        editor->setFocus();
        return editor;
    }

    /// The lines below the editor.
    QString editorState()
    {
        QStringList texts;
        for (const QLabel *label : part<QPlainTextEdit>(QStringLiteral("jsonEditor"))
                                       ->parentWidget()
                                       ->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
            texts << label->text();
        texts.removeAll(QString());
        return texts.join(u'\n');
    }
};

TEST_F(WindowEditors, AWrongKindIsTypedOverInPlace)
{
    draft().setBody("{\"status\":5}");
    auto *line = input<QLineEdit>("/status");
    EXPECT_EQ(line->text(), QStringLiteral("5"));
    line->setFocus();
    line->selectAll();
    type(QStringLiteral("\"x\""));
    EXPECT_EQ(draft().body(), QByteArray("{\"status\":\"x\"}"));
    EXPECT_EQ(input<QLineEdit>("/status"), line) << "whoever types JSON goes on typing JSON";
    QTest::keyClick(line, Qt::Key_Left);
    type(QStringLiteral("y"));
    EXPECT_EQ(draft().body(), QByteArray("{\"status\":\"xy\"}"));
}

TEST_F(WindowEditors, AnEditorMayBeReplacedWhileItReports)
{
    draft().setBody("{\"status\":5}");
    auto *line = input<QLineEdit>("/status");
    m_window->setFocus(); // without the focus it gives way at once
    line->setText(QStringLiteral("\"x\""));
    emit line->textEdited(line->text());
    EXPECT_EQ(draft().body(), QByteArray("{\"status\":\"x\"}"));
    EXPECT_EQ(input<QComboBox>("/status")->currentText(), QStringLiteral("x"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(input<QComboBox>("/status")->currentText(), QStringLiteral("x"));
}

TEST_F(WindowEditors, AnObjectThatIsNotSentTakesNoText)
{
    draft().setBody("{}");
    auto *line = input<QLineEdit>("/error");
    EXPECT_TRUE(line->isReadOnly());
    EXPECT_EQ(line->placeholderText(), QStringLiteral("not sent"));
    line->setFocus();
    type(QStringLiteral("x"));
    EXPECT_EQ(draft().body(), QByteArray("{}"));
    EXPECT_EQ(line->text(), QString());
}

TEST_F(WindowEditors, TheCaretStaysWhereATextStopsBeingAMember)
{
    draft().setBody("{\"status\":\"Running\"}");
    QLineEdit *line = input<QComboBox>("/status")->lineEdit();
    line->setFocus();
    line->setCursorPosition(3);
    type(QStringLiteral("xy"));
    EXPECT_EQ(draft().body(), QByteArray("{\"status\":\"Runxyning\"}"));
    EXPECT_EQ(line->text(), QStringLiteral("Runxyning"));
    EXPECT_EQ(line->cursorPosition(), 5);
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Backspace);
    EXPECT_EQ(draft().body(), QByteArray("{\"status\":\"Running\"}"));
    EXPECT_EQ(line->cursorPosition(), 3);
}

TEST_F(WindowEditors, PathAndVersionKeepTheirLetterCase)
{
    QLineEdit *line = part<QComboBox>(QStringLiteral("path"))->lineEdit();
    typeOver(line, QStringLiteral("/ME/OneNote/Operations"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(line->text(), QStringLiteral("/ME/OneNote/Operations"));
    EXPECT_EQ(draft().path(), QStringLiteral("/ME/OneNote/Operations"));

    auto *version = part<QComboBox>(QStringLiteral("version"));
    for (const Qt::Key end : {Qt::Key_Return, Qt::Key_Tab}) {
        const QString text = end == Qt::Key_Return ? QStringLiteral("BETA") : QStringLiteral("V1.0");
        typeOver(version->lineEdit(), text);
        QTest::keyClick(version->lineEdit(), end);
        EXPECT_EQ(version->currentText(), text);
        EXPECT_EQ(m_environments.current().root.version, text);
    }
    m_answers.clear();
    sent();
    ASSERT_EQ(m_sandbox->arrivals().size(), 1U);
    EXPECT_TRUE(m_sandbox->arrivals().front().head.startsWith("POST /V1.0/ME/OneNote/Operations HTTP/1.1\r\n"));
}

TEST_F(WindowEditors, BytesThatAreNoTextAreShownAndLeftAlone)
{
    QPlainTextEdit *editor = showEditor();
    for (const char *bytes : {"\xEF\xBB\xBF{\"id\":\"a\"}", "{\"id\":\"\xFF\"}", "{\"id\":\"\xC3\"}"}) {
        draft().setBody(bytes);
        EXPECT_TRUE(editor->isReadOnly());
        EXPECT_TRUE(editorState().contains(QLatin1String("byte order mark or invalid bytes"))) << bytes;
        type(QStringLiteral("x"));
        EXPECT_EQ(draft().body(), QByteArray(bytes));
        sent();
        EXPECT_EQ(m_sandbox->arrivals().back().body, QByteArray(bytes));
    }
    draft().setBody("{\"id\":\"a\"}");
    EXPECT_FALSE(editor->isReadOnly());
    EXPECT_EQ(editorState(), QStringLiteral("10 bytes"));
}

TEST_F(WindowEditors, ALoneSurrogateBecomesItsEscapeAndTypingGoesOnBehindIt)
{
    draft().setBody("{\"id\":\"ab\"}");
    QPlainTextEdit *editor = showEditor();
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(8);
    editor->setTextCursor(cursor);
    editor->insertPlainText(QString(QChar(0xD83D))); // half of a pair, as a careless paste has it
    EXPECT_EQ(draft().body(), QByteArray("{\"id\":\"a\\ud83db\"}"));
    EXPECT_EQ(editor->toPlainText(), QStringLiteral("{\"id\":\"a\\ud83db\"}"));
    type(QStringLiteral("x"));
    EXPECT_EQ(draft().body(), QByteArray("{\"id\":\"a\\ud83dxb\"}"));
    EXPECT_EQ(editor->toPlainText(), QStringLiteral("{\"id\":\"a\\ud83dxb\"}"));
}

TEST_F(WindowEditors, UndoInTheTextIsTheWindowsUndo)
{
    draft().setBody("{\"status\":\"a\"}");
    QPlainTextEdit *editor = showEditor();
    editor->moveCursor(QTextCursor::Start);
    type(QStringLiteral("  "));
    editor->moveCursor(QTextCursor::End);
    type(QStringLiteral(" "));
    EXPECT_EQ(draft().body(), QByteArray("  {\"status\":\"a\"} "));
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(draft().body(), QByteArray("  {\"status\":\"a\"}"));
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(draft().body(), QByteArray("{\"status\":\"a\"}"));
    QTest::keyClick(editor, Qt::Key_Y, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(draft().body(), QByteArray("  {\"status\":\"a\"} "));
    EXPECT_EQ(editor->document()->toRawText(), QStringLiteral("  {\"status\":\"a\"} "));
}

TEST_F(WindowEditors, ACharacterOfTwoUnitsChangesAsOne)
{
    // U+1F600 and U+1F601 share their first unit, U+1F600 and U+1FA00 their second.
    const QString one = QStringLiteral("{\"id\":\"\U0001F600\U0001F601\U0001FA00\"}");
    QPlainTextEdit *editor = showEditor();
    const auto change = [&](int begin, int end, const QString &text) {
        draft().setBody(one.toUtf8());
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        editor->setTextCursor(cursor);
        editor->insertPlainText(text);
        EXPECT_EQ(QString::fromUtf8(draft().body()), editor->toPlainText());
        return QString::fromUtf8(draft().body());
    };
    EXPECT_EQ(change(7, 9, {}), QStringLiteral("{\"id\":\"\U0001F601\U0001FA00\"}"));
    EXPECT_EQ(change(9, 11, {}), QStringLiteral("{\"id\":\"\U0001F600\U0001FA00\"}"));
    EXPECT_EQ(change(11, 13, {}), QStringLiteral("{\"id\":\"\U0001F600\U0001F601\"}"));
    EXPECT_EQ(change(7, 9, QStringLiteral("\U0001F602")),
              QStringLiteral("{\"id\":\"\U0001F602\U0001F601\U0001FA00\"}"));
    EXPECT_EQ(change(11, 13, QStringLiteral("\U0001F600")),
              QStringLiteral("{\"id\":\"\U0001F600\U0001F601\U0001F600\"}"));
    EXPECT_EQ(change(9, 9, QString(QChar(0xD83D))),
              QStringLiteral("{\"id\":\"\U0001F600\\ud83d\U0001F601\U0001FA00\"}"));
}

TEST_F(WindowEditors, ControlOneGoesIntoThePageThatIsShown)
{
    part<QTabWidget>(QStringLiteral("requestPane"))->setCurrentIndex(0);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QWidget *form = part<QWidget>(QStringLiteral("formPage"));
    EXPECT_TRUE(form->isAncestorOf(QApplication::focusWidget()));
    showTab(part<QTabWidget>(QStringLiteral("requestPane")), 1);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), part<QPlainTextEdit>(QStringLiteral("jsonEditor")));
}

} // namespace
