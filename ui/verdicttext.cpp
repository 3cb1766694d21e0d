// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/verdicttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

QString warningsText(int count)
{
    return count == 1 ? Words::tr("1 warning") : Words::tr("%1 warnings").arg(QLocale().toString(count));
}

int acceptedIn(const model::Verdict &verdict)
{
    return int(std::count_if(verdict.findings.begin(), verdict.findings.end(),
                             [](const model::Finding &finding) { return !finding.accepted.isEmpty(); }));
}

} // namespace

FindingGroup groupOf(const model::Finding &finding)
{
    if (!finding.accepted.isEmpty())
        return FindingGroup::Accepted;
    switch (finding.severity) {
    case model::FindingSeverity::Fail:
        return FindingGroup::Failed;
    case model::FindingSeverity::Warn:
        return FindingGroup::Warnings;
    case model::FindingSeverity::Note:
        break;
    }
    return FindingGroup::Notes;
}

QString groupTitle(FindingGroup group)
{
    switch (group) {
    case FindingGroup::Failed:
        return Words::tr("Failed");
    case FindingGroup::Warnings:
        return Words::tr("Warnings");
    case FindingGroup::Notes:
        return Words::tr("Notes");
    case FindingGroup::Accepted:
        break;
    }
    return Words::tr("Accepted");
}

Tone toneOf(FindingGroup group)
{
    switch (group) {
    case FindingGroup::Failed:
        return Tone::Bad;
    case FindingGroup::Warnings:
        return Tone::Warn;
    case FindingGroup::Notes:
    case FindingGroup::Accepted:
        break;
    }
    return Tone::Info;
}

QChar signOf(FindingGroup group)
{
    switch (group) {
    case FindingGroup::Failed:
        return u'✗';
    case FindingGroup::Warnings:
        return u'▲';
    case FindingGroup::Notes:
        return u'•';
    case FindingGroup::Accepted:
        break;
    }
    return u'✓';
}

QString verdictText(const model::Verdict &verdict)
{
    QStringList parts;
    if (const int failed = verdict.failed())
        parts.append(Words::tr("%1 failed").arg(QLocale().toString(failed)));
    else
        parts.append(Words::tr("Passed"));
    if (const int warnings = verdict.warnings())
        parts.append(warningsText(warnings));
    return parts.join(QStringLiteral(" · "));
}

Tone toneOf(const model::Verdict &verdict)
{
    if (verdict.isFailure())
        return Tone::Bad;
    return verdict.warnings() > 0 ? Tone::Warn : Tone::Good;
}

QString verdictToolTip(const model::Verdict &verdict)
{
    const QLocale locale;
    QStringList lines;
    if (const int failed = verdict.failed())
        lines.append(failed == 1 ? Words::tr("1 finding fails.")
                                 : Words::tr("%1 findings fail.").arg(locale.toString(failed)));
    if (const int warnings = verdict.warnings())
        lines.append(warnings == 1 ? Words::tr("1 finding is a warning.")
                                   : Words::tr("%1 findings are warnings.").arg(locale.toString(warnings)));
    if (const int notes = verdict.notes())
        lines.append(notes == 1 ? Words::tr("1 finding is a note.")
                                : Words::tr("%1 findings are notes.").arg(locale.toString(notes)));
    if (const int accepted = acceptedIn(verdict))
        lines.append(accepted == 1
                         ? Words::tr("1 finding is accepted and does not count.")
                         : Words::tr("%1 findings are accepted and do not count.").arg(locale.toString(accepted)));
    lines.append(verdict.passed == 1 ? Words::tr("1 check passed.")
                                     : Words::tr("%1 checks passed.").arg(locale.toString(verdict.passed)));
    return lines.join(u'\n');
}

QString emptyVerdictText(const model::Recording &recording, const std::optional<model::Verdict> &verdict)
{
    if (!recording.exchange.response)
        return Words::tr("Not judged: no answer came. The Wire tab shows the request.");
    if (!verdict)
        return Words::tr("Not judged: nothing was checked when this answer was kept.");
    if (!verdict->findings.empty())
        return {};
    if (verdict->passed == 0)
        return Words::tr("No check had anything to look at.");
    return verdict->passed == 1 ? Words::tr("The one check that had something to look at passed.")
                                : Words::tr("All %1 checks passed.").arg(QLocale().toString(verdict->passed));
}

QString placeText(const model::Finding &finding)
{
    if (finding.field == QLatin1String("status"))
        return Words::tr("Status line");
    if (!finding.field.isEmpty())
        return finding.field;
    return finding.pointer.isEmpty() ? Words::tr("Answer") : finding.pointer;
}

std::vector<FindingLine> linesOf(const model::Finding &finding, const QString &title)
{
    const FindingLine all[] = {{Words::tr("Place"), placeText(finding)}, {Words::tr("Expected"), finding.expected},
                               {Words::tr("Actual"), finding.actual},    {Words::tr("Check"), title},
                               {Words::tr("Rule"), finding.source},      {Words::tr("Accepted"), finding.accepted}};
    std::vector<FindingLine> lines;
    std::copy_if(std::begin(all), std::end(all), std::back_inserter(lines),
                 [](const FindingLine &line) { return !line.text.isEmpty(); });
    return lines;
}

QString findingText(const model::Finding &finding, const QString &title)
{
    QStringList lines{groupTitle(groupOf(finding)) + QStringLiteral(": ") + finding.message};
    const std::vector<FindingLine> rest = linesOf(finding, title);
    for (const FindingLine &line : rest)
        lines.append(QString(line.label + QStringLiteral(": ") + line.text));
    return lines.join(u'\n');
}

QString shortText(const QString &text, qsizetype longest)
{
    const QString shown = visibleText(text.left(longest + 1));
    return text.size() > longest ? QString(shown.left(longest) + u'…') : shown;
}

} // namespace ui
