// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonpagefixture.h"

#include <random>

namespace {

// Layout

TEST_F(JsonPageTest, ReindentAndMinifyChangeBlanksOnly)
{
    const QByteArray body =
        "{\"a\" :1.50,\"a\":  1E+2, \"t\\u0065xt\":\"x  y\\/\",\n\"n\": {{count}}, \"e\": [ ], \"l\":[1,{\"k\":null}]}";
    m_draft.setBody(body);
    caret(int(body.indexOf("E+2")));
    const int steps = m_draft.undoStack().count();
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_draft.body(),
              QByteArray("{\n  \"a\": 1.50,\n  \"a\": 1E+2,\n  \"t\\u0065xt\": \"x  y\\/\",\n  \"n\": {{count}},\n"
                         "  \"e\": [],\n  \"l\": [\n    1,\n    {\n      \"k\": null\n    }\n  ]\n}"));
    EXPECT_EQ(m_draft.undoStack().count(), steps + 1);
    EXPECT_EQ(m_draft.undoStack().undoText(), QStringLiteral("Re-indent"));
    EXPECT_EQ(caretLine(), QStringLiteral("  \"a\": 1E+2,"));
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_draft.body(), QByteArray("{\"a\":1.50,\"a\":1E+2,\"t\\u0065xt\":\"x  y\\/\",\"n\":{{count}},\"e\":[],"
                                         "\"l\":[1,{\"k\":null}]}"));
    m_draft.undoStack().undo();
    m_draft.undoStack().undo();
    EXPECT_EQ(m_draft.body(), body);
    EXPECT_EQ(shown(), QString::fromUtf8(body));
}

TEST_F(JsonPageTest, WhatIsNoJsonCannotBeLaidOutAndSaysWhy)
{
    m_draft.setBody("{\"a\": }");
    for (const char *name : {"Re-indent", "Minify"}) {
        EXPECT_FALSE(button(QLatin1String(name))->isEnabled());
        EXPECT_TRUE(button(QLatin1String(name))->toolTip().contains(QLatin1String("not JSON yet")));
    }
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_draft.body(), QByteArray("{\"a\": }"));
    m_draft.setBody("\xEF\xBB\xBF{}");
    EXPECT_FALSE(button(QStringLiteral("Minify"))->isEnabled()) << "its byte order mark would go";
}

TEST_F(JsonPageTest, TheEditorTakesLinesUpToTheLimit)
{
    constexpr qsizetype limit = model::limits::maxEditedLine;
    for (const qsizetype size : {limit - 1, limit, limit + 1}) {
        const QByteArray body = "[1,\"" + QByteArray(size - 6, 'x') + "\"]";
        ASSERT_EQ(body.size(), size);
        m_draft.setBody(body);
        EXPECT_EQ(editor()->isVisible(), size <= limit) << size;
        EXPECT_EQ(view()->isVisible(), size > limit) << size;
    }
    constexpr qsizetype most = model::limits::maxEditedText;
    const QByteArray line = '"' + QByteArray(8188, 'x') + "\",\n";
    for (const qsizetype size : {most - 1, most, most + 1}) {
        const QByteArray lines = "[\n" + line.repeated(int(size / line.size()) - 1);
        m_draft.setBody(lines + QByteArray(size - lines.size() - 2, ' ') + "1]");
        ASSERT_EQ(m_draft.body().size(), size);
        EXPECT_EQ(editor()->isVisible(), size <= most) << size;
    }
}

TEST_F(JsonPageTest, ALineTooLongIsShownAndReindentingMakesItEditable)
{
    QByteArray body = "[";
    while (body.size() <= model::limits::maxEditedLine)
        body += "{\"a\":1},";
    body += "{\"b\":2}]";
    m_draft.setBody(body);
    ASSERT_TRUE(view()->isVisible());
    EXPECT_TRUE(view()->hasFocus());
    EXPECT_EQ(view()->lines().text(), body);
    EXPECT_TRUE(labels().filter(QStringLiteral("too long to edit here")).size() == 1);
    m_draft.setBody(QByteArray(body).replace("2", "3"));
    EXPECT_TRUE(view()->lines().text().endsWith("{\"b\":3}]"));
    button(QStringLiteral("Re-indent"))->click();
    EXPECT_TRUE(editor()->isVisible());
    EXPECT_EQ(shown(), QString::fromUtf8(m_draft.body()));
    caretBehind("\"b\": 3");
    editor()->setFocus();
    type(QStringLiteral("4"));
    EXPECT_TRUE(m_draft.body().contains("\"b\": 34"));
}

TEST_F(JsonPageTest, APasteMakesALineTooLongAndUndoBringsTheEditorBack)
{
    caretBehind("here");
    const QString paste(model::limits::maxEditedLine, u'y');
    QGuiApplication::clipboard()->setText(paste);
    editor()->paste();
    EXPECT_TRUE(m_draft.body().contains(paste.toUtf8()));
    EXPECT_TRUE(view()->isVisible());
    m_draft.undoStack().undo();
    EXPECT_TRUE(editor()->isVisible());
    EXPECT_EQ(shown(), QString::fromUtf8(nested));
}

// Folds

TEST_F(JsonPageTest, FoldsByKeyAndOpensAgain)
{
    EXPECT_EQ(visibleLines(), 11);
    caretBehind("here");
    press(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(editor()->isFolded(6));
    EXPECT_EQ(visibleLines(), 10);
    EXPECT_EQ(caretLine(), QStringLiteral("    \"c\": {"));
    press(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(editor()->isFolded(5));
    EXPECT_EQ(visibleLines(), 8);
    press(Qt::Key_BracketRight, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(visibleLines(), 10) << "the fold within is as it was";
    press(Qt::Key_BracketRight, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(visibleLines(), 11);
    press(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(visibleLines(), 6);
    EXPECT_EQ(m_draft.body(), nested);
    EXPECT_EQ(m_draft.undoStack().count(), 0) << "a fold is no edit";
}

TEST_F(JsonPageTest, TheMouseFoldsInTheGutter)
{
    auto *gutter = editor()->findChild<QWidget *>(QStringLiteral("codeGutter"));
    ASSERT_NE(gutter, nullptr);
    QTextCursor line(editor()->document()->findBlockByNumber(1));
    const QPoint place(gutter->width() - 4, editor()->cursorRect(line).center().y());
    QTest::mouseClick(gutter, Qt::LeftButton, {}, place);
    EXPECT_TRUE(editor()->isFolded(1));
    EXPECT_EQ(editor()->gutterTip(place), QStringLiteral("Unfold"));
    QTest::mouseClick(gutter, Qt::LeftButton, {}, place);
    EXPECT_FALSE(editor()->isFolded(1));
}

TEST_F(JsonPageTest, AFoldSurvivesEditsElsewhereAndOpensForAnEditInside)
{
    editor()->setFolded(5, true);
    caretBehind("1,");
    press(Qt::Key_Return);
    type(QStringLiteral("{"));
    EXPECT_TRUE(editor()->isFolded(6)) << "the text is broken now, the block is not";
    press(Qt::Key_Backspace);
    m_draft.setBody(QByteArray(m_draft.body()).replace("1,", "100,"));
    EXPECT_TRUE(editor()->isFolded(6));
    m_theme.apply(ui::Scheme::Dark);
    QCoreApplication::processEvents();
    EXPECT_TRUE(editor()->isFolded(6)) << "new colours are no edit";
    m_draft.setBody(QByteArray(m_draft.body()).replace("here", "there"));
    EXPECT_FALSE(editor()->isFolded(6));
    EXPECT_EQ(visibleLines(), editor()->blockCount());
}

TEST_F(JsonPageTest, AFoldGoesWithItsBracket)
{
    editor()->setFolded(5, true);
    caretBehind("\"b\": {");
    press(Qt::Key_Backspace);
    EXPECT_EQ(visibleLines(), 11);
    m_draft.undoStack().undo();
    EXPECT_EQ(visibleLines(), 11);
    editor()->setFolded(5, true);
    editor()->selectAll();
    type(QStringLiteral("x"));
    EXPECT_EQ(m_draft.body(), QByteArray("x"));
    EXPECT_EQ(visibleLines(), 1);
}

TEST_F(JsonPageTest, TheCaretNeverStaysInAFold)
{
    editor()->setFolded(1, true);
    caret(int(nested.indexOf("2")));
    EXPECT_FALSE(editor()->isFolded(1));
    editor()->foldAll();
    EXPECT_TRUE(editor()->textCursor().block().isVisible());
}

// Find and go to

TEST_F(JsonPageTest, FindsCountsAndGoesRound)
{
    m_draft.setBody("[\n\"one\",\n\"One\",\n\"ONE one\"\n]");
    caret(0);
    press(Qt::Key_F, Qt::ControlModifier);
    auto *text = part<QLineEdit>("findText");
    ASSERT_TRUE(text->hasFocus());
    type(QStringLiteral("one"));
    EXPECT_TRUE(labels().contains(QStringLiteral("1 of 4"))) << "while typing";
    press(Qt::Key_Return);
    EXPECT_TRUE(labels().contains(QStringLiteral("2 of 4")));
    press(Qt::Key_Return, Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(labels().contains(QStringLiteral("4 of 4"))) << "round the beginning";
    EXPECT_TRUE(text->hasFocus());
    button(QStringLiteral("Aa"))->click();
    EXPECT_TRUE(labels().contains(QStringLiteral("2 of 2")));
    type(QStringLiteral("x"));
    EXPECT_TRUE(labels().contains(QStringLiteral("Not found")));
    press(Qt::Key_Backspace);
    press(Qt::Key_Escape);
    EXPECT_TRUE(editor()->hasFocus());
    EXPECT_FALSE(text->isVisible());
    press(Qt::Key_F3);
    EXPECT_EQ(editor()->textCursor().selectedText(), QStringLiteral("one"));
    EXPECT_EQ(m_draft.undoStack().count(), 1);
}

TEST_F(JsonPageTest, AMatchInAFoldOpensIt)
{
    editor()->setFolded(5, true);
    caret(0);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("here"));
    EXPECT_FALSE(editor()->isFolded(5));
    EXPECT_EQ(editor()->textCursor().selectedText(), QStringLiteral("here"));
}

TEST_F(JsonPageTest, GoesToALineAndColumn)
{
    m_draft.setBody("[\n\"\xF0\x9F\x98\x80z\"\n]");
    press(Qt::Key_G, Qt::ControlModifier);
    type(QStringLiteral("2:3"));
    press(Qt::Key_Return);
    EXPECT_TRUE(editor()->hasFocus());
    EXPECT_EQ(editor()->textCursor().position(), 5) << "columns count characters";
    press(Qt::Key_L, Qt::ControlModifier);
    type(QStringLiteral("99"));
    press(Qt::Key_Return);
    EXPECT_EQ(editor()->textCursor().blockNumber(), 2);
    press(Qt::Key_G, Qt::ControlModifier);
    type(QStringLiteral("x"));
    press(Qt::Key_Return);
    EXPECT_FALSE(editor()->hasFocus()) << "no line, no place to go";
    press(Qt::Key_Escape);
    EXPECT_TRUE(editor()->hasFocus());
}

TEST_F(JsonPageTest, RevealsAValueUnfolded)
{
    editor()->foldAll();
    m_page.reveal(*json::Pointer::parse(u"/b/c/d"));
    EXPECT_EQ(editor()->textCursor().position(), nested.indexOf("\"here\""));
    EXPECT_TRUE(editor()->textCursor().block().isVisible());
    m_page.hide();
    m_draft.setBody("{\r\n\"\xC3\xA4\": 1,\r\n\"z\": 2\r\n}");
    m_page.reveal(*json::Pointer::parse(u"/z"));
    EXPECT_EQ(editor()->textCursor().position(), shown().indexOf(u'2'));
    m_page.reveal(*json::Pointer::parse(u"/none"));
    EXPECT_EQ(editor()->textCursor().position(), shown().indexOf(u'2'));
    m_page.show();
    EXPECT_EQ(editor()->textCursor().position(), shown().indexOf(u'2'));
}

TEST_F(JsonPageTest, TheBracketsAtTheCaretAreMarked)
{
    const auto marked = [this] { return editor()->extraSelections().size(); };
    caret(3);
    const auto without = marked();
    caret(0);
    EXPECT_EQ(marked(), without + 2);
    EXPECT_EQ(editor()->extraSelections().last().cursor.selectionStart(), nested.size() - 1);
    caret(int(nested.size()));
    EXPECT_EQ(marked(), without + 2);
}

TEST_F(JsonPageTest, EveryControlHasAName)
{
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(support::namelessControls(&m_page), QStringList());
    press(Qt::Key_G, Qt::ControlModifier);
    m_draft.setBody("[");
    EXPECT_EQ(support::namelessControls(&m_page), QStringList());
}

TEST_F(JsonPageTest, TheMenuOffersEverythingThereIsAKeyFor)
{
    emit editor()->menuRequested(QPoint(0, 0));
    auto *menu = m_page.findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    QStringList captions;
    for (const QAction *action : menu->actions())
        captions << action->text();
    for (const char *caption : {"Undo", "Paste", "Find…", "Go to line…", "Go to the error", "Fold all", "Unfold all",
                                "Indent lines", "Re-indent", "Minify", "Show blanks"})
        EXPECT_TRUE(captions.contains(QString::fromUtf8(caption))) << caption;
    menu->close();
}

// Whatever is done in whatever order, the editor shows the body.
TEST_F(JsonPageTest, RandomEditsKeepEditorAndBytesInStep)
{
    std::mt19937 random(7);
    const auto upTo = [&random](int most) { return most <= 0 ? 0 : int(random() % unsigned(most + 1)); };
    const QStringList texts{QStringLiteral("a"),
                            QStringLiteral("\n"),
                            QStringLiteral("{\n  \"k\": 1\n}"),
                            QStringLiteral("\""),
                            QStringLiteral("[{"),
                            QStringLiteral("\U0001F600"),
                            QStringLiteral("\u2029"),
                            QStringLiteral("\u00A0"),
                            QStringLiteral("]},\n"),
                            QString(QChar(0xDE00)),
                            QStringLiteral("\t\u2028\u202E"),
                            QString(QChar(0xD83D)),
                            QStringLiteral("{{v}}"),
                            QStringLiteral("\u00E4\u20AC")};
    for (const char *start :
         {"{\r\n  \"a\": [\r\n    1\r\n  ]\r\n}", "{\n  \"a\": \"\xF0\x9F\x98\x80\xE2\x80\xA9\"\n}", "a\rb\n\r\nc"}) {
        m_draft.setBody(start);
        for (int round = 0; round < 1000; ++round) {
            const int size = editor()->document()->characterCount() - 1;
            const int at = upTo(size);
            switch (upTo(9)) {
            case 0:
                m_draft.undoStack().undo();
                break;
            case 1:
                m_draft.undoStack().redo();
                break;
            case 2:
                caret(at, std::min(size, at + upTo(6)));
                press(Qt::Key_Backspace);
                break;
            case 3:
                caret(at);
                press(Qt::Key_Return);
                break;
            case 4:
                caret(at, upTo(size));
                upTo(1) ? editor()->indent() : editor()->outdent();
                break;
            case 5:
                upTo(1) ? editor()->foldAll() : editor()->setFolded(upTo(editor()->blockCount()), true);
                break;
            case 6:
                if (m_draft.body().size() > 400)
                    m_draft.setBody("[\n1,\r\n2\n]");
                else
                    m_draft.setBody(withInserted(m_draft.body(), at));
                break;
            case 7:
                caret(at);
                type(QStringLiteral("x1"));
                break;
            default:
                caret(at, std::min(size, at + upTo(3)));
                QGuiApplication::clipboard()->setText(texts[upTo(int(texts.size()) - 1)]);
                editor()->paste();
            }
            const ui::BodyText text(m_draft.body());
            ASSERT_TRUE(text.isText()) << round;
            ASSERT_EQ(editor()->document()->toRawText(), text.shown(0, text.units()))
                << start << " round " << round << ": " << m_draft.body().toPercentEncoding().constData();
            ASSERT_TRUE(editor()->textCursor().block().isVisible()) << round;
        }
    }
}

} // namespace
