// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/datetimepicker.h"
#include "ui/fieldrow.h"
#include "ui/formpage.h"
#include "ui/jsonpage.h"
#include "ui/requestdraft.h"
#include "ui/theme.h"

#include "run/environments.h"

#include "support/accessibility.h"
#include "support/bundle.h"
#include "support/testmain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <gtest/gtest.h>

namespace {

/// The form and the text beside each other on one draft.
class FormTest : public testing::Test
{
protected:
    FormTest()
    {
        m_theme.apply(ui::Scheme::Light);
        m_form.resize(600, 900);
        m_form.show();
        m_json.show();
        open(form::exampleBody(schema(), "\n"));
    }

    static const model::OperationSchema &schema() { return *support::bundle().operation(support::onenoteKey); }
    void open(const QByteArray &body) { m_draft.open(schema(), schema().path(u"example").path, body); }

    template <typename Widget>
    Widget *input(const char *pointer)
    {
        auto *widget = m_form.findChild<Widget *>(QStringLiteral("input:") + QLatin1String(pointer));
        EXPECT_NE(widget, nullptr) << pointer;
        return widget;
    }

    ui::FieldRow *row(const char *pointer)
    {
        auto *widget = m_form.findChild<ui::FieldRow *>(QStringLiteral("field:") + QLatin1String(pointer));
        EXPECT_NE(widget, nullptr) << pointer;
        return widget;
    }

    QByteArray valueOf(const char *pointer)
    {
        const auto value = json::Pointer::parse(QString::fromLatin1(pointer))->resolve(m_draft.document().root());
        return value ? value->raw().toByteArray() : QByteArray("absent");
    }

    QPlainTextEdit *editor() { return m_json.findChild<QPlainTextEdit *>(QStringLiteral("jsonEditor")); }

    ui::Theme m_theme;
    ui::RequestDraft m_draft;
    QTemporaryDir m_folder;
    run::Environments m_environments{m_folder.filePath(QStringLiteral("environments.json"))};
    ui::FormPage m_form{m_draft, m_environments, m_theme};
    ui::JsonPage m_json{m_draft, m_theme};
};

TEST_F(FormTest, ShowsARowForEveryPropertyAndNestedOnes)
{
    for (const model::Property &property : schema().properties)
        row(QByteArray('/' + property.name.toUtf8()).constData());
    EXPECT_EQ(input<QLineEdit>("/error/code")->text(), QStringLiteral("Code value"));
    EXPECT_EQ(input<QLineEdit>("/id")->placeholderText(), QStringLiteral("not sent"));
}

TEST_F(FormTest, TypingInAFieldThatIsNotSentSendsIt)
{
    QTest::keyClicks(input<QLineEdit>("/id"), QStringLiteral("a\"b"));
    EXPECT_EQ(valueOf("/id"), QByteArray("\"a\\\"b\""));
    EXPECT_EQ(row("/id")->field().state, form::FieldState::Value);
}

TEST_F(FormTest, NoBreakSpaceAndLineSeparatorSurviveTyping)
{
    QLineEdit *line = input<QLineEdit>("/resourceId");
    line->selectAll();
    line->insert(QStringLiteral("a\u00A0b\u2028c\U0001F600"));
    emit line->textEdited(line->text());
    EXPECT_EQ(valueOf("/resourceId"), QStringLiteral("\"a\u00A0b\u2028c\U0001F600\"").toUtf8());
}

TEST_F(FormTest, TheEnumerationOffersMembersAndTakesAnything)
{
    auto *box = input<QComboBox>("/status");
    EXPECT_EQ(box->count(), 4);
    EXPECT_EQ(box->itemText(1), QStringLiteral("Running"));
    box->setCurrentIndex(1);
    emit box->textActivated(box->currentText());
    EXPECT_EQ(valueOf("/status"), QByteArray("\"Running\""));
    EXPECT_TRUE(row("/status")->field().warning.isEmpty());
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("running"));
    EXPECT_EQ(valueOf("/status"), QByteArray("\"running\"")) << "the tester's letter case";
    EXPECT_FALSE(row("/status")->field().warning.isEmpty());
}

TEST_F(FormTest, APickedPartLeavesTheOtherDigitsAlone)
{
    ui::DateTimePicker picker;
    QString text;
    QObject::connect(&picker, &ui::DateTimePicker::edited, &picker, [&](const QString &edited) { text = edited; });
    picker.setValue(*model::DateTimeOffsetText::parse(QStringLiteral("2017-01-01T00:00:06.3761313+03:00")));
    EXPECT_TRUE(text.isEmpty()) << "showing is not editing";
    picker.findChildren<QSpinBox *>()[picker.findChildren<QSpinBox *>().size() - 1]->setValue(7);
    EXPECT_TRUE(text.endsWith(QLatin1String(".3761313+03:00"))) << text.toStdString();
}

TEST_F(FormTest, RawJsonTakesAWrongKindAndSaysSo)
{
    m_draft.setState(form::Field(row("/resourceId")->field()), form::FieldState::Raw);
    m_draft.setBody(QByteArray(m_draft.body()).replace("\"Resource Id value\"", "[1, 2]"));
    EXPECT_EQ(row("/resourceId")->field().state, form::FieldState::Raw);
    auto *line = input<QLineEdit>("/resourceId");
    EXPECT_EQ(line->text(), QStringLiteral("[1, 2]"));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("{\"a\""));
    EXPECT_EQ(valueOf("/resourceId"), QByteArray("[1, 2]")) << "half of a value is not in the body";
    QTest::keyClicks(line, QStringLiteral(": 1}"));
    EXPECT_EQ(valueOf("/resourceId"), QByteArray("{\"a\": 1}"));
}

TEST_F(FormTest, TheStateBoxTakesTheMemberOutAndBack)
{
    auto *box = row("/percentComplete")->findChild<QCheckBox *>();
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(6, box->height() / 2));
    EXPECT_EQ(valueOf("/percentComplete"), QByteArray("absent"));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(6, box->height() / 2));
    EXPECT_EQ(valueOf("/percentComplete"), QByteArray("\"Percent Complete value\""));
}

TEST_F(FormTest, TextAndFormFollowEachOther)
{
    QTextCursor cursor = editor()->document()->find(QStringLiteral("Code value"));
    ASSERT_FALSE(cursor.isNull());
    cursor.insertText(QStringLiteral("other"));
    EXPECT_EQ(input<QLineEdit>("/error/code")->text(), QStringLiteral("other"));
    QTest::keyClick(input<QLineEdit>("/error/code"), Qt::Key_End);
    QTest::keyClicks(input<QLineEdit>("/error/code"), QStringLiteral("!"));
    EXPECT_TRUE(editor()->document()->toRawText().contains(QLatin1String("\"other!\"")));
}

TEST_F(FormTest, ABrokenTextGreysTheFormAndSaysWhere)
{
    QTextCursor cursor(editor()->document());
    cursor.movePosition(QTextCursor::End);
    cursor.deletePreviousChar();
    EXPECT_FALSE(input<QLineEdit>("/error/code")->isEnabled());
    EXPECT_EQ(input<QLineEdit>("/error/code")->text(), QStringLiteral("Code value"));
    cursor.insertText(QStringLiteral("}"));
    EXPECT_TRUE(input<QLineEdit>("/error/code")->isEnabled());
}

TEST_F(FormTest, TheEditorKeepsWhatAReadBackWouldLose)
{
    const QByteArray body =
        QStringLiteral("{\r\n\t\"a\": \"x\u00A0y\u2028z\u2029w\U0001F600\",\r\n \"b\": 1\r\n}").toUtf8();
    open(body);
    QTextCursor cursor = editor()->document()->find(QStringLiteral("b"));
    ASSERT_FALSE(cursor.isNull());
    cursor.insertText(QStringLiteral("cc"));
    EXPECT_EQ(m_draft.body(), QByteArray(body).replace("\"b\"", "\"cc\""));
}

TEST_F(FormTest, NewColoursAreNoEdit)
{
    const QByteArray body = QStringLiteral("{\r\n\"a\": \"x\u2029y\"\r\n}").toUtf8();
    open(body);
    const int steps = m_draft.undoStack().count();
    m_theme.apply(ui::Scheme::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_draft.body(), body);
    EXPECT_EQ(m_draft.undoStack().count(), steps);
}

TEST_F(FormTest, APastedLineTakesTheBodysLineEnds)
{
    m_draft.setLineEnding("\r\n");
    const qsizetype before = m_draft.body().size();
    QTextCursor cursor(editor()->document());
    cursor.setPosition(1);
    cursor.insertText(QStringLiteral("\n"));
    EXPECT_EQ(m_draft.body().size(), before + 2);
    EXPECT_TRUE(m_draft.body().startsWith("{\r\n\r\n"));
}

TEST_F(FormTest, EveryControlHasAName)
{
    EXPECT_EQ(support::namelessControls(&m_form), QStringList());
    EXPECT_EQ(support::namelessControls(&m_json), QStringList());
}

TEST_F(FormTest, ANewPropertyOfASchemaIsANewField)
{
    model::OperationSchema extended = schema();
    extended.properties.push_back(
        {.name = QStringLiteral("note"), .type = model::TypeName(QStringLiteral("Edm.String"))});
    m_draft.open(extended, extended.paths.front().path, "{}");
    QTest::keyClicks(input<QLineEdit>("/note"), QStringLiteral("hello"));
    EXPECT_EQ(m_draft.body(), QByteArray("{\n  \"note\": \"hello\"\n}"));
    open("{}"); // the local schema goes
}

} // namespace
