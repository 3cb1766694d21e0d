// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/replay/replayresults.h"

#include <QWidget>

namespace ui {

class Theme;
class TimelinePanel;

/// Durations of a replay in the order of the ends, while it runs. What was skipped is not there.
class ReplayPlot final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayPlot)

public:
    explicit ReplayPlot(const Theme &theme, QWidget *parent = nullptr);

    /// Shows those results, which outlive it or its next ones.
    void show(const ReplayResults &results);
    /// More of them have ended.
    void grow();
    /// The line and the environment that are looked at elsewhere.
    void setCurrent(const ReplayResults::Place &place);

    TimelinePanel &panel() { return *m_panel; }

signals:
    /// The user wants to see that result.
    void activated(qint64 line, int place);

private:
    void describe(qint64 id);

    TimelinePanel *m_panel;
    const ReplayResults *m_results = nullptr;
    qint64 m_added = 0;                        ///< ends looked at
    std::unordered_map<qint64, qint64> m_idOf; ///< by cell
};

} // namespace ui
