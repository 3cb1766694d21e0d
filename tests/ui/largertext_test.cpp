// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editorbench.h"
#include "ui/editorcases.h"
#include "ui/markedline.h"
#include "ui/markedtext.h"
#include "ui/textpopup.h"

#include "model/limits.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

// Long texts, line breaks and characters Qt's widgets do not keep.

namespace {

using support::editorProperty;

class LargerText : public support::EditorBench
{
protected:
    void openText(const QString &text) { open(editorProperty("Edm.String"), json::quote(text)); }
    QString body() const { return json::Document::parse(m_raw).root().string(); }

    ui::CharacterEdit *openLarger()
    {
        press(Qt::Key_Return, Qt::AltModifier);
        auto *found = inPopup<ui::CharacterEdit>();
        EXPECT_EQ(receiver(), found);
        return found;
    }

    QToolButton *largerButton()
    {
        for (QToolButton *button : m_editor->findChildren<QToolButton *>()) {
            if (button->accessibleName() == QLatin1String("Larger editor"))
                return button;
        }
        ADD_FAILURE() << "no such button";
        return nullptr;
    }

    static QString oddities()
    {
        return QStringLiteral("a\nb\r\nc\rd\te\u00A0f\u2028g\u2029h\U0001F600i\u0001j") + QChar(0xD83D) + u'k' +
               QChar(0xFDD0) + u'l' + QChar(0x7F) + u'm';
    }
};

TEST_F(LargerText, TheLineKeepsEveryCharacterAndShowsMarks)
{
    openText(oddities());
    EXPECT_EQ(line()->text().size(), oddities().size());
    EXPECT_TRUE(line()->text().startsWith(QStringLiteral("a\u21B5b\u240D\u21B5c\u240Dd\u21E5e\u00A0f\u2193g\u00B6h")));
    press(Qt::Key_End);
    type(QStringLiteral("z"));
    EXPECT_EQ(body(), QString(oddities() + u'z'));
    press(Qt::Key_Home);
    type(QStringLiteral("y"));
    EXPECT_EQ(body(), QString(u'y' + oddities() + u'z'));
    EXPECT_EQ(line()->cursorPosition(), 1);
}

TEST_F(LargerText, TheLargerEditorKeepsEveryCharacter)
{
    openText(oddities());
    ui::CharacterEdit *editor = openLarger();
    EXPECT_EQ(m_edits, QByteArrayList()) << "opening is not editing";
    editor->moveCursor(QTextCursor::End);
    type(QStringLiteral("z"));
    EXPECT_EQ(body(), QString(oddities() + u'z'));
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(body(), QString(oddities() + QStringLiteral("z\n\n")));
    press(Qt::Key_Backspace);
    EXPECT_EQ(body(), QString(oddities() + QStringLiteral("z\n")));
    editor->insertPlainText(oddities()); // as a paste does
    EXPECT_TRUE(body().startsWith(QString(oddities() + QStringLiteral("z\n"))));
    press(Qt::Key_Escape);
    EXPECT_EQ(popup(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), line());
}

TEST_F(LargerText, OfTwoMarksThatLookAlikeTheRightOneGoes)
{
    openText(QStringLiteral("\n\u21B5"));
    EXPECT_EQ(line()->text(), QStringLiteral("\u21B5\u21B5"));
    line()->setCursorPosition(2);
    press(Qt::Key_Backspace);
    EXPECT_EQ(body(), QStringLiteral("\n"));
    openText(QStringLiteral("\n\u21B5"));
    line()->setCursorPosition(0);
    press(Qt::Key_Delete);
    EXPECT_EQ(body(), QStringLiteral("\u21B5"));
}

TEST_F(LargerText, CopyingTakesTheCharactersAndNotTheMarks)
{
    openText(QStringLiteral("a\nb\tc"));
    line()->selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("a\nb\tc"));
    line()->setSelection(1, 2);
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("\nb"));
    EXPECT_EQ(body(), QStringLiteral("a\tc"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(body(), QStringLiteral("a\nb\tc"));
    EXPECT_EQ(line()->text(), QStringLiteral("a\u21B5b\u21E5c"));
    EXPECT_EQ(line()->cursorPosition(), 3);
    openLarger()->selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("a\nb\tc"));
    press(Qt::Key_Escape);
}

TEST_F(LargerText, TheContextMenuCopiesTheCharactersToo)
{
    openText(QStringLiteral("a\nb"));
    line()->selectAll();
    for (const char *word : {"Copy", "Cu"}) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QCoreApplication::sendEvent(line(), &event);
        auto *menu = qobject_cast<QMenu *>(popup());
        ASSERT_NE(menu, nullptr);
        QApplication::clipboard()->clear();
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&').startsWith(QLatin1String(word)))
                action->trigger();
        }
        menu->close();
        EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("a\nb")) << word;
    }
    EXPECT_EQ(m_raw, QByteArray("\"\""));
}

TEST_F(LargerText, ALongPasteKeepsItsEnd)
{
    for (const model::Property &property : {editorProperty("Edm.String"), support::memberProperty(3)}) {
        open(property);
        QApplication::clipboard()->setText(QString(50'000, u'x') + u'y');
        press(Qt::Key_V, Qt::ControlModifier);
        EXPECT_EQ(body().size(), 50'001);
        EXPECT_TRUE(body().endsWith(u'y'));
    }
}

TEST_F(LargerText, ThereIsAButtonWhereTheLineIsTooSmall)
{
    openText(QStringLiteral("short"));
    EXPECT_FALSE(largerButton()->isVisible());
    line()->setText(QStringLiteral("x"));
    showRaw("\"two\\nlines\"");
    EXPECT_TRUE(largerButton()->isVisible());
    showRaw(json::quote(QString(200, u'm')));
    EXPECT_TRUE(largerButton()->isVisible());
    m_editor->resize(4000, 30);
    EXPECT_TRUE(support::waitFor([this] { return !largerButton()->isVisible(); }));
}

TEST_F(LargerText, CountsWhatIsLimited)
{
    model::Property property = editorProperty("Edm.String");
    property.facets.maxLength = 5;
    open(property, "\"abcd\"");
    const auto count = [this] { return m_editor->findChild<QLabel *>()->text(); };
    EXPECT_EQ(count(), QStringLiteral("4/5"));
    press(Qt::Key_End);
    type(QStringLiteral("e"));
    EXPECT_EQ(count(), QStringLiteral("5/5"));
    EXPECT_EQ(m_editor->findChild<QLabel *>()->property("role"), QStringLiteral("small"));
    type(QStringLiteral("f"));
    EXPECT_EQ(count(), QStringLiteral("6/5"));
    EXPECT_EQ(m_editor->findChild<QLabel *>()->property("role"), QStringLiteral("warning"));
    EXPECT_EQ(m_raw, QByteArray("\"abcdef\"")) << "a warning, no refusal";
    open(editorProperty("Edm.String"), "\"abcd\"");
    EXPECT_FALSE(m_editor->findChild<QLabel *>()->isVisible());
}

TEST_F(LargerText, ALongTextIsShortenedOnTheLineAndNeverWrittenSo)
{
    const qsizetype most = model::limits::maxLineText;
    for (const qsizetype size : {most - 1, most, most + 1}) {
        openText(QString(size, u'x'));
        EXPECT_EQ(line()->isReadOnly(), size > most) << size;
        EXPECT_EQ(line()->text().endsWith(u'\u2026'), size > most) << size;
        press(Qt::Key_End);
        type(QStringLiteral("y"));
        EXPECT_EQ(body().size(), size > most ? size : size + 1);
    }
    ui::CharacterEdit *editor = openLarger();
    editor->moveCursor(QTextCursor::End);
    type(QStringLiteral("z"));
    EXPECT_EQ(body(), QString(QString(most + 1, u'x') + u'z'));
    press(Qt::Key_Escape);
}

TEST_F(LargerText, ATextBeyondTheLargerEditorIsLeftToTheJsonTab)
{
    const qsizetype most = model::limits::maxPopupText;
    for (const qsizetype size : {most - 1, most, most + 1}) {
        openText(QString(size, u'\n'));
        press(Qt::Key_Return, Qt::AltModifier);
        EXPECT_EQ(popup() != nullptr, size <= most) << size;
        EXPECT_EQ(m_pending.isEmpty(), size <= most) << qPrintable(m_pending);
        if (popup())
            popup()->close();
    }
}

TEST_F(LargerText, AnotherPropertyClosesIt)
{
    openText(QStringLiteral("a"));
    openLarger();
    m_editor->show(fieldOf(m_raw));
    EXPECT_NE(popup(), nullptr);
    form::Field other = fieldOf(m_raw);
    other.property.name = QStringLiteral("other");
    m_editor->show(other);
    EXPECT_EQ(popup(), nullptr);
    m_editor->show(fieldOf(m_raw));
    openLarger();
    m_editor->hide();
    EXPECT_EQ(popup(), nullptr);
}

TEST(MarkedText, AnEditIsCarriedOver)
{
    EXPECT_EQ(ui::withEdit(QStringLiteral("abc"), QStringLiteral("abc"), QStringLiteral("abXc"), 3),
              QStringLiteral("abXc"));
    EXPECT_EQ(ui::withEdit(QStringLiteral("aa"), QStringLiteral("aa"), QStringLiteral("a"), 0), QStringLiteral("a"));
    EXPECT_EQ(ui::withMarks(QString(QStringLiteral("\U0001F600") + QChar(0xDE00)), ui::Lines::One),
              QString(QStringLiteral("\U0001F600") + QChar(QChar::ReplacementCharacter)));
}

} // namespace
