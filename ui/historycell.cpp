// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/historycell.h"

#include "history/rowtext.h"
#include "model/operationadapter.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCell)
};

QString toldAs(const QString &text)
{
    return text.isEmpty() ? Words::tr("nothing") : visibleText(text);
}

} // namespace

StatusChip statusChip(const history::Row &row)
{
    if (row.httpStatus > 0) {
        const Tone tone = toneOfStatus(row.httpStatus);
        return {QString::number(row.httpStatus), tone == Tone::Good && !row.complete ? Tone::Warn : tone};
    }
    switch (row.state) {
    case model::RecordingState::Queued:
        return {Words::tr("Queued"), Tone::Info};
    case model::RecordingState::Unknown:
        return {Words::tr("Unknown"), Tone::Bad};
    case model::RecordingState::Sent:
        return {Words::tr("Sent"), Tone::Info};
    case model::RecordingState::Cancelled:
        return {Words::tr("Cancelled"), Tone::Warn};
    case model::RecordingState::Answered:
    case model::RecordingState::Failed:
        break;
    }
    return {Words::tr("No answer"), Tone::Bad};
}

Tone toneOfTally(const history::Tally &tally)
{
    if (tally.failed > 0)
        return Tone::Bad;
    if (tally.warnings > 0)
        return Tone::Warn;
    return tally.passed > 0 ? Tone::Good : Tone::Info;
}

std::optional<StatusChip> checksChip(const history::Row &row)
{
    if (!row.checks)
        return std::nullopt;
    return StatusChip{history::tallyText(*row.checks), toneOfTally(*row.checks)};
}

std::optional<ProgressBar> progressBar(const history::Row &row)
{
    const bool isLater = !row.latest.at.isEmpty();
    const model::OperationPhase phase = model::phaseOf(isLater ? row.latest.status : row.returned.status);
    if (phase == model::OperationPhase::Succeeded)
        return ProgressBar{1, Tone::Good};
    bool isNumber = false;
    const double percent = (isLater ? row.latest.progress : row.returned.progress).toDouble(&isNumber);
    // Infinity and its like are numbers to QString; a bar shows a share of a hundred or nothing.
    if (!isNumber || !(percent >= 0 && percent <= 100))
        return std::nullopt;
    return ProgressBar{percent / 100, phase == model::OperationPhase::Failed ? Tone::Bad : Tone::Info};
}

std::optional<Tone> outcomeTone(const history::Row &row)
{
    if (!row.returned.id.isEmpty())
        return std::nullopt;
    if (row.state == model::RecordingState::Sent || row.state == model::RecordingState::Queued)
        return Tone::Info;
    if (row.state == model::RecordingState::Cancelled)
        return Tone::Warn;
    if (row.httpStatus > 0)
        return toneOfStatus(row.httpStatus);
    return Tone::Bad;
}

QString latestToolTip(const history::Row &row)
{
    if (row.latest.at.isEmpty())
        return {};
    return Words::tr("%1, %2 as seen at %3; the answer of this row said %4, %5.")
        .arg(toldAs(row.latest.status), toldAs(row.latest.progress), row.latest.at, toldAs(row.returned.status),
             toldAs(row.returned.progress));
}

QString replayText(const history::Row &row)
{
    return row.replayOf == 0 ? QString() : Words::tr("replay of #%1").arg(row.replayOf);
}

QString checksToolTip(const history::Row &row)
{
    if (!row.checks)
        return {};
    return Words::tr("Checks when the answer came: %1").arg(history::tallySum(*row.checks));
}

QString annotationToolTip(const history::Row &row)
{
    QStringList lines{visibleText(row.title), visibleText(QString(row.method + u' ' + row.url).trimmed())};
    if (row.annotation.pinned)
        lines << Words::tr("Pinned");
    if (!row.annotation.tags.isEmpty())
        lines << Words::tr("Tags: %1").arg(visibleText(row.annotation.tags.join(u' ')));
    if (!row.run.isEmpty())
        lines << Words::tr("Run: %1").arg(visibleText(row.run));
    QStringList note = row.annotation.note.split(u'\n');
    for (QString &line : note)
        line = visibleText(line);
    lines << note;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString outcomeToolTip(const history::Row &row)
{
    QStringList lines;
    if (row.state == model::RecordingState::Sent)
        lines << Words::tr("Sent, and no answer is recorded yet. If the program ended meanwhile, whether the request "
                           "arrived is not known.");
    if (row.state == model::RecordingState::Unknown)
        lines << Words::tr("No answer came; whether the request arrived is not known.");
    if (!row.complete && row.httpStatus > 0)
        lines << Words::tr("The answer is not verified to be whole.");
    if (!row.returned.errorCode.isEmpty() || !row.returned.errorMessage.isEmpty()) {
        QStringList error{row.returned.errorCode, row.returned.errorMessage};
        error.removeAll(QString());
        lines << visibleText(error.join(QStringLiteral(": ")));
    }
    if (!row.errorMessage.isEmpty())
        lines << visibleText(row.errorMessage);
    if (row.replayOf != 0)
        lines << Words::tr("A replay of number %1").arg(row.replayOf);
    if (row.tracks != 0)
        lines << Words::tr("A later look at the operation of number %1").arg(row.tracks);
    return lines.join(u'\n');
}

} // namespace ui
