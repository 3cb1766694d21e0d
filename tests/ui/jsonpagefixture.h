// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/jsonpage.h"

#include "ui/codeeditor.h"
#include "ui/findbar.h"
#include "ui/requestdraft.h"
#include "ui/standins.h"
#include "ui/textview.h"
#include "ui/theme.h"

#include "model/limits.h"
#include "json/write.h"

#include "support/accessibility.h"
#include "support/bundle.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <gtest/gtest.h>

inline const QByteArray nested =
    "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {\n    \"c\": {\n      \"d\": \"here\"\n    }\n  }\n}";

/// The body with a line more, as the form would change it.
inline QByteArray withInserted(const QByteArray &body, int position)
{
    const qsizetype at = ui::BodyText(body).byteAt(position);
    return body.first(at) + "\r\n7" + body.sliced(at);
}

class JsonPageTest : public testing::Test
{
protected:
    JsonPageTest()
    {
        m_theme.apply(ui::Scheme::Light);
        m_page.resize(600, 500);
        m_page.show();
        m_page.activateWindow();
        EXPECT_TRUE(support::waitFor([this] { return m_page.isActiveWindow(); }));
        m_draft.open(schema(), schema().path(u"example").path, nested);
        editor()->setFocus();
    }

    static const model::OperationSchema &schema() { return *support::bundle().operation(support::onenoteKey); }

    template <typename Widget>
    Widget *part(const char *name = "")
    {
        auto *found = m_page.findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    ui::CodeEditor *editor() { return part<ui::CodeEditor>("jsonEditor"); }
    ui::TextView *view() { return part<ui::TextView>("jsonView"); }

    QToolButton *button(const QString &text)
    {
        for (QToolButton *found : m_page.findChildren<QToolButton *>()) {
            if (found->text() == text)
                return found;
        }
        ADD_FAILURE() << "no button " << qPrintable(text);
        return nullptr;
    }

    /// A key for whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClicks(QApplication::focusWidget(), QString(c));
    }

    void caret(int position, int anchor = -1)
    {
        QTextCursor cursor(editor()->document());
        cursor.setPosition(anchor < 0 ? position : anchor);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        editor()->setTextCursor(cursor);
    }
    /// Behind the first place of a text in the body.
    void caretBehind(const char *text) { caret(int(m_draft.body().indexOf(text) + qstrlen(text))); }
    QString caretLine() { return editor()->textCursor().block().text(); }

    QString shown()
    {
        return ui::withoutStandIns(editor()->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n'));
    }
    int visibleLines()
    {
        int count = 0;
        for (QTextBlock line = editor()->document()->begin(); line.isValid(); line = line.next())
            count += int(line.isVisible());
        return count;
    }

    QStringList labels()
    {
        QStringList texts;
        for (const QLabel *label : m_page.findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }

    ui::Theme m_theme;
    ui::RequestDraft m_draft;
    ui::JsonPage m_page{m_draft, m_theme};
};
