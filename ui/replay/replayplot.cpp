// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replayplot.h"

#include "ui/history/timelinepanel.h"
#include "ui/history/timelineview.h"
#include "ui/replay/replaywords.h"

#include <QVBoxLayout>

namespace ui {

ReplayPlot::ReplayPlot(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_panel(new TimelinePanel(theme, PlotAxis::Count))
{
    setObjectName(QStringLiteral("replayPlot"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panel);
    setFocusProxy(m_panel);
    connect(&m_panel->view(), &TimelineView::pointed, this, &ReplayPlot::describe);
    connect(&m_panel->view(), &TimelineView::activated, this, [this](qint64 id) {
        if (!m_results || id < 1 || id > m_results->ends())
            return;
        const ReplayResults::Place place = m_results->endAt(id - 1);
        emit activated(place.line, place.place);
    });
}

void ReplayPlot::show(const ReplayResults &results)
{
    m_results = &results;
    m_added = 0;
    m_idOf.clear();
    m_panel->view().clear();
    grow();
}

void ReplayPlot::grow()
{
    if (!m_results)
        return;
    std::vector<history::Point> points;
    for (; m_added < m_results->ends(); ++m_added) {
        const ReplayResults::Place place = m_results->endAt(m_added);
        const ReplayCell &cell = m_results->cell(place.line, place.place);
        if (cell.outcome == run::ReplayOutcome::Skipped)
            continue;
        // A point is known by the number of its end, which is its place as well.
        points.push_back({m_added + 1, m_added + 1, cell.microseconds, markOf(cell)});
        m_idOf[place.line * m_results->shape().places() + place.place] = m_added + 1;
    }
    if (!points.empty())
        m_panel->view().add(points);
}

void ReplayPlot::setCurrent(const ReplayResults::Place &place)
{
    if (!m_results)
        return;
    const auto found = m_idOf.find(place.line * m_results->shape().places() + place.place);
    m_panel->view().setCurrent(found == m_idOf.end() ? 0 : found->second);
}

void ReplayPlot::describe(qint64 id)
{
    if (!m_results || id < 1 || id > m_results->ends())
        return;
    const ReplayResults::Place place = m_results->endAt(id - 1);
    const ReplayResults &results = *m_results;
    const QString line =
        tr("%1, %2").arg(visibleText(results.step(place.line).name), cellText(results.cell(place.line, place.place)));
    m_panel->tell(id, line, cellToolTip(results, place.line, place.place));
}

} // namespace ui
