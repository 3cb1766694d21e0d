// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/framing.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using http::Ending;
using http::judgeFraming;
using model::Completeness;

model::HeaderFields length(const QByteArray &value)
{
    return {{"content-length", value}};
}

const model::HeaderFields chunked = {{"Transfer-Encoding", "Chunked"}};

TEST(Framing, LengthIsAuthoritative)
{
    const http::Framing complete;
    EXPECT_EQ(judgeFraming(200, length("100"), 100, Ending::Regular), complete);
    EXPECT_EQ(judgeFraming(200, length("100"), 100, Ending::Stopped), complete);
    EXPECT_EQ(judgeFraming(200, length("0"), 0, Ending::Regular), complete);
    EXPECT_EQ(judgeFraming(200, length("5, 5"), 5, Ending::Regular), complete);
    const http::Framing short1 = {Completeness::Incomplete, QStringLiteral("11 of 100 bytes")};
    EXPECT_EQ(judgeFraming(200, length("100"), 11, Ending::Regular), short1);
    EXPECT_EQ(judgeFraming(200, length("5, 5"), 9, Ending::Regular).completeness, Completeness::Suspicious);
}

TEST(Framing, JunkLengthIsSuspicious)
{
    for (const char *value : {"2, 15", "-1", "+5", "5abc", "", "5,", "0x5", "99999999999999999999"}) {
        const http::Framing framing = judgeFraming(200, length(value), 5, Ending::Regular);
        EXPECT_EQ(framing.completeness, Completeness::Suspicious) << value;
        EXPECT_FALSE(framing.reason.isEmpty());
    }
}

TEST(Framing, Chunks)
{
    EXPECT_EQ(judgeFraming(200, chunked, 5, Ending::Regular), http::Framing());
    EXPECT_EQ(judgeFraming(200, chunked, 0, Ending::Regular).completeness, Completeness::Suspicious);
    EXPECT_EQ(judgeFraming(200, chunked, 5, Ending::Closed).completeness, Completeness::Incomplete);
    EXPECT_EQ(judgeFraming(200, chunked, 5, Ending::Stopped).completeness, Completeness::Incomplete);
    const model::HeaderFields both = {{"Transfer-Encoding", "chunked"}, {"Content-Length", "5"}};
    EXPECT_EQ(judgeFraming(200, both, 5, Ending::Regular).completeness, Completeness::Suspicious);
    const model::HeaderFields gzip = {{"Transfer-Encoding", "gzip, chunked"}};
    EXPECT_EQ(judgeFraming(200, gzip, 5, Ending::Regular).completeness, Completeness::Suspicious);
}

TEST(Framing, NothingSaysWhereTheBodyEnds)
{
    EXPECT_EQ(judgeFraming(200, {}, 5, Ending::Regular).completeness, Completeness::Unverified);
    EXPECT_EQ(judgeFraming(200, {}, 5, Ending::Closed).completeness, Completeness::Unverified);
    EXPECT_EQ(judgeFraming(200, {}, 5, Ending::Stopped).completeness, Completeness::Incomplete);
}

TEST(Framing, AnswersWithoutContent)
{
    EXPECT_EQ(judgeFraming(204, {}, 0, Ending::Regular), http::Framing());
    EXPECT_EQ(judgeFraming(204, length("0"), 0, Ending::Regular), http::Framing());
    EXPECT_EQ(judgeFraming(204, length("5"), 0, Ending::Regular).completeness, Completeness::Suspicious);
    EXPECT_EQ(judgeFraming(204, chunked, 0, Ending::Regular).completeness, Completeness::Suspicious);
    EXPECT_EQ(judgeFraming(304, length("500"), 0, Ending::Regular), http::Framing());
}

} // namespace
