// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/errorwords.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using Kind = model::TransportError::Kind;

http::Circumstances onTheWay()
{
    http::Circumstances c;
    c.host = QStringLiteral("graph.example:8443");
    c.secure = true;
    c.encrypted = true;
    c.mayHaveArrived = true;
    c.status = 103;
    c.limit = std::chrono::milliseconds(1500);
    c.maxBody = 4096;
    c.detail = QStringLiteral("Quux");
    return c;
}

TEST(ErrorWords, EveryKindSaysWhatHappenedAndWhatBecameOfTheRequest)
{
    const std::pair<Kind, const char *> rows[] = {
        {Kind::Refused, "Quux"},
        {Kind::HostNotFound, "no host named graph.example:8443"},
        {Kind::ConnectionRefused, "Nothing listens at graph.example:8443"},
        {Kind::TlsFailed, "Quux"},
        {Kind::Deadline, "1.5 s"},
        {Kind::Idle, "1.5 s"},
        {Kind::Cancelled, "Cancelled"},
        {Kind::ConnectionLost, "closed the connection without an answer"},
        {Kind::TooLarge, "4096 bytes"},
        {Kind::InterimOnly, "103"},
        {Kind::Unsupported, "Quux"},
        {Kind::Other, "graph.example:8443"},
    };
    for (const auto &[kind, words] : rows) {
        const model::TransportError error = http::inWords(kind, onTheWay());
        EXPECT_EQ(error.kind, kind);
        EXPECT_TRUE(error.message.contains(QLatin1String(words))) << qPrintable(error.message);
        const bool never = kind <= Kind::TlsFailed;
        EXPECT_EQ(error.mayHaveArrived, !never);
        EXPECT_TRUE(error.message.endsWith(never ? QLatin1String("Nothing of the request was sent.")
                                                 : QLatin1String("check with GET before sending again.")))
            << qPrintable(error.message);
    }
}

TEST(ErrorWords, PartOfAnAnswerIsMentioned)
{
    http::Circumstances c = onTheWay();
    c.answered = true;
    EXPECT_TRUE(
        http::inWords(Kind::ConnectionLost, c).message.contains(QLatin1String("before the answer was complete")));
    EXPECT_TRUE(http::inWords(Kind::Cancelled, c).message.contains(QLatin1String("The request arrived")));
}

TEST(ErrorWords, StatusesAreAnswers)
{
    using Error = QNetworkReply::NetworkError;
    for (const Error error :
         {QNetworkReply::NoError, QNetworkReply::ContentAccessDenied, QNetworkReply::AuthenticationRequiredError,
          QNetworkReply::UnknownContentError, QNetworkReply::InternalServerError, QNetworkReply::UnknownServerError,
          QNetworkReply::ProxyAuthenticationRequiredError, QNetworkReply::ProtocolInvalidOperationError})
        EXPECT_TRUE(http::isAnswer(error)) << error;
    for (const Error error : {QNetworkReply::ContentReSendError, QNetworkReply::RemoteHostClosedError,
                              QNetworkReply::ProtocolFailure, QNetworkReply::UnknownNetworkError})
        EXPECT_FALSE(http::isAnswer(error)) << error;
}

TEST(ErrorWords, KindsOfFailure)
{
    http::Circumstances c = onTheWay();
    EXPECT_EQ(http::kindOf(QNetworkReply::ConnectionRefusedError, c), Kind::ConnectionRefused);
    EXPECT_EQ(http::kindOf(QNetworkReply::HostNotFoundError, c), Kind::HostNotFound);
    EXPECT_EQ(http::kindOf(QNetworkReply::SslHandshakeFailedError, c), Kind::TlsFailed);
    EXPECT_EQ(http::kindOf(QNetworkReply::RemoteHostClosedError, c), Kind::ConnectionLost);
    EXPECT_EQ(http::kindOf(QNetworkReply::ContentReSendError, c), Kind::ConnectionLost);
    EXPECT_EQ(http::kindOf(QNetworkReply::UnknownNetworkError, c), Kind::Other);
    c.encrypted = false;
    EXPECT_EQ(http::kindOf(QNetworkReply::RemoteHostClosedError, c), Kind::TlsFailed);
    c.secure = false;
    EXPECT_EQ(http::kindOf(QNetworkReply::RemoteHostClosedError, c), Kind::ConnectionLost);
}

} // namespace
