// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editorbench.h"
#include "ui/editorcases.h"

#include "support/accessibility.h"
#include "translations/translations.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSet>
#include <QTranslator>
#include <QWheelEvent>

// One suite over all kinds of editors: ui/editorcases.cpp is the table.

namespace {

using support::EditorCase;

class FieldEditor : public support::EditorBench, public testing::WithParamInterface<EditorCase>
{
protected:
    void openCase(const QByteArray &raw = {})
    {
        const bool isRawKind = GetParam().kind == QLatin1String("rawfield");
        open(GetParam().property, raw.isEmpty() && isRawKind ? QByteArray("[]") : raw, isRawKind);
        line()->selectAll();
    }

    const QByteArray &usual() const { return GetParam().shown.front().first; }

    static void scroll(QWidget *widget)
    {
        const QPointF centre(widget->width() / 2., widget->height() / 2.);
        for (const int angle : {120, -240}) {
            QWheelEvent event(centre, widget->mapToGlobal(centre), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(widget, &event);
        }
    }
};

TEST_P(FieldEditor, IsTheKindForTheProperty)
{
    QSet<QString> names;
    for (const EditorCase &other : support::editorCases())
        names.insert(other.kind);
    QStringList kinds = support::rowKinds() + QStringList(names.begin(), names.end());
    kinds.sort();
    ASSERT_EQ(size_t(kinds.size()), m_kinds.size()) << "a kind has no row in the table";
    openCase(usual());
    EXPECT_EQ(kinds.value(m_kind), GetParam().kind);
}

TEST_P(FieldEditor, KeysBecomeBytes)
{
    for (const auto &[text, json] : GetParam().typed) {
        openCase();
        type(text);
        EXPECT_EQ(m_raw, json) << qPrintable(text);
    }
}

TEST_P(FieldEditor, BytesBecomeText)
{
    for (const auto &[json, text] : GetParam().shown) {
        openCase(json);
        EXPECT_EQ(line()->text(), text);
        EXPECT_EQ(m_edits, QByteArrayList()) << "showing is not editing";
    }
}

TEST_P(FieldEditor, FiveStatesLookDifferent)
{
    openCase(usual());
    const auto unset = [this] { return m_editor->inputWidget()->property("unset").toBool(); };
    EXPECT_FALSE(unset());
    if (GetParam().kind == QLatin1String("rawfield"))
        return; // it is there for one state only
    showRaw({});
    EXPECT_EQ(line()->text(), QString());
    EXPECT_TRUE(line()->placeholderText().startsWith(QLatin1String("not sent")));
    EXPECT_TRUE(unset());
    showRaw("null");
    EXPECT_EQ(line()->text(), QString());
    EXPECT_EQ(line()->placeholderText(), QStringLiteral("null"));
    EXPECT_TRUE(unset());
    showRaw("\"\"");
    EXPECT_EQ(line()->text(), GetParam().anyJson ? QStringLiteral("\"\"") : QString());
    if (!GetParam().anyJson) {
        EXPECT_EQ(line()->placeholderText(), QStringLiteral("empty"));
    }
    EXPECT_FALSE(unset());
    showRaw(usual());
    EXPECT_EQ(line()->text(), GetParam().shown.front().second);
    EXPECT_FALSE(unset());
    // The fifth is the raw editor's.
    form::Field field = fieldOf("{\"a\":1}");
    field.state = form::FieldState::Raw;
    for (size_t i = 0; i < m_kinds.size(); ++i)
        EXPECT_EQ(m_kinds[i]->rank(field) > 0, m_kinds[i]->rank(field) == 100);
    EXPECT_EQ(m_edits, QByteArrayList());
}

TEST_P(FieldEditor, AnotherPropertyIsAnotherText)
{
    openCase();
    type(GetParam().typed.back().first);
    form::Field other = fieldOf(usual());
    other.property.name = QStringLiteral("other");
    other.place = json::Pointer({QStringLiteral("other")});
    m_edits.clear();
    m_editor->show(other);
    EXPECT_EQ(line()->text(), GetParam().shown.front().second);
    EXPECT_EQ(popup(), nullptr);
    EXPECT_EQ(m_pending, QString());
    EXPECT_EQ(m_edits, QByteArrayList());
}

TEST_P(FieldEditor, TheCaretStaysWhenTheSameTextIsShown)
{
    openCase(usual());
    line()->setCursorPosition(1);
    m_editor->show(fieldOf(m_raw));
    EXPECT_EQ(line()->cursorPosition(), 1);
    line()->setCursorPosition(2);
    type(QStringLiteral("0"));
    EXPECT_EQ(line()->cursorPosition(), 3);
}

TEST_P(FieldEditor, EveryControlHasANameAndAKey)
{
    openCase(usual());
    EXPECT_EQ(m_editor->inputWidget()->accessibleName(), GetParam().property.name);
    EXPECT_EQ(support::namelessControls(m_editor.get()), QStringList());
    for (const QAbstractButton *button : m_editor->findChildren<QAbstractButton *>()) {
        EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus) << qPrintable(button->accessibleName());
        EXPECT_TRUE(!button->text().isEmpty() || !button->icon().isNull()) << qPrintable(button->accessibleName());
        EXPECT_TRUE(!button->text().isEmpty() || !button->toolTip().isEmpty()) << qPrintable(button->accessibleName());
    }
}

TEST_P(FieldEditor, ScrollingChangesNothing)
{
    openCase(usual());
    QWidgetList widgets = m_editor->findChildren<QWidget *>();
    for (QWidget *widget : std::as_const(widgets))
        scroll(widget);
    EXPECT_EQ(m_edits, QByteArrayList());
    EXPECT_EQ(line()->text(), GetParam().shown.front().second);
}

TEST_P(FieldEditor, APopupIsOpenedNamedAndClosedByKeys)
{
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        openCase(usual());
        press(key, Qt::AltModifier);
        if (!popup())
            continue;
        EXPECT_EQ(support::namelessControls(popup()), QStringList());
        for (QWidget *widget : popup()->findChildren<QWidget *>())
            scroll(widget);
        EXPECT_EQ(m_edits, QByteArrayList()) << "scrolled";
        press(Qt::Key_Escape);
        EXPECT_EQ(popup(), nullptr);
        EXPECT_EQ(QApplication::focusWidget(), line()->focusProxy() ? line()->focusProxy() : m_editor->inputWidget());
        EXPECT_EQ(m_raw, usual());
    }
}

TEST_P(FieldEditor, ADuplicateIsReadOnly)
{
    openCase(usual());
    form::Field field = fieldOf(usual());
    field.duplicate = true;
    m_editor->show(field);
    type(QStringLiteral("5"));
    press(Qt::Key_Up);
    press(Qt::Key_Down, Qt::AltModifier);
    if (popup())
        popup()->close();
    EXPECT_EQ(m_edits, QByteArrayList());
    EXPECT_TRUE(line()->isReadOnly());
    m_editor->show(fieldOf(usual()));
    EXPECT_FALSE(line()->isReadOnly());
}

TEST_P(FieldEditor, GermanIsNotCutOff)
{
    const QLocale before;
    const auto translator = translations::install(QStringLiteral("de"));
    openCase(usual());
    QWidgetList roots{m_editor.get()};
    press(Qt::Key_Down, Qt::AltModifier);
    if (popup())
        roots.append(popup());
    for (QWidget *root : std::as_const(roots)) {
        for (QLabel *label : root->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap()) {
                EXPECT_GE(label->width(), label->sizeHint().width()) << qPrintable(label->text());
            }
        }
        for (QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->window() == root) {
                EXPECT_GE(button->width(), button->sizeHint().width()) << qPrintable(button->accessibleName());
            }
        }
    }
    EXPECT_GE(line()->width(), 120);
    QLocale::setDefault(before);
}

INSTANTIATE_TEST_SUITE_P(All, FieldEditor, testing::ValuesIn(support::editorCases()));

} // namespace
