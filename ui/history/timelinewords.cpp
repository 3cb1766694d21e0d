// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/timelinewords.h"

#include "ui/history/timelinemarks.h"
#include "ui/historycell.h"
#include "ui/labels.h"

#include "history/query.h"
#include "history/rowtext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <numeric>

namespace ui {

using history::PointOutcome;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace

QString localTimeText(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm:ss.zzz");
}

QString timelineSummary(const history::PointSeries &series, const history::Plot &plot, PlotAxis axis)
{
    const history::PlotSpread &whole = plot.whole;
    const int count = int(qMin<qint64>(whole.shown(plot.order.shown), INT_MAX));
    if (series.isEmpty() || count == 0)
        return Words::tr("Nothing to plot.");
    const qint64 from = qMax(plot.order.range.from, series.first()->at);
    const qint64 to = qMin(plot.order.range.to - 1, series.last()->at);
    const QString spans =
        axis == PlotAxis::Time
            ? Words::tr("%Ln exchange(s) from %1 to %2", nullptr, count).arg(localTimeText(from), localTimeText(to))
            : Words::tr("%Ln request(s)", nullptr, count);
    QStringList parts{spans};
    const auto add = [&](PointOutcome outcome, const QString &text) {
        if (whole.count(outcome) > 0 && plot.order.shown.test(size_t(outcome)))
            parts.append(text.arg(QLocale().toString(whole.count(outcome))));
    };
    add(PointOutcome::Bad, Words::tr("%1 failed"));
    add(PointOutcome::Lost, Words::tr("%1 without answer"));
    add(PointOutcome::Warned, Words::tr("%1 with warnings"));
    add(PointOutcome::Open, Words::tr("%1 under way"));
    if (whole.measured > 0) {
        parts.append(Words::tr("median %1").arg(history::durationText(whole.median)));
        parts.append(Words::tr("95% within %1").arg(history::durationText(whole.ninetyFifth)));
    }
    return parts.join(QStringLiteral(", ")) + u'.';
}

QString pointLine(const history::Row &row)
{
    QStringList parts{row.startedAt, row.title, statusChip(row).text};
    if (row.durationMicroseconds >= 0)
        parts.append(history::durationText(row.durationMicroseconds));
    parts.removeAll(QString());
    return visibleText(parts.join(QStringLiteral(" · ")));
}

QString pointToolTip(const history::Row &row)
{
    QStringList lines{history::timeToolTip(row.startedAt), visibleText(row.title), statusChip(row).text};
    if (row.durationMicroseconds >= 0)
        lines.append(history::durationText(row.durationMicroseconds));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString crowdText(const std::array<qint64, history::outcomeCount> &counts)
{
    if (std::accumulate(counts.begin(), counts.end(), qint64(0)) <= 1)
        return {};
    QStringList here;
    for (const PointOutcome outcome : outcomesInOrder) {
        if (const qint64 count = counts[size_t(outcome)]; count > 0)
            here.append(QString(outcomeTitle(outcome) + u' ' + QLocale().toString(count)));
    }
    return Words::tr("All here: %1").arg(here.join(QStringLiteral(", ")));
}

QString rangeQuery(const history::PlotRange &range)
{
    const history::QueryClock clock{0, QTimeZone::systemTimeZone()};
    return QStringLiteral("after:%1 before:%2")
        .arg(history::instantText(range.from, clock), history::instantText(range.to, clock));
}

} // namespace ui
