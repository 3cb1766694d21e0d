// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTableView>

#include <vector>

namespace history {
class HistoryTable;
}

namespace ui {

/// The rows of the history. Lines of groups open and close by a click, Enter, Left and Right. What is current, selected
/// and in sight stays so when the lines are made anew. Letters search nothing: the rows are not all here.
class HistoryView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryView)

public:
    explicit HistoryView(history::HistoryTable &table, QWidget *parent = nullptr);

    /// Newest first, without the lines of groups.
    std::vector<qint64> selectedIds() const;
    /// Of the current line; 0 for none and in the line of a group.
    qint64 currentId() const;
    /// Selects those that are in the table, and makes the uppermost of them current.
    void selectIds(const std::vector<qint64> &ids);
    void selectLine(int line);
    void keyboardSearch(const QString &) override {}
    /// Whether the undo key means the rows and not the window.
    void setTakesUndo(bool takes) { m_takesUndo = takes; }

signals:
    void undoPressed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    struct Place
    {
        qint64 current = 0;
        std::vector<qint64> selected;
        qint64 top = 0;
        int scrolled = 0;
    };

    bool takesKey(const QKeyEvent &event);
    QItemSelection selectionOf(const std::vector<qint64> &ids) const;
    void keepPlace();
    void restorePlace();

    history::HistoryTable &m_table;
    Place m_place;
    bool m_takesUndo = false;
};

} // namespace ui
