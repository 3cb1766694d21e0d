// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/timelinepanel.h"

#include "ui/flowlayout.h"
#include "ui/history/timelinemarks.h"
#include "ui/history/timelineview.h"
#include "ui/history/timelinewords.h"
#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace ui {

using history::PointOutcome;

TimelinePanel::TimelinePanel(const Theme &theme, PlotAxis axis, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_view(new TimelineView(theme, axis)),
      m_summary(new TextLabel({}, "small")),
      m_state(plainLabel({}, "small"))
{
    setObjectName(QStringLiteral("timelinePanel"));
    m_summary->setObjectName(QStringLiteral("timelineSummary"));
    m_state->setObjectName(QStringLiteral("timelineState"));
    m_state->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeLegend());
    layout->addWidget(m_view, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(Theme::unit, 0, Theme::unit, Theme::unit / 2);
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(m_state);
    layout->addLayout(bottom);
    setFocusProxy(m_view);
    connect(m_view, &TimelineView::plotted, this, &TimelinePanel::showPlot);
    connect(&theme, &Theme::changed, this, &TimelinePanel::paintIcons);
    paintIcons();
    showPlot();
}

QWidget *TimelinePanel::makeLegend()
{
    auto *legend = new QWidget;
    auto *layout = new FlowLayout(Theme::unit / 2, legend); // wraps where the timeline is narrow
    layout->setContentsMargins(Theme::unit, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    for (const PointOutcome outcome : outcomesInOrder) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("timelineOutcome%1").arg(int(outcome)));
        button->setProperty("role", QStringLiteral("segment"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setCheckable(true);
        button->setChecked(true);
        setPlainToolTip(button, tr("Show or hide: %1").arg(outcomeTitle(outcome)));
        connect(button, &QToolButton::toggled, m_view,
                [this, outcome](bool shown) { m_view->setShown(outcome, shown); });
        m_outcomes[size_t(outcome)] = button;
        layout->addWidget(button);
    }
    addZoom(layout);
    return legend;
}

void TimelinePanel::addZoom(QLayout *layout)
{
    m_searchRange = addButton(layout, tr("Search this range"), tr("Search the history for what is shown here"));
    m_searchRange->setObjectName(QStringLiteral("timelineSearch"));
    connect(m_searchRange, &QToolButton::clicked, this, [this] { emit searchRequested(rangeQuery(m_view->range())); });
    if (m_view->axis() != PlotAxis::Time)
        m_searchRange->hide(); // a count is nothing to search by
    m_linear = addButton(layout, tr("Linear"), tr("Durations at equal distances, not by powers of ten"));
    m_linear->setObjectName(QStringLiteral("timelineLinear"));
    m_linear->setCheckable(true);
    connect(m_linear, &QToolButton::toggled, m_view, [this](bool linear) { m_view->setLogarithmic(!linear); });
    m_zoomOut = addButton(layout, QStringLiteral("\u2212"), tr("Show more (-)"));
    m_zoomIn = addButton(layout, QStringLiteral("+"), tr("Show less, larger (+)"));
    m_all = addButton(layout, tr("All"), tr("Show the whole range (Ctrl+0)"));
    m_all->setObjectName(QStringLiteral("timelineAll"));
    connect(m_zoomOut, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(0.5); });
    connect(m_zoomIn, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(2); });
    connect(m_all, &QToolButton::clicked, m_view, &TimelineView::showAll);
}

QToolButton *TimelinePanel::addButton(QLayout *layout, const QString &caption, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setProperty("role", QStringLiteral("segment"));
    button->setText(caption);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(toolTip);
    setPlainToolTip(button, toolTip);
    layout->addWidget(button);
    return button;
}

void TimelinePanel::showPlot()
{
    const history::Plot &plot = m_view->plot();
    const QLocale locale;
    for (const PointOutcome outcome : outcomesInOrder) {
        QToolButton *button = m_outcomes[size_t(outcome)];
        const QString text = QString(outcomeTitle(outcome) + u' ' + locale.toString(plot.whole.count(outcome)));
        button->setText(text);
        button->setAccessibleName(text);
        // An outcome that does not occur is nothing to choose; one that is hidden must stay to be shown again.
        button->setVisible(plot.whole.count(outcome) > 0 || !button->isChecked());
    }
    const bool isEmpty = m_view->series().isEmpty(); // the view says so
    m_summary->setWords(isEmpty ? QString() : timelineSummary(m_view->series(), plot, m_view->axis()));
    m_summary->setVisible(!isEmpty); // a label is a stop for the keyboard
    m_searchRange->setEnabled(!m_view->series().isEmpty());
    m_all->setEnabled(!m_view->isWhole());
    m_zoomOut->setEnabled(!m_view->isWhole());
    m_zoomIn->setEnabled(!m_view->series().isEmpty());
}

void TimelinePanel::showState(const QString &text)
{
    setLine(m_state, text);
}

void TimelinePanel::tell(const history::Row &row)
{
    tell(row.id, pointLine(row), pointToolTip(row));
}

void TimelinePanel::tell(qint64 id, const QString &line, const QString &toolTip)
{
    m_view->tell(id, line, toolTip);
    if (m_view->pointedId() == id)
        m_summary->setWords(m_view->pointedText());
}

void TimelinePanel::paintIcons()
{
    for (const PointOutcome outcome : outcomesInOrder)
        m_outcomes[size_t(outcome)]->setIcon(markIcon(m_theme.colors(), outcome));
}

} // namespace ui
