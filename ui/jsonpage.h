// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bodytext.h"

#include "json/pointer.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace ui {

class CodeEditor;
class FindBar;
class LineBar;
class ProblemLine;
class RequestDraft;
class TextView;
class Theme;

/// The body's text, editable. The editor is a view: what it reports is where characters changed, and only those bytes
/// of the body change. (Reading the text back would turn a no-break space into a blank and U+2028 into a line break.)
/// While the page is hidden it only remembers that it must look again.
class JsonPage final : public QWidget
{
    Q_OBJECT

public:
    JsonPage(RequestDraft &draft, const Theme &theme, QWidget *parent = nullptr);

    /// Puts the caret before the value at that place of a valid body, unfolded and in the middle of the view.
    void reveal(const json::Pointer &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// For keys and menu; nullptr in the menu stands for a separator.
    template <typename Slot>
    QAction *add(const QString &text, const QList<QKeySequence> &keys, Slot slot);
    void addActions();
    void addTextActions();
    QHBoxLayout *makeFooter();
    void showMenu(const QPoint &place);

    void take(int position, int removed, int added);
    bool goesOn(const json::Edit &edit);
    void settle();
    void refresh();
    void showBody();
    void showInEditor(const BodyText &text);
    void showState();
    void showProblem();
    QString remark() const;

    void layOut(const QByteArray &text, const QString &step);
    void openFind();
    void find(bool forward, int from = -1);
    void goToProblem();
    void placeCaret(qsizetype byte);
    void closeBars();

    RequestDraft &m_draft;
    FindBar *m_find;
    LineBar *m_line;
    CodeEditor *m_editor;
    TextView *m_view; ///< instead of the editor where lines are too long for it
    ProblemLine *m_problem;
    QLabel *m_state;
    QLabel *m_remark;
    QComboBox *m_lineEnding;
    QAction *m_reindent = nullptr;
    QAction *m_minify = nullptr;
    QAction *m_toProblem = nullptr;
    QAction *m_blanks = nullptr;
    QList<QAction *> m_menu;
    QList<QAction *> m_forEditor; ///< those that need the editor

    BodyText m_text;          ///< the body the page shows
    qsizetype m_runEnd = -1;  ///< byte where typing would go on with the present step of undo; -1: nowhere
    bool m_stale = true;      ///< the body changed while the page was hidden
    bool m_opened = true;     ///< the body is another request's: nothing of the view is kept
    bool m_editorOld = true;  ///< the editor does not hold m_text
    bool m_tooLong = false;   ///< too much for the editor
    bool m_loading = false;   ///< what the editor reports is what the page did
    bool m_hasHalves = false; ///< the editor holds a lone surrogate whose escape is in the body already
};

} // namespace ui
