// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/jsonfolds.h"

#include <QPlainTextEdit>

#include <optional>

namespace ui {

class CodeGutter;
class JsonHighlighter;
class Theme;

/// A stretch of a text that is wrong, in UTF-16 units.
struct CodeProblem
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString reason;

    bool operator==(const CodeProblem &) const = default;
};

struct FindOutcome
{
    int number = 0; ///< of the match that is selected now, from 1; 0 when there is none
    int count = 0;

    bool operator==(const FindOutcome &) const = default;
};

/// An editor for JSON: line numbers, folds, matching brackets, a marked problem. Characters that a text document cannot
/// keep are in it as stand-ins (ui/standins.h). It has no undo of its own.
class CodeEditor final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeEditor)

public:
    explicit CodeEditor(const Theme &theme, QWidget *parent = nullptr);

    /// Another text, unfolded, with the caret at its beginning.
    void load(const QString &text);
    /// Changes a stretch; caret, selection, scroll and folds elsewhere stay.
    void splice(int position, int removed, const QString &text);
    /// The units [begin, end) as they are in the document, line ends as U+2029.
    QString characters(int begin, int end) const;

    void setProblem(const std::optional<CodeProblem> &problem);
    const std::optional<CodeProblem> &problem() const { return m_problem; }
    /// Line of the problem, counted from 0; -1 when there is none.
    int problemLine() const;

    /// Selects from `position` to `end`, opens what hides it and brings it to the middle of the view.
    void reveal(int position, int end);
    /// Line and column from 1, columns in characters; what lies beyond goes to the end of the line or text.
    void goToLine(int line, int column);

    /// Selects the next match, or with `from` the first at or behind that place.
    FindOutcome find(const QString &text, bool forward, Qt::CaseSensitivity sensitivity, int from = -1);

    const std::vector<JsonBlock> &blocks() const;
    /// The block that the mark of this line folds.
    const JsonBlock *blockAt(int line) const;
    bool isFolded(int line) const;
    void setFolded(int line, bool folded);
    /// The innermost block around the caret that is not folded yet.
    void foldHere();
    void unfoldHere();
    void foldAll();
    void unfoldAll();

    /// One level more or less for the lines of the selection.
    void indent();
    void outdent();

    void setBlanksShown(bool shown);
    bool areBlanksShown() const { return m_blanksShown; }

    void paintGutter(QPainter &painter, const QRect &area);
    void clickGutter(const QPoint &point);
    QString gutterTip(const QPoint &point) const;

signals:
    /// In the coordinates of the screen.
    void menuRequested(const QPoint &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void adoptTheme();
    void noteChange(int position, int removed, int added);
    void settleFolds();
    void hideFolded();
    void openAround(int position);
    void markLines();
    void addBrackets(QList<QTextEdit::ExtraSelection> &marks) const;
    void breakLine();
    QString levelAt(const QTextBlock &line) const;
    template <typename Change>
    void changeLines(Change change);
    void placeGutter();
    /// Calls `paint(line, place)` for the lines that are seen between two heights of the viewport.
    template <typename Paint>
    void forShownLines(int top, int bottom, Paint paint) const;
    int lineAt(int y) const;
    QRectF foldNote(const QTextBlock &line, const QRectF &place) const;
    QString foldWords(int line) const;
    void paintUnseen(QPainter &painter, const QTextBlock &line, const QRectF &place) const;
    void paintFoldNote(QPainter &painter, const QTextBlock &line, const QRectF &place) const;

    const Theme &m_theme;
    CodeGutter *m_gutter;
    JsonHighlighter *m_highlighter;
    mutable std::vector<JsonBlock> m_blocks;
    mutable bool m_blocksKnown = false;
    std::vector<QTextCursor> m_folds; ///< each before the opening bracket of a folded block
    std::optional<CodeProblem> m_problem;
    std::pair<int, int> m_changed{-1, -1}; ///< units changed since the folds were settled; -1: none
    bool m_recoloring = false;
    bool m_blanksShown = false;
};

} // namespace ui
