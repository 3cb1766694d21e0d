// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"

#include <QSplitter>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace history {
class Store;
}

namespace ui {

class HistoryPane;
class Theme;
class TimelineFeed;
class TimelinePanel;

/// The rows of the history, and beside them a timeline of the same rows when the user wants one.
class HistoryArea final : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryArea)

public:
    /// `rows` becomes a part of it; the store outlives it.
    HistoryArea(const Theme &theme, history::Store &store, QWidget *rows, QWidget *parent = nullptr);

    /// Checked while the timeline is shown.
    QAction *timelineAction() const { return m_action; }
    TimelinePanel &timeline() const { return *m_panel; }

    /// What the rows are filtered by.
    void setQuery(const history::Query &query);
    /// The row that is current among them, 0 for none.
    void setCurrent(qint64 id);

signals:
    /// The user wants to see that row.
    void activated(qint64 id);
    /// The user wants only the rows of a range: `after:… before:…`.
    void searchRequested(const QString &query);

private:
    void showTimeline(bool shown);

    QWidget *m_rows;
    TimelinePanel *m_panel;
    TimelineFeed *m_feed;
    QAction *m_action;
};

/// Lets the timeline follow the search and the current row of the pane, and the pane what is chosen in the timeline.
void joinTimeline(HistoryArea &area, HistoryPane &pane);

} // namespace ui
