// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/htmlresults.h"
#include "run/htmltext.h"
#include "run/reporttext.h"

#include "model/edmdatetime.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace run {

namespace {

constexpr qsizetype reasonsKept = 10'000; ///< different ones
constexpr size_t reasonsShown = 10;

/// Milliseconds since 1970; nothing for what is no time.
std::optional<qint64> millisecondsOf(const QString &time)
{
    const auto instant = model::instantOf(time);
    return instant ? std::optional(instant->seconds * 1000 + instant->picoseconds / 1'000'000'000) : std::nullopt;
}

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/report/") + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// As a Content-Security-Policy has it (CSP 3, 2.3.1).
QByteArray hashSource(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
}

/// One file that asks for nothing: style and script stand in it (resources/report), and its policy forbids everything
/// else. Readable without the script, which adds search, filters, order and details in place. Of each result only its
/// finished text is kept, until the sums are known.
class HtmlReport final : public ReplayReport
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)

public:
    QString id() const override { return QStringLiteral("html"); }
    QString title() const override { return tr("HTML"); }
    QString filter() const override { return tr("HTML (*.html)"); }
    QString suffix() const override { return QStringLiteral("html"); }

    QByteArray begin(const ReplayHeading &heading) override
    {
        m_heading = heading;
        m_start = millisecondsOf(heading.startedAt);
        return {};
    }

    QByteArray add(const ReplayResult &result, const model::Recording *recording) override
    {
        const auto point = pointOf(result);
        if (point)
            m_points.push_back(*point);
        if (result.outcome != ReplayOutcome::Passed)
            addReason(result);
        m_results.add(result, turnOf(result, m_heading), point, recording);
        return {};
    }

    QByteArray end(const ReplaySum &sum) override
    {
        const DurationPlots plots(m_points);
        return head() + header() + "<main>\n" + verdict(sum) + facts(sum) + tiles(sum) + plotSection(plots) +
               reasonSection() + m_results.table(sum, plots) + m_results.details() + footer() +
               "</main>\n</body>\n</html>\n";
    }

private:
    // Of one result

    std::optional<PlotPoint> pointOf(const ReplayResult &result) const
    {
        const auto at = millisecondsOf(result.startedAt);
        if (result.microseconds < 0 || !at)
            return std::nullopt;
        return PlotPoint{std::max<qint64>(0, *at - m_start.value_or(*at)), result.microseconds, result.outcome};
    }

    void addReason(const ReplayResult &result)
    {
        const QString reason = shortened(result.reason.simplified(), 300);
        if (!reason.isEmpty() && (m_reasons.size() < reasonsKept || m_reasons.contains(reason)))
            ++m_reasons[reason];
    }

    // The page, from its top

    QByteArray head() const
    {
        const QByteArray style = resource(QStringLiteral("report.css"));
        const QByteArray script = resource(QStringLiteral("report.js"));
        return "<!DOCTYPE html>\n<html lang=\"" + QLocale().bcp47Name().toLatin1() +
               "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
               "default-src 'none'; style-src " +
               hashSource(style) + "; script-src " + hashSource(script) +
               "; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, "
               "initial-scale=1\">\n<title>" +
               htmlLine(m_heading.title) + "</title>\n<style>" + style + "</style>\n<script>" + script +
               "</script>\n</head>\n<body>\n";
    }

    QByteArray header() const
    {
        return "<header><h1>" + htmlLine(m_heading.title) +
               "</h1><button type=\"button\" id=\"scheme\" class=\"script\" data-dark=\"" + html(tr("Dark")) +
               "\" data-light=\"" + html(tr("Light")) + "\"></button></header>\n";
    }

    static QByteArray verdict(const ReplaySum &sum)
    {
        if (sum.total == 0)
            return element("p", "verdict none", html(tr("Nothing was replayed.")));
        if (sum.isWell())
            return element(
                "p", "verdict good",
                html(sum.total == 1 ? tr("The request passed.") : tr("All %1 requests passed.").arg(sum.total)));
        return element(
            "p", "verdict bad",
            html(tr("%1 of %2 requests did not pass.").arg(sum.total - sum.of(ReplayOutcome::Passed)).arg(sum.total)));
    }

    QByteArray facts(const ReplaySum &sum) const
    {
        std::vector<std::pair<QString, QString>> all{{tr("Started"), m_heading.startedAt},
                                                     {tr("Took"), durationText(sum.milliseconds * 1000)}};
        for (qsizetype i = 0; i < m_heading.environments.size(); ++i)
            all.emplace_back(m_heading.environments[i], m_heading.roots.value(i));
        all.emplace_back(tr("Saved requests"), QString::number(m_heading.steps));
        if (m_heading.rounds > 1)
            all.emplace_back(tr("Rounds"), QString::number(m_heading.rounds));
        if (m_heading.rows > 0)
            all.emplace_back(tr("Rows of data"), QString::number(m_heading.rows));
        if (m_heading.workers > 1)
            all.emplace_back(tr("Workers"), QString::number(m_heading.workers));
        QByteArray list;
        for (const auto &[name, value] : all)
            list += "<div>" + element("dt", "", htmlLine(name)) + element("dd", "", htmlLine(value)) + "</div>";
        return element("dl", "facts", list);
    }

    static QByteArray tile(const QByteArray &classes, const QString &value, const QString &name)
    {
        return "<div class=\"tile " + classes + "\"><b>" + html(value) + "</b><span>" + html(name) + "</span></div>";
    }

    QByteArray tiles(const ReplaySum &sum) const
    {
        QByteArray all;
        for (int i = 0; i < replayOutcomes; ++i) {
            const auto outcome = ReplayOutcome(i);
            const qint64 count = sum.of(outcome);
            if (count == 0 && outcome > ReplayOutcome::Failed)
                continue;
            all += tile(count == 0 ? QByteArrayLiteral("none") : replayOutcomeName(outcome).toLatin1(),
                        QString::number(count), replayOutcomeText(outcome));
        }
        std::vector<qint64> durations;
        for (const PlotPoint &point : m_points)
            durations.push_back(point.duration);
        if (const auto sums = durationSums(std::move(durations))) {
            all += tile("", durationText(sums->least), tr("shortest")) +
                   tile("", durationText(sums->median), tr("median")) +
                   tile("", durationText(sums->p95), tr("95th percentile")) +
                   tile("", durationText(sums->most), tr("longest"));
        }
        return "<section>" + element("div", "tiles", all) + outcomeBar(sum) + "</section>\n";
    }

    static QByteArray plotSection(const DurationPlots &plots)
    {
        if (plots.isEmpty())
            return {};
        const QByteArray remark = plots.isLogarithmic()
                                      ? QByteArray(' ' + element("span", "muted", html(tr("by powers of ten"))))
                                      : QByteArray();
        return "<section class=\"plots\"><figure><figcaption>" + html(tr("Duration over time")) + remark +
               "</figcaption><div class=\"plot\">" + plots.overTime() + "</div></figure><figure><figcaption>" +
               html(tr("Durations")) + remark + "</figcaption><div class=\"plot\">" + plots.histogram() +
               "</div></figure><div id=\"tip\" hidden></div></section>\n";
    }

    QByteArray reasonSection() const
    {
        std::vector<std::pair<qint64, QString>> reasons;
        for (auto reason = m_reasons.begin(); reason != m_reasons.end(); ++reason)
            reasons.emplace_back(-reason.value(), reason.key());
        if (reasons.empty())
            return {};
        std::sort(reasons.begin(), reasons.end());
        QByteArray rows;
        for (size_t i = 0; i < std::min(reasons.size(), reasonsShown); ++i) {
            const QByteArray reason = html(reasons[i].second);
            rows += "<li><b>" + QByteArray::number(-reasons[i].first) +
                    "</b><button type=\"button\" class=\"script\">" + reason + "</button><span class=\"plain\">" +
                    reason + "</span></li>";
        }
        const QByteArray rest =
            reasons.size() > reasonsShown
                ? element("p", "muted", html(tr("and %1 other reasons").arg(reasons.size() - reasonsShown)))
                : QByteArray();
        return "<section><h2>" + html(tr("Why requests did not pass")) + "</h2><ul class=\"reasons\">" + rows +
               "</ul>" + rest + "</section>\n";
    }

    static QByteArray footer() { return "<footer>Graph Operations Console " CONSOLE_VERSION "</footer>\n"; }

    ReplayHeading m_heading;
    std::optional<qint64> m_start; ///< milliseconds since 1970
    std::vector<PlotPoint> m_points;
    HtmlResults m_results;
    QHash<QString, qint64> m_reasons;
};

} // namespace

std::unique_ptr<ReplayReport> makeHtmlreport()
{
    return std::make_unique<HtmlReport>();
}

} // namespace run
