// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/fieldlist.h"
#include "ui/fieldrow.h"
#include "ui/formpage.h"
#include "ui/requestdraft.h"
#include "ui/theme.h"

#include "run/environments.h"

#include "json/write.h"

#include "support/accessibility.h"
#include "support/formschema.h"
#include "support/testmain.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

/// The form with a button in front of it and one behind it, as a window.
class FieldListTest : public testing::Test
{
protected:
    FieldListTest()
    {
        m_theme.apply(ui::Scheme::Light);
        auto *layout = new QVBoxLayout(&m_window);
        layout->addWidget(m_before);
        layout->addWidget(m_form);
        layout->addWidget(m_behind);
        m_window.resize(640, 700);
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(support::waitFor([this] { return m_window.isActiveWindow(); }));
        open("{}");
    }

    void open(const QByteArray &body) { m_draft.open(support::everything(), QStringLiteral("/x"), body); }

    ui::FieldList &list() { return *m_form->findChild<ui::FieldList *>(); }

    static json::Pointer pointer(const char *text) { return *json::Pointer::parse(QString::fromLatin1(text)); }

    /// Scrolls there and gives it the keyboard.
    ui::FieldRow *row(const char *place)
    {
        EXPECT_TRUE(m_form->reveal(pointer(place))) << place;
        auto *found = m_form->findChild<ui::FieldRow *>(QStringLiteral("field:") + QLatin1String(place));
        EXPECT_NE(found, nullptr) << place;
        return found;
    }

    template <typename Widget = QLineEdit>
    Widget *input(const char *place)
    {
        row(place);
        auto *found = m_form->findChild<Widget *>(QStringLiteral("input:") + QLatin1String(place));
        EXPECT_NE(found, nullptr) << place;
        return found;
    }

    static QString focusName()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QByteArray body() const { return m_draft.body(); }

    ui::Theme m_theme;
    ui::RequestDraft m_draft;
    QTemporaryDir m_folder;
    run::Environments m_environments{m_folder.filePath(QStringLiteral("environments.json"))};
    QWidget m_window;
    QPushButton *m_before = new QPushButton(QStringLiteral("before"));
    ui::FormPage *m_form = new ui::FormPage(m_draft, m_environments, m_theme);
    QPushButton *m_behind = new QPushButton(QStringLiteral("behind"));
};

TEST_F(FieldListTest, TenThousandElementsHaveWidgetsForThoseInSight)
{
    QByteArray elements = "\"0\"";
    for (int i = 1; i < 10'000; ++i)
        elements += ",\"" + QByteArray::number(i) + '"';
    open("{\"tags\":[" + elements + "]}");
    QLineEdit *last = input("/tags/9999");
    EXPECT_EQ(last->text(), QStringLiteral("9999"));
    EXPECT_LT(list().widgetCount(), 80);
    QTest::keyClicks(last, QStringLiteral("!"));
    EXPECT_TRUE(body().endsWith(",\"!\"]}")) << "the reveal selected all of it";
    QLineEdit *first = input("/tags/0");
    QTest::keyClick(first, Qt::Key_End);
    QTest::keyClicks(first, QStringLiteral("x"));
    EXPECT_TRUE(body().contains("[\"0x\",\"1\""));
    EXPECT_LT(list().widgetCount(), 80);
    for (int i = 0; i < 50; ++i)
        list().verticalScrollBar()->setValue(i * list().verticalScrollBar()->maximum() / 50);
    EXPECT_LT(list().widgetCount(), 120);
}

TEST_F(FieldListTest, ScrollingShowsEveryRowOnceAndInItsPlace)
{
    open(R"({"address": {"location": {}}, "tags": ["a"], "settings": {"more": 1}, "aString": 5})");
    QStringList seen;
    QScrollBar *bar = list().verticalScrollBar();
    for (bool more = true; more; bar->setValue(bar->value() + list().viewport()->height() / 3)) {
        more = bar->value() < bar->maximum();
        int bottom = std::numeric_limits<int>::min();
        for (int i = 0; i < list().outline().size(); ++i) {
            for (const ui::FieldRow *row : m_form->findChildren<ui::FieldRow *>()) {
                if (row->isHidden() ||
                    ui::FieldRow::keyOf(row->field()) != ui::FieldRow::keyOf(list().outline().field(i)))
                    continue;
                EXPECT_GE(row->y(), bottom) << "rows overlap";
                bottom = row->geometry().bottom();
                EXPECT_GE(row->height(), row->heightForWidth(row->width())) << "a row is cut off";
                const QString key = ui::FieldRow::keyOf(row->field());
                if (!seen.contains(key))
                    seen.append(key);
            }
        }
    }
    EXPECT_EQ(seen.size(), list().outline().size());
}

TEST_F(FieldListTest, ControlAndArrowsGoFromEditorToEditor)
{
    open(R"({"address": {}, "device": {}, "settings": {}, "tags": ["a", "b"], "aString": 5})");
    const QByteArray before = body();
    ASSERT_TRUE(list().focusRow(list().outline().place(0)));
    const int last = list().outline().size() - 1;
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up}) {
        for (int step = 0; step < last; ++step) {
            EXPECT_TRUE(focusName().startsWith(QLatin1String("input:"))) << qPrintable(focusName()) << step;
            press(key, Qt::ControlModifier);
        }
    }
    EXPECT_EQ(focusName(), QStringLiteral("input:/id"));
    EXPECT_EQ(body(), before) << "walking through changes nothing";
}

TEST_F(FieldListTest, TabPassesEveryStopAndLeavesTheForm)
{
    open(R"({"tags": ["a"], "settings": {}})");
    m_before->setFocus();
    QStringList stops;
    for (int i = 0; i < 1000 && !m_behind->hasFocus(); ++i) {
        press(Qt::Key_Tab);
        if (focusName().startsWith(QLatin1String("input:")))
            stops.append(focusName());
    }
    EXPECT_TRUE(m_behind->hasFocus());
    EXPECT_EQ(stops.size(), list().outline().size());
    QStringList back;
    for (int i = 0; i < 1000 && !m_before->hasFocus(); ++i) {
        press(Qt::Key_Backtab);
        if (focusName().startsWith(QLatin1String("input:")))
            back.prepend(focusName());
    }
    EXPECT_TRUE(m_before->hasFocus());
    EXPECT_EQ(back, stops);
}

TEST_F(FieldListTest, OneKeyChoosesAState)
{
    open(R"({"aString": "a"})");
    row("/aString")->findChild<QCheckBox *>()->setFocus();
    const std::pair<Qt::Key, const char *> keys[] = {
        {Qt::Key_N, R"({"aString": null})"}, {Qt::Key_E, R"({"aString": ""})"}, {Qt::Key_V, R"({"aString": "a"})"}};
    for (const auto &[key, expected] : keys) {
        press(key);
        EXPECT_EQ(body(), QByteArray(expected));
        row("/aString")->findChild<QCheckBox *>()->setFocus();
    }
    press(Qt::Key_Delete);
    EXPECT_EQ(body(), QByteArray("{}"));
    press(Qt::Key_R);
    EXPECT_EQ(body(), QByteArray("{\n  \"aString\": \"a\"\n}")) << "what it held before";
    EXPECT_TRUE(row("/aString")->isRawWanted());

    input("/aInt32");
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_TRUE(body().contains("\"aInt32\": 0"));
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(body().contains("\"aInt32\": null"));
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_FALSE(body().contains("aInt32"));
}

TEST_F(FieldListTest, ElementsAreInsertedDuplicatedMovedAndRemovedByKeys)
{
    open(R"({"tags": ["a", "b"]})");
    input("/tags/0");
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(body(), QByteArray(R"({"tags": ["a", "a", "b"]})"));
    EXPECT_EQ(focusName(), QStringLiteral("input:/tags/1"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("c"));
    EXPECT_EQ(body(), QByteArray(R"({"tags": ["a", "c", "b"]})"));
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(body(), QByteArray(R"({"tags": ["a", "b", "c"]})"));
    EXPECT_EQ(focusName(), QStringLiteral("input:/tags/2"));
    press(Qt::Key_Insert);
    EXPECT_EQ(body(), QByteArray(R"({"tags": ["a", "b", "c", ""]})"));
    EXPECT_EQ(focusName(), QStringLiteral("input:/tags/3"));
    press(Qt::Key_Tab);
    press(Qt::Key_Delete);
    EXPECT_EQ(body(), QByteArray(R"({"tags": ["a", "b", "c"]})"));
    EXPECT_TRUE(list().isAncestorOf(QApplication::focusWidget())) << "the keyboard stays in the form";
    for (int i = 0; i < 4; ++i)
        m_draft.undoStack().undo();
    m_draft.undoStack().undo();
    EXPECT_EQ(body(), QByteArray(R"({"tags": ["a", "b"]})"));
}

TEST_F(FieldListTest, LinesOfTheClipboardBecomeElements)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("1\r\n2\nx y\n{{n}}\n"));
    row("/numbers");
    const auto buttons =
        m_form->findChild<ui::FieldRow *>(QStringLiteral("field:/numbers"))->findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 2);
    buttons[1]->click();
    EXPECT_EQ(body(), QByteArray("{\n  \"numbers\": [1, 2, \"x y\", {{n}}]\n}"));
    row("/tags");
    m_form->findChild<ui::FieldRow *>(QStringLiteral("field:/tags"))->findChildren<QPushButton *>()[0]->click();
    EXPECT_TRUE(body().contains("\"tags\": [\"a\"]")) << "the example's first element";
    EXPECT_EQ(focusName(), QStringLiteral("input:/tags/0"));
}

TEST_F(FieldListTest, ADerivedTypeBringsItsProperties)
{
    open(R"({"device": {}})");
    EXPECT_LT(list().outline().rowOf(pointer("/device/number")), 0);
    auto *box = input<QComboBox>("/device/@odata.type");
    EXPECT_EQ(box->count(), 2);
    box->setCurrentIndex(1);
    emit box->textActivated(box->currentText());
    EXPECT_EQ(body(), QByteArray("{\"device\": {\"@odata.type\": \"#x.phone\"}}"));
    QTest::keyClicks(input("/device/number"), QStringLiteral("1"));
    EXPECT_EQ(body(), QByteArray("{\"device\": {\"@odata.type\": \"#x.phone\", \"number\": \"1\"}}"));
}

TEST_F(FieldListTest, AnOpenTypeTakesAPropertyByName)
{
    open(R"({"settings": {}})");
    row("/settings");
    auto *line = m_form->findChild<QLineEdit *>(QStringLiteral("input:/settings/+"));
    ASSERT_NE(line, nullptr);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("a/b"));
    press(Qt::Key_Return);
    EXPECT_EQ(body(), QByteArray("{\"settings\": {\"a/b\": \"\"}}"));
    EXPECT_EQ(focusName(), QStringLiteral("input:/settings/a~1b"));
}

TEST_F(FieldListTest, RecursiveTypesOpenOnDemand)
{
    for (const char *place : {"/folder", "/folder/parent", "/folder/parent/parent"}) {
        row(place);
        press(Qt::Key_3, Qt::AltModifier);
    }
    QTest::keyClicks(input("/folder/parent/parent/name"), QStringLiteral("x"));
    EXPECT_EQ(json::minified(m_draft.document()), QByteArray(R"({"folder":{"parent":{"parent":{"name":"x"}}}})"));
    for (QToolButton *button : row("/folder")->findChildren<QToolButton *>()) {
        if (button->accessibleName() == QLatin1String("Close folder"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_LT(list().outline().rowOf(pointer("/folder/parent")), 0);
    input("/folder");
    press(Qt::Key_Right);
    EXPECT_GE(list().outline().rowOf(pointer("/folder/parent")), 0);
}

TEST_F(FieldListTest, AnUnfinishedTextSurvivesScrollingAway)
{
    open(R"({"aString": 5})");
    QLineEdit *line = input("/aString");
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("[1,"));
    EXPECT_EQ(body(), QByteArray(R"({"aString": 5})"));
    list().verticalScrollBar()->setValue(list().verticalScrollBar()->maximum());
    m_before->setFocus();
    list().verticalScrollBar()->setValue(0);
    EXPECT_EQ(input("/aString")->text(), QStringLiteral("[1,"));
    QTest::keyClicks(input("/aString"), QStringLiteral("2]"));
}

TEST_F(FieldListTest, TheFilterIsReachedAndLeftByKeys)
{
    open(R"({"address": {"city": "x"}})");
    input("/id");
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(focusName(), QStringLiteral("formFilter"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("city"));
    EXPECT_EQ(list().outline().size(), 2);
    press(Qt::Key_Return);
    EXPECT_TRUE(focusName().startsWith(QLatin1String("input:/address"))) << qPrintable(focusName());
    m_form->findChild<QLineEdit *>(QStringLiteral("formFilter"))->setFocus();
    press(Qt::Key_Escape);
    EXPECT_EQ(list().outline().size(), list().outline().total());
}

TEST_F(FieldListTest, PlaceholdersOfThePathAreTheFirstFields)
{
    m_draft.setPath(QStringLiteral("/users/{id | userPrincipalName}/messages/{message-id}"));
    EXPECT_EQ(list().outline().kind(1), form::FieldKind::PathValue);
    EXPECT_EQ(list().outline().kind(2), form::FieldKind::Property);
    list().verticalScrollBar()->setValue(0);
    auto *line = m_form->findChild<QLineEdit *>(QStringLiteral("path:/id | userPrincipalName"));
    ASSERT_NE(line, nullptr);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("a b/c"));
    EXPECT_EQ(run::pathValue(m_draft.pathValues(), QStringLiteral("id | userPrincipalName")), QStringLiteral("a b/c"));
    EXPECT_EQ(body(), QByteArray("{}"));
    m_draft.undoStack().undo();
    EXPECT_EQ(line->text(), QString());
}

TEST_F(FieldListTest, AVariableNobodyKnowsIsSaidInPlace)
{
    open(R"({"aString": "{{percent}}", "aInt32": {{$randomInt}}, "address": {"city": "{{town}}"}})");
    EXPECT_TRUE(row("/aString")->findChild<QLineEdit *>()->accessibleDescription().contains(QLatin1String("percent")));
    EXPECT_EQ(row("/aInt32")->findChild<QLineEdit *>()->accessibleDescription(), QString());
    std::vector<model::Environment> environments = m_environments.all();
    for (model::Environment &environment : environments)
        environment.variables = {{QStringLiteral("percent"), QStringLiteral("5")}};
    ASSERT_TRUE(m_environments.replaceAll(environments));
    EXPECT_EQ(row("/aString")->findChild<QLineEdit *>()->accessibleDescription(), QString());
    EXPECT_TRUE(
        row("/address/city")->findChild<QLineEdit *>()->accessibleDescription().contains(QLatin1String("town")));
}

TEST_F(FieldListTest, EverythingHasAName)
{
    open(R"({"address": {}, "tags": ["a"], "settings": {}, "device": {}})");
    QScrollBar *bar = list().verticalScrollBar();
    for (int at = 0; at < bar->maximum(); at += 200) {
        bar->setValue(at);
        EXPECT_EQ(support::namelessControls(&m_window), QStringList());
    }
}

} // namespace
