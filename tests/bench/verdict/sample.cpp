// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sample.h"

#include "check/declarations.h"
#include "model/edmvalue.h"
#include "schema/catalogloader.h"
#include "json/edit.h"

#include "support/judged.h"

#include <deque>

namespace verdict {

namespace {

/// The documented answer as a service would send it today: with the header fields the page leaves out, and a status
/// that is a member.
model::Recording rightRecording(const model::OperationSchema &schema)
{
    model::Recording recording = support::documented(schema);
    model::Exchange &exchange = recording.exchange;
    for (QByteArray *body : {&exchange.request.body, &exchange.response->body}) {
        const json::Document document = json::Document::parse(*body);
        const auto status = document.root().member(u"status");
        if (status && status->isString() && status->string() == QLatin1String("String"))
            *body = json::apply(*body, json::replaceValue(*status, quoted(schema.properties.at(1).enumeration.isEmpty()
                                                                              ? QStringLiteral("running")
                                                                              : QStringLiteral("Running"))));
    }
    exchange.request.headers = {{"Authorization", "Bearer {{token}}"},
                                {"Content-Type", "application/json"},
                                {"client-request-id", "5f0c0cf4-63a2-4a0d-8a3f-1a2b3c4d5e6f"}};
    const json::Document answer = json::Document::parse(exchange.response->body);
    const auto id = answer.root().member(u"id");
    const QByteArray place = id ? QUrl::toPercentEncoding(id->string()) : QByteArray("1");
    exchange.response->headers = {{"Content-Type", "application/json;odata.metadata=minimal;charset=utf-8"},
                                  {"Location", exchange.request.url.toEncoded() + '/' + place + "?slice=a%2Fb"},
                                  {"OData-Version", "4.0"},
                                  {"client-request-id", "5f0c0cf4-63a2-4a0d-8a3f-1a2b3c4d5e6f"}};
    const auto created = answer.root().member(u"createdDateTime");
    if (created && created->string().startsWith(QLatin1String("2026-11-22T01:16")))
        exchange.response->headers.append("Date", "Sun, 22 Nov 2026 01:16:25 GMT");
    return recording;
}

class Spots
{
public:
    explicit Spots(const model::OperationSchema &schema) : m_declarations(&schema) {}

    void addMembers(const json::Value &object, const json::Pointer &place, const QString &declared)
    {
        const check::DeclaredType &type = m_declarations.typeOf(object, declared);
        for (const json::Member &member : object.members())
            add(member.value, place.child(member.name()), type.property(member.name()), false);
    }

    std::vector<Spot> take() { return std::move(m_spots); }

private:
    void add(const json::Value &value, const json::Pointer &place, const model::Property *property, bool isElement)
    {
        m_spots.push_back({place, value.raw().toByteArray(), value.kind(), property, isElement});
        if (value.isObject())
            addMembers(value, place, property ? property->type.element().text() : QString());
        qsizetype index = 0;
        for (const json::Value &element : value.elements())
            add(element, place.child(QString::number(index++)), property, true);
    }

    check::Declarations m_declarations;
    std::vector<Spot> m_spots;
};

qsizetype positionOf(const json::Value &object, const QString &name)
{
    const std::vector<json::Member> members = object.members();
    for (size_t i = 0; i < members.size(); ++i) {
        if (members[i].name() == name)
            return qsizetype(i);
    }
    return -1;
}

} // namespace

std::vector<Sample> samples(const QString &folder)
{
    static const model::Catalog catalog = schema::loadCatalog({folder});
    std::vector<Sample> all;
    for (const model::Catalog *each : {&support::bundle(), &catalog}) {
        for (const model::OperationSchema &schema : each->operations)
            all.push_back({&schema, rightRecording(schema)});
    }
    return all;
}

std::vector<Spot> spotsOf(const Sample &sample, const QByteArray &body)
{
    const json::Document document = json::Document::parse(body);
    Spots spots(*sample.schema);
    spots.addMembers(document.root(), {}, sample.schema->responseType.text());
    return spots.take();
}

QByteArray replaced(const QByteArray &body, const json::Pointer &place, const QByteArray &raw)
{
    const json::Document document = json::Document::parse(body);
    const auto value = place.resolve(document.root());
    return value ? json::apply(body, json::replaceValue(*value, raw)) : body;
}

QByteArray withoutMember(const QByteArray &body, const json::Pointer &place)
{
    const json::Document document = json::Document::parse(body);
    const auto parent = place.parent().resolve(document.root());
    const QString name = place.tokens().constLast();
    if (!parent)
        return body;
    return json::apply(body, parent->isArray() ? json::removeElement(*parent, name.toLongLong())
                                               : json::removeMember(*parent, positionOf(*parent, name)));
}

QByteArray withMember(const QByteArray &body, const json::Pointer &object, qsizetype position, const QString &name,
                      const QByteArray &raw)
{
    const json::Document document = json::Document::parse(body);
    const auto parent = object.resolve(document.root());
    return parent ? json::apply(body, json::insertMember(*parent, position, name, raw)) : body;
}

QByteArray renamed(const QByteArray &body, const json::Pointer &place, const QString &name)
{
    const json::Document document = json::Document::parse(body);
    const auto parent = place.parent().resolve(document.root());
    for (const json::Member &member : parent ? parent->members() : std::vector<json::Member>()) {
        if (member.name() == place.tokens().constLast())
            return json::apply(body, json::replaceValue(member.key, quoted(name)));
    }
    return body;
}

} // namespace verdict
