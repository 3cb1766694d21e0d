// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editors/fieldeditor.h"
#include "ui/theme.h"

#include "model/edmvalue.h"
#include "support/keys.h"
#include "support/testmain.h"
#include "json/document.h"
#include "json/write.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace support {

/// One editor over a body that is one value, with the part a row of the form plays: what is edited is shown again.
class EditorBench : public testing::Test
{
protected:
    EditorBench()
    {
        m_theme.apply(ui::Scheme::Light);
        expectWarning(QStringLiteral("This plugin does not support")); // offscreen, with every popup
    }

    /// Makes the best editor for the value; empty bytes: not sent.
    void open(const model::Property &property, const QByteArray &raw = {}, bool asRaw = false)
    {
        m_editor.reset();
        m_property = property;
        m_asRaw = asRaw;
        m_raw = raw;
        const form::Field field = fieldOf(raw);
        const auto best = std::max_element(m_kinds.begin(), m_kinds.end(), [&](const auto &a, const auto &b) {
            return a->rank(field) < b->rank(field);
        });
        m_kind = best - m_kinds.begin();
        m_editor.reset((*best)->make(m_theme, nullptr));
        m_editor->resize(340, 30);
        m_editor->inputWidget()->setAccessibleName(property.name);
        QObject::connect(m_editor.get(), &ui::FieldEditor::edited, m_editor.get(), [this](const QByteArray &edited) {
            m_edits.append(edited);
            m_raw = edited;
            m_editor->show(fieldOf(m_raw));
        });
        QObject::connect(m_editor.get(), &ui::FieldEditor::pending, m_editor.get(),
                         [this](const QString &reason) { m_pending = reason; });
        m_editor->show(field);
        m_editor->show();
        m_edits.clear();
        m_editor->activateWindow();
        ASSERT_TRUE(waitFor([this] { return m_editor->isActiveWindow(); }));
        line()->setFocus();
    }

    form::Field fieldOf(const QByteArray &raw) const
    {
        form::Field field;
        field.place = json::Pointer({m_property.name});
        field.property = m_property;
        field.raw = raw;
        if (raw.isEmpty())
            return field;
        const json::Document document = json::Document::parse(raw, json::Syntax::Template);
        EXPECT_TRUE(document.isValid()) << raw.toStdString();
        const json::Value value = document.root();
        field.text = value.string();
        const bool isEmpty = raw == "\"\"" || raw == "{}" || raw == "[]";
        // A text where a number belongs stays in its editor while somebody types.
        const bool fits = model::kindFits(m_property, value.kind()) || value.isString();
        field.state = value.isNull()     ? form::FieldState::Null
                      : m_asRaw || !fits ? form::FieldState::Raw
                      : isEmpty          ? form::FieldState::Empty
                                         : form::FieldState::Value;
        return field;
    }

    void showRaw(const QByteArray &raw)
    {
        m_raw = raw;
        m_editor->show(fieldOf(raw));
    }

    QLineEdit *line()
    {
        auto *box = qobject_cast<QComboBox *>(m_editor->inputWidget());
        return box ? box->lineEdit() : qobject_cast<QLineEdit *>(m_editor->inputWidget());
    }

    /// Each key goes to what has the keyboard, as the platform would have it.
    static void type(const QString &text)
    {
        for (const QChar c : text)
            typeText(receiver(), QString(c));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(receiver(), key, modifiers);
    }

    static QWidget *receiver()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        EXPECT_NE(QApplication::focusWidget(), nullptr);
        return QApplication::focusWidget();
    }

    static QWidget *popup() { return QApplication::activePopupWidget(); }

    template <typename Widget>
    static Widget *inPopup(const QString &name = {})
    {
        Widget *found = popup() ? popup()->findChild<Widget *>(name) : nullptr;
        EXPECT_NE(found, nullptr);
        return found;
    }

    ui::Theme m_theme;
    const std::vector<std::unique_ptr<ui::EditorKind>> m_kinds = ui::makeEditorKinds();
    model::Property m_property;
    bool m_asRaw = false;
    QByteArray m_raw; ///< the body
    QByteArrayList m_edits;
    QString m_pending;
    qsizetype m_kind = -1;
    std::unique_ptr<ui::FieldEditor> m_editor;
};

} // namespace support
