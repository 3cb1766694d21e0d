// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/textview.h"

#include "support/testmain.h"
#include "ui/findbar.h"
#include "ui/jsonspans.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace {

using ui::TextLines;
using ui::TextSelection;

constexpr qsizetype longest = TextLines::longestRow;

QList<QByteArray> rowsOf(const TextLines &lines)
{
    QList<QByteArray> rows;
    for (int row = 0; row < lines.rowCount(); ++row)
        rows.append(lines.text().mid(lines.begin(row), lines.end(row) - lines.begin(row)));
    return rows;
}

class TextViewTest : public testing::Test
{
protected:
    TextViewTest()
    {
        theme.apply(ui::Scheme::Light);
        view.resize(400, 300);
        view.show();
        view.setFocus();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {})
    {
        QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(&view, &down);
    }

    void mouse(QEvent::Type type, QPoint point, Qt::MouseButtons buttons = Qt::LeftButton)
    {
        const QPointF global = view.viewport()->mapToGlobal(point);
        QMouseEvent event(type, point, global, type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, {});
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    QImage painted() { return view.grab().toImage(); }

    ui::Theme theme;
    ui::TextView view{theme};
};

} // namespace

TEST(TextLines, SplitsAtLineEnds)
{
    EXPECT_EQ(rowsOf(TextLines("")), QList<QByteArray>({""}));
    EXPECT_EQ(rowsOf(TextLines("a\r\nb\n\nc\rd")), QList<QByteArray>({"a", "b", "", "c\rd"}));
    EXPECT_EQ(rowsOf(TextLines("a\n")), QList<QByteArray>({"a", ""}));
    EXPECT_EQ(rowsOf(TextLines("\r\n")), QList<QByteArray>({"", ""}));
}

TEST(TextLines, BreaksLongLinesAtTheLimit)
{
    for (const qsizetype size : {longest - 1, longest, longest + 1}) {
        const QByteArray line(size, 'x');
        const TextLines lines(line + "\r\nnext");
        ASSERT_EQ(lines.rowCount(), size > longest ? 3 : 2) << size;
        EXPECT_EQ(rowsOf(lines).join(), line + "next");
        EXPECT_EQ(lines.isContinuation(1), size > longest);
        EXPECT_EQ(lines.widestRow(), std::min(size, longest));
    }
}

TEST(TextLines, BreaksBetweenCharacters)
{
    const QByteArray text = "x" + QByteArray("\xE2\x82\xAC").repeated(int(longest));
    const TextLines lines(text);
    EXPECT_EQ(rowsOf(lines).join(), text);
    for (int row = 0; row < lines.rowCount(); ++row)
        EXPECT_FALSE(lines.shown(row).text.contains(QChar::ReplacementCharacter)) << row;
    const QByteArray noise(longest * 3, '\x80');
    EXPECT_EQ(rowsOf(TextLines(noise)).join(), noise);
}

TEST(TextLines, FindsTheRowOfAnOffset)
{
    const TextLines lines("ab\ncd\n");
    EXPECT_EQ(lines.rowAt(0), 0);
    EXPECT_EQ(lines.rowAt(2), 0);
    EXPECT_EQ(lines.rowAt(3), 1);
    EXPECT_EQ(lines.rowAt(6), 2);
}

TEST(TextLines, ShowsWhatCannotBeSeen)
{
    const auto shown = [](const QByteArray &text) { return TextLines(text).shown(0).text; };
    EXPECT_EQ(shown("a\x01z"), QStringLiteral("a\u2401z"));
    EXPECT_EQ(shown("\xE2\x80\xAE"), QStringLiteral("⟨U+202E⟩"));
    EXPECT_EQ(shown("\xE2\x80\xA8"), QStringLiteral("⟨U+2028⟩"));
    EXPECT_EQ(shown("\xEF\xBB\xBF{"), QStringLiteral("⟨U+FEFF⟩{"));
    EXPECT_EQ(shown("a\tb"), QStringLiteral("a   b"));
    EXPECT_EQ(shown("\xD7\xA9"), QStringLiteral("ש"));
    EXPECT_EQ(shown("\xF0\x9F\x98\x80"), QStringLiteral("😀"));
}

TEST(TextLines, ShowsInvalidBytesOneByOne)
{
    const QString bad(QChar::ReplacementCharacter);
    const auto shown = [](const QByteArray &text) { return TextLines(text).shown(0).text; };
    EXPECT_EQ(shown("a\xFFz"), QString(u'a' + bad + u'z'));
    EXPECT_EQ(shown("\xC0\xAF"), bad.repeated(2));     // overlong
    EXPECT_EQ(shown("\xED\xA0\x80"), bad.repeated(3)); // a surrogate
    EXPECT_EQ(shown("\xE2\x82"), bad.repeated(2));     // cut off
}

TEST(TextLines, KnowsTheByteBehindEachUnit)
{
    const ui::ShownRow row = TextLines("a\xE2\x80\xAE\xF0\x9F\x98\x80z").shown(0);
    EXPECT_EQ(row.unitAt(0), 0);
    EXPECT_EQ(row.unitAt(1), 1);
    EXPECT_EQ(row.unitAt(4), 9); // behind the eight units of the mark
    EXPECT_EQ(row.unitAt(8), 11);
    EXPECT_EQ(row.unitAt(9), 12);
    EXPECT_EQ(row.bytes.size(), size_t(row.text.size()) + 1);
}

TEST(TextLines, StepsByCharacters)
{
    const TextLines lines("a\xE2\x82\xAC\r\n\xFFz");
    QList<qsizetype> forward;
    for (qsizetype at = 0; at < lines.text().size(); at = lines.behind(at))
        forward.append(at);
    EXPECT_EQ(forward, QList<qsizetype>({0, 1, 4, 6, 7}));
    QList<qsizetype> backward;
    for (qsizetype at = lines.text().size(); at > 0; at = lines.before(at))
        backward.prepend(lines.before(at));
    EXPECT_EQ(backward, forward);
}

TEST(TextFind, WrapsAroundInBothDirections)
{
    const TextLines text("one Two one");
    EXPECT_EQ(ui::findWrapping(text, "ONE", 0, true), 0);
    EXPECT_EQ(ui::findWrapping(text, "one", 3, true), 8);
    EXPECT_EQ(ui::findWrapping(text, "one", 11, true), 0);
    EXPECT_EQ(ui::findWrapping(text, "two", 11, false), 4);
    EXPECT_EQ(ui::findWrapping(text, "one", 0, false), 8);
    EXPECT_EQ(ui::findWrapping(text, "three", 0, true), -1);
    EXPECT_EQ(ui::findWrapping(text, "", 0, true), -1);
    EXPECT_EQ(ui::findWrapping(TextLines(), "x", 0, false), -1);
}

TEST(TextFind, FindsAcrossThePiecesItSearches)
{
    for (int shift = 0; shift < 12; ++shift) {
        const qsizetype place = (1 << 20) - 10 + shift;
        const TextLines text(QByteArray(place, 'x') + "needle" + QByteArray(100, 'x'));
        EXPECT_EQ(ui::findWrapping(text, "Needle", 0, true), place);
        EXPECT_EQ(ui::findWrapping(text, "needle", text.size(), false), place);
        EXPECT_EQ(ui::findWrapping(text, "needle", place + 1, true), place);
    }
    const std::atomic<bool> cancelled = true;
    EXPECT_EQ(ui::findWrapping(TextLines("needle"), "needle", 0, true, &cancelled), -1);
}

TEST(JsonSpans, ColoursNamesStringsAndLiterals)
{
    using ui::JsonPart;
    EXPECT_EQ(ui::jsonSpans(uR"(  "a\"": "x, 1: y",)", false),
              (std::vector<ui::JsonSpan>{{JsonPart::Name, 2, 5}, {JsonPart::String, 9, 9}}));
    EXPECT_EQ(ui::jsonSpans(u"  -1.5e3,", false), (std::vector<ui::JsonSpan>{{JsonPart::Literal, 2, 6}}));
    EXPECT_EQ(ui::jsonSpans(u"{},[ null", false), (std::vector<ui::JsonSpan>{{JsonPart::Literal, 5, 4}}));
    EXPECT_EQ(ui::jsonSpans(u"rest 1\", 2", true),
              (std::vector<ui::JsonSpan>{{JsonPart::String, 0, 7}, {JsonPart::Literal, 9, 1}}));
    EXPECT_EQ(ui::jsonSpans(u"\"open\\", false), (std::vector<ui::JsonSpan>{{JsonPart::String, 0, 6}}));
    EXPECT_EQ(ui::jsonSpans(u"\"a\" : {{b}}", false),
              (std::vector<ui::JsonSpan>{{JsonPart::Name, 0, 3}, {JsonPart::Literal, 8, 1}}));
    EXPECT_EQ(ui::jsonSpans(u"\"a {{b}}\": {{c d}}, {{e", false, json::Syntax::Template),
              (std::vector<ui::JsonSpan>{{JsonPart::Name, 0, 9},
                                         {JsonPart::Variable, 3, 5},
                                         {JsonPart::Variable, 11, 7},
                                         {JsonPart::Literal, 22, 1}}));
}

TEST(TextCursor, AWordIsAnIdentifierOrATimeStamp)
{
    const TextLines lines(R"("id": "08fa4fcd-4fcd", "at": 1.5)");
    EXPECT_EQ(ui::wordAt(lines, 9), (TextSelection{7, 20}));
    EXPECT_EQ(ui::wordAt(lines, 5), (TextSelection{5, 5}));
}

TEST_F(TextViewTest, CopiesTheExactBytesOfTheSelection)
{
    view.setText("{\r\n  \"a\": \"\xE2\x82\xAC\"\r\n}");
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view.selectedBytes(), view.lines().text());
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString::fromUtf8(view.lines().text()));
}

TEST_F(TextViewTest, AnEmptySelectionLeavesTheClipboardAlone)
{
    view.setText("text");
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

TEST_F(TextViewTest, SelectsByKeys)
{
    view.setText("abcdef\nxy\nlonger");
    press(Qt::Key_Right);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(view.selectedBytes(), "bc");
    press(Qt::Key_End, Qt::ShiftModifier);
    EXPECT_EQ(view.selectedBytes(), "bcdef");
    press(Qt::Key_Home);
    EXPECT_EQ(view.selection(), (TextSelection{0, 0}));
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(view.selection(), (TextSelection{16, 0}));
}

TEST_F(TextViewTest, UpAndDownAimAtTheSameColumn)
{
    view.setText("abcdef\nxy\nlonger");
    view.select({5, 5});
    press(Qt::Key_Down);
    EXPECT_EQ(view.selection().cursor, 9); // the end of xy
    press(Qt::Key_Down);
    EXPECT_EQ(view.selection().cursor, 15);
    press(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(view.selection(), (TextSelection{15, 9}));
}

TEST_F(TextViewTest, PagesThroughTheText)
{
    view.setText(QByteArray("line\n").repeated(1000));
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    EXPECT_GT(view.verticalScrollBar()->value(), 0);
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    press(Qt::Key_PageUp);
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
}

TEST_F(TextViewTest, ScrollsSidewaysToTheCursor)
{
    view.setText(QByteArray(500, 'x'));
    press(Qt::Key_End);
    EXPECT_EQ(view.selection().cursor, 500);
    EXPECT_GT(view.horizontalScrollBar()->value(), 0);
    press(Qt::Key_Home);
    EXPECT_EQ(view.horizontalScrollBar()->value(), 0);
}

TEST_F(TextViewTest, EndStaysInTheRowOfABrokenLine)
{
    view.setText(QByteArray(longest + 10, 'x'));
    press(Qt::Key_End);
    EXPECT_EQ(view.lines().rowAt(view.selection().cursor), 0);
    press(Qt::Key_Down);
    EXPECT_EQ(view.selection().cursor, longest + 10);
}

TEST_F(TextViewTest, SelectsByMouse)
{
    view.setText("first line\nsecond line");
    mouse(QEvent::MouseButtonPress, {0, 6});
    mouse(QEvent::MouseMove, {390, 6});
    mouse(QEvent::MouseButtonRelease, {390, 6}, Qt::NoButton);
    EXPECT_EQ(view.selectedBytes(), "first line");
    mouse(QEvent::MouseMove, {0, 6}, Qt::NoButton);
    EXPECT_EQ(view.selectedBytes(), "first line");
    mouse(QEvent::MouseButtonDblClick, {20, 6});
    EXPECT_EQ(view.selectedBytes(), "first");
    mouse(QEvent::MouseButtonPress, {0, 290});
    EXPECT_EQ(view.lines().rowAt(view.selection().cursor), 1);
}

TEST_F(TextViewTest, FindsAndSaysWhenItDoesNot)
{
    view.setText("alpha\nbeta\nALPHA");
    press(Qt::Key_F, Qt::ControlModifier);
    auto *bar = view.findChild<ui::FindBar *>();
    auto *text = bar->findChild<QLineEdit *>();
    ASSERT_TRUE(bar->isVisible());
    text->setText(QStringLiteral("alpha"));
    const auto enter = [&](Qt::KeyboardModifiers modifiers = {}) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Return, modifiers);
        QCoreApplication::sendEvent(text, &key);
    };
    enter();
    EXPECT_EQ(view.selection(), (TextSelection{0, 5}));
    enter();
    EXPECT_EQ(view.selection(), (TextSelection{11, 16}));
    enter();
    EXPECT_EQ(view.selection(), (TextSelection{0, 5}));
    enter(Qt::ShiftModifier);
    EXPECT_EQ(view.selection(), (TextSelection{11, 16}));
    EXPECT_EQ(view.screenText(), QStringLiteral("alpha\nbeta\nALPHA"));
    text->setText(QStringLiteral("gamma"));
    enter();
    EXPECT_EQ(bar->findChild<QLabel *>()->text(), QStringLiteral("Not found"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(TextViewTest, MarksStandInTheRowOfTheirByte)
{
    view.setText("one\ntwo\nthree");
    view.setMarks({{4, QStringLiteral("✓ as sent"), ui::Tone::Good}});
    EXPECT_EQ(view.mark(1).text, QStringLiteral("✓ as sent"));
    EXPECT_EQ(view.mark(0).text, QString());
    EXPECT_EQ(view.screenText(), QStringLiteral("one\ntwo ✓ as sent\nthree"));
    const QImage with = painted();
    view.setMarks({});
    EXPECT_NE(with, painted());
    view.setText("other");
    EXPECT_EQ(view.mark(1).text, QString());
}

TEST_F(TextViewTest, FollowsTheTheme)
{
    view.setText("{\"a\": 1}", ui::TextView::Coloring::Json);
    const QImage light = painted();
    EXPECT_EQ(light.pixelColor(200, 200), theme.colors().sunken);
    theme.apply(ui::Scheme::Dark);
    const QImage dark = painted();
    EXPECT_EQ(dark.pixelColor(200, 200), theme.colors().sunken);
    EXPECT_NE(light, dark);
}

TEST_F(TextViewTest, ARowWiderThanItsBytesCanBeScrolledTo)
{
    view.setText(QByteArray("\xE2\x80\xAE").repeated(60)); // each shown as eight characters
    painted();
    EXPECT_TRUE(support::waitFor([&] { return view.horizontalScrollBar()->maximum() > 1500; }));
}

TEST_F(TextViewTest, TellsAssistiveTechnologyWhatIsOnScreen)
{
    view.setAccessibleName(QStringLiteral("Returned operation"));
    view.setText("first\nsecond");
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(access, nullptr);
    EXPECT_EQ(access->text(QAccessible::Name), QStringLiteral("Returned operation"));
    EXPECT_EQ(access->text(QAccessible::Value), QStringLiteral("first\nsecond"));
    EXPECT_TRUE(access->state().readOnly);
}

// Generous bounds: what they catch is work that grows with the text where it should not.
TEST_F(TextViewTest, StaysFluidWithALargeText)
{
    view.setText(QByteArray("  \"name\": \"value\",\n").repeated(20 << 16), ui::TextView::Coloring::Json);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 20; ++i) {
        press(Qt::Key_PageDown);
        painted();
    }
    press(Qt::Key_End, Qt::ControlModifier);
    painted();
    EXPECT_LT(clock.elapsed(), 2000);
}

TEST_F(TextViewTest, StaysFluidWithOneVeryLongLine)
{
    view.setText(QByteArray(20 << 20, 'x'), ui::TextView::Coloring::Json);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_PageDown);
        painted();
    }
    press(Qt::Key_End, Qt::ControlModifier);
    painted();
    EXPECT_LT(clock.elapsed(), 2000);
}
