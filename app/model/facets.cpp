// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/facets.h"

#include "model/decimaltext.h"
#include "model/edmtext.h"
#include "model/edmtype.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace model {

namespace {

using Kind = ValueProblem::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ValueProblem)
};

bool isBinary(const Property &property)
{
    return property.type.element().text() == QLatin1String("Edm.Binary");
}

std::optional<ValueProblem> boundProblem(const Facets &facets, const QByteArray &text)
{
    const auto number = DecimalText::parse(text);
    const auto least = DecimalText::parse(facets.minimum);
    const auto most = DecimalText::parse(facets.maximum);
    // INF is above every maximum and below none; NaN is neither.
    const bool isBelow = least && (number ? number->compare(*least) < 0 : text == "-INF");
    const bool isAbove = most && (number ? number->compare(*most) > 0 : text == "INF");
    if (isBelow)
        return ValueProblem{
            Kind::OutOfRange,
            Words::tr("Too small: write a number of at least %1.").arg(QString::fromLatin1(facets.minimum))};
    if (isAbove)
        return ValueProblem{
            Kind::OutOfRange,
            Words::tr("Too large: write a number of at most %1.").arg(QString::fromLatin1(facets.maximum))};
    return std::nullopt;
}

/// "64 characters", "64 bytes".
QString lengthText(const Property &property, qint64 length)
{
    const int count = int(std::min<qint64>(length, std::numeric_limits<int>::max()));
    return isBinary(property) ? Words::tr("%n byte(s)", nullptr, count) : Words::tr("%n character(s)", nullptr, count);
}

std::optional<ValueProblem> lengthProblem(const Property &property, const QString &text)
{
    const Facets &facets = property.facets;
    const qint64 length = isBinary(property) ? binaryLength(text) : text.size();
    if (facets.minLength && length < *facets.minLength)
        return ValueProblem{Kind::TooShort,
                            Words::tr("Too short, %1: write at least %2.")
                                .arg(lengthText(property, length), lengthText(property, *facets.minLength))};
    if (facets.maxLength && length > *facets.maxLength)
        return ValueProblem{Kind::TooLong,
                            Words::tr("Too long, %1: write at most %2.")
                                .arg(lengthText(property, length), lengthText(property, *facets.maxLength))};
    return std::nullopt;
}

std::optional<ValueProblem> patternProblem(const Facets &facets, const QString &text)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(facets.pattern));
    if (facets.pattern.isEmpty() || !pattern.isValid())
        return std::nullopt;
    // A match that is not valid gave up, so nothing is known.
    const QRegularExpressionMatch match = pattern.match(text);
    if (match.hasMatch() || !match.isValid())
        return std::nullopt;
    return ValueProblem{Kind::NoMatch,
                        Words::tr("The text does not match: write one that matches %1.").arg(facets.pattern)};
}

QString boundHint(const Facets &facets)
{
    const QString least = QString::fromLatin1(facets.minimum);
    const QString most = QString::fromLatin1(facets.maximum);
    if (least.isEmpty())
        return most.isEmpty() ? QString() : Words::tr("at most %1").arg(most);
    return most.isEmpty() ? Words::tr("at least %1").arg(least) : Words::tr("%1 to %2").arg(least, most);
}

QString lengthHint(const Property &property)
{
    const auto &least = property.facets.minLength;
    const auto &most = property.facets.maxLength;
    if (least && most && *least == *most)
        return Words::tr("exactly %1").arg(lengthText(property, *most));
    if (least && most)
        return Words::tr("%1 to %2").arg(QString::number(*least), lengthText(property, *most));
    if (least)
        return Words::tr("at least %1").arg(lengthText(property, *least));
    return most ? Words::tr("at most %1").arg(lengthText(property, *most)) : QString();
}

} // namespace

std::optional<ValueProblem> facetProblem(const Property &property, const json::Value &value)
{
    const EdmType *type = edmType(property.type);
    if (value.isNumber() || (value.isString() && type && type->isNumber()))
        return boundProblem(property.facets, value.string().toLatin1());
    if (!value.isString())
        return std::nullopt;
    const QString text = value.string();
    if (auto problem = lengthProblem(property, text))
        return problem;
    return patternProblem(property.facets, text);
}

QStringList ruleHints(const Property &property)
{
    QStringList hints;
    const auto add = [&hints](bool is, const QString &hint) {
        if (is && !hint.isEmpty())
            hints.append(hint);
    };
    const Facets &facets = property.facets;
    add(property.required, Words::tr("required"));
    add(property.readOnly, Words::tr("read-only"));
    add(property.serverAssigned, Words::tr("made by the service"));
    add(!property.nullable, property.type.isCollection() ? Words::tr("no null in it") : Words::tr("not null"));
    add(property.flags, Words::tr("several members with commas between"));
    add(true, boundHint(facets));
    add(true, lengthHint(property));
    add(!facets.pattern.isEmpty(), Words::tr("matches %1").arg(facets.pattern));
    constexpr qsizetype longest = 60;
    const QString value = QString::fromUtf8(facets.defaultValue).simplified();
    add(!value.isEmpty(),
        Words::tr("default %1").arg(value.size() > longest ? QString(value.left(longest) + QChar(0x2026)) : value));
    return hints;
}

} // namespace model
