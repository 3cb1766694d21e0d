// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/naturalorder.h"

#include <QString>

namespace collection {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Takes the digits at the front off, and gives them without leading zeros.
QStringView takeNumber(QStringView &text)
{
    qsizetype end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    QStringView number = text.first(end);
    while (number.size() > 1 && number.front() == u'0')
        number = number.sliced(1);
    text = text.sliced(end);
    return number;
}

} // namespace

bool naturallyLess(QStringView a, QStringView b)
{
    QStringView restA = a;
    QStringView restB = b;
    while (!restA.isEmpty() && !restB.isEmpty()) {
        if (isDigit(restA.front()) && isDigit(restB.front())) {
            const QStringView numberA = takeNumber(restA);
            const QStringView numberB = takeNumber(restB);
            if (numberA.size() != numberB.size())
                return numberA.size() < numberB.size();
            if (const int order = numberA.compare(numberB); order != 0)
                return order < 0;
            continue;
        }
        const QChar letterA = restA.front().toCaseFolded();
        const QChar letterB = restB.front().toCaseFolded();
        if (letterA != letterB)
            return letterA < letterB;
        restA = restA.sliced(1);
        restB = restB.sliced(1);
    }
    if (restA.isEmpty() != restB.isEmpty())
        return restA.isEmpty();
    return a.compare(b) < 0;
}

} // namespace collection
