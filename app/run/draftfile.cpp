// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The format of a draft's file.
#include "run/drafts.h"

#include "model/expectationsjson.h"
#include "json/write.h"

namespace run {

namespace {

/// Text that a JSON string gives back byte for byte.
bool isText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8() == bytes;
}

QString textOf(const json::Value &object, QStringView name)
{
    const auto value = object.member(name);
    return value && value->isString() ? value->string() : QString();
}

std::vector<json::Value> elementsOf(const json::Value &object, QStringView name)
{
    const auto value = object.member(name);
    return value ? value->elements() : std::vector<json::Value>();
}

void writeBody(json::Writer &out, const QByteArray &body)
{
    if (isText(body))
        out.key(u"body").string(QString::fromUtf8(body));
    else
        out.key(u"bodyBase64").string(QString::fromLatin1(body.toBase64()));
}

QByteArray bodyOf(const json::Value &object)
{
    const auto text = object.member(u"body");
    return text ? text->string().toUtf8() : QByteArray::fromBase64(textOf(object, u"bodyBase64").toLatin1());
}

} // namespace

QByteArray writeDraft(const QString &operationKey, const Draft &draft)
{
    json::Writer out;
    out.beginObject().key(u"format").number(1).key(u"operation").string(operationKey);
    out.key(u"path").string(draft.path).key(u"pathValues").beginArray();
    for (const PathValue &value : draft.pathValues)
        out.beginObject().key(u"name").string(value.name).key(u"text").string(value.text).endObject();
    out.endArray().key(u"headers").beginArray();
    for (const model::HeaderChoice &header : draft.headers)
        out.beginObject()
            .key(u"name")
            .string(QString::fromLatin1(header.name))
            .key(u"value")
            .string(QString::fromLatin1(header.value))
            .key(u"on")
            .boolean(header.on)
            .endObject();
    out.endArray();
    writeBody(out, draft.body);
    if (draft.expectations != model::Expectations())
        model::writeExpectations(out.key(u"expectations"), draft.expectations);
    return out.endObject().text() + '\n';
}

std::optional<StoredDraft> readDraft(const QByteArray &bytes)
{
    const json::Document document = json::Document::parse(bytes);
    const auto object = document.object();
    if (!object || textOf(*object, u"operation").isEmpty() || textOf(*object, u"path").isEmpty())
        return std::nullopt;
    StoredDraft stored{textOf(*object, u"operation"), {textOf(*object, u"path"), {}, {}, {}}};
    const std::vector<json::Value> values = elementsOf(*object, u"pathValues");
    for (const json::Value &value : values)
        stored.draft.pathValues.push_back({textOf(value, u"name"), textOf(value, u"text")});
    const std::vector<json::Value> headers = elementsOf(*object, u"headers");
    for (const json::Value &header : headers) {
        const auto on = header.member(u"on");
        stored.draft.headers.push_back(
            {textOf(header, u"name").toLatin1(), textOf(header, u"value").toLatin1(), !on || on->isTrue()});
    }
    stored.draft.body = bodyOf(*object);
    if (const auto expectations = object->member(u"expectations"))
        stored.draft.expectations = model::expectationsFromJson(*expectations).value_or(model::Expectations());
    return stored;
}

} // namespace run
