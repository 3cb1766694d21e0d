// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace history {
class HistoryTable;
}

namespace ui {

class SearchLine;
class TextLabel;
class Theme;

/// What stands above the rows: the search, how much it finds, how it is grouped, and buttons.
class HistoryHeading final : public QWidget
{
    Q_OBJECT

public:
    HistoryHeading(const Theme &theme, history::HistoryTable &table, QMenu *groups, QWidget *parent = nullptr);

    SearchLine *search() const { return m_search; }
    /// Behind those that are there.
    void addButton(QAction *action);
    /// How many operations are being tracked.
    void showTracked(int count);
    /// What the rows are grouped by; empty: nothing.
    void showGrouping(const QString &by);

private:
    void showCount();
    void showProblems();
    QString countText() const;

    history::HistoryTable &m_table;
    SearchLine *m_search;
    QLabel *m_tracked;
    QLabel *m_count;
    QToolButton *m_cancel;
    QToolButton *m_group;
    QHBoxLayout *m_line;
    TextLabel *m_problems;
};

} // namespace ui
