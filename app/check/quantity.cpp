// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/quantity.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace check {

namespace {

struct Unit
{
    Measure measure;
    const char *name;
    qint64 size;
};

constexpr Unit units[] = {
    {Measure::Time, "us", 1},
    {Measure::Time, "ms", 1'000},
    {Measure::Time, "s", 1'000'000},
    {Measure::Time, "min", 60'000'000},
    {Measure::Time, "h", 3'600'000'000},
    {Measure::Time, "d", 86'400'000'000},
    {Measure::Bytes, "B", 1},
    {Measure::Bytes, "kB", 1'000},
    {Measure::Bytes, "MB", 1'000'000},
    {Measure::Bytes, "GB", 1'000'000'000},
    {Measure::Bytes, "KiB", 1 << 10},
    {Measure::Bytes, "MiB", 1 << 20},
    {Measure::Bytes, "GiB", 1 << 30},
};

constexpr qsizetype mostWholeDigits = 8; ///< so that a day's worth of them stays far below 2^63
constexpr qsizetype mostFractionDigits = 6;

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QStringList unitsOf(Measure measure)
{
    QStringList names;
    for (const Unit &unit : units) {
        if (unit.measure == measure)
            names.append(QLatin1String(unit.name));
    }
    return names;
}

std::optional<qint64> quantity(Measure measure, QStringView number, QStringView unit)
{
    const auto found = std::find_if(std::begin(units), std::end(units), [&](const Unit &each) {
        return each.measure == measure && unit == QLatin1String(each.name);
    });
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.first(point);
    const QString fraction = point < 0 ? QString() : number.sliced(point + 1).toString();
    if (found == std::end(units) || whole.isEmpty() || whole.size() > mostWholeDigits || !areDigits(whole) ||
        fraction.size() > mostFractionDigits || !areDigits(fraction) || (point >= 0 && fraction.isEmpty()))
        return std::nullopt;
    const qint64 millionths = fraction.leftJustified(mostFractionDigits, u'0').toLongLong();
    return whole.toLongLong() * found->size + millionths * found->size / 1'000'000;
}

QString quantityText(Measure measure, qint64 quantity)
{
    const qint64 step = 1'000;
    const QStringList names = unitsOf(measure);
    qsizetype unit = 0;
    qint64 size = 1;
    while (unit < (measure == Measure::Time ? 2 : 3) && quantity >= size * step) {
        size *= step;
        ++unit;
    }
    QString text = QString::number(quantity / size);
    if (const qint64 rest = quantity % size * step / size; rest > 0) {
        text += QStringLiteral(".%1").arg(rest, 3, 10, QLatin1Char('0'));
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text + u' ' + names[unit];
}

} // namespace check
