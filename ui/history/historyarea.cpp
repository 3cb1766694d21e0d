// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/historyarea.h"

#include "ui/history/searchline.h"
#include "ui/history/timelinefeed.h"
#include "ui/history/timelinepanel.h"
#include "ui/history/timelineview.h"
#include "ui/historypane.h"

#include "history/search.h"

#include <QAction>

namespace ui {

HistoryArea::HistoryArea(const Theme &theme, history::Store &store, QWidget *rows, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent),
      m_rows(rows),
      m_panel(new TimelinePanel(theme)),
      m_feed(new TimelineFeed(store, *m_panel, this)),
      m_action(new QAction(tr("&Timeline"), this))
{
    setObjectName(QStringLiteral("historyArea"));
    addWidget(rows);
    addWidget(m_panel);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    m_panel->hide();
    m_action->setCheckable(true);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_5));
    m_action->setToolTip(tr("Duration and outcome over time of the rows shown (Ctrl+5)"));
    connect(m_action, &QAction::toggled, this, &HistoryArea::showTimeline);
    connect(&m_panel->view(), &TimelineView::activated, this, &HistoryArea::activated);
    connect(m_panel, &TimelinePanel::searchRequested, this, &HistoryArea::searchRequested);
}

void HistoryArea::setQuery(const history::Query &query)
{
    m_feed->setQuery(query);
}

void HistoryArea::setCurrent(qint64 id)
{
    m_panel->view().setCurrent(id);
}

void HistoryArea::showTimeline(bool shown)
{
    m_panel->setVisible(shown);
    m_feed->setActive(shown);
    (shown ? static_cast<QWidget *>(m_panel) : m_rows)->setFocus();
}

void joinTimeline(HistoryArea &area, HistoryPane &pane)
{
    pane.addButton(area.timelineAction());
    QObject::connect(&pane, &HistoryPane::orderChanged, &area, [&] { area.setQuery(pane.order().query); });
    QObject::connect(&pane, &HistoryPane::selectionChanged, &area, [&] { area.setCurrent(pane.currentId()); });
    QObject::connect(&area, &HistoryArea::activated, &pane, &HistoryPane::select);
    QObject::connect(&area, &HistoryArea::searchRequested, &pane, [&pane](const QString &range) {
        // One range at a time: the one before would only narrow it.
        const QString rest = history::withoutName(
            history::withoutName(pane.searchLine()->text(), QStringLiteral("after")), QStringLiteral("before"));
        pane.search(QString(rest + u' ' + range).trimmed());
    });
}

} // namespace ui
