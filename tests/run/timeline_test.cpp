// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/timeline.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using Kind = run::Anomaly::Kind;

/// The anomalies of the last of these bodies.
std::vector<Kind> anomaliesOf(std::initializer_list<const char *> bodies)
{
    run::Timeline timeline;
    for (const char *body : bodies)
        timeline.add(
            {QStringLiteral("2026-11-22T00:00:00.000Z"), 1, 200, model::readOperation(QByteArray(body)), {}, {}});
    std::vector<Kind> kinds;
    for (const run::Anomaly &anomaly : timeline.looks().back().anomalies) {
        EXPECT_FALSE(anomaly.text.isEmpty());
        kinds.push_back(anomaly.kind);
    }
    return kinds;
}

std::vector<Kind> none()
{
    return {};
}

TEST(Timeline, AnOperationGoesForwardsOnly)
{
    const auto states = [](const char *from, const char *to) {
        const QByteArray first = QByteArray("{\"status\":\"") + from + "\"}";
        const QByteArray second = QByteArray("{\"status\":\"") + to + "\"}";
        return anomaliesOf({first.constData(), second.constData()});
    };
    const std::vector<Kind> illegal{Kind::IllegalTransition};
    EXPECT_EQ(states("notStarted", "running"), none());
    EXPECT_EQ(states("notStarted", "succeeded"), none());
    EXPECT_EQ(states("running", "Failed"), none());
    EXPECT_EQ(states("running", "RUNNING"), none());
    EXPECT_EQ(states("inProgress", "updating"), none());
    EXPECT_EQ(states("running", "notStarted"), illegal);
    EXPECT_EQ(states("succeeded", "running"), illegal);
    EXPECT_EQ(states("succeeded", "failed"), illegal);
    EXPECT_EQ(states("failed", "notStarted"), illegal);
    EXPECT_EQ(states("succeeded", "Succeeded"), none());
    EXPECT_EQ(states("running", "dreaming"), none());
    EXPECT_EQ(anomaliesOf({R"({"status":"running"})", R"({"status":"dreaming"})", R"({"status":"notStarted"})"}),
              illegal);
}

TEST(Timeline, TimesAreComparedToTheHundredNanoseconds)
{
    const char *was = R"({"lastActionDateTime":"2017-01-01T00:00:06.3761313+03:00"})";
    EXPECT_EQ(anomaliesOf({was, R"({"lastActionDateTime":"2017-01-01T00:00:06.3761312+03:00"})"}),
              (std::vector{Kind::LastActionBackwards}));
    EXPECT_EQ(anomaliesOf({was, R"({"lastActionDateTime":"2016-12-31T21:00:06.37613130Z"})"}), none());
    EXPECT_EQ(anomaliesOf({was, R"({"lastActionDateTime":"2016-12-31T23:00:00Z"})"}), none());
    EXPECT_EQ(anomaliesOf({was, R"({"lastActionDateTime":"tomorrow"})"}), none());
    EXPECT_EQ(anomaliesOf({was, R"({"lastActionDateTime":null})", R"({"lastActionDateTime":"2016-01-01T00:00:00Z"})"}),
              (std::vector{Kind::LastActionBackwards}));
}

TEST(Timeline, TheTimeOfCreationStays)
{
    const char *was = R"({"createdDateTime":"2017-01-01T00:00:06.1+03:00"})";
    EXPECT_EQ(anomaliesOf({was, R"({"createdDateTime":"2016-12-31T21:00:06.1000000Z"})"}), none());
    EXPECT_EQ(anomaliesOf({was, R"({"createdDateTime":"2016-12-31T21:00:06.1000001Z"})"}),
              (std::vector{Kind::CreatedChanged}));
    EXPECT_EQ(anomaliesOf({was, R"({"status":"running"})"}), none());
    EXPECT_EQ(anomaliesOf({R"({"createdDateTime":"a"})", R"({"createdDateTime":"b"})"}),
              (std::vector{Kind::CreatedChanged}));
    EXPECT_EQ(anomaliesOf({R"({"createdDateTime":"a"})", R"({"createdDateTime":"a"})"}), none());
}

TEST(Timeline, ProgressAndIdAreWatched)
{
    EXPECT_EQ(anomaliesOf({R"({"percentComplete":"9"})", R"({"percentComplete":"10"})"}), none());
    EXPECT_EQ(anomaliesOf({R"({"percentComplete":"10"})", R"({"percentComplete":"9.99"})"}),
              (std::vector{Kind::ProgressDown}));
    EXPECT_EQ(anomaliesOf({R"({"percentComplete":"100"})", R"({"percentComplete":null})"}), none());
    EXPECT_EQ(anomaliesOf({R"({"percentComplete":"half"})", R"({"percentComplete":"1"})"}), none());
    EXPECT_EQ(anomaliesOf({R"({"id":"a"})", R"({"id":"b"})"}), (std::vector{Kind::IdChanged}));
    EXPECT_EQ(anomaliesOf({R"({"id":"a"})", R"({})"}), none());
}

TEST(Timeline, LooksThatShowTheSameAreOneStretch)
{
    run::Timeline timeline;
    const auto look = [&](const char *at, const char *body, const char *trouble = "") {
        timeline.add({QString::fromLatin1(at),
                      1,
                      200,
                      model::readOperation(QByteArray(body)),
                      QString::fromLatin1(trouble),
                      {}});
    };
    look("1", R"({"status":"notStarted"})");
    look("2", R"({"status":"running"})");
    look("3", R"({"status":"running"})");
    look("4", "", "lost");
    look("5", R"({"status":"running"})");
    look("6", R"({"status":"notStarted"})");
    look("7", R"({"status":"notStarted"})");
    const auto stretches = timeline.stretches();
    ASSERT_EQ(stretches.size(), 6U);
    EXPECT_EQ(stretches[1].from + stretches[1].to, QStringLiteral("23"));
    EXPECT_EQ(stretches[1].looks, 2);
    EXPECT_EQ(stretches[2].look.trouble, QStringLiteral("lost"));
    EXPECT_EQ(timeline.anomalies(), 1);
    EXPECT_EQ(timeline.lastSeen()->at, QStringLiteral("7"));
    EXPECT_EQ(run::Timeline().lastSeen(), nullptr);
}

} // namespace
