// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"
#include "history/timelineplot.h"
#include "ui/history/timelinepaint.h"

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QLabel;
class QLayout;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

class TextLabel;
class Theme;
class TimelineView;

/// A timeline with its legend, whose entries show and hide an outcome, and buttons for what else can be done with it.
class TimelinePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelinePanel)

public:
    explicit TimelinePanel(const Theme &theme, PlotAxis axis = PlotAxis::Time, QWidget *parent = nullptr);

    TimelineView &view() { return *m_view; }
    /// Beside the summary: that points are still looked for, or why there are no more. Empty for nothing.
    void showState(const QString &text);
    /// What the mouse or the keyboard is on.
    void tell(const history::Row &row);
    void tell(qint64 id, const QString &line, const QString &toolTip);

signals:
    /// The user wants to search what is shown: `after:… before:…`.
    void searchRequested(const QString &query);

private:
    QWidget *makeLegend();
    void addZoom(QLayout *layout);
    QToolButton *addButton(QLayout *layout, const QString &caption, const QString &toolTip);
    void showPlot();
    void paintIcons();

    const Theme &m_theme;
    TimelineView *m_view;
    std::array<QToolButton *, history::outcomeCount> m_outcomes{};
    QToolButton *m_linear = nullptr;
    QToolButton *m_searchRange = nullptr;
    QToolButton *m_zoomIn = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_all = nullptr;
    TextLabel *m_summary;
    QLabel *m_state;
};

} // namespace ui
