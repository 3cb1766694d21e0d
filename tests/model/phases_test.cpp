// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/phases.h"

#include <gtest/gtest.h>

namespace {

using Kind = model::Phase::Kind;

model::Exchange exchange(const char *url, const QByteArray &body, const model::Timings &timings)
{
    model::Exchange made;
    made.request.url = QUrl(QString::fromLatin1(url));
    made.request.body = body;
    made.timings = timings;
    return made;
}

TEST(Phases, OfAPlainRequestWithABody)
{
    const auto phases = model::phasesOf(exchange("http://127.0.0.1/", "{}", {10, 20, -1, 30, 40, 50}));
    EXPECT_EQ(phases, (std::vector<model::Phase>{{Kind::Prepare, 0, 10, false},
                                                 {Kind::Connect, 10, 20, false},
                                                 {Kind::Send, 20, 30, false},
                                                 {Kind::Wait, 30, 40, false},
                                                 {Kind::Receive, 40, 50, false}}));
}

TEST(Phases, OfAPlainRequestWithoutABodyJoinConnectAndSend)
{
    const auto phases = model::phasesOf(exchange("http://127.0.0.1/", "", {10, -1, -1, 30, 40, 50}));
    ASSERT_EQ(phases.size(), 4u);
    EXPECT_EQ(phases[1], (model::Phase{Kind::ConnectAndSend, 10, 30, false}));
}

TEST(Phases, OfARecordingThatDoesNotKnowWhenItWasConnected)
{
    const auto phases = model::phasesOf(exchange("http://127.0.0.1/", "{}", {10, -1, -1, 30, 40, 50}));
    ASSERT_EQ(phases.size(), 4u);
    EXPECT_EQ(phases[1].kind, Kind::ConnectAndSend);
}

TEST(Phases, OfASecureRequestJoinConnectAndTls)
{
    const auto phases = model::phasesOf(exchange("https://localhost/", "{}", {10, 22, 20, 30, 40, 50}));
    ASSERT_EQ(phases.size(), 5u);
    EXPECT_EQ(phases[1], (model::Phase{Kind::ConnectAndTls, 10, 20, false}));
    EXPECT_EQ(phases[2], (model::Phase{Kind::Send, 20, 30, false}));
}

TEST(Phases, EndWhereTheExchangeEnded)
{
    const auto last = [](const char *url, const model::Timings &timings) {
        const auto phases = model::phasesOf(exchange(url, "{}", timings));
        return phases.empty() ? model::Phase() : phases.back();
    };
    EXPECT_EQ(last("http://h/", {-1, -1, -1, -1, -1, 5}), (model::Phase{Kind::Prepare, 0, 5, true}));
    EXPECT_EQ(last("http://h/", {2, -1, -1, -1, -1, 5}), (model::Phase{Kind::Connect, 2, 5, true}));
    EXPECT_EQ(last("https://h/", {2, -1, -1, -1, -1, 5}), (model::Phase{Kind::ConnectAndTls, 2, 5, true}));
    EXPECT_EQ(last("http://h/", {2, 3, -1, -1, -1, 5}), (model::Phase{Kind::Send, 3, 5, true}));
    EXPECT_EQ(last("http://h/", {2, 3, -1, 4, -1, 5}), (model::Phase{Kind::Wait, 4, 5, true}));
    EXPECT_EQ(last("http://h/", {2, 3, -1, 4, 4, -1}), model::Phase());
}

TEST(Phases, MarkTheLastWhenTheAnswerBrokeOff)
{
    model::Exchange cut = exchange("http://h/", "{}", {1, 2, -1, 3, 4, 5});
    cut.error = model::TransportError{};
    EXPECT_EQ(model::phasesOf(cut).back(), (model::Phase{Kind::Receive, 4, 5, true}));
}

TEST(Phases, NeverRunBackwards)
{
    // An answer that came before the whole request was sent.
    const auto phases = model::phasesOf(exchange("http://h/", "{}", {10, 20, -1, 60, 40, 50}));
    for (size_t i = 1; i < phases.size(); ++i) {
        EXPECT_EQ(phases[i].begin, phases[i - 1].end);
        EXPECT_LE(phases[i].begin, phases[i].end);
    }
    EXPECT_EQ(phases.back().end, 50);
}

} // namespace
