// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/queryranges.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace history {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryQuery)
};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Digits alone, and few enough for 64 bits.
std::optional<qint64> wholeNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 18 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return text.toLongLong();
}

/// What a literal covers; `exact` is where comparisons are counted from.
struct Literal
{
    QueryBounds covered;
    QueryBounds exact;
};

std::optional<Literal> httpLiteral(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    const auto isAny = [](QChar character) { return character == u'x' || character == u'X'; };
    if (text.size() != 3 || digits == 0 || !std::all_of(text.begin() + digits, text.end(), isAny))
        return std::nullopt;
    qint64 from = text.first(digits).toLongLong();
    qint64 to = from;
    for (; digits < 3; ++digits) {
        from *= 10;
        to = to * 10 + 9;
    }
    return Literal{{from, to}, {from, to}};
}

std::optional<Literal> numberLiteral(QStringView text)
{
    const std::optional<qint64> number = wholeNumber(text);
    return number ? std::optional(Literal{{*number, *number}, {*number, *number}}) : std::nullopt;
}

struct Unit
{
    const char16_t *name;
    qint64 microseconds;
};

constexpr Unit units[] = {{u"us", 1},        {u"\u00b5s", 1},      {u"ms", 1000},
                          {u"s", 1'000'000}, {u"min", 60'000'000}, {u"h", 3'600'000'000}};

/// `1.5s` without a double on the way.
std::optional<Literal> durationLiteral(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && (isDigit(text[end]) || text[end] == u'.'))
        ++end;
    const QStringView number = text.first(end);
    const QStringView name = text.sliced(end);
    const auto *unit = std::find_if(std::begin(units), std::end(units), [&](const Unit &known) {
        return name.compare(QStringView(known.name), Qt::CaseInsensitive) == 0;
    });
    const qsizetype point = number.indexOf(u'.');
    const QStringView fraction = point < 0 ? QStringView() : number.sliced(point + 1);
    const std::optional<qint64> whole = wholeNumber(point < 0 ? number : number.first(point));
    const std::optional<qint64> part = fraction.isEmpty() ? 0 : wholeNumber(fraction);
    if (unit == std::end(units) || !whole || !part || *whole > 1'000'000'000 || fraction.size() > 6 ||
        number.endsWith(u'.'))
        return std::nullopt;
    qint64 step = unit->microseconds;
    qint64 from = *whole * step;
    for (const QChar digit : fraction) {
        step /= 10;
        from += step * digit.digitValue();
    }
    return Literal{{from, from + qMax<qint64>(step, 1) - 1}, {from, from}};
}

template <typename Read>
std::optional<QueryBounds> spanOf(QStringView value, qsizetype dots, const Read &read)
{
    const QStringView low = value.first(dots);
    const QStringView high = value.sliced(dots + 2);
    const std::optional<Literal> from = read(low);
    const std::optional<Literal> to = read(high);
    if ((!low.isEmpty() && !from) || (!high.isEmpty() && !to) || (low.isEmpty() && high.isEmpty()))
        return std::nullopt;
    return QueryBounds{from ? from->exact.from : lowestBound, to ? to->exact.to : highestBound};
}

/// A literal, a comparison with one, or a span of two.
template <typename Read>
std::optional<QueryBounds> boundsOf(QStringView value, const Read &read)
{
    if (const qsizetype dots = value.indexOf(u".."); dots >= 0)
        return spanOf(value, dots, read);
    const bool isMore = value.startsWith(u'>');
    const bool isLess = value.startsWith(u'<');
    const bool orEqual = (isMore || isLess) && value.sliced(1).startsWith(u'=');
    const std::optional<Literal> literal = read(value.sliced((isMore || isLess ? 1 : 0) + (orEqual ? 1 : 0)));
    if (!literal)
        return std::nullopt;
    if (isMore)
        return QueryBounds{orEqual ? literal->exact.from : literal->exact.to + 1, highestBound};
    if (isLess)
        return QueryBounds{lowestBound, orEqual ? literal->exact.to : literal->exact.from - 1};
    return literal->covered;
}

model::Result<QueryBounds> checked(const std::optional<QueryBounds> &bounds, qint64 lowest, const QString &what,
                                   const QString &remedy)
{
    if (!bounds)
        return model::failure(what, remedy);
    // The lowest is not "nothing": `<400` is an answer.
    const QueryBounds result{qMax(bounds->from, lowest), bounds->to};
    if (result.from > result.to)
        return model::failure(Words::tr("Nothing lies in this span."), remedy);
    return result;
}

} // namespace

model::Result<QueryBounds> httpBounds(QStringView value)
{
    if (value.compare(u"none", Qt::CaseInsensitive) == 0)
        return QueryBounds{0, 0};
    return checked(boundsOf(value, httpLiteral), 1, Words::tr("\"%1\" is no HTTP status.").arg(value),
                   Words::tr("Write for example 201, 4xx, >=400, 400..499 or none."));
}

model::Result<QueryBounds> numberBounds(QStringView value)
{
    return checked(boundsOf(value, numberLiteral), 1, Words::tr("\"%1\" is no row number.").arg(value),
                   Words::tr("Write for example 17, >100 or 10..20."));
}

model::Result<QueryBounds> durationBounds(QStringView value)
{
    return checked(boundsOf(value, durationLiteral), 0, Words::tr("\"%1\" is no duration.").arg(value),
                   Words::tr("Write a number and its unit (ms, s, min, h), for example >500ms, <2s or 500ms..2s."));
}

} // namespace history
