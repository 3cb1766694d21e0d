// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/limits.h"
#include "sandbox/graph.h"
#include "sandbox/paging.h"

namespace {

using namespace testing_sandbox;

constexpr char place[] = "/v1.0/me/onenote/operations";

class SandboxPaging : public Graph, public testing::WithParamInterface<sandbox::Mode>
{
protected:
    SandboxPaging() : Graph(GetParam()) {}

    void make(qsizetype number)
    {
        for (qsizetype i = 0; i < number; ++i)
            ASSERT_EQ(call("POST", place, R"({"status":"Running"})").status, 201);
    }

    /// The answer as ids, and the link to the next ones.
    QStringList page(const QByteArray &target)
    {
        const Received received = call("GET", target);
        EXPECT_EQ(received.status, 200) << received.body.constData();
        const json::Document document = json::Document::parse(received.body);
        const auto object = document.object();
        const auto value = object ? object->member(u"value") : std::nullopt;
        QStringList found;
        const std::vector<json::Value> elements = value ? value->elements() : std::vector<json::Value>();
        for (const json::Value &element : elements)
            found.append(element.member(u"id")->string());
        next = text(received.body, QStringLiteral("/@odata.nextLink")).toUtf8();
        count = text(received.body, QStringLiteral("/@odata.count"));
        return found;
    }
    QByteArray nextTarget() const
    {
        const QByteArray origin = "http://127.0.0.1:" + QByteArray::number(port);
        EXPECT_TRUE(next.startsWith(origin)) << next.constData();
        return next.sliced(origin.size());
    }

    QByteArray next;
    QString count;
};

TEST_P(SandboxPaging, PagesFollowEachOtherToTheEnd)
{
    make(5);
    EXPECT_EQ(page(place + QByteArray("?$top=2&$count=true")),
              (QStringList{QStringLiteral("id-1"), QStringLiteral("id-2")}));
    EXPECT_EQ(count, QStringLiteral("5"));
    EXPECT_TRUE(next.contains("?$top=2&$skiptoken=")) << next.constData();
    EXPECT_EQ(page(nextTarget()), (QStringList{QStringLiteral("id-3"), QStringLiteral("id-4")}));
    EXPECT_EQ(count, QString()) << "on page one only";
    EXPECT_EQ(page(nextTarget()), QStringList{QStringLiteral("id-5")});
    EXPECT_EQ(next, QByteArray());
}

TEST_P(SandboxPaging, APageThatTakesAllIsTheLast)
{
    make(2);
    for (const char *query :
         {"", "?$top=2", "?%24top=3", "?$top=999", "?$top=100000", "?$count=false", "?$orderby=id"}) {
        EXPECT_EQ(page(place + QByteArray(query)).size(), 2) << query;
        EXPECT_EQ(next, QByteArray()) << query;
        EXPECT_EQ(count, QString()) << query;
    }
    EXPECT_EQ(page(place + QByteArray("?$top=0")), QStringList());
    EXPECT_EQ(next, QByteArray());
}

TEST_P(SandboxPaging, WithoutTopAPageHasItsUsualSize)
{
    make(model::limits::sandboxPage);
    EXPECT_EQ(page(place).size(), model::limits::sandboxPage);
    EXPECT_EQ(next, QByteArray());
    make(1);
    EXPECT_EQ(page(place).size(), model::limits::sandboxPage);
    EXPECT_EQ(page(nextTarget()).size(), 1);
    EXPECT_EQ(next, QByteArray());
}

TEST_P(SandboxPaging, WhatIsNoValueIsRefused)
{
    make(1);
    for (const char *query :
         {"$top=x", "$top=-1", "$top=", "$top", "$skiptoken=x", "$skiptoken=", "$skiptoken=c2tpcDot",
          "$skiptoken=c2tpcDotMQ", "$count=1", "$count=TRUE", "$top=99999999999999999999"}) {
        const Received received = call("GET", place + QByteArray("?") + query);
        expectGraphError(received, 400, QStringLiteral("BadRequest"));
    }
}

TEST_P(SandboxPaging, ATokenBeyondTheEndGivesAnEmptyPage)
{
    make(1);
    EXPECT_EQ(page(place + QByteArray("?$skiptoken=") + QByteArray("skip:7").toBase64(QByteArray::Base64UrlEncoding)),
              QStringList());
    EXPECT_EQ(next, QByteArray());
}

TEST_P(SandboxPaging, TheLargestPageIsALimit)
{
    for (const qsizetype top : {model::limits::sandboxLargestPage - 1, model::limits::sandboxLargestPage,
                                model::limits::sandboxLargestPage + 1}) {
        const auto asked = sandbox::pageRequest("/x?$top=" + QByteArray::number(top));
        ASSERT_TRUE(asked);
        EXPECT_EQ(asked->size, std::min(top, model::limits::sandboxLargestPage));
    }
}

INSTANTIATE_TEST_SUITE_P(Modes, SandboxPaging, testing::Values(sandbox::Mode::Seed, sandbox::Mode::Strict),
                         [](const auto &test) { return test.param == sandbox::Mode::Seed ? "Seed" : "Strict"; });

} // namespace
