// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/negative/rightvalue.h"
#include "check/negative/suite.h"

#include "model/edmvalue.h"
#include "model/typesystem.h"
#include "json/edit.h"

#include <QSet>

#include <algorithm>

namespace check {

namespace {

using Properties = std::vector<const model::Property *>;

const model::Property *named(const Properties &properties, const QString &name)
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&](const model::Property *property) { return property->name == name; });
    return found == properties.end() ? nullptr : *found;
}

/// Looks for the first thing a schema has against a body.
class Repair final
{
public:
    explicit Repair(const model::OperationSchema &schema) : m_schema(schema) {}

    std::optional<json::Edit> object(const json::Value &object, const QString &declared, int depth = 0) const
    {
        const QString type = typeOf(object, declared);
        if (type.isEmpty())
            return mendedType(object, declared);
        const Properties properties = model::propertiesOf(m_schema, type);
        const std::vector<json::Member> members = object.members();
        QSet<QString> seen;
        for (size_t i = 0; i < members.size(); ++i) {
            const QString name = members[i].name();
            const model::Property *property = named(properties, name);
            const bool isControl = name.contains(u'@');
            const bool isForeign = !isControl && !property && !model::isOpen(m_schema, type);
            if (seen.contains(name) || isForeign || (property && property->readOnly))
                return json::removeMember(object, qsizetype(i));
            seen.insert(name);
            if (auto edit = property ? value(members[i].value, *property, depth) : std::nullopt)
                return edit;
        }
        for (const model::Property *property : properties) {
            if (property->required && !property->readOnly && !seen.contains(property->name))
                return json::insertMember(object, qsizetype(members.size()), property->name,
                                          rightValue(m_schema, *property));
        }
        return std::nullopt;
    }

private:
    static constexpr int maxDepth = 50;

    /// The type it says it has, or the declared one; empty when that does not do.
    QString typeOf(const json::Value &object, const QString &declared) const
    {
        const auto annotation = object.member(u"@odata.type");
        if (!annotation)
            return model::isAbstract(m_schema, declared) ? QString() : declared;
        const QString type = annotation->isString() ? model::typeFromAnnotation(annotation->string()) : QString();
        return model::isAssignable(m_schema, type, declared) ? type : QString();
    }

    json::Edit mendedType(const json::Value &object, const QString &declared) const
    {
        const QByteArray raw = typeLiteral(sentType(m_schema, declared));
        if (const auto annotation = object.member(u"@odata.type"))
            return json::replaceValue(*annotation, raw);
        return json::insertMember(object, 0, u"@odata.type", raw);
    }

    std::optional<json::Edit> value(const json::Value &value, const model::Property &property, int depth) const
    {
        if (model::valueProblem(property, value, json::Syntax::Json)) {
            const QByteArray raw = rightValue(m_schema, property);
            return value.raw() == raw ? std::nullopt : std::optional(json::replaceValue(value, raw));
        }
        if (depth > maxDepth)
            return std::nullopt;
        if (property.type.isCollection()) {
            const model::Property one = model::elementOf(property);
            for (const json::Value &element : value.elements()) {
                if (auto edit = this->value(element, one, depth + 1))
                    return edit;
            }
            return std::nullopt;
        }
        if (value.isObject() && m_schema.type(property.type))
            return object(value, property.type.text(), depth + 1);
        return std::nullopt;
    }

    const model::OperationSchema &m_schema;
};

QByteArray madeBody(const model::OperationSchema &schema)
{
    QByteArray text = "{\n}";
    qsizetype position = 0;
    for (const model::Property &property : schema.properties) {
        const bool isSent = !property.serverAssigned && !property.readOnly && !property.navigation &&
                            property.type.text() != QLatin1String("Edm.Stream");
        if (!isSent)
            continue;
        const json::Document document = json::Document::parse(text);
        text = json::apply(
            text, json::insertMember(document.root(), position++, property.name, rightValue(schema, property)));
    }
    return text;
}

} // namespace

QByteArray rightBody(const model::OperationSchema &schema)
{
    if (schema.method == QLatin1String("GET") || schema.method == QLatin1String("DELETE"))
        return {};
    QByteArray text = schema.request ? schema.request->body : QByteArray();
    if (!json::Document::parse(text).object())
        text = madeBody(schema);
    // Each round mends one place; a schema that contradicts itself must not keep it from ending.
    constexpr int maxRounds = 1000;
    const Repair repair(schema);
    for (int round = 0; round < maxRounds; ++round) {
        const json::Document document = json::Document::parse(text);
        const auto edit = repair.object(document.root(), schema.requestType.text());
        if (!edit)
            break;
        text = json::apply(text, *edit);
    }
    return text;
}

} // namespace check
