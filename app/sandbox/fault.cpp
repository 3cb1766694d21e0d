// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/fault.h"

#include "sandbox/faulttable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sandbox {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Fault)
};

constexpr int maxTimes = 1'000'000;
constexpr int helpWidth = 78; ///< columns

QString knownNames()
{
    QStringList names;
    for (const FaultMode &mode : faultModes())
        names.append(mode.name);
    return names.join(QStringLiteral(", "));
}

/// Takes `,xN` off the end; 0 when there is none.
model::Result<int> takeTimes(QString &text)
{
    static const QRegularExpression suffix(QStringLiteral(",x([0-9]+)$"));
    const auto match = suffix.match(text);
    if (!match.hasMatch())
        return 0;
    text.chop(match.capturedLength());
    const auto times = parsedNumber(match.captured(1), 1, maxTimes);
    if (!times)
        return tl::unexpected(times.error());
    return int(*times);
}

/// `N` or `N,REST`.
model::Result<void> takeCount(Fault &fault, const QString &preset)
{
    const QString whole = fault.argument.isEmpty() ? preset : fault.argument;
    const auto times = parsedNumber(whole.section(u',', 0, 0), 1, maxTimes);
    if (!times)
        return tl::unexpected(times.error());
    fault.times = int(*times);
    fault.argument = whole.section(u',', 1);
    return {};
}

QString wrapped(const QString &text, const QString &indent)
{
    QString lines;
    QString line = indent;
    for (const QString &word : text.split(u' ')) {
        if (line.size() > indent.size() && line.size() + 1 + word.size() > helpWidth) {
            lines += QString(line + u'\n');
            line = indent;
        }
        line += line.size() > indent.size() ? QString(u' ' + word) : word;
    }
    return lines + line + u'\n';
}

QString callOf(const FaultMode &mode)
{
    if (mode.form.isEmpty())
        return mode.name;
    return mode.form.startsWith(u'[') ? QString(mode.name + QStringLiteral("[=") + mode.form.sliced(1))
                                      : QString(mode.name + u'=' + mode.form);
}

} // namespace

std::vector<FaultEntry> faultTable()
{
    std::vector<FaultEntry> table;
    for (const auto &part :
         {errorFaults(), answerFaults(), redirectFaults(), sizeFaults(), framingFaults(), timeFaults()})
        table.insert(table.end(), part.begin(), part.end());
    return table;
}

const FaultEntry *entryOf(const std::vector<FaultEntry> &table, const QString &name)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const FaultEntry &entry) { return entry.mode.name == name; });
    return found == table.end() ? nullptr : &*found;
}

std::vector<FaultMode> faultModes()
{
    std::vector<FaultMode> modes;
    for (const FaultEntry &entry : faultTable())
        modes.push_back(entry.mode);
    return modes;
}

QString faultGroupName(FaultGroup group)
{
    switch (group) {
    case FaultGroup::Errors:
        return Words::tr("Errors");
    case FaultGroup::Answers:
        return Words::tr("Changed answers");
    case FaultGroup::Redirects:
        return Words::tr("Redirects");
    case FaultGroup::Size:
        return Words::tr("Size and content");
    case FaultGroup::Framing:
        return Words::tr("Framing");
    case FaultGroup::Time:
        return Words::tr("Time and order");
    }
    return {};
}

QString faultHelp()
{
    QString text = Words::tr("Faults:") + u'\n';
    text += wrapped(
        Words::tr("Each stays until the sandbox ends; with \",xN\" behind it, it is for the next N requests. Several "
                  "combine as long as only one decides what is answered and only one how it is sent."),
        QStringLiteral("  "));
    std::optional<FaultGroup> group;
    for (const FaultMode &mode : faultModes()) {
        if (group != mode.group)
            text += QString(u'\n' + faultGroupName(mode.group) + QStringLiteral(":\n"));
        group = mode.group;
        text += QString(QStringLiteral("  ") + callOf(mode) + u'\n') + wrapped(mode.sentence, QStringLiteral("      "));
    }
    return text;
}

QString Fault::text() const
{
    const std::vector<FaultEntry> table = faultTable();
    const FaultEntry *entry = entryOf(table, name);
    if (entry && entry->counts && times > 0)
        return name + u'=' + QString::number(times) + (argument.isEmpty() ? QString() : QString(u',' + argument));
    QString text = name;
    if (!argument.isEmpty())
        text += QString(u'=' + argument);
    if (times > 0)
        text += QStringLiteral(",x%1").arg(times);
    return text;
}

QString faultsText(const std::vector<Fault> &faults)
{
    QStringList texts;
    for (const Fault &fault : faults)
        texts.append(fault.text());
    return texts.join(QStringLiteral(", "));
}

model::Result<Fault> parseFault(const QString &text)
{
    const std::vector<FaultEntry> table = faultTable();
    QString rest = text.trimmed();
    const auto wrong = [&](const model::Failure &reason) {
        return model::failure(Words::tr("The fault \"%1\" cannot be used: %2").arg(text, reason.what), reason.remedy);
    };
    const auto times = takeTimes(rest);
    if (!times)
        return wrong(times.error());
    const qsizetype equals = rest.indexOf(u'=');
    Fault fault{equals < 0 ? rest : rest.first(equals), equals < 0 ? QString() : rest.sliced(equals + 1), *times};
    const FaultEntry *entry = entryOf(table, fault.name);
    if (!entry)
        return model::failure(Words::tr("There is no fault \"%1\".").arg(fault.name),
                              Words::tr("Known are %1.").arg(knownNames()));
    if (entry->mode.form.isEmpty() && equals >= 0)
        return wrong({Words::tr("it takes no argument."), Words::tr("Write %1 alone.").arg(fault.name)});
    if (equals >= 0 && fault.argument.isEmpty())
        return wrong(
            {Words::tr("nothing stands behind the equals sign."), Words::tr("Write %1.").arg(callOf(entry->mode))});
    if (entry->counts) {
        if (fault.times > 0)
            return wrong(
                {Words::tr("it says itself for how many requests."), Words::tr("Write %1.").arg(callOf(entry->mode))});
        if (const auto counted = takeCount(fault, entry->mode.presets.constFirst()); !counted)
            return wrong(counted.error());
    }
    if (const auto effect = entry->effect(fault.argument); !effect)
        return wrong(effect.error());
    return fault;
}

model::Result<void> checkTogether(const std::vector<Fault> &faults)
{
    const std::vector<FaultEntry> table = faultTable();
    const auto stageOf = [&](const Fault &fault) {
        const FaultEntry *entry = entryOf(table, fault.name);
        return entry ? entry->stage : Stage::Change;
    };
    for (size_t later = 1; later < faults.size(); ++later) {
        for (size_t earlier = 0; earlier < later; ++earlier) {
            const Fault &one = faults[earlier];
            const Fault &other = faults[later];
            if (one.name == other.name)
                return model::failure(Words::tr("The fault %1 stands there twice.").arg(one.name),
                                      Words::tr("Give it once."));
            const Stage stage = stageOf(one);
            if (stage != stageOf(other) || stage == Stage::Before || stage == Stage::Change)
                continue;
            const QString what = stage == Stage::Answer ? Words::tr("what is answered") : Words::tr("how it is sent");
            return model::failure(
                Words::tr("%1 and %2 cannot be combined: each decides %3.").arg(one.text(), other.text(), what),
                Words::tr("Leave one of them out."));
        }
    }
    return {};
}

model::Result<qint64> parsedNumber(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return model::failure(Words::tr("\"%1\" is not a number.").arg(text),
                              Words::tr("Write one from %1 to %2.").arg(least).arg(most));
    if (number < least || number > most)
        return model::failure(Words::tr("%1 is out of range.").arg(text),
                              Words::tr("Write a number from %1 to %2.").arg(least).arg(most));
    return number;
}

namespace {

struct Unit
{
    const char *name;
    double factor;
};

/// A decimal number and its unit, in terms of the unit whose factor is 1.
template <size_t N>
std::optional<double> inUnits(const QString &text, const Unit (&units)[N])
{
    static const QRegularExpression form(QStringLiteral("^([0-9]+(?:\\.[0-9]+)?) ?([A-Za-z]*)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    for (const Unit &unit : units) {
        if (match.captured(2).compare(QLatin1String(unit.name), Qt::CaseInsensitive) == 0)
            return match.captured(1).toDouble() * unit.factor;
    }
    return std::nullopt;
}

constexpr double longestWait = 60.0 * 60 * 1000; ///< milliseconds
constexpr double largestBody = 1e11;             ///< bytes; they are made while they are sent

} // namespace

model::Result<std::chrono::milliseconds> parsedTime(const QString &text)
{
    static constexpr Unit units[] = {{"ms", 1}, {"s", 1000}, {"", 1000}, {"m", 60'000}, {"min", 60'000}};
    const auto time = inUnits(text, units);
    if (!time || *time > longestWait)
        return model::failure(Words::tr("\"%1\" is not a time.").arg(text),
                              Words::tr("Write for example 200ms, 1.5s or 2m; an hour at most."));
    return std::chrono::milliseconds(std::llround(*time));
}

model::Result<qint64> parsedSize(const QString &text, qint64 least)
{
    static constexpr Unit units[] = {{"", 1}, {"B", 1}, {"KB", 1e3}, {"MB", 1e6}, {"GB", 1e9}};
    const auto size = inUnits(text, units);
    if (!size || *size > largestBody)
        return model::failure(Words::tr("\"%1\" is not a size.").arg(text),
                              Words::tr("Write for example 64KB, 100MB or 1.5GB; 100GB at most."));
    if (*size < double(least))
        return model::failure(Words::tr("%1 is too small.").arg(text),
                              Words::tr("Write at least %1 bytes.").arg(least));
    return qint64(std::llround(*size));
}

} // namespace sandbox
