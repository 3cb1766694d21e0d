// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/sending.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

// A redirect is an answer: nothing is sent to where it points, no token and no other field.

namespace {

enum class Target { OtherPort, OtherHost, OtherHostWithoutScheme, SameOrigin, Loop, UserInfo, File, Data, Empty };

using Parameter = std::tuple<int, Target, bool>;

class Redirect : public testing::TestWithParam<Parameter>
{};

QByteArray location(Target target, const QUrl &self, const QUrl &otherPort, const QUrl &otherHost)
{
    switch (target) {
    case Target::OtherPort:
        return otherPort.toEncoded();
    case Target::OtherHost:
        return otherHost.toEncoded();
    case Target::OtherHostWithoutScheme:
        return otherHost.toEncoded(QUrl::RemoveScheme);
    case Target::SameOrigin:
        return "/v1.0/me/elsewhere";
    case Target::Loop:
        return self.toEncoded();
    case Target::UserInfo:
        return "http://u:p@" + otherHost.authority().toLatin1() + "/";
    case Target::File:
        return "file:///etc/hostname";
    case Target::Data:
        return "data:,x";
    case Target::Empty:
        break;
    }
    return "";
}

TEST_P(Redirect, IsTheAnswer)
{
    const auto &[status, target, tls] = GetParam();
    const QString certificate = tls ? QStringLiteral("good") : QString();
    support::Peer peer(certificate);
    support::Ear otherPort(certificate);
    support::Ear otherHost(certificate, QHostAddress(QStringLiteral("127.0.0.2")));
    const QByteArray where = location(target, peer.url(), otherPort.url(), otherHost.url());
    peer.answer({sandbox::send("HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: " + where +
                               "\r\nContent-Length: 4\r\n\r\nover")});

    const model::Exchange exchange = support::exchanged(support::post(peer.url()));

    ASSERT_TRUE(exchange.response);
    EXPECT_FALSE(exchange.error) << qPrintable(exchange.error->message);
    EXPECT_EQ(exchange.response->status, status);
    EXPECT_EQ(exchange.response->headers.value("Location").value_or(""), where); // Qt drops empty fields
    EXPECT_EQ(exchange.response->body, "over");
    EXPECT_EQ(exchange.sends, 1);
    const auto arrivals = peer.arrivals();
    ASSERT_EQ(arrivals.size(), 1u);
    EXPECT_TRUE(arrivals[0].head.startsWith("POST /v1.0/me/onenote/operations "));
    for (const support::Ear *ear : {&otherPort, &otherHost}) {
        EXPECT_EQ(ear->connections(), 0);
        EXPECT_EQ(ear->heard(), "");
    }
}

constexpr const char *targetNames[] = {
    "OtherPort", "OtherHost", "OtherHostWithoutScheme", "SameOrigin", "Loop", "UserInfo", "File", "Data", "Empty"};

std::string nameOf(const testing::TestParamInfo<Parameter> &parameter)
{
    const auto &[status, target, tls] = parameter.param;
    return targetNames[int(target)] + std::to_string(status) + (tls ? "Tls" : "Plain");
}

INSTANTIATE_TEST_SUITE_P(Transport, Redirect,
                         testing::Combine(testing::Values(301, 302, 303, 307, 308),
                                          testing::Values(Target::OtherPort, Target::OtherHost,
                                                          Target::OtherHostWithoutScheme, Target::SameOrigin,
                                                          Target::Loop, Target::UserInfo, Target::File, Target::Data,
                                                          Target::Empty),
                                          testing::Bool()),
                         nameOf);

} // namespace
