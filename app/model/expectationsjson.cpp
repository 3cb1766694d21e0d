// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/expectationsjson.h"

#include "model/jsontext.h"

namespace model {

namespace {

void writeTexts(json::Writer &writer, QStringView name, const QStringList &texts)
{
    writer.key(name).beginArray();
    for (const QString &text : texts)
        writer.string(text);
    writer.endArray();
}

void writeGolden(json::Writer &writer, const Golden &golden)
{
    writer.key(u"golden").beginObject();
    const QString text = QString::fromUtf8(golden.body);
    if (text.toUtf8() == golden.body)
        writer.key(u"body").string(text);
    else
        writer.key(u"bodyBase64").string(QString::fromLatin1(golden.body.toBase64()));
    writeTexts(writer, u"ignored", golden.ignored);
    writer.key(u"file").string(golden.file);
    writer.endObject();
}

bool readAccepted(const json::Value &object, std::vector<Acceptance> &accepted)
{
    const auto member = object.member(u"accepted");
    if (!member)
        return true;
    if (!member->isArray())
        return false;
    const std::vector<json::Value> elements = member->elements();
    for (const json::Value &element : elements) {
        Acceptance acceptance;
        if (!element.isObject() || !readText(element, u"check", acceptance.check) ||
            !readText(element, u"pointer", acceptance.pointer) || !readText(element, u"reason", acceptance.reason))
            return false;
        accepted.push_back(std::move(acceptance));
    }
    return true;
}

bool readGolden(const json::Value &object, std::optional<Golden> &golden)
{
    const auto member = object.member(u"golden");
    if (!member)
        return true;
    QString text;
    QString base64;
    Golden read;
    if (!member->isObject() || !readText(*member, u"body", text) || !readText(*member, u"bodyBase64", base64) ||
        !readTexts(*member, u"ignored", read.ignored) || !readText(*member, u"file", read.file))
        return false;
    const auto decoded = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return false;
    read.body = base64.isEmpty() ? text.toUtf8() : *decoded;
    golden = std::move(read);
    return true;
}

} // namespace

void writeExpectations(json::Writer &writer, const Expectations &expectations)
{
    writer.beginObject();
    writeTexts(writer, u"checks", expectations.checks);
    writer.key(u"accepted").beginArray();
    for (const Acceptance &acceptance : expectations.accepted) {
        writer.beginObject();
        writer.key(u"check").string(acceptance.check);
        writer.key(u"pointer").string(acceptance.pointer);
        writer.key(u"reason").string(acceptance.reason);
        writer.endObject();
    }
    writer.endArray();
    if (expectations.golden)
        writeGolden(writer, *expectations.golden);
    writer.endObject();
}

std::optional<Expectations> expectationsFromJson(const json::Value &value)
{
    Expectations expectations;
    if (!value.isObject() || !readTexts(value, u"checks", expectations.checks) ||
        !readAccepted(value, expectations.accepted) || !readGolden(value, expectations.golden))
        return std::nullopt;
    return expectations;
}

} // namespace model
