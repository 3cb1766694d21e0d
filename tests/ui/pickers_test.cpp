// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/datetimepicker.h"
#include "ui/editorbench.h"
#include "ui/editorcases.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QUuid>

// Values with parts: what opens below the line changes one part and leaves the others as they are written.

namespace {

using support::editorProperty;

class Pickers : public support::EditorBench
{
protected:
    void openPicker(const char *type, const QByteArray &raw)
    {
        open(editorProperty(type), raw);
        press(Qt::Key_Down, Qt::AltModifier);
        ASSERT_NE(popup(), nullptr);
        EXPECT_EQ(m_edits, QByteArrayList()) << "opening is not editing";
    }

    /// The control of that accessible name.
    template <typename Widget>
    static Widget *named(const char *name)
    {
        for (Widget *widget : popup()->findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        ADD_FAILURE() << "nothing is named " << name;
        return nullptr;
    }

    static void setClock(std::chrono::sys_time<std::chrono::nanoseconds> moment)
    {
        static_cast<ui::DateTimePicker *>(popup())->setClock([moment] { return moment; });
    }

    // 2026-03-09T07:05:03.012345678Z
    static constexpr std::chrono::sys_time<std::chrono::nanoseconds> moment =
        std::chrono::sys_days(std::chrono::year(2026) / 3 / 9) + std::chrono::hours(7) + std::chrono::minutes(5) +
        std::chrono::seconds(3) + std::chrono::nanoseconds(12345678);
};

TEST_F(Pickers, NowIsUtcInSevenDigits)
{
    openPicker("Edm.DateTimeOffset", "\"2017-01-01T00:00:06.3761313+03:00\"");
    setClock(moment);
    QTest::mouseClick(inPopup<QPushButton>(QStringLiteral("now")), Qt::LeftButton);
    EXPECT_EQ(m_raw, QByteArray("\"2026-03-09T07:05:03.0123456Z\""));
    EXPECT_EQ(named<QSpinBox>("Minute")->value(), 5);
    press(Qt::Key_Escape);
    openPicker("Edm.Date", {});
    setClock(moment);
    QTest::mouseClick(inPopup<QPushButton>(QStringLiteral("now")), Qt::LeftButton);
    EXPECT_EQ(m_raw, QByteArray("\"2026-03-09\""));
    press(Qt::Key_Escape);
    openPicker("Edm.TimeOfDay", "\"nonsense\"");
    setClock(moment);
    QTest::mouseClick(inPopup<QPushButton>(QStringLiteral("now")), Qt::LeftButton);
    EXPECT_EQ(m_raw, QByteArray("\"07:05:03.0123456\""));
    press(Qt::Key_Escape);
}

TEST_F(Pickers, TheSystemsClockIsThereFromTheStart)
{
    openPicker("Edm.DateTimeOffset", {});
    QTest::mouseClick(inPopup<QPushButton>(QStringLiteral("now")), Qt::LeftButton);
    const auto now = model::DateTimeOffsetText::parse(line()->text());
    ASSERT_TRUE(now) << qPrintable(line()->text());
    EXPECT_EQ(now->fraction.size(), 7);
    EXPECT_GE(now->date, QStringLiteral("2026"));
    press(Qt::Key_Escape);
}

TEST_F(Pickers, ADayIsPickedByArrowKeys)
{
    openPicker("Edm.DateTimeOffset", "\"2017-01-31T00:00:06.3761313+03:00\"");
    EXPECT_TRUE(receiver()->parentWidget() && qobject_cast<QCalendarWidget *>(receiver()->parentWidget()));
    press(Qt::Key_Right);
    EXPECT_EQ(m_raw, QByteArray("\"2017-02-01T00:00:06.3761313+03:00\""));
    press(Qt::Key_Return);
    EXPECT_EQ(popup(), nullptr) << "Enter is done";
    EXPECT_EQ(QApplication::focusWidget(), line());
    openPicker("Edm.Date", "\"2016-02-28\"");
    press(Qt::Key_Right);
    EXPECT_EQ(m_raw, QByteArray("\"2016-02-29\""));
    press(Qt::Key_Escape);
}

TEST_F(Pickers, ATimeKeepsThePartsThatAreNotTouched)
{
    openPicker("Edm.TimeOfDay", "\"23:59\"");
    press(Qt::Key_Up);
    EXPECT_EQ(m_raw, QByteArray("\"00:59\"")) << "the second stays unwritten";
    named<QLineEdit>("Fraction")->setFocus();
    type(QStringLiteral("25"));
    EXPECT_EQ(m_raw, QByteArray("\"00:59:00.25\""));
    press(Qt::Key_Escape);
    openPicker("Edm.TimeOfDay", "\"01:02:03.1234567\"");
    named<QSpinBox>("Second")->setValue(4);
    EXPECT_EQ(m_raw, QByteArray("\"01:02:04.1234567\""));
    press(Qt::Key_Escape);
}

TEST_F(Pickers, ADurationKeepsThePartsThatAreNotTouched)
{
    openPicker("Edm.Duration", "\"P007DT36H0.5000000S\"");
    auto *days = named<QLineEdit>("Days");
    EXPECT_EQ(receiver(), days);
    EXPECT_EQ(days->text(), QStringLiteral("007"));
    QTest::mouseClick(inPopup<QCheckBox>(), Qt::LeftButton, {}, QPoint(8, inPopup<QCheckBox>()->height() / 2));
    EXPECT_EQ(m_raw, QByteArray("\"-P007DT36H0.5000000S\""));
    named<QLineEdit>("Hours")->setFocus();
    press(Qt::Key_Up);
    EXPECT_EQ(m_raw, QByteArray("\"-P007DT37H0.5000000S\""));
    named<QLineEdit>("Minutes")->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(m_raw, QByteArray("\"-P007DT37H0.5000000S\"")) << "no minute below none";
    type(QStringLiteral("5"));
    EXPECT_EQ(m_raw, QByteArray("\"-P007DT37H5M0.5000000S\""));
    press(Qt::Key_Escape);
    openPicker("Edm.Duration", "\"later\"");
    press(Qt::Key_Escape);
    EXPECT_EQ(m_raw, QByteArray("\"later\""));
}

TEST_F(Pickers, AnIntegerStepsExactly)
{
    open(editorProperty("Edm.Int64"), "9007199254740992");
    press(Qt::Key_Up);
    EXPECT_EQ(m_raw, QByteArray("9007199254740993"));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(m_raw, QByteArray("9007199254740991"));
    for (const char *raw : {"9223372036854775807", "1.5", "{{n}}", "\"INF\""}) {
        showRaw(raw);
        m_edits.clear();
        press(Qt::Key_Up);
        EXPECT_EQ(m_edits, QByteArrayList()) << raw;
    }
    open(editorProperty("Edm.Int32"));
    press(Qt::Key_Up);
    EXPECT_EQ(m_raw, QByteArray()) << "an arrow sends nothing";
}

TEST_F(Pickers, ANumberThatCameInQuotesKeepsThem)
{
    open(editorProperty("Edm.Int64"), "\"41\"");
    press(Qt::Key_Up);
    EXPECT_EQ(m_raw, QByteArray("\"42\""));
    line()->setFocus();
    line()->selectAll();
    type(QStringLiteral("-7"));
    EXPECT_EQ(m_raw, QByteArray("\"-7\""));
    showRaw("41");
    line()->selectAll();
    type(QStringLiteral("-7"));
    EXPECT_EQ(m_raw, QByteArray("-7")) << "and a number stays one, also behind the minus sign that is none";
}

TEST_F(Pickers, NoNumbersAreOffered)
{
    open(editorProperty("Edm.Double"));
    auto *button = m_editor->findChild<QToolButton *>();
    ASSERT_TRUE(button->isVisible());
    press(Qt::Key_Down, Qt::AltModifier);
    ASSERT_EQ(popup(), button->menu());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(m_raw, QByteArray("\"-INF\""));
    open(editorProperty("Edm.Decimal"));
    EXPECT_FALSE(m_editor->findChild<QToolButton *>()->isVisible());
}

TEST_F(Pickers, AGuidIsMadeAnewEachTime)
{
    open(editorProperty("Edm.Guid"));
    press(Qt::Key_Down, Qt::AltModifier);
    const QString first = line()->text();
    EXPECT_FALSE(QUuid::fromString(first).isNull()) << qPrintable(first);
    EXPECT_EQ(first.size(), 36);
    QTest::mouseClick(m_editor->findChild<QToolButton *>(), Qt::LeftButton);
    EXPECT_NE(line()->text(), first);
    EXPECT_EQ(m_raw, json::quote(line()->text()));
}

TEST_F(Pickers, TrueAndFalseAreOneKeyAndOneClick)
{
    open(editorProperty("Edm.Boolean"), "true");
    const auto button = [this](const char *text) {
        for (QToolButton *found : m_editor->findChildren<QToolButton *>()) {
            if (found->text() == QLatin1String(text))
                return found;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    EXPECT_TRUE(button("true")->isChecked());
    QTest::mouseClick(button("false"), Qt::LeftButton);
    EXPECT_EQ(m_raw, QByteArray("false"));
    EXPECT_TRUE(button("false")->isChecked());
    EXPECT_FALSE(button("true")->isChecked());
    QTest::mouseClick(button("false"), Qt::LeftButton);
    EXPECT_EQ(m_raw, QByteArray("false"));
    EXPECT_TRUE(button("false")->isChecked());
    line()->setFocus();
    press(Qt::Key_End);
    type(QStringLiteral("t"));
    EXPECT_EQ(m_raw, QByteArray("true")) << "instead of falset";
    press(Qt::Key_Delete);
    EXPECT_EQ(m_raw, QByteArray("\"t\"")) << "the proposal can be refused";
    EXPECT_FALSE(button("true")->isChecked());
    showRaw("true");
    press(Qt::Key_End);
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_raw, QByteArray("\"tru\"")) << "nobody gets back what he deletes";
}

} // namespace
