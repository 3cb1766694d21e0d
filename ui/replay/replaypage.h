// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/replay/replaytable.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QSplitter;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class ReplayFilterBar;
class ReplayPlot;
class ReplayProgress;
class Theme;

/// A replay while it runs and afterwards: progress, results, durations.
class ReplayPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayPage)

public:
    explicit ReplayPage(const Theme &theme, QWidget *parent = nullptr);
    ~ReplayPage() override;

    /// Before it begins; shows it in place of the one before.
    void follow(run::Replay &replay);
    const std::shared_ptr<ReplayResults> &results() const { return m_results; }
    /// Null before the first replay.
    ReplayTable *table() const { return m_table.get(); }
    ReplayProgress &progress() { return *m_progress; }
    void compareWith(std::shared_ptr<const ReplayBaseline> baseline);

signals:
    void cancelRequested();
    /// The user wants to see that row of the history.
    void recordingChosen(qint64 id);
    /// The user wants to see two rows of the history beside each other.
    void comparisonRequested(qint64 a, qint64 b);

private:
    void makeView();
    void makeActions();
    void connectTable();
    void layOutColumns();
    void showFiltered();
    void showCounts();
    void goTo(qint64 line, int place);
    std::optional<ReplayResults::Place> current() const;
    const ReplayCell *currentCell() const;
    qint64 otherRecording() const;
    void showCurrent();
    void openCurrent();

    const Theme &m_theme;
    std::shared_ptr<ReplayResults> m_results;
    std::unique_ptr<ReplayTable> m_table;
    ReplayProgress *m_progress;
    ReplayFilterBar *m_filter;
    QTableView *m_view;
    ReplayPlot *m_plot;
    QLabel *m_empty;
    QSplitter *m_parts;
    QAction *m_open = nullptr;
    QAction *m_compare = nullptr;               ///< with the same request before
    QAction *m_compareAll = nullptr;            ///< with another environment
    bool m_follows = true;                      ///< the last row stays in sight
    std::optional<ReplayResults::Place> m_kept; ///< current before the table was made anew
};

} // namespace ui
