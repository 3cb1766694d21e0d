// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/negative/rightvalue.h"

#include "model/edmtype.h"
#include "model/edmvalue.h"
#include "model/typesystem.h"
#include "json/write.h"

#include <QByteArrayList>

#include <algorithm>

namespace check {

namespace {

constexpr int maxNesting = 4; ///< of objects made from nothing: types can hold themselves

QByteArray quoted(const char *text)
{
    return '"' + QByteArray(text) + '"';
}

struct Sample
{
    const char16_t *type; ///< without `Edm.`
    const char *raw;
};

constexpr Sample samples[] = {
    {u"Boolean", "true"},
    {u"DateTimeOffset", "\"2020-01-02T03:04:05.1234567Z\""},
    {u"Date", "\"2020-01-02\""},
    {u"TimeOfDay", "\"03:04:05\""},
    {u"Duration", "\"PT1H30M\""},
    {u"Guid", "\"3f2504e0-4f89-11d3-9a0c-0305e82c3301\""},
    {u"Binary", "\"AQID\""},
    {u"Geography", R"({"type":"Point","coordinates":[8.5,47.4]})"},
    {u"Geometry", R"({"type":"Point","coordinates":[8.5,47.4]})"},
    {u"PrimitiveType", "\"text\""},
    {u"Untyped", "\"text\""},
};

QByteArrayList textCandidates(const model::Facets &facets)
{
    QByteArrayList texts{quoted("text"),
                         quoted("TEXT"),
                         quoted("a"),
                         quoted("A"),
                         quoted("1"),
                         quoted("a@contoso.com"),
                         quoted("https://contoso.com/"),
                         quoted("3f2504e0-4f89-11d3-9a0c-0305e82c3301")};
    for (const qint64 length : {facets.minLength.value_or(0), facets.maxLength.value_or(0)}) {
        for (const char c : {'a', 'A', '1'}) {
            if (length > 0 && length <= 4096)
                texts.append('"' + QByteArray(qsizetype(length), c) + '"');
        }
    }
    return texts;
}

QByteArrayList candidates(const model::Property &property)
{
    QByteArrayList raws;
    if (!property.facets.defaultValue.isEmpty())
        raws.append(property.facets.defaultValue);
    for (const QString &member : property.enumeration)
        raws.append(json::quote(member));
    const model::EdmType *type = property.enumeration.isEmpty() ? model::edmType(property.type) : nullptr;
    if (!type)
        return raws;
    if (type->isNumber())
        return raws + QByteArrayList{"1", "0", "10", property.facets.minimum, property.facets.maximum};
    const auto sample = std::find_if(std::begin(samples), std::end(samples), [type](const Sample &each) {
        return QStringView(each.type) == QStringView(type->name);
    });
    if (sample != std::end(samples))
        return raws + QByteArrayList{sample->raw};
    return raws + textCandidates(property.facets);
}

bool isRight(const model::Property &property, const QByteArray &raw)
{
    const json::Document document = json::Document::parse(raw);
    return document.isValid() && !model::valueProblem(property, document.root(), json::Syntax::Json);
}

QByteArray made(const model::OperationSchema &schema, const model::Property &property, int depth);

QByteArray madeObject(const model::OperationSchema &schema, const QString &declared, int depth)
{
    const QString type = sentType(schema, declared);
    QByteArrayList members;
    if (type != declared)
        members.append("\"@odata.type\": " + typeLiteral(type));
    for (const model::Property *property : model::propertiesOf(schema, type)) {
        if (property->required && depth < maxNesting)
            members.append(json::quote(property->name) + ": " + made(schema, *property, depth + 1));
    }
    return '{' + members.join(", ") + '}';
}

QByteArray made(const model::OperationSchema &schema, const model::Property &property, int depth)
{
    if (property.type.isCollection())
        return '[' + made(schema, model::elementOf(property), depth) + ']';
    for (const QByteArray &raw : candidates(property)) {
        if (isRight(property, raw))
            return raw;
    }
    return model::kindFits(property, json::Kind::Object) && !property.type.isPrimitive()
               ? madeObject(schema, property.type.text(), depth)
               : QByteArray("null");
}

} // namespace

QByteArray rightValue(const model::OperationSchema &schema, const model::Property &property)
{
    return made(schema, property, 0);
}

QString sentType(const model::OperationSchema &schema, const QString &declared)
{
    return model::concreteTypes(schema, declared).value(0, declared);
}

QByteArray typeLiteral(const QString &type)
{
    return json::quote(QString(u'#' + type));
}

} // namespace check
