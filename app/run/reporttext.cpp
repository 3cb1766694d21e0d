// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/reporttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReplayReport)
};

/// `digits` behind the point, without zeros at its end.
QString decimal(qint64 value, qint64 unit, int digits)
{
    QString text = QString::number(double(value) / double(unit), 'f', digits);
    while (digits > 0 && text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

QStringList turnOf(const ReplayResult &result, const ReplayHeading &heading)
{
    QStringList parts;
    if (heading.rounds > 1)
        parts.append(Words::tr("round %1").arg(result.round + 1));
    if (heading.rows > 1 && result.row >= 0)
        parts.append(Words::tr("row %1").arg(result.row + 1));
    if (heading.environments.size() > 1)
        parts.append(result.environment);
    return parts;
}

std::vector<model::Finding> countedFindings(const model::Recording *recording)
{
    std::vector<model::Finding> counted;
    if (!recording || !recording->verdict)
        return counted;
    for (const model::Finding &finding : recording->verdict->findings) {
        if (finding.accepted.isEmpty() && finding.severity != model::FindingSeverity::Note)
            counted.push_back(finding);
    }
    return counted;
}

QString findingPlace(const model::Finding &finding)
{
    if (finding.field == QLatin1String("status"))
        return Words::tr("status line");
    if (!finding.field.isEmpty())
        return Words::tr("header field %1").arg(finding.field);
    return finding.pointer.isEmpty() ? Words::tr("body") : finding.pointer;
}

QString findingLine(const model::Finding &finding)
{
    QString line = (finding.severity == model::FindingSeverity::Fail ? Words::tr("failed") : Words::tr("warning")) +
                   QLatin1String(": ") + findingPlace(finding) + QLatin1String(": ") + finding.message;
    if (!finding.expected.isEmpty())
        line += u' ' + Words::tr("Expected: %1.").arg(finding.expected);
    if (!finding.actual.isEmpty())
        line += u' ' + Words::tr("Found: %1.").arg(finding.actual);
    line += QLatin1String(" (") + finding.check + u')';
    return line.simplified();
}

QString durationText(qint64 microseconds)
{
    constexpr qint64 second = 1'000'000;
    if (microseconds < 0)
        return {};
    if (microseconds < 10'000)
        return Words::tr("%1 ms").arg(decimal(microseconds, 1000, 1));
    if (microseconds < second)
        return Words::tr("%1 ms").arg((microseconds + 500) / 1000);
    if (microseconds < 60 * second)
        return Words::tr("%1 s").arg(decimal(microseconds, second, 2));
    const qint64 seconds = microseconds / second;
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return seconds % 60 == 0 ? Words::tr("%1 min").arg(minutes)
                                 : Words::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    return minutes % 60 == 0 ? Words::tr("%1 h").arg(minutes / 60)
                             : Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype end = text[most - 1].isHighSurrogate() ? most - 1 : most;
    return text.first(end) + Words::tr("… (%n more characters)", nullptr, int(text.size() - end));
}

std::optional<DurationSums> durationSums(std::vector<qint64> microseconds)
{
    if (microseconds.empty())
        return std::nullopt;
    std::sort(microseconds.begin(), microseconds.end());
    const auto rank = [&](size_t percent) { return microseconds[(microseconds.size() * percent + 99) / 100 - 1]; };
    return DurationSums{microseconds.front(), rank(50), rank(95), microseconds.back()};
}

} // namespace run
