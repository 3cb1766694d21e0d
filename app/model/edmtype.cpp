// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/edmtype.h"

#include "model/edmdatetime.h"
#include "model/edmnumber.h"
#include "model/edmtext.h"

#include <algorithm>
#include <iterator>

namespace model {

namespace {

using json::Kind;

constexpr quint32 bit(Kind kind)
{
    return 1U << int(kind);
}

constexpr quint32 text = bit(Kind::String);
constexpr quint32 number = bit(Kind::Number);
constexpr quint32 object = bit(Kind::Object);
constexpr quint32 anyScalar = text | number | bit(Kind::Boolean);
constexpr quint32 anything = anyScalar | object | bit(Kind::Array);

/// A rule for texts as a judge.
template <QString (*rule)(const QString &)>
std::optional<ValueProblem> lexical(const EdmType &, const json::Value &value)
{
    const QString reason = rule(value.string());
    return reason.isEmpty() ? std::nullopt : std::optional(ValueProblem{ValueProblem::Kind::Malformed, reason});
}

// Ranges: OData CSDL 4.01, 3.3. Beyond the bounds of Double and Single a number rounds to infinity, below the smallest
// magnitude to zero (IEEE 754: half of the last binary digit, to 20 digits).
constexpr EdmType types[] = {
    {u"String", text},
    {u"Boolean", bit(Kind::Boolean)},
    {u"Byte", number, integerProblem, "0", "255"},
    {u"SByte", number, integerProblem, "-128", "127"},
    {u"Int16", number, integerProblem, "-32768", "32767"},
    {u"Int32", number, integerProblem, "-2147483648", "2147483647"},
    {u"Int64", number | text, integerProblem, "-9223372036854775808", "9223372036854775807"},
    {u"Decimal", number | text, decimalProblem},
    {u"Double", number | text, floatingProblem, "-1.7976931348623158079e308", "1.7976931348623158079e308",
     "2.4703282292062327209e-324"},
    {u"Single", number | text, floatingProblem, "-3.4028235677973366163e38", "3.4028235677973366163e38",
     "7.0064923216240853547e-46"},
    {u"DateTimeOffset", text, lexical<dateTimeOffsetProblem>},
    {u"Date", text, lexical<dateProblem>},
    {u"TimeOfDay", text, lexical<timeOfDayProblem>},
    {u"Duration", text, lexical<durationProblem>},
    {u"Guid", text, lexical<guidProblem>},
    {u"Binary", text, binaryProblem},
    {u"Stream", text, streamProblem},
    {u"Geography", object},
    {u"Geometry", object},
    {u"ComplexType", object},
    {u"EntityType", object},
    {u"PrimitiveType", anyScalar | object},
    {u"Untyped", anything},
};

} // namespace

const EdmType *edmType(const TypeName &type)
{
    if (!type.isPrimitive())
        return nullptr;
    QStringView name = QStringView(type.text()).sliced(4);
    for (const QStringView family : {QStringView(u"Geography"), QStringView(u"Geometry")}) {
        if (name.startsWith(family))
            name = family; // GeographyPoint and the others are GeoJSON objects all alike
    }
    const auto found =
        std::find_if(std::begin(types), std::end(types), [name](const EdmType &each) { return name == each.name; });
    return found == std::end(types) ? nullptr : found;
}

} // namespace model
