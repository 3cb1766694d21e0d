// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// How long graphops takes to replay a folder of requests with three checks each, history on, beside the bare engine it
// is built on and a bare socket, against the same server in the same run.
// Run it from a release build: build/release/tests/bench/replay_bench [--count N] [--rounds N]
#include "loopserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr double mostEngines = 1.5; ///< times the bare engine

const QByteArray &requestBody()
{
    static const QByteArray body = "{\n  \"@odata.type\": \"#microsoft.graph.onenoteOperation\",\n"
                                   "  \"status\": \"String\",\n  \"resourceId\": \"Resource Id value\"\n}";
    return body;
}

/// One keep-alive connection, nothing looked at.
bool viaSocket(int port, int count)
{
    const int connection = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(quint16(port));
    const QByteArray request = "POST /v1.0/me/onenote/operations HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " +
                               QByteArray::number(requestBody().size()) + "\r\n\r\n" + requestBody();
    bool isWell = ::connect(connection, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    for (int i = 0; isWell && i < count; ++i) {
        char buffer[16384];
        isWell = ::send(connection, request.constData(), size_t(request.size()), MSG_NOSIGNAL) == request.size() &&
                 ::recv(connection, buffer, sizeof buffer, 0) > 0;
    }
    ::close(connection);
    return isWell;
}

/// One manager, so connections are used again.
bool viaEngine(int port, int count)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/v1.0/me/onenote/operations").arg(port)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    int done = 0;
    bool isWell = true;
    std::function<void()> next = [&] {
        QNetworkReply *reply = manager.post(request, requestBody());
        QObject::connect(reply, &QNetworkReply::finished, qApp, [&, reply] {
            isWell = isWell && reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 201 &&
                     reply->readAll().contains("\"id\"");
            reply->deleteLater();
            if (++done < count)
                next();
            else
                QCoreApplication::quit();
        });
    };
    next();
    QCoreApplication::exec();
    return isWell;
}

void writeRequests(const QDir &folder, int count)
{
    for (int i = 0; i < count; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.http").arg(i)));
        if (!file.open(QFile::WriteOnly))
            qFatal("no room for requests");
        file.write("### Request " + QByteArray::number(i) +
                   "\n# @check status == 201\n# @check $.id exists\n# @check $.status == \"String\"\n"
                   "POST {{root}}/me/onenote/operations\nContent-Type: application/json\n\n" +
                   requestBody() + "\n");
    }
}

/// In a process of its own, as a user runs it.
bool viaReplay(int port, const QString &folder, const QString &home)
{
    QFile::remove(home + QStringLiteral("/h.sqlite"));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(GRAPHOPS), {QStringLiteral("replay"), folder, QStringLiteral("--root"),
                                             QStringLiteral("http://127.0.0.1:%1/v1.0").arg(port),
                                             QStringLiteral("--database"), home + QStringLiteral("/h.sqlite")});
    return process.waitForFinished(-1) && process.exitCode() == 0;
}

struct Way
{
    const char *name;
    std::function<bool()> go;
    std::vector<double> milliseconds = {};

    double median()
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        return milliseconds[milliseconds.size() / 2];
    }
};

int argument(const QStringList &arguments, const QString &name, int otherwise)
{
    const qsizetype at = arguments.indexOf(name);
    return at < 0 ? otherwise : std::max(1, arguments.value(at + 1).toInt());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isSmoke = arguments.contains(QStringLiteral("--smoke"));
    const int count = argument(arguments, QStringLiteral("--count"), isSmoke ? 20 : 1000);
    const int rounds = argument(arguments, QStringLiteral("--rounds"), isSmoke ? 1 : 7);
    LoopServer server(
        "{\"id\": \"5a2d\", \"status\": \"String\", \"createdDateTime\": \"2026-01-02T03:04:05.1234567Z\", "
        "\"resourceId\": \"Resource Id value\"}");
    const QTemporaryDir home;
    const QDir folder(home.filePath(QStringLiteral("requests")));
    QDir().mkpath(folder.path());
    writeRequests(folder, count);

    std::vector<Way> ways{{"bare socket", [&] { return viaSocket(server.port(), count); }},
                          {"bare QNetworkAccessManager", [&] { return viaEngine(server.port(), count); }},
                          {"graphops replay", [&] { return viaReplay(server.port(), folder.path(), home.path()); }}};
    for (int round = 0; round < rounds; ++round) {
        for (Way &way : ways) {
            const long before = server.requests();
            QElapsedTimer clock;
            clock.start();
            const bool isWell = way.go();
            way.milliseconds.push_back(double(clock.nsecsElapsed()) / 1e6);
            const long sent = server.requests() - before;
            if (!isWell || sent != count) {
                std::fprintf(stderr, "%s: %s, %ld requests instead of %d\n", way.name, isWell ? "well" : "failed", sent,
                             count);
                return 1;
            }
        }
    }
    const double engine = ways[1].median();
    for (Way &way : ways)
        std::printf("%-28s %8.1f ms for %d requests, %5.2f x the bare engine\n", way.name, way.median(), count,
                    way.median() / engine);
    rusage children = {};
    getrusage(RUSAGE_CHILDREN, &children);
    std::printf("graphops: %ld KiB at most\n", children.ru_maxrss);
    if (arguments.contains(QStringLiteral("--check")) && ways[2].median() > mostEngines * engine)
        return 1;
    return 0;
}
