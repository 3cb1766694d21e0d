// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/serviceroot.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using model::ServiceRoot;

ServiceRoot root(const char *text)
{
    const model::Result<ServiceRoot> parsed = ServiceRoot::parse(QString::fromUtf8(text));
    EXPECT_TRUE(parsed.has_value()) << text << ": " << parsed.error().text().toStdString();
    return parsed.value_or(ServiceRoot());
}

QString wire(const ServiceRoot &serviceRoot, const char *path = "/me")
{
    const model::Result<QUrl> url = serviceRoot.url(QString::fromUtf8(path));
    return url ? QString::fromLatin1(url->toEncoded()) : QString(QStringLiteral("refused: ") + url.error().what);
}

TEST(ServiceRoot, ParsesItsParts)
{
    EXPECT_EQ(
        root("https://graph.microsoft.com/v1.0"),
        (ServiceRoot{QStringLiteral("https"), QStringLiteral("graph.microsoft.com"), -1, {}, QStringLiteral("v1.0")}));
    EXPECT_EQ(root("http://127.0.0.1:8080/base/path/beta/"),
              (ServiceRoot{QStringLiteral("http"), QStringLiteral("127.0.0.1"), 8080, QStringLiteral("/base/path"),
                           QStringLiteral("beta")}));
    EXPECT_EQ(root("HTTPS://Example.COM"),
              (ServiceRoot{QStringLiteral("https"), QStringLiteral("Example.COM"), -1, {}, {}}));
    EXPECT_EQ(root("https://[::1]:8443/v1.0"),
              (ServiceRoot{QStringLiteral("https"), QStringLiteral("::1"), 8443, {}, QStringLiteral("v1.0")}));
    EXPECT_EQ(root("https://x:1/").port, 1);
    EXPECT_EQ(root("https://x:65535/").port, 65535);
}

TEST(ServiceRoot, TextIsReadBack)
{
    for (const char *text : {"https://graph.microsoft.com/v1.0", "http://127.0.0.1:8080/a/b/beta", "http://localhost",
                             "https://[2001:db8::1]:8443/v1.0", "https://[::1]"}) {
        EXPECT_EQ(root(text).text(), QString::fromUtf8(text));
        EXPECT_EQ(root(text).url(QStringLiteral("/me")).value_or(QUrl()).isValid(), true);
    }
}

TEST(ServiceRoot, RefusesWithReasonAndRemedy)
{
    for (const char *text : {
             "",
             "graph.microsoft.com",
             "graph.microsoft.com/v1.0",
             "//graph.microsoft.com/v1.0",
             "https:graph.microsoft.com",
             "https:/graph.microsoft.com",
             "https://",
             "https:///v1.0",
             "https://:443/v1.0",
             "ftp://graph.microsoft.com/v1.0",
             "file:///etc/passwd",
             "javascript://x",
             "ws://x",
             "http://graph.microsoft.com/v1.0",
             "http://192.168.0.1/v1.0",
             "http://0.0.0.0/",
             "http://127.0.0.1.evil.example/",
             "http://localhost.evil.example/",
             "http://[::2]/",
             "https://graph.microsoft.com@evil.example/v1.0",
             "https://user:password@graph.microsoft.com/",
             "https://@x/",
             "https://graph%2emicrosoft.com/",
             "https://graph.microsoft.com%40evil.example/",
             "https://graph.microsoft.com\\@evil/",
             "https://graph.microsoft.com\\v1.0",
             "https://graph.microsoft.com./v1.0",
             "https://./",
             "https://../",
             "https://a..b/",
             "https://graph.microsoft.com:0/",
             "https://graph.microsoft.com:99999/",
             "https://graph.microsoft.com:65536/",
             "https://graph.microsoft.com:/",
             "https://graph.microsoft.com:-1/",
             "https://graph.microsoft.com:80:80/",
             "https://graph.microsoft.com:8a/",
             "https://graph.microsoft.com:99999999999/",
             "https://graph.microsoft.com/v1.0?a=b",
             "https://graph.microsoft.com/v1.0#a",
             "https://graph microsoft.com/",
             " https://graph.microsoft.com/",
             "https://graph.microsoft.com\n/",
             "https://graph.microsoft.com/v1.0\r\nX: y",
             "https://graph.microsoft.com/\tv1.0",
             "https://a,b/",
             "https://a!b/",
             "https://<x>/",
             "https://-a.example/",
             "https://::1/",
             "https://[::1/",
             "https://::1]/",
             "https://[::1]x/",
             "https://[localhost]/",
             "https://[127.0.0.1]/",
             "https://[]/",
             "https://[::1%25lo]/",
             "https://x/a//v1.0",
             "https://x/../v1.0",
             "https://x/%2e%2E/v1.0",
             "https://x/a/..",
             "https://x/./v1.0",
         }) {
        const model::Result<ServiceRoot> parsed = ServiceRoot::parse(QString::fromUtf8(text));
        EXPECT_FALSE(parsed.has_value()) << text << " -> " << (parsed ? parsed->text().toStdString() : std::string());
        if (!parsed) {
            EXPECT_FALSE(parsed.error().what.isEmpty() || parsed.error().remedy.isEmpty()) << text;
        }
    }
    EXPECT_FALSE(ServiceRoot::parse(QString(QStringLiteral("https://x") + QChar(0) + QStringLiteral("/"))).has_value());
}

TEST(ServiceRoot, ShowsTheHostThatIsReallyMeant)
{
    EXPECT_EQ(wire(root("https://graph.microsoft.com.evil/v1.0")),
              QStringLiteral("https://graph.microsoft.com.evil/v1.0/me"));
    // The first a is Cyrillic.
    EXPECT_EQ(wire(root("https://gr\xD0\xB0ph.microsoft.com/v1.0")),
              QStringLiteral("https://xn--grph-63d.microsoft.com/v1.0/me"));
    EXPECT_EQ(wire(root("https://b\xC3\xBC"
                        "cher.example/v1.0")),
              QStringLiteral("https://xn--bcher-kva.example/v1.0/me"));
    EXPECT_EQ(wire(root("https://GRAPH.Microsoft.com/V1.0")), QStringLiteral("https://graph.microsoft.com/V1.0/me"));
    EXPECT_EQ(wire(root("https://[2001:DB8::1]:8443/v1.0")), QStringLiteral("https://[2001:db8::1]:8443/v1.0/me"));
    EXPECT_EQ(wire(root("http://[::1]/v1.0")), QStringLiteral("http://[::1]/v1.0/me"));
    EXPECT_EQ(wire(root("http://127.1/v1.0")), QStringLiteral("http://127.0.0.1/v1.0/me"));
    EXPECT_EQ(wire(root("https://x/a/b/v1.0")), QStringLiteral("https://x/a/b/v1.0/me"));
    EXPECT_EQ(wire(root("https://x")), QStringLiteral("https://x/me"));
}

TEST(ServiceRoot, ChecksPartsThatWereNotParsed)
{
    const auto isRefused = [](auto change) {
        ServiceRoot serviceRoot = root("https://graph.microsoft.com/v1.0");
        change(serviceRoot);
        return !serviceRoot.check().has_value() && !serviceRoot.url(QStringLiteral("/me")).has_value();
    };
    EXPECT_FALSE(isRefused([](ServiceRoot &) {}));
    for (const char *host :
         {"", " ", "a b", "a@b", "a:80", "a/b", "a?b", "a#b", "[::1]", "a%2eb", "a.", "::1%lo", "a\nb", "https://a"})
        EXPECT_TRUE(isRefused([&](ServiceRoot &r) { r.host = QString::fromLatin1(host); })) << host;
    for (const char *scheme : {"", "ftp", "https:", "HTTPS ", "http"})
        EXPECT_TRUE(isRefused([&](ServiceRoot &r) { r.scheme = QString::fromLatin1(scheme); })) << scheme;
    for (const int port : {0, -2, 65536, 99999})
        EXPECT_TRUE(isRefused([&](ServiceRoot &r) { r.port = port; })) << port;
    for (const char *path :
         {"a", "/", "/a/", "//a", "/a//b", "/a?b", "/a#b", "/a\\b", "/..", "/a/../b", "/%2E%2e", "/a\rb"})
        EXPECT_TRUE(isRefused([&](ServiceRoot &r) { r.basePath = QString::fromLatin1(path); })) << path;
    for (const char *version : {"a/b", "a?b", "a#b", "a\\b", ".", "..", "%2e.", "a\nb"})
        EXPECT_TRUE(isRefused([&](ServiceRoot &r) { r.version = QString::fromLatin1(version); })) << version;
}

TEST(ServiceRoot, KeepsThePathAsItStands)
{
    const ServiceRoot graph = root("https://graph.microsoft.com/v1.0");
    const std::vector<std::pair<const char *, const char *>> cases = {
        {"/me/onenote/operations/$ref", "/me/onenote/operations/$ref"},
        {"/me?$filter=a eq 'b c'&$top=5", "/me?$filter=a%20eq%20'b%20c'&$top=5"},
        {"/users/a@b.example", "/users/a@b.example"},
        {"/me/f(a='x',b=1)", "/me/f(a='x',b=1)"},
        {"/me/a%20b%2Fc%3F", "/me/a%20b%2Fc%3F"},
        {"/me/\xC3\xA9", "/me/%C3%A9"},
        {"/me:/a:/b", "/me:/a:/b"},
        {"/me?a=//b&c=/../d", "/me?a=//b&c=/../d"},
        {"/me?a=http://x/?y", "/me?a=http://x/?y"},
        {"/me/..a/b..", "/me/..a/b.."},
        {"/me/", "/me/"},
        {"/", "/"},
        {"/a+b", "/a+b"},
    };
    for (const auto &[path, expected] : cases)
        EXPECT_EQ(wire(graph, path),
                  QString(QStringLiteral("https://graph.microsoft.com/v1.0") + QString::fromUtf8(expected)));
}

TEST(ServiceRoot, RefusesPathsThatWouldGoElsewhere)
{
    const ServiceRoot graph = root("https://graph.microsoft.com/v1.0");
    for (const char *path : {"",
                             "me",
                             "//evil.example/me",
                             "/a//b",
                             "/../me",
                             "/..",
                             "/a/..",
                             "/a/../b",
                             "/./a",
                             "/a/.",
                             "/%2e%2e/a",
                             "/.%2E/a",
                             "/%2e/a",
                             "/a/..?b",
                             "/a#b",
                             "/a\\b",
                             "/a\nb",
                             "/a\r\nX: y",
                             "/a\tb",
                             "/a\x7F",
                             "?a",
                             "@evil.example/",
                             ":8080/"}) {
        const model::Result<QUrl> url = graph.url(QString::fromUtf8(path));
        EXPECT_FALSE(url.has_value()) << path << " -> " << wire(graph, path).toStdString();
    }
}

TEST(ServiceRoot, KnowsLoopback)
{
    for (const char *host :
         {"127.0.0.1", "127.255.255.254", "127.1", "::1", "localhost", "LocalHost", "::ffff:127.0.0.1"})
        EXPECT_TRUE(model::isLoopback(QString::fromLatin1(host))) << host;
    for (const char *host : {"", "128.0.0.1", "0.0.0.0", "::", "::2", "localhost.", "localhost.example",
                             "a.localhost.example", "127.0.0.1.example", "10.0.0.1"})
        EXPECT_FALSE(model::isLoopback(QString::fromLatin1(host))) << host;
}

TEST(HostAndPort, PutsAnIpv6AddressInBrackets)
{
    EXPECT_EQ(model::hostAndPort(QStringLiteral("graph.example"), -1), QStringLiteral("graph.example"));
    EXPECT_EQ(model::hostAndPort(QStringLiteral("graph.example"), 8443), QStringLiteral("graph.example:8443"));
    EXPECT_EQ(model::hostAndPort(QStringLiteral("::1"), -1), QStringLiteral("[::1]"));
    EXPECT_EQ(model::hostAndPort(QStringLiteral("::1"), 80), QStringLiteral("[::1]:80"));
}

} // namespace
