// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/search.h"
#include "model/result.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace history {
class HistoryTable;
struct QueryVocabulary;
class Store;
} // namespace history

namespace ui {

class Banner;
class HistoryColumns;
class HistoryHeading;
class HistoryView;
class RowChanges;
class SearchLine;
class Theme;

/// The bottom pane: every operation that was sent, newest first; searched, grouped, annotated and deleted here.
class HistoryPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPane)

public:
    HistoryPane(const Theme &theme, history::HistoryTable &table, history::Store &store, QWidget *parent = nullptr);

    /// Makes it the current row, without activated(); waits for a recording that is not in the table yet.
    void select(qint64 id);
    qint64 currentId() const; ///< 0 for none
    /// Newest first.
    std::vector<qint64> selectedIds() const;

    // Searching
    SearchLine *searchLine() const;
    /// As if the user had typed it and pressed Enter.
    void search(const QString &text);
    /// What the rows are filtered and grouped by.
    const history::SearchOrder &order() const;
    /// Words to be offered in the search, asked for when they are; the pane adds tags and runs it has seen.
    void setWords(const std::function<history::QueryVocabulary()> &words);

    // Actions
    /// Enabled while there is a current row; the window gives them their keys.
    QAction *replayAction() const { return m_replay; }
    QAction *intoFormAction() const { return m_intoForm; }
    QAction *trackAction() const { return m_trackRow; }
    QAction *recheckRowsAction() const { return m_recheckRows; }
    QAction *recheckAllAction() const { return m_recheckAll; }
    /// One more action for rows: it goes into the menu of the rows and into the menu that addActionsTo() was called
    /// with. Whoever adds it enables it, by selectionChanged().
    void addRowAction(QAction *action);
    /// One more button above the rows.
    void addButton(QAction *action);
    /// All that can be done here, for the window's menu.
    void addActionsTo(QMenu *menu);

    /// How many operations are being tracked.
    void showTracked(int count);

    /// Which columns there are, in which order and how wide.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

signals:
    /// A damaged file was set aside; the report in lines of plain text says what was saved.
    void salvaged(const QString &report);
    /// The user wants to see it: a click, Enter, or another row by keyboard.
    void activated(qint64 id);
    void replayRequested(qint64 id);
    void intoFormRequested(qint64 id);
    void trackRequested(qint64 id);
    /// Newest first; none: the whole history.
    void recheckRequested(const std::vector<qint64> &ids);
    /// currentId() or selectedIds() is another one.
    void selectionChanged();
    /// order() is another one.
    void orderChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // historypane.cpp
    void connectTable();
    void connectView();
    QWidget *makeEmpty();
    void showEmpty();
    void selectWanted();
    void onCurrentChanged();
    void applyOrder();
    void groupBy(history::GroupBy by);
    history::QueryVocabulary words() const;

    // historypaneactions.cpp
    void makeActions();
    void makeRowActions();
    void makeGroupMenu();
    void paintIcons();
    void enableActions();
    void fillLikeMenu();
    void chooseColumns();
    void removeSelected();
    void connectChanges();
    void afterRemoval();
    void selectRestored();

    const Theme &m_theme;
    history::HistoryTable &m_table;
    QMenu *m_groupMenu;
    QActionGroup *m_groupActions;
    HistoryHeading *m_heading;
    Banner *m_banner;
    Banner *m_readBanner;
    Banner *m_doneBanner;
    HistoryView *m_view;
    HistoryColumns *m_columns;
    RowChanges *m_changes;
    QLabel *m_empty;
    QPushButton *m_clearSearch;
    QMenu *m_like;
    QMenu *m_menu = nullptr; ///< the window's

    QAction *m_replay;
    QAction *m_intoForm;
    QAction *m_trackRow;
    QAction *m_copyId;
    QAction *m_morePlace; ///< a separator: actions of others stand before it
    QAction *m_pin;
    QAction *m_note;
    QAction *m_tags;
    QAction *m_remove;
    QAction *m_undo;
    QAction *m_recheckRows;
    QAction *m_recheckAll;
    QAction *m_find;
    QAction *m_expandAll;
    QAction *m_collapseAll;
    QAction *m_chooseColumns;
    QAction *m_resetColumns;

    std::function<history::QueryVocabulary()> m_words;
    std::vector<qint64> m_restored; ///< to be selected when they are there again
    QTimer m_selectRestored;
    qint64 m_wanted = 0;           ///< to be selected when it comes
    qint64 m_last = 0;             ///< the row that was current, as long as the user chose no other
    int m_lineRemoved = -1;        ///< where rows are being removed by the user
    bool m_selecting = false;      ///< the program, not the user
    bool m_changedByPress = false; ///< the click that follows was already told
};

} // namespace ui
