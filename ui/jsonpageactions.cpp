// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What can be done in the JSON tab, by key, menu and button.

#include "ui/codeeditor.h"
#include "ui/findbar.h"
#include "ui/jsonpage.h"
#include "ui/linebar.h"
#include "ui/requestdraft.h"
#include "ui/textview.h"
#include "ui/theme.h"

#include "json/write.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace ui {

template <typename Slot>
QAction *JsonPage::add(const QString &text, const QList<QKeySequence> &keys, Slot slot)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_menu.append(action);
    return action;
}

void JsonPage::addActions()
{
    add(tr("Find…"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] { openFind(); });
    add(tr("Find next"), {QKeySequence(Qt::Key_F3)}, [this] { find(true); });
    add(tr("Find previous"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { find(false); });
    m_forEditor +=
        add(tr("Go to line…"), {QKeySequence(Qt::CTRL | Qt::Key_G), QKeySequence(Qt::CTRL | Qt::Key_L)}, [this] {
            m_find->hide();
            m_line->open();
        });
    m_toProblem = add(tr("Go to the error"), {QKeySequence(Qt::Key_F8)}, [this] { goToProblem(); });
    m_menu.append(nullptr);
    // With Shift some keyboards report the brackets as braces.
    const auto bracket = [](Qt::Key key, Qt::Key shifted) {
        return QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::SHIFT | key),
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | shifted)};
    };
    m_forEditor += add(tr("Fold"), bracket(Qt::Key_BracketLeft, Qt::Key_BraceLeft), [this] { m_editor->foldHere(); });
    m_forEditor +=
        add(tr("Unfold"), bracket(Qt::Key_BracketRight, Qt::Key_BraceRight), [this] { m_editor->unfoldHere(); });
    m_forEditor +=
        add(tr("Fold all"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_BracketLeft)}, [this] { m_editor->foldAll(); });
    m_forEditor += add(tr("Unfold all"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_BracketRight)},
                       [this] { m_editor->unfoldAll(); });
    m_menu.append(nullptr);
    addTextActions();
}

void JsonPage::addTextActions()
{
    m_forEditor += add(tr("Indent lines"), {QKeySequence(Qt::CTRL | Qt::Key_BracketRight)}, [this] {
        m_draft.endStep();
        m_editor->indent();
        m_runEnd = -1;
    });
    m_forEditor += add(tr("Outdent lines"), {QKeySequence(Qt::CTRL | Qt::Key_BracketLeft)}, [this] {
        m_draft.endStep();
        m_editor->outdent();
        m_runEnd = -1;
    });
    m_reindent = add(tr("Re-indent"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
                     [this] { layOut(json::indented(m_draft.document(), 2, m_draft.lineEnding()), tr("Re-indent")); });
    m_minify = add(tr("Minify"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
                   [this] { layOut(json::minified(m_draft.document()), tr("Minify")); });
    m_blanks = add(tr("Show blanks"), {}, [this] { m_editor->setBlanksShown(m_blanks->isChecked()); });
    m_blanks->setCheckable(true);
    m_blanks->setToolTip(tr("Mark blanks and tabs. What cannot be seen otherwise is always marked"));
    m_forEditor += m_blanks;
}

QHBoxLayout *JsonPage::makeFooter()
{
    m_lineEnding->addItem(tr("LF"), QByteArray("\n"));
    m_lineEnding->addItem(tr("CRLF"), QByteArray("\r\n"));
    m_lineEnding->setObjectName(QStringLiteral("lineEnding"));
    m_lineEnding->setAccessibleName(tr("Line ends"));
    m_lineEnding->setToolTip(tr("Line ends of the body as it will be sent"));
    auto *footer = new QHBoxLayout;
    footer->setSpacing(Theme::unit / 2);
    footer->addWidget(m_state, 1);
    for (QAction *action : {m_blanks, m_reindent, m_minify}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setProperty("role", QStringLiteral("quiet"));
        button->setFocusPolicy(Qt::StrongFocus);
        footer->addWidget(button);
    }
    footer->addWidget(m_lineEnding);
    return footer;
}

void JsonPage::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *undo = m_draft.undoStack().createUndoAction(menu, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_draft.undoStack().createRedoAction(menu, tr("Redo"));
    redo->setShortcut(QKeySequence::Redo);
    menu->addActions({undo, redo});
    menu->addSeparator();
    const bool canWrite = !m_editor->isReadOnly();
    const bool isSelected = m_editor->textCursor().hasSelection();
    menu->addAction(tr("Cut"), QKeySequence::Cut, m_editor, &CodeEditor::cut)->setEnabled(canWrite && isSelected);
    menu->addAction(tr("Copy"), QKeySequence::Copy, m_editor, &CodeEditor::copy)->setEnabled(isSelected);
    menu->addAction(tr("Paste"), QKeySequence::Paste, m_editor, &CodeEditor::paste)
        ->setEnabled(canWrite && m_editor->canPaste());
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, m_editor, &CodeEditor::selectAll);
    menu->addSeparator();
    for (QAction *action : std::as_const(m_menu)) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->popup(place);
}

void JsonPage::openFind()
{
    if (m_tooLong)
        return m_view->openFind();
    m_line->hide();
    m_find->open();
}

void JsonPage::find(bool forward, int from)
{
    if (m_tooLong || m_find->text().isEmpty())
        return;
    const FindOutcome outcome = m_editor->find(m_find->text(), forward, m_find->sensitivity(), from);
    m_find->setFound(outcome.number, outcome.count);
}

void JsonPage::closeBars()
{
    if (!m_find->isVisible() && !m_line->isVisible())
        return;
    m_find->hide();
    m_line->hide();
    m_editor->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
