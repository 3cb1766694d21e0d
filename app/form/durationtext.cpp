// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "form/durationtext.h"

#include <QRegularExpression>

namespace form {

std::optional<DurationText> DurationText::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?<sign>[+-]?)P(?=[0-9T])((?<days>[0-9]+)D)?"
        "(T(?=[0-9])((?<hours>[0-9]+)H)?((?<minutes>[0-9]+)M)?((?<seconds>[0-9]+)(\\.(?<fraction>[0-9]+))?S)?)?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](const char *name) { return match.captured(QLatin1String(name)); };
    return DurationText{part("sign") == QLatin1String("-"),
                        part("days"),
                        part("hours"),
                        part("minutes"),
                        part("seconds"),
                        part("fraction")};
}

QString DurationText::text() const
{
    QString time;
    if (!hours.isEmpty())
        time += hours + u'H';
    if (!minutes.isEmpty())
        time += minutes + u'M';
    if (!seconds.isEmpty() || !fraction.isEmpty())
        time += (seconds.isEmpty() ? QStringLiteral("0") : seconds) +
                (fraction.isEmpty() ? QString() : QString(u'.' + fraction)) + u'S';
    QString text = negative ? QStringLiteral("-P") : QStringLiteral("P");
    if (!days.isEmpty())
        text += days + u'D';
    if (!time.isEmpty())
        text += u'T' + time;
    return days.isEmpty() && time.isEmpty() ? QString(text + QLatin1String("T0S")) : text;
}

} // namespace form
