// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/retryafter.h"

#include "model/limits.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace model {

namespace {

using std::chrono::milliseconds;

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// `120` or `2.128`, rounded up: a request a moment too early is refused again.
std::optional<milliseconds> seconds(const QByteArray &text)
{
    const qsizetype point = text.indexOf('.');
    const QByteArray whole = point < 0 ? text : text.first(point);
    const QByteArray fraction = point < 0 ? QByteArray("0") : text.sliced(point + 1);
    if (!isDigits(whole) || !isDigits(fraction))
        return std::nullopt;
    bool fits = false;
    const qint64 count = whole.toLongLong(&fits);
    if (!fits || count >= std::chrono::duration_cast<std::chrono::seconds>(limits::maxRetryAfter).count())
        return limits::maxRetryAfter;
    const QByteArray digits = fraction.leftJustified(3, '0');
    const auto isNotZero = [](char c) { return c != '0'; };
    const bool more = std::any_of(digits.begin() + 3, digits.end(), isNotZero);
    return milliseconds(count * 1000 + digits.first(3).toInt() + (more ? 1 : 0));
}

std::optional<qint64> read(const QString &text, const QString &format)
{
    QDateTime time = QLocale::c().toDateTime(text, format);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeZone(QTimeZone::utc());
    return time.toMSecsSinceEpoch();
}

/// `06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7), which nearly every date is: Qt's own reading by a format takes fifty
/// times as long, and every answer has one.
std::optional<qint64> fixdate(const QString &text)
{
    constexpr QLatin1String months("JanFebMarAprMayJunJulAugSepOctNovDec");
    constexpr QLatin1String form("dd MMM dddd dd:dd:dd GMT");
    if (text.size() != form.size())
        return std::nullopt;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const bool fits = form[i] == QLatin1Char('d')   ? text[i] >= u'0' && text[i] <= u'9'
                          : form[i] == QLatin1Char('M') ? text[i].isLetter()
                                                        : text[i] == form[i];
        if (!fits)
            return std::nullopt;
    }
    const auto number = [&text](qsizetype at, qsizetype length) {
        return QStringView(text).sliced(at, length).toInt();
    };
    const qsizetype month = QString(months).indexOf(QStringView(text).sliced(3, 3));
    if (month < 0 || month % 3 != 0 || QStringView(text).last(3) != QLatin1String("GMT"))
        return std::nullopt;
    const QDateTime time(QDate(number(7, 4), int(month / 3) + 1, number(0, 2)),
                         QTime(number(12, 2), number(15, 2), number(18, 2)), QTimeZone::utc());
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

/// A year of two digits that seems to lie more than fifty years ahead is one of the past (RFC 9110, 5.6.7); Qt reads
/// all of them as of the past century.
qint64 withCentury(qint64 time)
{
    const QDateTime past = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime ours = past.addYears(100);
    return (ours > now.addYears(50) ? past : ours).toMSecsSinceEpoch();
}

} // namespace

std::optional<qint64> httpDate(const QByteArray &text)
{
    const QString all = QString::fromLatin1(text).simplified();
    const qsizetype comma = all.indexOf(u',');
    if (comma < 0) // asctime: `Sun Nov  6 08:49:37 1994`
        return read(all.section(u' ', 1), QStringLiteral("MMM d hh:mm:ss yyyy"));
    const QString rest = all.sliced(comma + 1).trimmed();
    if (const auto time = fixdate(rest))
        return time;
    if (const auto time = read(rest, QStringLiteral("dd MMM yyyy hh:mm:ss 'GMT'")))
        return time;
    if (const auto time = read(rest, QStringLiteral("dd-MMM-yy hh:mm:ss 'GMT'")))
        return withCentury(*time);
    return std::nullopt;
}

QByteArray httpDateText(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

std::optional<qint64> receivedAt(const Exchange &exchange)
{
    const QDateTime started = QDateTime::fromString(exchange.startedAt, Qt::ISODateWithMs);
    if (!started.isValid())
        return std::nullopt;
    return started.toMSecsSinceEpoch() + std::max<qint64>(exchange.timings.finished, 0) / 1000;
}

std::optional<milliseconds> retryAfter(const HeaderFields &headers, qint64 received)
{
    const auto field = headers.value("Retry-After");
    if (!field)
        return std::nullopt;
    const QByteArray text = field->trimmed();
    if (const auto wait = seconds(text))
        return wait;
    const auto until = httpDate(text);
    if (!until)
        return std::nullopt;
    const auto date = headers.value("Date");
    const qint64 from = (date ? httpDate(*date) : std::nullopt).value_or(received);
    return std::clamp(milliseconds(*until - from), milliseconds(0), limits::maxRetryAfter);
}

} // namespace model
