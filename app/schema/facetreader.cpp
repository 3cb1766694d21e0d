// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "schema/facetreader.h"

#include "model/decimaltext.h"

#include <QRegularExpression>

#include <limits>

namespace schema {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

QByteArray readBound(ObjectReader &property, QStringView name)
{
    const auto number = property.member(name, json::Kind::Number, Need::Optional);
    return number ? number->raw().toByteArray() : QByteArray();
}

std::optional<qint64> readLength(ObjectReader &property, QStringView name)
{
    const auto given = property.member(name);
    const int length = property.number(name, 0, std::numeric_limits<int>::max());
    // A length that cannot be used reads as 0, too.
    const bool isGiven = given && (length > 0 || given->raw() == QByteArrayView("0"));
    return isGiven ? std::optional<qint64>(length) : std::nullopt;
}

QString readPattern(ObjectReader &property)
{
    const QStringView name = u"pattern";
    const QString pattern = property.text(name);
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    if (expression.isValid())
        return pattern;
    property.complain(name, Need::Optional, Words::tr("is no regular expression that can be used"));
    return {};
}

void dropLowerAboveUpper(ObjectReader &property, model::Facets &facets)
{
    const auto least = model::DecimalText::parse(facets.minimum);
    const auto most = model::DecimalText::parse(facets.maximum);
    if (least && most && least->compare(*most) > 0) {
        property.complain(u"minimum", Need::Optional, Words::tr("is larger than maximum"));
        facets.minimum.clear();
    }
    if (facets.minLength && facets.maxLength && *facets.minLength > *facets.maxLength) {
        property.complain(u"minLength", Need::Optional, Words::tr("is larger than maxLength"));
        facets.minLength.reset();
    }
}

} // namespace

model::Facets readFacets(ObjectReader &property)
{
    model::Facets facets;
    facets.minimum = readBound(property, u"minimum");
    facets.maximum = readBound(property, u"maximum");
    facets.minLength = readLength(property, u"minLength");
    facets.maxLength = readLength(property, u"maxLength");
    facets.pattern = readPattern(property);
    if (const auto value = property.member(u"default"))
        facets.defaultValue = value->raw().toByteArray();
    dropLowerAboveUpper(property, facets);
    return facets;
}

} // namespace schema
