// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/labels.h"
#include "ui/textcursor.h"
#include "ui/textlines.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QCache>
#include <QHash>

#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace ui {

class FindBar;
class Theme;

/// A remark at the right end of the row that shows the byte at `offset`.
struct TextMark
{
    qsizetype offset = 0;
    QString text;
    Tone tone = Tone::Info;
    QString toolTip = {}; ///< in lines; empty: the text

    bool operator==(const TextMark &) const = default;
};

/// Shows a text of any size, read-only: lays out and paints the visible rows only.
class TextView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Coloring { None, Json };

    explicit TextView(const Theme &theme, QWidget *parent = nullptr);
    ~TextView() override;

    /// Replaces text and colouring; drops marks and selection and goes to the top.
    void setRows(std::shared_ptr<const TextRows> rows, Coloring coloring = Coloring::None);
    void setText(const QByteArray &text, Coloring coloring = Coloring::None)
    {
        setRows(std::make_shared<const TextLines>(text), coloring);
    }
    /// The same text, more of it: what is seen and selected stays.
    void extendRows(std::shared_ptr<const TextRows> rows);
    void setMarks(const std::vector<TextMark> &marks);

    const TextRows &lines() const { return *m_lines; }
    /// The mark of the row; empty text when it has none.
    TextMark mark(int row) const { return m_marks.value(row); }
    const TextSelection &selection() const { return m_selection; }
    /// Selects and scrolls to the cursor.
    void select(const TextSelection &selection);
    void selectAll();
    /// The exact bytes of the selection.
    QByteArray selectedBytes() const;
    /// Puts the selection into the clipboard, bytes that are no UTF-8 as U+FFFD; a huge one is refused().
    void copy();
    /// What is on screen, as text: for assistive technology.
    QString screenText() const;

    void openFind();
    /// Selects the next or previous match; false when there is none.
    bool find(const QString &text, bool forward);
    /// The same for a text of any size: a large one is searched on another thread, and the find bar says how it ends.
    void search(const QString &text, bool forward);
    bool isSearching() const { return m_searchStop != nullptr; }

signals:
    /// Something asked for was not done, and why.
    void refused(const QString &text);
    /// The context menu opens at this offset; receivers add what they can do there.
    void menuRequested(QMenu &menu, qsizetype offset);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Row; // a laid-out row

    void adoptTheme();
    void updateScrollBars();
    const Row &row(int number) const;
    int rowsPerPage() const;
    qsizetype offsetAtPoint(const QPoint &point) const;
    void moveCursor(Move move, bool extend);
    void setCursorTo(qsizetype offset, bool extend);
    void ensureVisible(qsizetype offset);
    void closeFind();
    void hideFind();
    qsizetype searchFrom(bool forward) const { return forward ? m_selection.end() : m_selection.begin(); }
    void showMatch(qsizetype begin, qsizetype length);
    void stopSearching();
    void placeFindBar();
    void paintRow(QPainter &painter, int number, qreal top) const;
    void noteWidth(int first);
    void paintSelection(QPainter &painter, int number, qreal left, qreal top) const;
    void paintMark(QPainter &painter, int number, qreal top) const;
    int markWidth(const QString &text) const;
    bool startsInsideString(int number) const;

    const Theme &m_theme;
    std::shared_ptr<const TextRows> m_lines;
    Coloring m_coloring = Coloring::None;
    QHash<int, TextMark> m_marks;
    TextSelection m_selection;
    int m_column = -1; ///< aimed at by up and down; -1: where the cursor is
    mutable QCache<int, Row> m_rows;
    FindBar *m_find;
    std::shared_ptr<std::atomic<bool>> m_searchStop; ///< of the search under way
    QBasicTimer m_dragScroll;
    int m_rowHeight = 1;
    int m_widestMark = 0;
    int m_widestShown = 0; ///< pixels
    qreal m_characterWidth = 1;
};

} // namespace ui
