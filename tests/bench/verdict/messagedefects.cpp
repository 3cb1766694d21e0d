// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sample.h"

namespace verdict {

namespace {

const QString statusPlace = QStringLiteral("status");
const QString wholeBody; // a finding about the body has no pointer

class MessageDefects
{
public:
    MessageDefects(const Sample &sample, std::vector<Case> &cases) : m_sample(sample), m_cases(cases) {}

    void addAll()
    {
        statuses();
        headers();
        bodies();
        errors();
        reads();
    }

private:
    model::Response &make(const char *kind, const QStringList &places)
    {
        m_cases.push_back({kind, m_sample.right, places});
        return *m_cases.back().recording.exchange.response;
    }

    void statuses()
    {
        for (const auto &[kind, status] : {std::pair("200 in place of 201", 200),
                                           {"202 in place of 201", 202},
                                           {"206 in place of 201", 206},
                                           {"302 in place of 201", 302},
                                           {"401 with an entity", 401},
                                           {"500 with an entity", 500}})
            make(kind, {statusPlace}).status = status;
        model::Response &empty = make("204 that was not asked for", {statusPlace});
        empty.status = 204;
        empty.body.clear();
        make("204 with a body", {statusPlace, wholeBody}).status = 204;
    }

    void headers()
    {
        const auto set = [&](const char *kind, const char *field, const char *value) {
            make(kind, {QString::fromLatin1(field)}).headers.set(field, value);
        };
        set("Date that is none", "Date", "2026-11-22T01:16:25Z");
        set("answer from a cache", "Age", "86400");
        set("token in a header field", "X-Debug", "Bearer **********************");
        set("two ways of framing", "Transfer-Encoding", "chunked");
        m_cases.back().recording.exchange.response->headers.set("Content-Length", "7");
        m_cases.back().places = QStringList{QStringLiteral("Content-Length")};
        set("content type HTML", "Content-Type", "text/html");
        set("content type plain text", "Content-Type", "text/plain; charset=utf-8");
        set("content type XML", "Content-Type", "application/atom+xml");
        set("another charset", "Content-Type", "application/json; charset=iso-8859-1");
        set("Location of another entity", "Location", "https://graph.microsoft.com/v1.0/me/things/another-one");
        set("Location that is no URL", "Location", "not a url");
        set("Location of another scheme", "Location", "javascript:alert(1)");
        set("Location empty", "Location", "");
        set("Location without TLS", "Location", "http://graph.microsoft.com/v1.0/me/things/1");
        set("request id of another request", "client-request-id", "00000000-1111-2222-3333-444444444444");
        set("OData version of old", "OData-Version", "3.0");
        set("preference nobody asked for", "Preference-Applied", "return=minimal");
        set("unreadable Retry-After", "Retry-After", "soon");
        set("encoded body", "Content-Encoding", "br");
        set("wrong Content-Length", "Content-Length", "9");
        make("content type missing", {QStringLiteral("Content-Type")}).headers.remove("Content-Type");
        make("Location missing", {QStringLiteral("Location")}).headers.remove("Location");
        // The id is not in the path, so nothing can be said where the answer has none.
        if (!m_sample.right.exchange.response->body.contains("\"id\""))
            m_cases.erase(std::remove_if(m_cases.begin(), m_cases.end(),
                                         [&](const Case &each) {
                                             return each.recording.operationKey == m_sample.schema->key &&
                                                    QByteArrayView(each.kind) == "Location of another entity";
                                         }),
                          m_cases.end());
    }

    void bodies()
    {
        const QByteArray body = m_sample.right.exchange.response->body;
        make("HTML body", {wholeBody}).body = "<!DOCTYPE html><html><body>Sign in</body></html>";
        make("empty body", {wholeBody}).body.clear();
        make("cut off body", {wholeBody}).body = body.left(body.size() / 2);
        make("text behind the body", {wholeBody}).body = body + "}";
        make("array around the entity", {wholeBody}).body = '[' + body + ']';
        make("entity as a text", {wholeBody}).body = quoted(QString::fromUtf8(body));
        make("body null", {wholeBody}).body = "null";
        make("single quotes", {wholeBody}).body = QByteArray(body).replace('"', '\'');
        make("trailing comma", {wholeBody}).body = QByteArray(body).replace(body.size() - 2, 1, ",");
        make("comment in the body", {wholeBody}).body = "/* ok */" + body;
        make("byte order mark", {wholeBody}).body = "\xEF\xBB\xBF" + body;
        make("bytes that are no UTF-8", {wholeBody}).body = QByteArray(body).replace("a", "\xE4");
        make("UTF-16 body", {wholeBody}).body =
            QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(body).utf16()), body.size() * 2);
        make("body twice", {wholeBody}).body = body + body;
        make("body in an envelope", {QStringLiteral("/d"), QStringLiteral("/id"), QStringLiteral("/status")}).body =
            "{\"d\":" + body + '}';
        model::Response &incomplete = make("framing says more was to come", {wholeBody});
        incomplete.completeness = model::Completeness::Incomplete;
        incomplete.completenessReason = QStringLiteral("11 of 100 bytes");
        model::Response &masked = make("the request's own token comes back", {QStringLiteral("/@odata.type")});
        masked.masked = {{masked.body.indexOf("#microsoft"), 5}};
        make("an error with a success status", {QStringLiteral("/error")}).body =
            R"({"error":{"code":"BadRequest","message":"No."}})";
        if (declaresError())
            m_cases.back().places = {QStringLiteral("/status"), QStringLiteral("/id")};
    }

    bool declaresError() const
    {
        return std::any_of(m_sample.schema->properties.begin(), m_sample.schema->properties.end(),
                           [](const model::Property &property) { return property.name == QLatin1String("error"); });
    }

    /// Errors that were expected, in a form that is wrong.
    void errors()
    {
        const auto error = [&](const char *kind, const QStringList &places, const QByteArray &body) {
            model::Response &response = make(kind, places);
            response.status = 400;
            response.headers.remove("Location");
            response.body = body;
            m_cases.back().recording.expectations.checks = {QStringLiteral("status == 400")};
        };
        error("error without a code", {QStringLiteral("/error/code")}, R"({"error":{"message":"No."}})");
        error("error with an empty code", {QStringLiteral("/error/code")}, R"({"error":{"code":"","message":"No."}})");
        error("error without a message", {QStringLiteral("/error/message")}, R"({"error":{"code":"BadRequest"}})");
        error("error with a number for a code", {QStringLiteral("/error/code")},
              R"({"error":{"code":400,"message":"No."}})");
        error("error that is a text", {QStringLiteral("/error")}, R"({"error":"BadRequest"})");
        error("error that is null", {QStringLiteral("/error")}, R"({"error":null})");
        error("error without an error", {wholeBody}, R"({"message":"No."})");
        error("error in HTML", {wholeBody}, "<html><h1>Bad request</h1></html>");
        error("error without a body", {wholeBody}, "");
        error("detail without a code", {QStringLiteral("/error/details/0")},
              R"({"error":{"code":"BadRequest","message":"No.","details":[{"message":"x"}]}})");
        error("blank message", {QStringLiteral("/error/message")}, R"({"error":{"code":"BadRequest","message":"  "}})");
        error("entity beside the error", {QStringLiteral("/id")}, R"({"error":{"code":"x","message":"y"},"id":"1"})");
        error("request id of another error", {QStringLiteral("/error/innerError/client-request-id")},
              R"({"error":{"code":"x","message":"y","innerError":{"client-request-id":"another"}}})");
        error("details that are no array", {QStringLiteral("/error/details")},
              R"({"error":{"code":"BadRequest","message":"No.","details":{}}})");
    }

    QByteArray collection() const
    {
        return m_sample.schema->paths.back().path.section(u'/', -1).remove(QLatin1String("$ref")).toUtf8();
    }

    /// What GET answers.
    void reads()
    {
        const QByteArray body = m_sample.right.exchange.response->body;
        const auto list = [&](const char *kind, const QStringList &places, const QByteArray &text) {
            model::Response &response = make(kind, places);
            response.status = 200;
            response.body = text;
            model::Exchange &exchange = m_cases.back().recording.exchange;
            exchange.request.method = "GET";
            exchange.request.body.clear();
        };
        const QByteArray self = m_sample.right.exchange.request.url.toEncoded();
        list("list without value", {QStringLiteral("/value")}, "{\"items\":[" + body + "]}");
        list("list whose value is an object", {QStringLiteral("/value")}, "{\"value\":" + body + '}');
        list("bare array", {wholeBody}, '[' + body + ']');
        list("text in a list", {QStringLiteral("/value/1")}, "{\"value\":[" + body + ",\"x\"]}");
        if (body.contains("\"id\""))
            list("entity twice in a list", {QStringLiteral("/value/1/id")}, "{\"value\":[" + body + ',' + body + "]}");
        list("next page that is this page", {QStringLiteral("/@odata.nextLink")},
             "{\"@odata.nextLink\":\"" + self + "\",\"value\":[" + body + "]}");
        list("next page that is no text", {QStringLiteral("/@odata.nextLink")},
             "{\"@odata.nextLink\":7,\"value\":[" + body + "]}");
        list("next page that is empty", {QStringLiteral("/@odata.nextLink")},
             "{\"@odata.nextLink\":\"\",\"value\":[" + body + "]}");
        list("next page without TLS", {QStringLiteral("/@odata.nextLink")},
             "{\"@odata.nextLink\":\"http://graph.microsoft.com/v1.0/x?$skip=2\",\"value\":[" + body + "]}");
        list("context of an entity", {QStringLiteral("/@odata.context")},
             "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#" + collection() +
                 "/$entity\",\"value\":[" + body + "]}");
        list("count too small", {QStringLiteral("/@odata.count")}, "{\"@odata.count\":0,\"value\":[" + body + "]}");
        list("extra member around a list", {QStringLiteral("/total")}, "{\"total\":1,\"value\":[" + body + "]}");
        if (body.contains("\"id\"")) {
            list("another entity than asked for", {QStringLiteral("/id")}, body);
            m_cases.back().recording.exchange.request.url = QUrl::fromEncoded(
                self.left(self.indexOf("/$ref") < 0 ? self.size() : self.indexOf("/$ref")) + "/wanted");
        }
    }

    const Sample &m_sample;
    std::vector<Case> &m_cases;
};

} // namespace

void addMessageDefects(const Sample &sample, std::vector<Case> &cases)
{
    MessageDefects(sample, cases).addAll();
}

} // namespace verdict
