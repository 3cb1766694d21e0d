// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/fetch.h"

#include "support/bundle.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

model::Environment environment(const char *root)
{
    model::Environment made;
    made.id = QStringLiteral("e");
    made.root = *model::ServiceRoot::parse(QString::fromLatin1(root));
    return made;
}

const model::OperationSchema &oneNote()
{
    return *support::bundle().operation(support::onenoteKey);
}

QByteArray urlOf(const model::Result<run::Composed> &composed)
{
    EXPECT_TRUE(composed && composed->check()) << (composed ? "open" : qPrintable(composed.error().text()));
    return composed ? composed->request.url.toEncoded() : QByteArray();
}

TEST(Fetch, ListsTheCollectionOfEveryBundledOperation)
{
    const model::Environment here = environment("http://127.0.0.1:8080/base/beta");
    for (const model::OperationSchema &schema : support::bundle().operations) {
        const auto composed = run::composeFetch(schema, here, {}, {});
        const QByteArray url = urlOf(composed);
        EXPECT_TRUE(url.startsWith("http://127.0.0.1:8080/base/beta/me/") && url.endsWith("/operations"))
            << url.constData();
        EXPECT_EQ(composed->request.method, QByteArray("GET"));
        EXPECT_EQ(composed->request.body, QByteArray());
        EXPECT_EQ(composed->request.headers.toLines(),
                  QByteArray("Authorization: Bearer {{token}}\r\nAccept: application/json\r\n"));
    }
}

TEST(Fetch, AnIdIsOneSegment)
{
    const model::Environment here = environment("https://graph.microsoft.com/v1.0");
    const QByteArray before = "https://graph.microsoft.com/v1.0/me/onenote/operations/";
    EXPECT_EQ(urlOf(run::composeFetch(oneNote(), here, {}, QStringLiteral("08fa-1"))), before + "08fa-1");
    EXPECT_EQ(urlOf(run::composeFetch(oneNote(), here, {}, QStringLiteral("a/b?c#d e%2F"))),
              before + "a%2Fb%3Fc%23d%20e%252F");
    EXPECT_FALSE(run::composeFetch(oneNote(), here, {}, QStringLiteral("..")));
}

TEST(Fetch, PathValuesAndHeaderChoicesAreTheDrafts)
{
    model::OperationSchema schema = oneNote();
    schema.paths = {{QStringLiteral("/users/{id}/onenote/operations/$ref"), QStringLiteral("documented"), 1}};
    EXPECT_EQ(run::collectionPath(schema), QStringLiteral("/users/{id}/onenote/operations"));
    run::Draft draft;
    draft.path = QStringLiteral("/somewhere/else");
    draft.body = "{}";
    draft.pathValues = {{QStringLiteral("id"), QStringLiteral("me@x")}};
    draft.headers = {{"Accept", "text/plain"}, {"Content-Type", "a/b"}, {"content-language", "de"}, {"X-A", "1"}};
    const auto composed =
        run::composeFetch(schema, environment("https://graph.microsoft.com/v1.0"), draft, QStringLiteral("7"));
    EXPECT_EQ(urlOf(composed), QByteArray("https://graph.microsoft.com/v1.0/users/me@x/onenote/operations/7"));
    EXPECT_EQ(composed->request.headers.toLines(),
              QByteArray("Authorization: Bearer {{token}}\r\nAccept: text/plain\r\nX-A: 1\r\n"));
    draft.pathValues.clear();
    const auto open = run::composeFetch(schema, environment("https://graph.microsoft.com/v1.0"), draft, {});
    ASSERT_TRUE(open);
    EXPECT_FALSE(open->check()) << "the placeholder has no value";
}

TEST(Fetch, TitlesTellWhatIsRead)
{
    EXPECT_EQ(run::fetchTitle(oneNote(), false), QStringLiteral("OneNote · List operations"));
    EXPECT_EQ(run::fetchTitle(oneNote(), true), QStringLiteral("OneNote · Get operation"));
}

TEST(NextLink, IsTheTextOfTheMemberAtTheTop)
{
    EXPECT_EQ(run::nextLinkOf(R"({"value":[],"@odata.nextLink":"https:\/\/a\/b?$skiptoken=x"})"),
              QStringLiteral("https://a/b?$skiptoken=x"));
    for (const char *body :
         {"", "{}", "[\"@odata.nextLink\"]", R"({"@odata.nextLink":null})", R"({"@odata.nextLink":1})",
          R"({"a":{"@odata.nextLink":"https://a"}})", R"({"@odata.nextLink":"https://a")"})
        EXPECT_EQ(run::nextLinkOf(body), QString()) << body;
}

model::Request sentBefore()
{
    return {"GET",
            QUrl(QStringLiteral("https://graph.microsoft.com/v1.0/me/onenote/operations")),
            {{"Host", "graph.microsoft.com"},
             {"Authorization", "Bearer {{token}}"},
             {"Accept", "application/json"},
             {"ConsistencyLevel", "eventual"},
             {"X-Api-Key", "secret"},
             {"Content-Type", "application/json"},
             {"User-Agent", "Test"},
             {"Content-Length", "0"},
             {"Connection", "close"}},
            {}};
}

TEST(NextPage, GoesOutToTheByteWithTheFieldsOfTheRequestBefore)
{
    const model::ServiceRoot home = *model::ServiceRoot::parse(QStringLiteral("https://graph.microsoft.com/beta"));
    for (const char *link : {"https://graph.microsoft.com/v1.0/me/onenote/operations?$top=2&$skiptoken=c2tpcDoy",
                             "https://graph.microsoft.com:443/x?$skiptoken=a%2Bb%3D%3D&%24count=true&e=%20%C3%A4",
                             "https://graph.microsoft.com/x?$filter=a%20eq%20'b'&$skiptoken=X'4452'"}) {
        const auto page = run::nextPage(QString::fromLatin1(link), sentBefore(), &home);
        ASSERT_TRUE(page) << qPrintable(page.error().text());
        EXPECT_EQ(page->request.url.toEncoded(), QByteArray(link));
        const QByteArray bytes(link);
        EXPECT_EQ(model::requestTarget(page->request.url), bytes.sliced(bytes.indexOf('/', 8)));
        EXPECT_TRUE(page->sameOrigin);
        EXPECT_EQ(page->request.method, QByteArray("GET"));
        EXPECT_EQ(page->request.headers.toLines(),
                  QByteArray("Authorization: Bearer {{token}}\r\nAccept: application/json\r\nConsistencyLevel: "
                             "eventual\r\nX-Api-Key: secret\r\nUser-Agent: Test\r\n"));
    }
}

TEST(NextPage, GoesElsewhereWithoutAnythingSecret)
{
    const model::ServiceRoot home = *model::ServiceRoot::parse(QStringLiteral("https://graph.microsoft.com/beta"));
    for (const char *link : {"https://graph.microsoft.com.example/x", "https://graph.microsoft.com:444/x",
                             "http://graph.microsoft.com/x", "https://elsewhere.example/x"}) {
        const auto page = run::nextPage(QString::fromLatin1(link), sentBefore(), &home);
        ASSERT_TRUE(page);
        EXPECT_FALSE(page->sameOrigin) << link;
        EXPECT_EQ(page->request.headers.toLines(),
                  QByteArray("Accept: application/json\r\nConsistencyLevel: eventual\r\nUser-Agent: Test\r\n"));
    }
    const auto homeless = run::nextPage(QStringLiteral("https://graph.microsoft.com/x"), sentBefore(), nullptr);
    ASSERT_TRUE(homeless);
    EXPECT_FALSE(homeless->sameOrigin);
}

TEST(NextPage, WhatCannotGoOutUnchangedIsRefused)
{
    for (const char *link : {"", "/me/onenote/operations?$skiptoken=x", "//host/x", "https://", "mailto:a@b",
                             "https://host/a b", "https://host/\xC3\xA4", "HTTPS://host/x", "https://host/%zz"}) {
        const auto page = run::nextPage(QString::fromUtf8(link), sentBefore(), nullptr);
        ASSERT_FALSE(page) << link;
        EXPECT_FALSE(page.error().remedy.isEmpty());
    }
}

} // namespace
