// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QModelIndex;
class QTableView;
QT_END_NAMESPACE

namespace history {
class HistoryTable;
}

namespace ui {

class Banner;
class Theme;

/// The bottom pane: every operation that was sent, newest first.
class HistoryPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPane)

public:
    HistoryPane(const Theme &theme, history::HistoryTable &table, QWidget *parent = nullptr);

    /// Makes it the current row, without activated(); waits for a recording that is not in the table yet.
    void select(qint64 id);
    qint64 currentId() const; ///< 0 for none

    /// The history cannot be written; what is on the screen stays.
    void showUnavailable(const model::Failure &reason);
    void showAvailable();

    /// Enabled while there is a current row; the window gives them their keys.
    QAction *replayAction() const { return m_replay; }
    QAction *intoFormAction() const { return m_intoForm; }
    QAction *trackAction() const { return m_trackRow; }
    QAction *recheckRowsAction() const { return m_recheckRows; }
    QAction *recheckAllAction() const { return m_recheckAll; }

    /// How many operations are being tracked.
    void showTracked(int count);

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

signals:
    /// The user wants to see it: a click, Enter, or another row by keyboard.
    void activated(qint64 id);
    void replayRequested(qint64 id);
    void intoFormRequested(qint64 id);
    void trackRequested(qint64 id);
    /// Newest first; none: the whole history.
    void recheckRequested(const std::vector<qint64> &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeading();
    void makeView();
    void makeActions();
    void paintIcons();
    void fillWidth();
    void showCount();
    void selectWanted();
    void onCurrentChanged();
    std::vector<qint64> selectedIds() const;
    qint64 idAt(const QModelIndex &index) const;

    const Theme &m_theme;
    history::HistoryTable &m_table;
    Banner *m_banner;
    Banner *m_readBanner;
    QLabel *m_tracked;
    QLabel *m_count;
    QLabel *m_empty;
    QTableView *m_view;
    QAction *m_replay;
    QAction *m_intoForm;
    QAction *m_trackRow;
    QAction *m_recheckRows;
    QAction *m_recheckAll;
    QAction *m_copyId;
    qint64 m_wanted = 0;           ///< to be selected when it comes
    bool m_selecting = false;      ///< the program, not the user
    bool m_changedByPress = false; ///< the click that follows was already told
};

} // namespace ui
