// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/recheck.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class HistoryPane;
class RecheckTable;
class TextLabel;
class Workbench;

/// Re-checks the history, or some rows of it, from the moment it is made, and lists what changed. It stays beside the
/// window, which shows the recordings it names; closing it ends the re-check.
class RecheckDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecheckDialog)

public:
    /// `ids` empty: the whole history. The store outlives it.
    RecheckDialog(history::Store &store, const run::Judge &judge, const std::vector<qint64> &ids,
                  QWidget *parent = nullptr);

signals:
    /// The user wants to see that recording.
    void showRequested(qint64 id);

private:
    void makeView();
    QWidget *makeBottom();
    void showProgress();
    void showEnd(const std::optional<model::Failure> &failure);
    void stopOrClose();

    run::Recheck m_recheck;
    RecheckTable *m_table;
    TextLabel *m_sum;
    QProgressBar *m_progress;
    QTableView *m_view;
    QLabel *m_empty;
    QPushButton *m_show;
    QPushButton *m_stop; ///< Cancel, then Close
    bool m_hasEnded = false;
};

/// Opens a dialog of the window whenever the pane asks for a re-check; one at a time.
void offerRecheck(HistoryPane &history, Workbench &workbench, QWidget *window);

} // namespace ui
