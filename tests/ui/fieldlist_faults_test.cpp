// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What once went wrong in the form, or could: a row that is typed in stays, nothing typed is lost, and no edit reaches
// another place than the one it was made at.
#include "ui/draftkeeper.h"
#include "ui/fieldlist.h"
#include "ui/fieldrow.h"
#include "ui/formpage.h"
#include "ui/requestdraft.h"
#include "ui/theme.h"

#include "run/environments.h"

#include "support/formschema.h"
#include "support/testmain.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace {

class FieldListFaultsTest : public testing::Test
{
protected:
    FieldListFaultsTest()
    {
        m_theme.apply(ui::Scheme::Light);
        m_form.resize(640, 700);
        m_form.show();
        m_form.activateWindow();
        EXPECT_TRUE(support::waitFor([this] { return m_form.isActiveWindow(); }));
        open("{}");
    }

    void open(const QByteArray &body) { m_draft.open(support::everything(), QStringLiteral("/x"), body); }

    ui::FieldList &list() { return *m_form.findChild<ui::FieldList *>(); }
    static json::Pointer pointer(const QString &text) { return *json::Pointer::parse(text); }

    /// Of the rows in sight.
    template <typename Widget = QLineEdit>
    Widget *shown(const char *name)
    {
        const QList<Widget *> all = m_form.findChildren<Widget *>(QLatin1String(name));
        for (Widget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    QLineEdit *input(const char *place)
    {
        EXPECT_TRUE(list().focusRow(pointer(QString::fromLatin1(place)))) << place;
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        EXPECT_NE(line, nullptr) << place;
        return line;
    }

    /// To whatever has the keyboard at that moment.
    static void type(const QString &text)
    {
        for (const QChar c : text) {
            ASSERT_NE(QApplication::focusWidget(), nullptr);
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        }
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    void filterByState(form::FieldState state)
    {
        auto *box = m_form.findChild<QComboBox *>(QStringLiteral("formFilterState"));
        box->setCurrentIndex(box->findData(int(state)));
    }
    QLineEdit &filter() { return *m_form.findChild<QLineEdit *>(QStringLiteral("formFilter")); }

    QByteArray body() const { return m_draft.body(); }

    ui::Theme m_theme;
    ui::RequestDraft m_draft;
    QTemporaryDir m_folder;
    run::Environments m_environments{m_folder.filePath(QStringLiteral("environments.json"))};
    ui::FormPage m_form{m_draft, m_environments, m_theme};
};

TEST_F(FieldListFaultsTest, AFilterByStateKeepsTheRowThatIsTypedIn)
{
    filterByState(form::FieldState::NotSent);
    input("/aString");
    type(QStringLiteral("never"));
    EXPECT_EQ(body(), QByteArray("{\n  \"aString\": \"never\"\n}")) << "every key went into the one row";
    m_form.findChild<QToolButton *>(QStringLiteral("onlySent"))->setFocus();
    filterByState(form::FieldState::Null);
    EXPECT_EQ(list().outline().size(), 0) << "kept while it has the keyboard, no longer";
}

TEST_F(FieldListFaultsTest, AFilterByStateKeepsThePathValueThatIsTyped)
{
    m_draft.setPath(QStringLiteral("/users/{aString}"));
    filterByState(form::FieldState::NotSent);
    auto *line = shown("path:/aString");
    ASSERT_NE(line, nullptr);
    line->setFocus();
    type(QStringLiteral("never"));
    EXPECT_EQ(run::pathValue(m_draft.pathValues(), QStringLiteral("aString")), QStringLiteral("never"));
    EXPECT_EQ(body(), QByteArray("{}"));
}

TEST_F(FieldListFaultsTest, ARowThatIsNoLongerSentStaysWhileItHasTheKeyboard)
{
    open(R"({"aString": "a", "aInt32": 1})");
    m_form.findChild<QToolButton *>(QStringLiteral("onlySent"))->setChecked(true);
    input("/aString");
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(body(), QByteArray(R"({"aInt32": 1})"));
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_TRUE(body().contains(R"("aString": "a")")) << "and can be sent again";
}

TEST_F(FieldListFaultsTest, AnUnfinishedTextSurvivesTheFilter)
{
    open(R"({"aString": 5})");
    input("/aString")->selectAll();
    type(QStringLiteral("[1,"));
    filter().setFocus();
    type(QStringLiteral("city"));
    filter().clear();
    EXPECT_EQ(input("/aString")->text(), QStringLiteral("[1,"));
    EXPECT_FALSE(input("/aString")->accessibleDescription().isEmpty()) << "still said to be not in the body";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    type(QStringLiteral("2]"));
    EXPECT_EQ(body(), QByteArray(R"({"aString": [1,2]})"));
}

TEST_F(FieldListFaultsTest, AnUnfinishedTextSurvivesItsContainerBeingClosed)
{
    open(R"({"address": {"city": 5}})");
    input("/address/city")->selectAll();
    type(QStringLiteral("[1,"));
    input("/address");
    press(Qt::Key_Left);
    EXPECT_LT(list().outline().rowOf(pointer(QStringLiteral("/address/city"))), 0);
    press(Qt::Key_Right);
    EXPECT_EQ(input("/address/city")->text(), QStringLiteral("[1,"));
}

TEST_F(FieldListFaultsTest, AnUnfinishedTextDoesNotComeBackInAnotherBody)
{
    open(R"({"address": {"city": 5}})");
    input("/address/city")->selectAll();
    type(QStringLiteral("[1,"));
    input("/address");
    press(Qt::Key_Left);
    m_draft.setBody(R"({"address": {"city": 6}})", QStringLiteral("other"));
    press(Qt::Key_Right);
    EXPECT_EQ(input("/address/city")->text(), QStringLiteral("6"));
}

TEST_F(FieldListFaultsTest, APropertyThatIsThereIsNotAddedAgain)
{
    const QByteArray before = R"({"settings": {"a": 5}})";
    open(before);
    m_form.reveal(pointer(QStringLiteral("/settings/a")));
    auto *line = shown("input:/settings/+");
    ASSERT_NE(line, nullptr);
    line->setFocus();
    type(QStringLiteral("a"));
    press(Qt::Key_Return);
    EXPECT_EQ(body(), before) << "its value stays";
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("input:/settings/a"));
}

TEST_F(FieldListFaultsTest, AStateKeyLeavesTheJsonEditorThatHasTheKeyboard)
{
    open(R"({"aString": "a"})");
    input("/aString");
    press(Qt::Key_5, Qt::AltModifier);
    EXPECT_EQ(input("/aString")->text(), QStringLiteral("\"a\""));
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(input("/aString")->text(), QStringLiteral("a"));
    press(Qt::Key_5, Qt::AltModifier);
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(body(), QByteArray(R"({"aString": ""})"));
    EXPECT_EQ(input("/aString")->text(), QString());
}

TEST_F(FieldListFaultsTest, ChoosingValueGivesOneOfTheDeclaredKind)
{
    open(R"({"aInt32": "x"})");
    input("/aInt32");
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(body(), QByteArray(R"({"aInt32": 0})"));
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(body(), QByteArray(R"({"aInt32": null})"));
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(body(), QByteArray(R"({"aInt32": 0})"));
}

TEST_F(FieldListFaultsTest, WhatIsRefusedIsNotShownAsDone)
{
    open("[1]");
    input("/aString");
    type(QStringLiteral("a"));
    EXPECT_EQ(input("/aString")->text(), QString()) << "it is not in the body";
    auto *box = shown<ui::FieldRow>("field:/aString")->findChild<QCheckBox *>();
    box->click();
    EXPECT_FALSE(box->isChecked());
    EXPECT_EQ(body(), QByteArray("[1]"));
    bool isSaid = false;
    for (const QLabel *label : m_form.findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->property("role") == QLatin1String("error"));
    EXPECT_TRUE(isSaid);
}

TEST_F(FieldListFaultsTest, ANameIsShownAsItIs)
{
    open("{\"settings\": {\"R&Data\": 1, \"a\\u202Eb\\nc\": 2}}");
    const auto caption = [this](const char *place) {
        const auto *row = shown<ui::FieldRow>(place);
        for (const QLabel *label : row ? row->findChildren<QLabel *>() : QList<QLabel *>()) {
            if (label->buddy())
                return label->text();
        }
        return QString();
    };
    m_form.reveal(pointer(QStringLiteral("/settings/R&Data")));
    EXPECT_EQ(caption("field:/settings/R&Data"), QStringLiteral("R&&Data")) << "a lone & would be a key";
    const QStringList hidden = {QStringLiteral("\u202E"), QStringLiteral("\n")};
    for (const QLabel *label : m_form.findChildren<QLabel *>()) {
        for (const QString &c : hidden)
            EXPECT_FALSE(label->isVisible() && label->text().contains(c)) << qPrintable(label->text());
    }
}

TEST_F(FieldListFaultsTest, TheChosenLineEndIsUsedByTheFirstEdit)
{
    m_draft.setLineEnding("\r\n");
    input("/aString");
    type(QStringLiteral("a"));
    EXPECT_EQ(body(), QByteArray("{\r\n  \"aString\": \"a\"\r\n}"));
}

TEST_F(FieldListFaultsTest, ARememberedValueIsNotThatOfAnotherElement)
{
    open(R"({"numbers": [7, null]})");
    input("/numbers/0");
    press(Qt::Key_2, Qt::AltModifier);
    m_draft.removeElement(list().outline().field(list().outline().rowOf(pointer(QStringLiteral("/numbers/0")))));
    EXPECT_EQ(body(), QByteArray(R"({"numbers": [null]})"));
    input("/numbers/0");
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(body(), QByteArray(R"({"numbers": [0]})"));
}

TEST_F(FieldListFaultsTest, TheKeyboardStaysNearWhereItsRowWas)
{
    QByteArray elements = "\"x\"";
    for (int i = 1; i < 40; ++i)
        elements += ",\"x\"";
    open("{\"tags\":[" + elements + "]}");
    const json::Pointer tags = pointer(QStringLiteral("/tags"));
    m_draft.insertElements(list().outline().field(list().outline().rowOf(tags)), 40, {"\"y\""});
    list().focusRow(pointer(QStringLiteral("/aString")));
    QScrollBar *bar = list().verticalScrollBar();
    while (!shown("input:/tags/40") && bar->value() < bar->maximum())
        bar->setValue(bar->value() + 200);
    auto *last = shown("input:/tags/40");
    ASSERT_NE(last, nullptr);
    last->setFocus(Qt::MouseFocusReason);
    m_draft.undoStack().undo();
    const auto now = list().focusedPlace();
    ASSERT_TRUE(now);
    EXPECT_EQ(list().outline().rowOf(now->place), list().outline().rowOf(pointer(QStringLiteral("/tags/39"))) + 1);
}

TEST_F(FieldListFaultsTest, ARowSaysWhatIsTrueOfThePropertyItShowsNow)
{
    const auto kinds = ui::makeEditorKinds();
    ui::FieldRow row(m_draft, m_theme, kinds, &m_form);
    form::Field field = list().outline().field(list().outline().rowOf(pointer(QStringLiteral("/aString"))));
    const auto help = [&row] {
        QString all;
        for (const QLabel *label : row.findChildren<QLabel *>())
            all += label->text() + label->toolTip();
        return all;
    };
    field.property.description = QStringLiteral("of one type");
    row.show(field);
    EXPECT_TRUE(help().contains(QLatin1String("of one type")));
    field.property.description = QStringLiteral("of the other");
    field.property.origin = QStringLiteral("base");
    row.show(field);
    EXPECT_TRUE(help().contains(QLatin1String("of the other"))) << qPrintable(help());
    EXPECT_TRUE(help().contains(QLatin1String("base")));
    EXPECT_FALSE(help().contains(QLatin1String("of one type")));
    field.kind = form::FieldKind::Undeclared;
    row.show(field);
    EXPECT_TRUE(help().contains(QLatin1String("not declared")));
}

TEST_F(FieldListFaultsTest, APopUpThatIsOpenWhileItsElementGoesDoesNotEditTheNextOne)
{
    open(R"({"tags": ["a", "b"]})");
    auto *line = input("/tags/1");
    press(Qt::Key_Return, Qt::AltModifier);
    auto *popup = QApplication::activePopupWidget();
    ASSERT_NE(popup, nullptr);
    m_draft.removeElement(list().outline().field(list().outline().rowOf(pointer(QStringLiteral("/tags/1")))));
    EXPECT_TRUE(support::waitFor([] { return !QApplication::activePopupWidget(); }));
    EXPECT_EQ(body(), QByteArray(R"({"tags": ["a"]})"));
    m_draft.undoStack().undo();
    EXPECT_EQ(body(), QByteArray(R"({"tags": ["a", "b"]})"));
    EXPECT_TRUE(line == nullptr || line->text().size() <= 1);
}

TEST_F(FieldListFaultsTest, ALargeDraftIsWrittenLessOften)
{
    const run::Tokens tokens;
    ui::DraftKeeper keeper(m_draft, tokens, m_folder.filePath(QStringLiteral("drafts")));
    const auto *timer = keeper.findChild<QTimer *>();
    m_draft.setBody("[1]");
    EXPECT_EQ(timer->interval(), 250);
    m_draft.setBody("[" + QByteArray("1,\n").repeated(1'000'000) + "1]");
    keeper.flush();
    EXPECT_GT(timer->interval(), 250) << "the writing takes more than an eightieth of a second";
    m_draft.setBody("[2]");
    EXPECT_TRUE(timer->isActive()) << "but it is written";
    for (int i = 0; i < 100 && timer->interval() > 250; ++i)
        keeper.flush();
    EXPECT_LT(timer->interval(), 2'000);
}

TEST_F(FieldListFaultsTest, ADeepBodyCanBeOpenedToItsEnd)
{
    constexpr int depth = 500;
    QByteArray deep = "\"name\":\"x\"";
    QString place = QStringLiteral("/folder");
    for (int i = 1; i < depth; ++i) {
        deep = "\"parent\":{" + deep + '}';
        place += QLatin1String("/parent");
    }
    open("{\"folder\":{" + deep + "}}");
    EXPECT_TRUE(m_form.reveal(pointer(place + QLatin1String("/name"))));
    type(QStringLiteral("y"));
    list().viewport()->grab();
    EXPECT_TRUE(body().contains("\"name\":\"y\""));
}

} // namespace
