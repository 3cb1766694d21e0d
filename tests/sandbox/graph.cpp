// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/graph.h"

#include "schema/catalogloader.h"
#include "support/testmain.h"
#include "json/pointer.h"

namespace testing_sandbox {

const model::Catalog &bundled()
{
    static const model::Catalog catalog =
        schema::loadCatalog({QStringLiteral(PROJECT_SOURCE_DIR) + QStringLiteral("/resources/schemas")});
    return catalog;
}

Graph::Graph(sandbox::Mode mode)
    : server(bundled(),
             {.mode = mode, .makeId = [this] { return nextId(); }, .currentTime = [this] { return nextTime(); }})
{}

void Graph::SetUp()
{
    ASSERT_EQ(bundled().operations.size(), 2u);
    ASSERT_TRUE(server.listen());
    port = server.port();
}

QString Graph::nextId()
{
    return ids.isEmpty() ? QStringLiteral("id-%1").arg(++m_ids) : ids.takeFirst();
}

QString Graph::nextTime()
{
    if (!times.isEmpty())
        return times.takeFirst();
    return QStringLiteral("2020-01-01T00:00:%1.1234567Z").arg(++m_times, 2, 10, QLatin1Char('0'));
}

QByteArray Graph::withToken(const QByteArray &more)
{
    return QByteArray("Authorization: Bearer ") + token + "\r\n" + more;
}

Received Graph::call(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                     const QByteArray &fields)
{
    return exchange(port, request(port, method, target, body, fields));
}

QByteArray Graph::pathOf(const Received &received) const
{
    QByteArray location = received.headers.value("Location").value_or(QByteArray());
    const QByteArray origin = "http://127.0.0.1:" + QByteArray::number(port);
    EXPECT_TRUE(location.startsWith(origin)) << location.constData();
    return location.mid(origin.size());
}

QString text(const QByteArray &body, const QString &pointer)
{
    const json::Document document = json::Document::parse(body);
    const auto place = json::Pointer::parse(pointer);
    const auto value = document.isValid() && place ? place->resolve(document.root()) : std::nullopt;
    return value ? value->string() : QString();
}

void expectGraphError(const Received &received, int status, const QString &code)
{
    EXPECT_EQ(received.status, status) << received.body.constData();
    EXPECT_EQ(text(received.body, QStringLiteral("/error/code")), code) << received.body.constData();
    EXPECT_FALSE(text(received.body, QStringLiteral("/error/message")).isEmpty());
    EXPECT_EQ(text(received.body, QStringLiteral("/error/innerError/date")).size(), 19);
    for (const char *name : {"request-id", "client-request-id"}) {
        const QString inner = text(received.body, QLatin1String("/error/innerError/") + QLatin1String(name));
        EXPECT_FALSE(inner.isEmpty());
        EXPECT_EQ(received.headers.value(name), inner.toLatin1());
    }
    EXPECT_FALSE(received.body.contains(token));
}

} // namespace testing_sandbox
