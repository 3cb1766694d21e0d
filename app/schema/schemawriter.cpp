// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "schema/schemawriter.h"

#include "schema/format.h"
#include "json/write.h"

namespace schema {

namespace {

void writeText(json::Writer &out, QStringView name, const QString &text)
{
    out.key(name).string(text);
}

void writeFlag(json::Writer &out, QStringView name, bool flag)
{
    out.key(name).boolean(flag);
}

void writeNumber(json::Writer &out, QStringView name, int number)
{
    out.key(name).number(number);
}

void writeTexts(json::Writer &out, QStringView name, const QStringList &texts)
{
    out.key(name).beginArray();
    for (const QString &text : texts)
        out.string(text);
    out.endArray();
}

/// An array of objects; `write` fills one.
template <typename Range, typename Write>
void writeObjects(json::Writer &out, QStringView name, const Range &range, Write write)
{
    out.key(name).beginArray();
    for (const auto &element : range) {
        out.beginObject();
        write(element);
        out.endObject();
    }
    out.endArray();
}

/// These stand in the text only when there is something to say.
void writeFacets(json::Writer &out, const model::Facets &facets)
{
    const auto writeJson = [&out](QStringView name, const QByteArray &json) {
        if (!json.isEmpty())
            out.key(name).raw(json);
    };
    const auto writeLength = [&out](QStringView name, const std::optional<qint64> &length) {
        if (length)
            out.key(name).number(*length);
    };
    writeJson(u"minimum", facets.minimum);
    writeJson(u"maximum", facets.maximum);
    writeLength(u"minLength", facets.minLength);
    writeLength(u"maxLength", facets.maxLength);
    if (!facets.pattern.isEmpty())
        writeText(out, u"pattern", facets.pattern);
    writeJson(u"default", facets.defaultValue);
}

void writeProperties(json::Writer &out, const std::vector<model::Property> &properties)
{
    writeObjects(out, u"properties", properties, [&](const model::Property &property) {
        writeText(out, u"name", property.name);
        writeText(out, u"type", property.type.text());
        writeText(out, u"typeText", property.typeText);
        writeTexts(out, u"enumeration", property.enumeration);
        if (property.flags)
            writeFlag(out, u"flags", true);
        if (property.navigation)
            writeFlag(out, u"navigation", true);
        writeText(out, u"origin", property.origin);
        writeText(out, u"description", property.description);
        writeFlag(out, u"required", property.required);
        writeFlag(out, u"readOnly", property.readOnly);
        writeFlag(out, u"serverAssigned", property.serverAssigned);
        writeFlag(out, u"nullable", property.nullable);
        writeFacets(out, property.facets);
        writeNumber(out, u"line", property.line);
    });
}

void writeCall(json::Writer &out, const model::OperationSchema &operation)
{
    writeText(out, u"method", operation.method);
    writeObjects(out, u"paths", operation.paths, [&](const model::PathForm &form) {
        writeText(out, u"template", form.path);
        writeText(out, u"source", form.source);
        writeNumber(out, u"line", form.line);
    });
    writeObjects(out, u"headers", operation.headers, [&](const model::HeaderRule &rule) {
        writeText(out, u"name", rule.name);
        writeFlag(out, u"required", rule.required);
        writeText(out, u"value", rule.value);
        writeNumber(out, u"line", rule.line);
    });
    writeObjects(out, u"permissions", operation.permissions, [&](const model::Permission &permission) {
        writeText(out, u"account", permission.account);
        writeText(out, u"state", permissionStateName(permission.state));
        writeTexts(out, u"scopes", permission.scopes);
        writeText(out, u"text", permission.text);
        writeNumber(out, u"line", permission.line);
    });
}

void writeTypes(json::Writer &out, const model::OperationSchema &operation)
{
    writeText(out, u"requestType", operation.requestType.text());
    out.key(u"responseStatus").beginArray();
    for (const int status : operation.responseStatus)
        out.number(status);
    out.endArray();
    writeText(out, u"responseType", operation.responseType.text());
    writeProperties(out, operation.properties);
    out.key(u"types").beginObject();
    for (const auto &[name, type] : operation.types) {
        out.key(name).beginObject();
        writeText(out, u"baseType", type.baseType);
        writeFlag(out, u"open", type.open);
        writeFlag(out, u"abstract", type.abstract);
        writeProperties(out, type.properties);
        out.endObject();
    }
    out.endObject();
}

/// Header fields, body and line: what both examples end with.
template <typename Example>
void writeMessage(json::Writer &out, const Example &example)
{
    writeObjects(out, u"headers", example.headers, [&](const model::HeaderField &field) {
        writeText(out, u"name", QString::fromUtf8(field.name));
        writeText(out, u"value", QString::fromUtf8(field.value));
    });
    writeText(out, u"body", QString::fromUtf8(example.body));
    writeNumber(out, u"line", example.line);
}

void writeExamples(json::Writer &out, const model::OperationSchema &operation)
{
    out.key(u"examples").beginObject();
    if (const auto &request = operation.request) {
        out.key(u"request").beginObject();
        writeText(out, u"method", request->method);
        writeText(out, u"url", request->url);
        writeMessage(out, *request);
        out.endObject();
    }
    if (const auto &response = operation.response) {
        out.key(u"response").beginObject();
        writeNumber(out, u"status", response->status);
        writeText(out, u"reason", response->reason);
        writeMessage(out, *response);
        out.endObject();
    }
    out.endObject();
}

} // namespace

QByteArray write(const model::OperationSchema &operation)
{
    json::Writer out;
    out.beginObject();
    writeText(out, u"key", operation.key);
    writeText(out, u"title", operation.title);
    writeText(out, u"area", operation.area);
    writeText(out, u"summary", operation.summary);
    writeText(out, u"source", operation.source);
    writeCall(out, operation);
    writeTypes(out, operation);
    writeExamples(out, operation);
    writeObjects(out, u"diagnostics", operation.diagnostics, [&](const model::Diagnostic &diagnostic) {
        writeText(out, u"severity", model::severityName(diagnostic.severity));
        writeNumber(out, u"line", diagnostic.line);
        writeText(out, u"message", diagnostic.message);
    });
    out.endObject();
    return out.text() + '\n';
}

} // namespace schema
