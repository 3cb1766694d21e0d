// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/edmvalue.h"

#include "model/edmtext.h"
#include "model/edmtype.h"
#include "model/enumeration.h"
#include "model/facets.h"
#include "model/kindword.h"

#include <QCoreApplication>

namespace model {

namespace {

using Kind = ValueProblem::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ValueProblem)
};

QString bindSuffix()
{
    return QStringLiteral("@odata.bind");
}

/// What to write for a property.
QString wanted(const Property &property)
{
    if (property.type.isCollection())
        return Words::tr("an array in [ ]");
    if (kindFits(property, json::Kind::Object))
        return Words::tr("an object in { }");
    if (kindFits(property, json::Kind::Boolean))
        return Words::tr("true or false without quotes");
    if (kindFits(property, json::Kind::Number))
        return Words::tr("a number without quotes");
    return Words::tr("a text in quotes");
}

/// `{{name}}` anywhere in a text.
bool holdsVariable(const QString &text)
{
    const qsizetype open = text.indexOf(QLatin1String("{{"));
    return open >= 0 && text.indexOf(QLatin1String("}}"), open + 2) > open + 2;
}

/// null, for which a collection has a rule of its own (OData JSON Format 4.01, 7.4): it is never null itself.
std::optional<ValueProblem> nullProblem(const Property &property)
{
    if (property.type.isCollection())
        return ValueProblem{Kind::NullNotAllowed, Words::tr("A collection is never null: write [] for an empty one.")};
    if (property.nullable)
        return std::nullopt;
    return ValueProblem{Kind::NullNotAllowed,
                        Words::tr("null is not allowed here: write %1 or leave it out.").arg(wanted(property))};
}

std::optional<ValueProblem> typeProblem(const Property &property, const json::Value &value)
{
    if (isBinding(property)) {
        const QString reason = urlProblem(value.string());
        return reason.isEmpty() ? std::nullopt : std::optional(ValueProblem{Kind::Malformed, reason});
    }
    if (!property.enumeration.isEmpty())
        return enumerationProblem(property, value.string());
    const EdmType *type = edmType(property.type);
    return type && type->judge ? type->judge(*type, value) : std::nullopt;
}

} // namespace

bool kindFits(const Property &property, json::Kind kind)
{
    // What a variable will be is not known before sending.
    if (kind == json::Kind::Null || kind == json::Kind::Placeholder)
        return true;
    if (property.type.isCollection())
        return kind == json::Kind::Array;
    if (!property.enumeration.isEmpty())
        return kind == json::Kind::String;
    if (!property.type.isPrimitive())
        return kind == json::Kind::Object;
    const EdmType *type = edmType(property.type);
    return !type || type->takes(kind);
}

std::optional<ValueProblem> valueProblem(const Property &property, const json::Value &value, json::Syntax syntax)
{
    if (value.isNull())
        return nullProblem(property);
    if (syntax == json::Syntax::Template &&
        (value.isPlaceholder() || (value.isString() && holdsVariable(value.string()))))
        return std::nullopt;
    if (!kindFits(property, value.kind()))
        return ValueProblem{Kind::WrongKind,
                            Words::tr("The value is %1: write %2 for %3.")
                                .arg(kindWord(value.kind()), wanted(property), property.type.shortName())};
    if (property.type.isCollection())
        return std::nullopt;
    std::optional<ValueProblem> problem = typeProblem(property, value);
    // What the media type can allow does not hide that a rule of the schema is broken.
    if (problem && !problem->isMild() && problem->kind != Kind::NeedsIeee754)
        return problem;
    if (auto broken = facetProblem(property, value))
        return broken;
    return problem;
}

Property elementOf(const Property &property)
{
    Property element = property;
    element.type = property.type.element();
    element.facets.defaultValue.clear(); // is the whole collection's
    return element;
}

Property bindingOf(const Property &navigation)
{
    Property binding{navigation.name + bindSuffix(), TypeName(QStringLiteral("Edm.String"))};
    if (navigation.type.isCollection())
        binding.type = TypeName(QStringLiteral("Collection(Edm.String)"));
    binding.description = navigation.description;
    binding.line = navigation.line;
    return binding;
}

bool isBinding(const Property &property)
{
    return property.name.endsWith(bindSuffix());
}

} // namespace model
