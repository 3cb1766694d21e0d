// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/strictrules.h"

#include "model/edmvalue.h"
#include "model/typesystem.h"
#include "json/pointer.h"

#include <QByteArrayList>
#include <QSet>

#include <algorithm>

namespace sandbox {

namespace {

constexpr qsizetype maxNesting = 100; ///< as the service's OData library has it

using Properties = std::vector<const model::Property *>;

Complaint complaint(const QString &message)
{
    return Complaint{.message = message};
}

QByteArray withoutParameters(const QByteArray &value)
{
    return value.split(';').first().trimmed().toLower();
}

bool isJsonType(const QByteArray &type)
{
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

/// OData JSON Format 4.01, 3.2.
bool isIeee754Compatible(const model::HeaderFields &headers)
{
    const QByteArrayList parameters = headers.value("Content-Type").value_or(QByteArray()).toLower().split(';');
    return std::any_of(parameters.begin(), parameters.end(),
                       [](const QByteArray &parameter) { return parameter.trimmed() == "ieee754compatible=true"; });
}

/// Walks an object with the type it is declared to have.
class EntityCheck final
{
public:
    EntityCheck(const model::OperationSchema &schema, bool takesNumbersAsStrings)
        : m_schema(schema),
          m_takesNumbersAsStrings(takesNumbersAsStrings)
    {}

    std::optional<Complaint> object(const QString &declared, const json::Value &object, const json::Pointer &at) const
    {
        Properties properties = model::propertiesOf(m_schema, declared);
        bool isOpen = model::isOpen(m_schema, declared);
        QString actual = declared;
        if (at.tokens().size() > maxNesting)
            return complaint(QStringLiteral("The body is nested deeper than %1 levels.").arg(maxNesting));
        for (const QStringView name : {QStringView(u"@odata.type"), QStringView(u"@type")}) {
            const auto named = object.member(name);
            if (!named)
                continue;
            const QString type = named->isString() ? model::typeFromAnnotation(named->string()) : QString();
            if (!model::isAssignable(m_schema, type, declared))
                return complaint(QStringLiteral("%1: the type '%2' is unknown or not assignable to '%3'.")
                                     .arg(at.toString(), named->string(), declared));
            const Properties more = model::propertiesOf(m_schema, type);
            properties.insert(properties.end(), more.begin(), more.end());
            isOpen = isOpen || model::isOpen(m_schema, type);
            actual = type;
        }
        if (model::isAbstract(m_schema, actual))
            return complaint(
                QStringLiteral("%1: the type '%2' is abstract; name a type derived from it in '@odata.type'.")
                    .arg(at.toString(), actual));
        QSet<QString> seen;
        for (const json::Member &member : object.members()) {
            const QString name = member.name();
            if (seen.contains(name))
                return complaint(QStringLiteral("%1: the property '%2' is there twice.").arg(at.toString(), name));
            seen.insert(name);
            if (auto wrong = this->member(properties, isOpen, declared, member, at))
                return wrong;
        }
        return std::nullopt;
    }

private:
    std::optional<Complaint> member(const Properties &properties, bool isOpen, const QString &declared,
                                    const json::Member &member, const json::Pointer &at) const
    {
        const QString name = member.name();
        const auto declaration = [&](const QString &wanted) -> const model::Property * {
            const auto found = std::find_if(properties.begin(), properties.end(),
                                            [&](const model::Property *property) { return property->name == wanted; });
            return found == properties.end() ? nullptr : *found;
        };
        if (const qsizetype sign = name.indexOf(u'@'); sign >= 0) {
            const model::Property *navigation = declaration(name.first(sign));
            const bool isBound = navigation && model::bindingOf(*navigation).name == name;
            return isBound ? value(model::bindingOf(*navigation), member.value, at.child(name)) : std::nullopt;
        }
        if (const model::Property *property = declaration(name))
            return value(*property, member.value, at.child(name));
        if (isOpen)
            return std::nullopt;
        return complaint(QStringLiteral("The property '%1' does not exist on type '%2'.").arg(name, declared));
    }

    std::optional<Complaint> value(const model::Property &property, const json::Value &value,
                                   const json::Pointer &at) const
    {
        const auto problem = model::valueProblem(property, value, json::Syntax::Json);
        if (problem && isRefused(*problem))
            return complaint(QString(at.toString() + QLatin1String(": ") + problem->message));
        if (property.type.isCollection())
            return elements(property, value, at);
        if (value.isObject() && m_schema.type(property.type))
            return object(property.type.text(), value, at);
        return std::nullopt;
    }

    std::optional<Complaint> elements(const model::Property &property, const json::Value &array,
                                      const json::Pointer &at) const
    {
        const model::Property one = model::elementOf(property);
        int index = 0;
        for (const json::Value &element : array.elements()) {
            if (auto wrong = value(one, element, at.child(QString::number(index++))))
                return wrong;
        }
        return std::nullopt;
    }

    bool isRefused(const model::ValueProblem &problem) const
    {
        if (problem.kind == model::ValueProblem::Kind::NeedsIeee754)
            return !m_takesNumbersAsStrings;
        return !problem.isMild();
    }

    const model::OperationSchema &m_schema;
    bool m_takesNumbersAsStrings;
};

/// `{"@odata.id": …}` and nothing but control information: no representation of an entity.
bool isReference(const json::Value &object)
{
    const std::vector<json::Member> members = object.members();
    return (object.member(u"@odata.id") || object.member(u"@id")) &&
           std::all_of(members.begin(), members.end(),
                       [](const json::Member &member) { return member.name().startsWith(u'@'); });
}

} // namespace

std::optional<Complaint> checkToken(const model::HeaderFields &headers)
{
    const auto denied = [](const char *message) {
        return Complaint{401, QStringLiteral("InvalidAuthenticationToken"), QString::fromLatin1(message)};
    };
    const QByteArray value = headers.value("Authorization").value_or(QByteArray()).trimmed();
    const qsizetype blank = value.indexOf(' ');
    const QByteArray scheme = value.split(' ').first();
    if (scheme.compare("Bearer", Qt::CaseInsensitive) != 0)
        return denied("Access token is empty.");
    const QByteArray token = blank < 0 ? QByteArray() : value.sliced(blank).trimmed();
    if (token.isEmpty())
        return denied("Access token is empty.");
    const bool isToken = std::all_of(token.begin(), token.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               QByteArrayView("-._~+/=").contains(c);
    });
    // The token itself is never repeated.
    if (!isToken)
        return denied("Access token could not be parsed: it holds a character no token has.");
    return std::nullopt;
}

std::optional<Complaint> checkVersion(const QString &version)
{
    if (version == QLatin1String("v1.0") || version == QLatin1String("beta"))
        return std::nullopt;
    return complaint(QStringLiteral("Invalid version: '%1'. Known are v1.0 and beta.").arg(version));
}

std::optional<Complaint> checkAccept(const model::HeaderFields &headers)
{
    bool isAsked = false;
    for (const model::HeaderField &field : headers) {
        if (field.name.compare("Accept", Qt::CaseInsensitive) != 0)
            continue;
        const QList<QByteArray> ranges = field.value.split(',');
        for (const QByteArray &range : ranges) {
            const QByteArray type = withoutParameters(range);
            const QList<QByteArray> parameters = range.toLower().replace(' ', "").split(';');
            const bool isExcluded = std::any_of(parameters.begin(), parameters.end(), [](const QByteArray &parameter) {
                return parameter.startsWith("q=") && parameter.sliced(2).toDouble() == 0;
            });
            isAsked = isAsked || !type.isEmpty();
            if (!isExcluded && (type == "*/*" || type == "application/*" || isJsonType(type)))
                return std::nullopt;
        }
    }
    if (!isAsked)
        return std::nullopt;
    return Complaint{406, QStringLiteral("NotAcceptable"), QStringLiteral("Answers are application/json.")};
}

std::optional<Complaint> checkContentType(const model::HeaderFields &headers)
{
    const auto type = headers.value("Content-Type");
    if (!type || type->trimmed().isEmpty())
        return complaint(QStringLiteral("A body needs a Content-Type header."));
    if (!isJsonType(withoutParameters(*type)))
        return Complaint{
            415, QStringLiteral("RequestBodyRead"),
            QStringLiteral("A body of type '%1' cannot be read; send application/json.").arg(QString::fromUtf8(*type))};
    return std::nullopt;
}

std::optional<Complaint> checkEntity(const model::OperationSchema &schema, const json::Value &object,
                                     const model::HeaderFields &headers)
{
    // OData 4.01 Protocol, 11.4.2: what is created is given by one entity.
    if (isReference(object))
        return complaint(QStringLiteral("The body is a reference; references to entities go to /$ref."));
    return EntityCheck(schema, isIeee754Compatible(headers)).object(schema.requestType.text(), object, json::Pointer());
}

} // namespace sandbox
