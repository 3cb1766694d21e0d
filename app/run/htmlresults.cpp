// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/htmlresults.h"

#include "run/htmldetails.h"
#include "run/htmltext.h"
#include "run/reporttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

constexpr auto byNumber = [](const auto &a, const auto &b) { return a.number < b.number; };

QByteArray outcomeChip(ReplayOutcome outcome)
{
    return element("span", "chip " + replayOutcomeName(outcome).toLatin1(), html(replayOutcomeText(outcome)));
}

QByteArray detailsOf(const ReplayResult &result, const model::Recording &recording)
{
    const QByteArray number = QByteArray::number(result.number);
    return "<details id=\"d" + number + "\"><summary>#" + number + ' ' + outcomeChip(result.outcome) + ' ' +
           htmlLine(result.name) + "</summary>" + htmlDetails(result, recording) + "</details>\n";
}

QByteArray statusCell(int status)
{
    const char *tone = status >= 400 ? "bad" : status >= 300 ? "warn" : "good";
    const QByteArray number = QByteArray::number(status);
    return "<td data-value=\"" + number + "\">" +
           (status > 0 ? element("span", QByteArray("chip ") + tone, number) : QByteArray()) + "</td>";
}

/// "8 / 9", in order of those that failed.
QByteArray checksCell(const std::optional<history::Tally> &checks)
{
    if (!checks)
        return "<td data-value=\"-1\"></td>";
    const char *tone = checks->failed > 0 ? "chip bad" : checks->warnings > 0 ? "chip warn" : "chip good";
    const QString text =
        Words::tr("%1 / %2").arg(checks->passed).arg(checks->passed + checks->failed + checks->warnings);
    return "<td data-value=\"" + QByteArray::number(checks->failed * 1000 + checks->warnings) + "\">" +
           element("span", tone, html(text)) + "</td>";
}

QByteArray cellsOf(const ReplayResult &result, const QStringList &turn, bool isDetailed)
{
    const QByteArray number = QByteArray::number(result.number);
    const QByteArray name = element("span", "title", htmlLine(result.name));
    QStringList under{QString::fromLatin1(result.method), result.file};
    under += turn;
    under.removeAll(QString());
    QByteArray request = isDetailed ? QByteArray("<a href=\"#d" + number + "\">" + name + "</a>") : name;
    request += element("span", "under", htmlLine(under.join(QStringLiteral(" · "))));
    if (!result.reason.isEmpty())
        request += element("span", "why", htmlLine(result.reason));
    return "<td class=\"num\" data-value=\"" + number + "\">" + number + "</td><td>" + outcomeChip(result.outcome) +
           "</td>" + element("td", "request", request) + statusCell(result.httpStatus) + checksCell(result.checks) +
           "<td class=\"num duration\" data-value=\"" + QByteArray::number(result.microseconds) + "\">" +
           html(durationText(result.microseconds)) + "</td><td class=\"time\">" + html(result.startedAt.mid(11, 12)) +
           "</td>";
}

QByteArray toolsFor(const ReplaySum &sum)
{
    QByteArray text = "<div class=\"tools script\"><input type=\"search\" id=\"search\" aria-label=\"" +
                      html(Words::tr("Search the results")) + "\" placeholder=\"" +
                      html(Words::tr("Search: name, file, URL, reason, status")) + "\">";
    for (int i = 0; i < replayOutcomes; ++i) {
        const auto outcome = ReplayOutcome(i);
        if (sum.of(outcome) > 0)
            text += "<button type=\"button\" aria-pressed=\"false\" data-outcome=\"" +
                    replayOutcomeName(outcome).toLatin1() + "\">" + html(replayOutcomeText(outcome)) + ' ' +
                    QByteArray::number(sum.of(outcome)) + "</button>";
    }
    return text + "<output id=\"shown\" aria-live=\"polite\" data-text=\"" + html(Words::tr("%1 of %2 shown")) +
           "\"></output></div>\n<p class=\"muted script\">" +
           html(Words::tr("Keys: / searches, Esc clears, arrows move, Enter opens.")) + "</p>\n";
}

} // namespace

bool ListShare::takes(bool hasPassed)
{
    if (m_first < m_most) {
        ++m_first;
        return true;
    }
    if (hasPassed || m_others >= m_most) {
        ++m_left;
        return false;
    }
    ++m_others;
    return true;
}

void HtmlResults::add(const ReplayResult &result, const QStringList &turn, const std::optional<PlotPoint> &point,
                      const model::Recording *recording)
{
    const bool hasPassed = result.outcome == ReplayOutcome::Passed;
    if (!m_rowShare.takes(hasPassed))
        return;
    const bool isDetailed = recording && m_detailShare.takes(hasPassed);
    const QByteArray also = htmlLine(result.url + u' ' + result.environment, 2'000);
    m_rows.push_back({result.number, result.outcome, point, also, cellsOf(result, turn, isDetailed)});
    if (isDetailed)
        m_details.push_back({result.number, detailsOf(result, *recording)});
}

QByteArray HtmlResults::table(const ReplaySum &sum, const DurationPlots &plots)
{
    std::sort(m_rows.begin(), m_rows.end(), byNumber);
    if (m_rows.empty())
        return {};
    const auto column = [](const char *classes, const QString &title) -> QByteArray {
        return QByteArray("<th scope=\"col\" class=\"") + classes + "\"><button type=\"button\">" + html(title) +
               "</button></th>";
    };
    QByteArray text =
        "<section><h2>" + html(Words::tr("Results")) + "</h2>\n" + toolsFor(sum) + remarks() +
        "<table id=\"results\"><thead><tr>" + column("num", Words::tr("No.")) + column("", Words::tr("Result")) +
        column("", Words::tr("Request")) + column("", Words::tr("HTTP")) + column("", Words::tr("Checks")) +
        column("num", Words::tr("Duration")) + column("", Words::tr("Started (UTC)")) + "</tr></thead>\n<tbody>";
    for (const Row &row : m_rows) {
        const QByteArray outcome = replayOutcomeName(row.outcome).toLatin1();
        text += "\n<tr id=\"r" + QByteArray::number(row.number) + "\" class=\"row " + outcome + "\" data-outcome=\"" +
                outcome + "\" data-also=\"" + row.also + '"';
        if (row.point) {
            const QPointF place = plots.placeOf(*row.point);
            text += " data-x=\"" + QByteArray::number(place.x()) + "\" data-y=\"" + QByteArray::number(place.y()) + '"';
        }
        text += '>' + row.cells + "</tr>";
    }
    return text + "\n</tbody></table></section>\n";
}

QByteArray HtmlResults::remarks() const
{
    QByteArray text;
    if (m_rowShare.left() > 0)
        text +=
            element("p", "muted",
                    html(Words::tr("Of %1 results the first %2 are listed, and of the others those that did not pass. "
                                   "The sums and pictures are of all.")
                             .arg(m_rows.size() + m_rowShare.left())
                             .arg(m_rowShare.most())));
    if (m_detailShare.left() > 0)
        text += element("p", "muted",
                        html(Words::tr("The first %1 results, and of the others those that did not pass, have details.")
                                 .arg(m_detailShare.most())));
    return text;
}

QByteArray HtmlResults::details()
{
    std::sort(m_details.begin(), m_details.end(), byNumber);
    if (m_details.empty())
        return {};
    QByteArray text = "<section id=\"details\"><h2>" + html(Words::tr("Details")) + "</h2>\n";
    for (const Details &each : m_details)
        text += each.text;
    return text + "</section>\n";
}

} // namespace run
