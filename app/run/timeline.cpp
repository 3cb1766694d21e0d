// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/timeline.h"

#include "model/decimaltext.h"
#include "model/edmdatetime.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace run {

namespace {

using Phase = model::OperationPhase;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Track)
};

constexpr std::array names = {"illegalTransition", "lastActionBackwards", "createdChanged", "progressDown",
                              "idChanged"};

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The same point in time; texts that are none, the same text.
bool isSameTime(const QString &a, const QString &b)
{
    const auto first = model::instantOf(a);
    const auto second = model::instantOf(b);
    return first && second ? *first == *second : a == b;
}

bool isEarlier(const QString &a, const QString &b)
{
    const auto first = model::instantOf(a);
    const auto second = model::instantOf(b);
    return first && second && *first < *second;
}

bool isLess(const QString &a, const QString &b)
{
    const auto first = model::DecimalText::parse(a.toUtf8());
    const auto second = model::DecimalText::parse(b.toUtf8());
    return first && second && first->compare(*second) < 0;
}

/// An unknown word is compared with nothing: it may be anything.
bool isIllegal(const model::OperationReading &from, const model::OperationReading &to)
{
    if (from.phase == Phase::Unknown || to.phase == Phase::Unknown)
        return false;
    if (model::isTerminal(from.phase))
        return !isSame(from.returned.status, to.returned.status) || from.phase != to.phase;
    return to.phase < from.phase;
}

/// The newest look before the last one for which `has` holds.
template <typename Has>
const model::OperationReading *before(const std::vector<Look> &looks, const Has &has)
{
    const auto found = std::find_if(looks.rbegin(), looks.rend(),
                                    [&](const Look &look) { return look.trouble.isEmpty() && has(look.reading); });
    return found == looks.rend() ? nullptr : &found->reading;
}

std::vector<Anomaly> compared(const std::vector<Look> &looks, const model::OperationReading &now)
{
    using Reading = model::OperationReading;
    std::vector<Anomaly> found;
    const auto add = [&](Anomaly::Kind kind, const QString &text, const QString &was, const QString &is) {
        found.push_back({kind, text.arg(was, is)});
    };
    const model::ReturnedOperation &is = now.returned;
    if (const Reading *was = before(looks, [](const Reading &r) { return r.phase != Phase::Unknown; });
        was && isIllegal(*was, now))
        add(Anomaly::Kind::IllegalTransition, Words::tr("From %1 to %2 is no way an operation goes."),
            was->returned.status, is.status);
    if (const Reading *was = before(looks, [](const Reading &r) { return model::instantOf(r.lastAction).has_value(); });
        was && isEarlier(now.lastAction, was->lastAction))
        add(Anomaly::Kind::LastActionBackwards, Words::tr("Time runs backwards: the last action was at %1, now at %2."),
            was->lastAction, now.lastAction);
    if (const Reading *was = before(looks, [](const Reading &r) { return !r.created.isEmpty(); });
        was && !now.created.isEmpty() && !isSameTime(was->created, now.created))
        add(Anomaly::Kind::CreatedChanged, Words::tr("The time of creation was %1 and is %2."), was->created,
            now.created);
    if (const Reading *was = before(looks, [](const Reading &r) { return !r.returned.progress.isEmpty(); });
        was && isLess(is.progress, was->returned.progress))
        add(Anomaly::Kind::ProgressDown, Words::tr("Progress went down from %1 to %2."), was->returned.progress,
            is.progress);
    if (const Reading *was = before(looks, [](const Reading &r) { return !r.returned.id.isEmpty(); });
        was && !is.id.isEmpty() && was->returned.id != is.id)
        add(Anomaly::Kind::IdChanged, Words::tr("Another operation: the id was %1 and is %2."), was->returned.id,
            is.id);
    return found;
}

bool showsTheSame(const Look &a, const Look &b)
{
    return a.anomalies.empty() && b.anomalies.empty() && a.httpStatus == b.httpStatus && a.trouble == b.trouble &&
           a.reading.returned == b.reading.returned && a.reading.phase == b.reading.phase;
}

} // namespace

QString anomalyName(Anomaly::Kind kind)
{
    return QString::fromLatin1(names[size_t(kind)]);
}

QString lookText(const Look &look)
{
    if (!look.trouble.isEmpty())
        return look.trouble;
    const model::ReturnedOperation &seen = look.reading.returned;
    const QString status = seen.status.isEmpty() ? Words::tr("Accepted, no status yet") : seen.status;
    if (seen.progress.isEmpty())
        return status;
    const bool isNumber = model::DecimalText::parse(seen.progress.toUtf8()).has_value();
    return isNumber ? Words::tr("%1, %2%").arg(status, seen.progress) : Words::tr("%1, %2").arg(status, seen.progress);
}

void Timeline::add(Look look)
{
    if (look.trouble.isEmpty())
        look.anomalies = compared(m_looks, look.reading);
    m_looks.push_back(std::move(look));
}

const Look *Timeline::lastSeen() const
{
    const auto found =
        std::find_if(m_looks.rbegin(), m_looks.rend(), [](const Look &look) { return look.trouble.isEmpty(); });
    return found == m_looks.rend() ? nullptr : &*found;
}

std::vector<Stretch> Timeline::stretches() const
{
    std::vector<Stretch> made;
    for (const Look &look : m_looks) {
        if (!made.empty() && showsTheSame(made.back().look, look)) {
            made.back().to = look.at;
            ++made.back().looks;
        } else {
            made.push_back({look.at, look.at, 1, look});
        }
    }
    return made;
}

int Timeline::anomalies() const
{
    int count = 0;
    for (const Look &look : m_looks)
        count += int(look.anomalies.size());
    return count;
}

} // namespace run
