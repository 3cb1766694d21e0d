// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/htmlplots.h"

#include "run/htmltext.h"
#include "run/reporttext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

// In units of the picture.
constexpr double left = 56;
constexpr double right = 10;
constexpr double top = 8;
constexpr double bottom = 22;
constexpr double timeWidth = 720;
constexpr double histogramWidth = 460;
constexpr double height = 220;
constexpr int columns = 28;
constexpr qsizetype denseFrom = 3'000; ///< points that are drawn smaller

constexpr double plotHeight = height - top - bottom;

QByteArray number(double value)
{
    return QByteArray::number(std::round(value * 10) / 10);
}

QByteArray picture(double width, const char *id, const QString &title, const QByteArray &inside)
{
    return QByteArray("<svg id=\"") + id + "\" viewBox=\"0 0 " + number(width) + ' ' + number(height) +
           "\" role=\"img\" aria-label=\"" + html(title) + "\">" + inside + "</svg>";
}

QByteArray label(double x, double y, const char *anchor, const QString &text)
{
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">" + html(text) +
           "</text>";
}

QByteArray gridLine(double x, double y, double width)
{
    return "<path class=\"grid\" d=\"M" + number(x) + ' ' + number(y) + 'h' + number(width) + "\"/>";
}

QByteArray rectangle(const char *classes, double x, double y, double width, double high)
{
    return QByteArray("<rect class=\"") + classes + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" +
           number(width) + "\" height=\"" + number(high) + "\"/>";
}

/// 1, 2, 2.5 or 5 times a power of ten, such that about `parts` of them reach `most`.
qint64 roundStep(qint64 most, int parts)
{
    const double raw = std::max(1.0, double(most) / parts);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double factor = raw / power;
    for (const double step : {1.0, 2.0, power < 10 ? 2.0 : 2.5, 5.0}) {
        if (factor <= step)
            return qint64(power * step);
    }
    return qint64(power * 10);
}

/// The same for milliseconds of a clock, in whole seconds, minutes and hours.
qint64 clockStep(qint64 most, int parts)
{
    for (const qint64 step : {10'000, 15'000, 20'000, 30'000, 60'000, 120'000, 300'000, 600'000, 900'000, 1'800'000}) {
        if (most <= 60'000)
            break;
        if (most <= step * parts)
            return step;
    }
    constexpr qint64 hour = 3'600'000;
    return most <= 60'000 ? roundStep(most, parts) : roundStep((most + hour - 1) / hour, parts) * hour;
}

} // namespace

QByteArray outcomeBar(const ReplaySum &sum)
{
    constexpr double width = 1000;
    constexpr double least = 3; // a single failure among many thousands is to be seen
    const double total = double(std::max<qint64>(1, sum.ended()));
    std::array<double, replayOutcomes> shares{};
    double together = 0;
    for (int i = 0; i < replayOutcomes; ++i) {
        const double share = double(sum.counts[i]) / total * width;
        shares[size_t(i)] = sum.counts[i] > 0 ? std::max(share, least) : 0;
        together += shares[size_t(i)];
    }
    QByteArray parts;
    QStringList titles;
    double x = 0;
    for (int i = 0; i < replayOutcomes; ++i) {
        const auto outcome = ReplayOutcome(i);
        if (sum.of(outcome) == 0)
            continue;
        const double share = shares[size_t(i)] / together * width;
        parts += rectangle(replayOutcomeName(outcome).toLatin1().constData(), x, 0, share, 10);
        x += share;
        titles.append(replayOutcomeText(outcome) + u' ' + QString::number(sum.of(outcome)));
    }
    return "<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"" +
           html(titles.join(QLatin1String(", "))) + "\">" + parts + "</svg>";
}

DurationPlots::DurationPlots(std::vector<PlotPoint> points) : m_points(std::move(points))
{
    std::vector<qint64> durations;
    for (const PlotPoint &point : m_points) {
        durations.push_back(point.duration);
        m_end = std::max(m_end, point.at);
    }
    const auto sums = durationSums(std::move(durations));
    if (!sums)
        return;
    constexpr qint64 farLonger = 10;
    m_isLogarithmic = sums->most > std::max<qint64>(sums->p95, 1) * farLonger ||
                      sums->most > std::max<qint64>(sums->median, 1) * farLonger * farLonger;
    if (m_isLogarithmic) {
        m_least = qint64(std::pow(10, std::floor(std::log10(double(std::max<qint64>(sums->least, 1))))));
        m_most = std::max(qint64(std::pow(10, std::ceil(std::log10(double(sums->most))))), m_least * 10);
    } else {
        const qint64 step = roundStep(sums->most, 4);
        m_most = std::max<qint64>((sums->most + step - 1) / step * step, 1);
    }
}

double DurationPlots::share(qint64 duration) const
{
    if (!m_isLogarithmic)
        return double(duration) / double(m_most);
    return std::log(double(std::max(duration, m_least)) / double(m_least)) / std::log(double(m_most) / double(m_least));
}

qint64 DurationPlots::durationAt(double share) const
{
    if (!m_isLogarithmic)
        return qint64(share * double(m_most));
    return qint64(double(m_least) * std::pow(double(m_most) / double(m_least), share));
}

std::vector<std::pair<qint64, double>> DurationPlots::ticks() const
{
    std::vector<std::pair<qint64, double>> all;
    const qint64 step = m_isLogarithmic ? 0 : roundStep(m_most, 4);
    for (qint64 at = m_least; at <= m_most; at = m_isLogarithmic ? at * 10 : at + step)
        all.emplace_back(at, share(at));
    return all;
}

QPointF DurationPlots::placeOf(const PlotPoint &point) const
{
    const double x = left + double(point.at) / double(m_end) * (timeWidth - left - right);
    return {std::round(x * 2) / 2, std::round((top + (1 - share(point.duration)) * plotHeight) * 2) / 2};
}

QByteArray DurationPlots::overTime() const
{
    QByteArray inside;
    for (const auto &[duration, part] : ticks()) {
        const double y = top + (1 - part) * plotHeight;
        inside += gridLine(left, y, timeWidth - left - right) +
                  label(left - 6, y + 4, "end", duration == 0 ? QStringLiteral("0") : durationText(duration));
    }
    const qint64 step = clockStep(m_end, 6);
    for (qint64 at = 0; at <= m_end; at += step) {
        const double x = left + double(at) / double(m_end) * (timeWidth - left - right);
        inside += label(x, height - 6, x > timeWidth - 40 ? "end" : "middle",
                        at == 0 ? QStringLiteral("0") : durationText(at * 1000));
    }
    std::array<QByteArray, replayOutcomes> paths;
    QSet<quint64> drawn;
    for (const PlotPoint &point : m_points) {
        const QPointF place = placeOf(point);
        const quint64 key = (quint64(place.x() * 2) << 32) | (quint64(place.y() * 2) << 8) | quint64(point.outcome);
        if (drawn.contains(key))
            continue;
        drawn.insert(key);
        paths[size_t(point.outcome)] += 'M' + number(place.x()) + ' ' + number(place.y()) + "h0";
    }
    // What passed lies below the rest.
    for (int i = 0; i < replayOutcomes; ++i) {
        if (!paths[size_t(i)].isEmpty())
            inside += QByteArray("<path class=\"points ") + (drawn.size() > denseFrom ? "dense " : "") +
                      replayOutcomeName(ReplayOutcome(i)).toLatin1() + "\" d=\"" + paths[size_t(i)] + "\"/>";
    }
    inside += "<circle id=\"mark\" r=\"5\" visibility=\"hidden\"/>";
    return picture(timeWidth, "over-time", Words::tr("Duration of each request over the time of the replay"), inside);
}

QByteArray DurationPlots::histogram() const
{
    std::array<std::array<qint64, 2>, columns> counts{};
    for (const PlotPoint &point : m_points) {
        const int column = std::clamp(int(share(point.duration) * columns), 0, columns - 1);
        ++counts[size_t(column)][point.outcome == ReplayOutcome::Passed ? 0 : 1];
    }
    qint64 most = 1;
    for (const auto &[passed, others] : counts)
        most = std::max(most, passed + others);
    const double width = histogramWidth - left - right;
    const double one = width / columns;
    QByteArray inside;
    const qint64 step = roundStep(most, 4);
    const qint64 topmost = (most + step - 1) / step * step;
    for (qint64 count = 0; count <= topmost; count += step) {
        const double y = top + (1 - double(count) / double(topmost)) * plotHeight;
        inside += gridLine(left, y, width) + label(left - 6, y + 4, "end", QString::number(count));
    }
    for (int i = 0; i < columns; ++i) {
        const auto &[passed, others] = counts[size_t(i)];
        if (passed + others == 0)
            continue;
        const double x = left + i * one + 0.5;
        const double low = double(passed) / double(topmost) * plotHeight;
        const double high = double(others) / double(topmost) * plotHeight;
        const QString title =
            Words::tr("%1 to %2: %3 requests, %4 of them did not pass")
                .arg(durationText(durationAt(double(i) / columns)), durationText(durationAt(double(i + 1) / columns)))
                .arg(passed + others)
                .arg(others);
        inside += "<g><title>" + html(title) + "</title>" +
                  rectangle("passed", x, top + plotHeight - low, one - 1, low) +
                  rectangle("failed", x, top + plotHeight - low - high, one - 1, high) + "</g>";
    }
    for (const auto &[duration, part] : ticks()) {
        const double x = left + part * width;
        inside += label(x, height - 6, x > histogramWidth - 40 ? "end" : "middle",
                        duration == 0 ? QStringLiteral("0") : durationText(duration));
    }
    return picture(histogramWidth, "histogram", Words::tr("How many requests took how long"), inside);
}

} // namespace run
