// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sample.h"

#include "model/edmdatetime.h"

#include <QDateTime>

#include <algorithm>

namespace verdict {

namespace {

bool isType(const Spot &spot, const char *name)
{
    return spot.property && spot.property->type.element().text() == QLatin1String(name);
}

/// 2017-01-01T00:30:00.5+03:00 as 2016-12-31T21:30:00.5Z, by calendar arithmetic of days.
QString inUtc(const model::DateTimeOffsetText &stamp)
{
    const QDate date = QDate::fromString(stamp.date, Qt::ISODate);
    const QTime time = QTime::fromString(stamp.time, Qt::ISODate);
    int offset = 0;
    if (stamp.offset != QLatin1String("Z")) {
        offset = stamp.offset.mid(1, 2).toInt() * 3600 + stamp.offset.mid(4, 2).toInt() * 60;
        offset = stamp.offset.startsWith(u'-') ? -offset : offset;
    }
    qint64 seconds = date.toJulianDay() * 86400 + time.msecsSinceStartOfDay() / 1000 - offset;
    const QDate day = QDate::fromJulianDay(seconds / 86400);
    const QTime clock = QTime::fromMSecsSinceStartOfDay(int(seconds % 86400) * 1000);
    return model::DateTimeOffsetText{day.toString(Qt::ISODate), clock.toString(Qt::ISODate), stamp.fraction,
                                     QStringLiteral("Z")}
        .text();
}

class Variations
{
public:
    Variations(const Sample &sample, std::vector<Case> &cases)
        : m_sample(sample),
          m_body(sample.right.exchange.response->body),
          m_cases(cases)
    {}

    void addAll()
    {
        m_cases.push_back({"as it is", m_sample.right});
        layouts();
        values();
        types();
        extras();
        headers();
        returns();
        reads();
        errors();
    }

private:
    void add(const char *kind, const QByteArray &body)
    {
        m_cases.push_back({kind, m_sample.right});
        m_cases.back().recording.exchange.response->body = body;
    }

    model::Response &make(const char *kind)
    {
        m_cases.push_back({kind, m_sample.right});
        return *m_cases.back().recording.exchange.response;
    }

    void layouts()
    {
        const json::Document document = json::Document::parse(m_body);
        add("on one line", json::minified(document));
        add("indented by four", json::indented(document, 4));
        add("CRLF line ends", json::withLineEndings(m_body, "\r\n"));
        add("blanks around", "\n  " + m_body + "\r\n\t ");
        add("members from the last to the first", reversed(document.root()));
        QByteArray escaped;
        for (const QChar c : QString::fromUtf8(m_body)) {
            if (c.unicode() < 0x80)
                escaped += char(c.unicode());
            else
                escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        }
        add("escaped characters", escaped.replace("/", "\\/"));
    }

    static QByteArray reversed(const json::Value &object)
    {
        QByteArray text;
        for (const json::Member &member : object.members()) {
            const QByteArray value =
                member.value.isObject() ? reversed(member.value) : member.value.raw().toByteArray();
            const QByteArray entry = member.key.raw().toByteArray() + ": " + value;
            text = text.isEmpty() ? entry : entry + ", " + text;
        }
        return '{' + text + '}';
    }

    /// The same values, written as another service would.
    void values()
    {
        QByteArray utc = m_body;
        QByteArray zulu = m_body;
        QByteArray padded = m_body;
        QByteArray trimmed = m_body;
        QByteArray numbers = m_body;
        QByteArray texts = m_body;
        for (const Spot &spot : spotsOf(m_sample, m_body)) {
            const QString inner = QString::fromUtf8(spot.raw.mid(1, spot.raw.size() - 2));
            const auto stamp =
                isType(spot, "Edm.DateTimeOffset") ? model::DateTimeOffsetText::parse(inner) : std::nullopt;
            if (stamp) {
                utc = replaced(utc, spot.place, quoted(inUtc(*stamp)));
                model::DateTimeOffsetText other = *stamp;
                if (other.offset == QLatin1String("Z"))
                    other.offset = QStringLiteral("+00:00");
                zulu = replaced(zulu, spot.place, quoted(other.text()));
                other = *stamp;
                other.fraction = other.fraction.leftJustified(12, u'0');
                padded = replaced(padded, spot.place, quoted(other.text()));
                other = *stamp;
                while (other.fraction.endsWith(u'0'))
                    other.fraction.chop(1);
                trimmed = replaced(trimmed, spot.place, quoted(other.text()));
            } else if (spot.kind == json::Kind::Number && (isType(spot, "Edm.Double") || isType(spot, "Edm.Single"))) {
                numbers = replaced(numbers, spot.place,
                                   spot.raw.contains('.') ? spot.raw + "00" : QByteArray(spot.raw + ".0"));
            } else if (isType(spot, "Edm.Guid")) {
                texts = replaced(texts, spot.place, quoted(inner.toUpper()));
            } else if (isType(spot, "Edm.Duration") && inner == QLatin1String("PT7H30M")) {
                texts = replaced(texts, spot.place, "\"PT450M\"");
            } else if (spot.property && spot.property->flags) {
                texts = replaced(texts, spot.place, "\"write, read\"");
            } else if (isType(spot, "Edm.TimeOfDay")) {
                texts = replaced(texts, spot.place, "\"08:30:00.0000000\"");
            }
        }
        add("stamps in UTC", utc);
        add("stamps with +00:00", zulu);
        add("stamps with zeros to the twelfth digit", padded);
        add("stamps without trailing zeros", trimmed);
        add("numbers with more zeros", numbers);
        add("texts in other words of the same value", texts);
    }

    void types()
    {
        const json::Pointer type({QStringLiteral("@odata.type")});
        const QByteArray bare = withoutMember(m_body, type);
        add("no type name", bare);
        add("type name without its hash", replaced(m_body, type, quoted(m_sample.schema->responseType.text())));
        QStringList segments = m_sample.schema->paths.back().path.split(u'/', Qt::SkipEmptyParts);
        const QString collection = segments.size() > 1 && !segments[segments.size() - 2].startsWith(u'{') &&
                                           segments[segments.size() - 2] != u"me"
                                       ? segments.mid(segments.size() - 2).join(u'/')
                                       : segments.constLast();
        add("context in place of the type name",
            withMember(
                bare, {}, 0, QStringLiteral("@odata.context"),
                quoted(QStringLiteral("https://graph.microsoft.com/v1.0/$metadata#users('48d31887-5fad')/%1/$entity")
                           .arg(collection))));
        add("type name as a URL", replaced(m_body, type,
                                           quoted(QStringLiteral("https://graph.microsoft.com/v1.0/$metadata#%1")
                                                      .arg(m_sample.schema->responseType.text()))));
        add("action that can be called", withMember(m_body, {}, 99, QStringLiteral("#microsoft.graph.cancel"), "{}"));
        add("type name of 4.01", renamed(m_body, type, QStringLiteral("@type")));
        add("type name of a derived type", replaced(m_body, type, "\"#microsoft.graph.evenRicherOperation\""));
    }

    void extras()
    {
        add("extra members, as the page allows",
            withMember(withMember(m_body, {}, 99, QStringLiteral("createdBy"), "{\"user\":{\"id\":null}}"), {}, 0,
                       QStringLiteral("isRetryable"), "false"));
        add("annotations of its own",
            withMember(m_body, {}, 0, QStringLiteral("@microsoft.graph.tips"), "\"Use $select\""));
        add("entity tag and edit link",
            withMember(withMember(m_body, {}, 0, QStringLiteral("@odata.etag"), "\"W/\\\"JzEt\\\"\""), {}, 0,
                       QStringLiteral("@odata.editLink"), "\"operations('1')\""));
        add("diagnostics", withMember(m_body, {}, 99, QStringLiteral("@api.diagnostics"), "[{\"message\":\"x\"}]"));
        add("navigation link",
            withMember(m_body, {}, 99, QStringLiteral("owner@odata.navigationLink"), "\"users('1')\""));
    }

    void headers()
    {
        model::Response &lower = make("header names in lower case");
        model::HeaderFields fields;
        for (const model::HeaderField &field : lower.headers)
            fields.append(field.name.toLower(), field.value);
        lower.headers = fields;
        make("no reason phrase").reason.clear();
        make("plain content type").headers.set("Content-Type", "application/json");
        make("content type with all its parameters")
            .headers.set("Content-Type", "Application/JSON; odata.metadata=minimal; odata.streaming=true; "
                                         "IEEE754Compatible=false; charset=\"utf-8\"");
        make("OData version 4.01").headers.set("OData-Version", "4.01");
        model::Response &chunked = make("chunked");
        chunked.headers.append("Transfer-Encoding", "chunked");
        make("right Content-Length").headers.set("Content-Length", QByteArray::number(m_body.size()));
        make("Retry-After with a fraction").headers.set("Retry-After", "2.128");
        make("diagnostic header").headers.set("x-ms-ags-diagnostic", "{\"ServerInfo\":{\"DataCenter\":\"West\"}}");
        const QByteArray location = m_sample.right.exchange.response->headers.value("Location").value_or(QByteArray());
        make("relative Location")
            .headers.set("Location", QUrl::fromEncoded(location).path(QUrl::FullyEncoded).toLatin1());
        make("Location at another host").headers.set("Location", QByteArray(location).replace("graph.", "emea.graph."));
        make("no client-request-id").headers.remove("client-request-id");
        make("nothing says where the body ends").completeness = model::Completeness::Unverified;
    }

    void returns()
    {
        model::Response &minimal = make("minimal return");
        minimal.status = 204;
        minimal.body.clear();
        minimal.headers.remove("Content-Type");
        minimal.headers.set("Preference-Applied", "return=minimal");
        minimal.headers.set("OData-EntityId", *minimal.headers.value("Location"));
        m_cases.back().recording.exchange.request.headers.append("Prefer", "return=minimal");
        make("representation asked for").headers.set("Preference-Applied", "return=representation");
        m_cases.back().recording.exchange.request.headers.append("Prefer", "respond-async, return=representation");
        model::Response &quiet = make("minimal return, not announced");
        quiet.status = 204;
        quiet.body.clear();
        m_cases.back().recording.exchange.request.headers.append("Prefer", "return=minimal");
        // Sent without what need not be sent, returned as null.
        m_cases.push_back({"unsent members are null", m_sample.right});
        model::Exchange &exchange = m_cases.back().recording.exchange;
        for (const model::Property &property : m_sample.schema->properties) {
            if (property.serverAssigned || !property.nullable || property.type.isCollection())
                continue;
            const json::Pointer place({property.name});
            exchange.request.body = withoutMember(exchange.request.body, place);
            exchange.response->body = replaced(exchange.response->body, place, "null");
            break;
        }
        // An answer from a file, whose request nobody knows.
        m_cases.push_back({"request not known", m_sample.right});
        m_cases.back().recording.exchange.request.headers = {};
        m_cases.back().recording.exchange.request.body.clear();
    }

    void reads()
    {
        const auto read = [&](const char *kind, const QByteArray &below, const QByteArray &body) {
            m_cases.push_back({kind, m_sample.right});
            model::Exchange &exchange = m_cases.back().recording.exchange;
            exchange.request.method = "GET";
            exchange.request.body.clear();
            exchange.request.url = QUrl::fromEncoded(exchange.request.url.toEncoded() + below);
            exchange.response->status = 200;
            exchange.response->body = body;
            exchange.response->headers.remove("Location");
        };
        const json::Document document = json::Document::parse(m_body);
        const auto id = document.root().member(u"id");
        read("read by id", '/' + (id ? QUrl::toPercentEncoding(id->string()) : QByteArray("1")), m_body);
        const QByteArray start = "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#" +
                                 m_sample.schema->paths.back().path.section(u'/', -1).toUtf8() + "\",";
        read("list", "", start + "\"value\":[" + m_body + "]}");
        read("list of a page", "?$count=true",
             start +
                 "\"@odata.count\":7,\"@odata.nextLink\":\"https://graph.microsoft.com/v1.0/"
                 "next?$skiptoken=x\",\"value\":[" +
                 m_body + "]}");
        read("selected by a name without a dollar sign", "?select=status", "{\"value\":[{\"status\":null}]}");
        if (!hasNullableStatus())
            m_cases.pop_back();
        read("empty list", "", start + "\"value\":[]}");
        read("list of selected members", "?$select=status", start + "\"value\":[{\"status\":null}]}");
        if (!hasNullableStatus())
            m_cases.pop_back();
    }

    bool hasNullableStatus() const
    {
        return std::any_of(m_sample.schema->properties.begin(), m_sample.schema->properties.end(),
                           [](const model::Property &property) {
                               return property.name == QLatin1String("status") && property.nullable;
                           });
    }

    /// Errors that were expected, in the forms Graph and its workloads have.
    void errors()
    {
        const auto error = [&](const char *kind, int status, const QByteArray &body) {
            model::Response &response = make(kind);
            response.status = status;
            response.headers.remove("Location");
            response.body = body;
            m_cases.back().recording.expectations.checks = {QStringLiteral("status == %1").arg(status)};
        };
        error(
            "expected error", 400,
            R"({"error":{"code":"BadRequest","message":"No.","innerError":{)"
            R"("date":"2026-11-22T01:16:24","request-id":"a","client-request-id":"5f0c0cf4-63a2-4a0d-8a3f-1a2b3c4d5e6f"}}})");
        error("error without inner error", 404, R"({"error":{"code":"itemNotFound","message":"None."}})");
        error("error with details", 422,
              R"({"error":{"code":"20108","message":"No.","target":"status","details":[)"
              R"({"code":"x","message":"y"}],"innererror":{"code":"deep","innererror":{}}}})");
        error("error of the older directory", 400,
              R"({"odata.error":{"code":"Request_BadRequest","message":{"lang":"en","value":"No."}}})");
        error("error in HTML", 411, "<!DOCTYPE html><html><body>Length required</body></html>");
        m_cases.back().recording.exchange.response->headers.set("Content-Type", "text/html");
        error("error with a byte order mark", 503,
              "\xEF\xBB\xBF{\"error\":{\"code\":\"generalException\",\"message\":\"x\"}}");
        error("error in plain text", 504, "upstream request timeout");
        m_cases.back().recording.exchange.response->headers.set("Content-Type", "text/plain");
        error("error without a body", 504, "");
    }

    const Sample &m_sample;
    const QByteArray m_body;
    std::vector<Case> &m_cases;
};

} // namespace

void addVariations(const Sample &sample, std::vector<Case> &cases)
{
    Variations(sample, cases).addAll();
}

} // namespace verdict
