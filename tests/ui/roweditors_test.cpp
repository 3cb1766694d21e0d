// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editors/fieldeditor.h"
#include "ui/theme.h"

#include "support/accessibility.h"
#include "support/testmain.h"
#include "translations/translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTranslator>
#include <QWheelEvent>

#include <gtest/gtest.h>

// The editors that hold no value but rows: objects, collections, and the place for another member. What the suite of
// fieldeditor_test.cpp asks of an editor, as far as it can be asked of these.

namespace {

using form::FieldState;

struct RowCase
{
    const char *kind;
    form::Field field; ///< with a value
    int buttons;

    friend void PrintTo(const RowCase &value, std::ostream *out) { *out << value.kind; }
};

form::Field fieldOf(const char *type, form::FieldKind kind = form::FieldKind::Property)
{
    form::Field field;
    field.kind = kind;
    field.place = json::Pointer({QStringLiteral("subject")});
    field.property = {.name = QStringLiteral("subject"), .type = model::TypeName(QString::fromLatin1(type))};
    field.state = FieldState::Value;
    field.children = 2;
    return field;
}

std::vector<RowCase> rowCases()
{
    form::Field object = fieldOf("x.address");
    object.structured = true;
    object.raw = "{\"a\": 1, \"b\": 2}";
    form::Field collection = fieldOf("Collection(Edm.String)");
    collection.raw = "[1, 2]";
    return {{"object", object, 0},
            {"collection", collection, 2},
            {"newmember", fieldOf("Edm.Untyped", form::FieldKind::NewMember), 1}};
}

class RowEditor : public testing::TestWithParam<RowCase>
{
protected:
    RowEditor()
    {
        m_theme.apply(ui::Scheme::Light);
        make();
    }

    void make()
    {
        const form::Field &field = GetParam().field;
        const auto best = std::max_element(m_kinds.begin(), m_kinds.end(), [&](const auto &a, const auto &b) {
            return a->rank(field) < b->rank(field);
        });
        m_editor.reset((*best)->make(m_theme, nullptr));
        m_editor->resize(320, 30);
        m_editor->inputWidget()->setAccessibleName(field.property.name);
        QObject::connect(m_editor.get(), &ui::FieldEditor::edited, m_editor.get(), [this] { ++m_edits; });
        QObject::connect(m_editor.get(), &ui::FieldEditor::elementsAdded, m_editor.get(),
                         [this](const QStringList &lines) { m_added.append(lines); });
        QObject::connect(m_editor.get(), &ui::FieldEditor::memberNamed, m_editor.get(),
                         [this](const QString &name) { m_names.append(name); });
        m_editor->show();
        m_editor->activateWindow();
        EXPECT_TRUE(support::waitFor([this] { return m_editor->isActiveWindow(); }));
        m_editor->show(field);
    }

    bool isNewMember() const { return GetParam().field.kind == form::FieldKind::NewMember; }
    QLineEdit *line() { return m_editor->findChild<QLineEdit *>(); }

    ui::Theme m_theme;
    std::vector<std::unique_ptr<ui::EditorKind>> m_kinds = ui::makeEditorKinds();
    std::unique_ptr<ui::FieldEditor> m_editor;
    int m_edits = 0;
    QList<QStringList> m_added;
    QStringList m_names;
};

TEST_P(RowEditor, KeysWriteNoValue)
{
    line()->setFocus();
    QTest::keyClicks(line(), QStringLiteral("x{\"5"));
    EXPECT_EQ(m_edits, 0);
    EXPECT_EQ(line()->text(), isNewMember() ? QStringLiteral("x{\"5") : QString());
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_EQ(m_names, isNewMember() ? QStringList(QStringLiteral("x{\"5")) : QStringList());
}

TEST_P(RowEditor, FiveStatesLookDifferent)
{
    if (isNewMember())
        return; // it has none
    QStringList texts{line()->placeholderText()};
    form::Field field = GetParam().field;
    for (const FieldState state : {FieldState::NotSent, FieldState::Null, FieldState::Empty}) {
        field.state = state;
        m_editor->show(field);
        texts.append(line()->placeholderText());
        EXPECT_EQ(line()->property("unset").toBool(), state != FieldState::Empty);
    }
    EXPECT_EQ(texts.removeDuplicates(), 0);
    field.state = FieldState::Raw;
    for (const auto &kind : m_kinds)
        EXPECT_EQ(kind->rank(field) > 0, kind->rank(field) == 100) << "the raw editor's";
    field.state = FieldState::Value;
    field.raw = "{{rows}}";
    field.text = QStringLiteral("{{rows}}");
    m_editor->show(field);
    EXPECT_EQ(line()->text(), QStringLiteral("{{rows}}"));
    EXPECT_EQ(m_edits, 0);
}

TEST_P(RowEditor, EveryControlHasANameAndAKey)
{
    EXPECT_EQ(m_editor->inputWidget()->accessibleName(), QStringLiteral("subject"));
    EXPECT_EQ(support::namelessControls(m_editor.get()), QStringList());
    const auto buttons = m_editor->findChildren<QAbstractButton *>();
    EXPECT_EQ(buttons.size(), GetParam().buttons);
    for (QAbstractButton *button : buttons)
        EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus);
    if (GetParam().buttons == 2) {
        buttons.front()->setFocus();
        QTest::keyClick(buttons.front(), Qt::Key_Space);
        EXPECT_EQ(m_added, QList<QStringList>({QStringList()})) << "one new element";
    }
}

TEST_P(RowEditor, GermanIsNotCutOff)
{
    const QLocale before;
    const auto translator = translations::install(QStringLiteral("de"));
    make();
    for (const QAbstractButton *button : m_editor->findChildren<QAbstractButton *>())
        EXPECT_GE(button->width(), button->sizeHint().width()) << qPrintable(button->text());
    EXPECT_GE(line()->width(), 80);
    QLocale::setDefault(before);
}

INSTANTIATE_TEST_SUITE_P(All, RowEditor, testing::ValuesIn(rowCases()));

} // namespace
