// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/trackplan.h"

#include "model/limits.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using Source = run::TrackPlan::Source;

const model::ServiceRoot root = *model::ServiceRoot::parse(QStringLiteral("https://graph.example/v1.0"));

model::Recording answered(const model::HeaderFields &headers, const QByteArray &body, int status = 201,
                          const char *url = "https://graph.example/v1.0/me/onenote/operations")
{
    model::Recording recording;
    recording.exchange.request.url = QUrl::fromEncoded(url);
    recording.exchange.request.headers = {{"Host", "graph.example"},
                                          {"Authorization", "Bearer {{token}}"},
                                          {"Content-Type", "application/json"},
                                          {"Content-Length", "2"}};
    recording.exchange.response = model::Response{.status = status, .reason = {}, .headers = headers, .body = body};
    return recording;
}

QByteArray planned(const model::Recording &recording)
{
    const auto plan = run::trackPlan(recording, root);
    return plan ? plan->request.url.toEncoded() : "failure: " + plan.error().text().toUtf8();
}

TEST(TrackPlan, PrefersOperationLocationThenLocationThenTheCollection)
{
    const QByteArray body = R"({"id":"7/8 é","status":"running"})";
    const QByteArray elsewhere = "https://graph.example/v1.0/x";
    auto plan = run::trackPlan(
        answered({{"Location", "https://graph.example/no"}, {"operation-location", elsewhere}}, body), root);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->source, Source::OperationLocation);
    EXPECT_EQ(plan->request.url.toEncoded(), elsewhere);
    plan = run::trackPlan(answered({{"Location", elsewhere}}, body), root);
    EXPECT_EQ(plan->source, Source::Location);
    plan = run::trackPlan(answered({}, body), root);
    EXPECT_EQ(plan->source, Source::Collection);
    EXPECT_EQ(plan->request.url.toEncoded(), "https://graph.example/v1.0/me/onenote/operations/7%2F8%20%C3%A9");
    EXPECT_EQ(plan->request.method, "GET");
    EXPECT_EQ(plan->request.headers,
              (model::HeaderFields{{"Accept", "application/json"}, {"Authorization", "Bearer {{token}}"}}));
    EXPECT_TRUE(plan->request.body.isEmpty());
    EXPECT_TRUE(plan->notes.isEmpty());
}

TEST(TrackPlan, TheCollectionLosesItsReferenceAndKeepsItsQuery)
{
    const QByteArray body = R"({"id":"1","status":"running"})";
    EXPECT_EQ(planned(answered({}, body, 201, "https://graph.example/v1.0/me/operations/$ref")),
              "https://graph.example/v1.0/me/operations/1");
    EXPECT_EQ(planned(answered({}, body, 201, "https://graph.example/v1.0/me/operations?a=%2F&b=c+d")),
              "https://graph.example/v1.0/me/operations/1?a=%2F&b=c+d");
}

TEST(TrackPlan, AGetIsAskedAgain)
{
    model::Recording recording =
        answered({}, R"({"id":"1","status":"running"})", 200, "https://graph.example/v1.0/o/1?x=1");
    recording.exchange.request.method = "GET";
    const auto plan = run::trackPlan(recording, root);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->source, Source::Request);
    EXPECT_EQ(plan->request.url, recording.exchange.request.url);
}

TEST(TrackPlan, LocationsAreReferences)
{
    const auto to = [](const QByteArray &location) { return planned(answered({{"Location", location}}, "{}")); };
    EXPECT_EQ(to("/v1.0/o/1?sig=a%2Bb%3D&x="), "https://graph.example/v1.0/o/1?sig=a%2Bb%3D&x=");
    EXPECT_EQ(to("operations/1"), "https://graph.example/v1.0/me/onenote/operations/1");
    EXPECT_EQ(to("?id=1"), "https://graph.example/v1.0/me/onenote/operations?id=1");
    EXPECT_EQ(to("https://graph.example/o#part"), "https://graph.example/o");
    EXPECT_EQ(to(" https://graph.example/o "), "https://graph.example/o");
}

TEST(TrackPlan, AnotherOriginGetsNothingOfTheRequest)
{
    for (const char *location : {"https://monitor.example/x?sig=1", "https://graph.example:8443/x", "//other.example/x",
                                 "http://127.0.0.1:5000/x", "https://graph.example.evil/x"}) {
        const auto plan = run::trackPlan(answered({{"Location", location}}, "{}"), root);
        ASSERT_TRUE(plan) << location;
        EXPECT_FALSE(plan->sameOrigin) << location;
        EXPECT_EQ(plan->request.headers, (model::HeaderFields{{"Accept", "application/json"}})) << location;
        EXPECT_EQ(plan->notes.size(), 1) << location;
    }
    EXPECT_TRUE(run::trackPlan(answered({{"Location", "https://GRAPH.example:443/x"}}, "{}"), root)->sameOrigin);
}

TEST(TrackPlan, WhatCannotBeFollowedIsSaidAndTheNextPlaceTaken)
{
    for (const char *location : {"http://graph.example/x", "https://user:secret@graph.example/x",
                                 "ftp://graph.example/x", "javascript:alert(1)", "https://", "%zz", ""}) {
        const auto plan = run::trackPlan(answered({{"Location", location}}, R"({"id":"1","status":"running"})"), root);
        ASSERT_TRUE(plan) << location;
        EXPECT_EQ(plan->source, Source::Collection) << location;
        EXPECT_EQ(plan->notes.size(), 1) << location;
    }
    EXPECT_TRUE(planned(answered({}, R"({"status":"running"})")).startsWith("failure: "));
    EXPECT_TRUE(planned(answered({}, R"({"id":"1"})", 400)).startsWith("failure: "));
    EXPECT_TRUE(planned(answered({}, R"({"@odata.type":"#microsoft.graph.resourceOperation","id":"1"})"))
                    .startsWith("failure: "));
    EXPECT_TRUE(planned({}).startsWith("failure: "));
}

TEST(TrackPlan, OnlyWhatMayStillChangeIsTrackable)
{
    const auto trackable = [](const QByteArray &body, int status = 201, const model::HeaderFields &headers = {}) {
        return run::isTrackable(answered(headers, body, status));
    };
    EXPECT_TRUE(trackable(R"({"id":"1","status":"running"})"));
    EXPECT_TRUE(trackable(R"({"id":"1","status":"String"})")) << "the documented example's status";
    EXPECT_TRUE(trackable("", 202, {{"Location", "https://graph.example/x"}}));
    EXPECT_TRUE(trackable("", 202, {{"Operation-Location", "https://graph.example/x"}}));
    EXPECT_FALSE(trackable("", 202));
    EXPECT_FALSE(trackable(R"({"id":"1","status":"Completed"})"));
    EXPECT_FALSE(trackable(R"({"id":"1","status":"failed"})"));
    EXPECT_FALSE(trackable(R"({"id":"1","displayName":"no operation"})"));
    EXPECT_FALSE(trackable(R"({"id":"1","status":"running"})", 400));
    EXPECT_FALSE(trackable("<html>", 200));
    model::OperationSchema schema;
    schema.responseType = model::TypeName(QStringLiteral("microsoft.graph.onenoteOperation"));
    EXPECT_TRUE(run::isTrackable(answered({{"Location", "https://graph.example/x"}}, "", 204), &schema));
    EXPECT_FALSE(run::isTrackable(model::Recording()));
}

TEST(TrackPlan, OfALargeAnswerWhatWasReadBeforeCounts)
{
    const QByteArray filler(model::limits::readAtOnce, ' ');
    model::Recording large = answered({}, R"({"id":"1","status":"running"})" + filler);
    EXPECT_FALSE(run::isTrackable(large, nullptr)) << "is not read again";
    large.returned.status = QStringLiteral("running");
    EXPECT_TRUE(run::isTrackable(large, nullptr));
    large.returned.status = QStringLiteral("succeeded");
    EXPECT_FALSE(run::isTrackable(large, nullptr));
    EXPECT_TRUE(run::isTrackable(answered({{"Location", "/x"}}, filler, 202), nullptr));
}

TEST(TrackPlan, AResultGetsTheTokenAtHomeOnly)
{
    const model::Recording recording = answered({}, "{}");
    const auto own = run::resultPlan(recording, QStringLiteral("/v1.0/me/onenote/pages/1"), root);
    ASSERT_TRUE(own);
    EXPECT_TRUE(own->sameOrigin);
    EXPECT_TRUE(own->request.headers.contains("Authorization"));
    const auto other = run::resultPlan(recording, QStringLiteral("https://blob.example/r?sig=1"), root);
    EXPECT_FALSE(other->sameOrigin);
    EXPECT_FALSE(other->request.headers.contains("Authorization"));
    EXPECT_FALSE(run::resultPlan(recording, QStringLiteral("file:///etc/passwd"), root));
    EXPECT_FALSE(run::resultPlan(recording, QStringLiteral("Resource Location value"), root));
}

} // namespace
