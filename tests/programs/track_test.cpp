// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "support/testmain.h"

#include <QProcess>

#include <csignal>

namespace testing_programs {

namespace {

/// graphops send --track, with looks a quarter of a second apart.
class TrackTest : public SendTest
{
protected:
    Ran tracked(const QStringList &options, const QString &outcome = QStringLiteral("succeeded"))
    {
        return run(QStringList{QStringLiteral("send")} +
                   toServer(QStringList{QStringLiteral("--track"), QStringLiteral("--header"),
                                        QStringLiteral("x-sandbox-outcome: ") + outcome, QStringLiteral("--header"),
                                        QStringLiteral("x-sandbox-answer: operation-location"),
                                        QStringLiteral("--header"), QStringLiteral("x-sandbox-retry-after: 0"),
                                        QStringLiteral("--header"), QStringLiteral("Prefer: respond-async")} +
                            options));
    }
};

TEST_F(TrackTest, SaysEachLookAndPrintsTheLastAnswer)
{
    const Ran ran = tracked({});
    EXPECT_EQ(ran.code, 0) << ran.errors.constData();
    EXPECT_EQ(textAt(ran.json(), QStringLiteral("/status")), QStringLiteral("Completed"));
    EXPECT_TRUE(ran.errors.contains("Running, 33%") || ran.errors.contains("Running, 50%")) << ran.errors.constData();
    EXPECT_TRUE(ran.errors.contains("Completed, 100%")) << ran.errors.constData();
    EXPECT_EQ(server.arrivals().size(), 3U);
}

TEST_F(TrackTest, PrintsTheTimelineAsJson)
{
    const Ran ran = tracked({QStringLiteral("--json")}, QStringLiteral("failed"));
    EXPECT_EQ(ran.code, 1);
    const json::Document document = ran.json();
    ASSERT_TRUE(document.isValid());
    EXPECT_EQ(memberNames(document.root()),
              (QStringList{QStringLiteral("operation"), QStringLiteral("polled"), QStringLiteral("timeline"),
                           QStringLiteral("answer"), QStringLiteral("end")}));
    EXPECT_EQ(textAt(document, QStringLiteral("/end/kind")), QStringLiteral("failed"));
    EXPECT_EQ(textAt(document, QStringLiteral("/operation/response/status")), QStringLiteral("202"));
    EXPECT_EQ(textAt(document, QStringLiteral("/timeline/1/status")), QStringLiteral("Running"));
    EXPECT_EQ(textAt(document, QStringLiteral("/timeline/2/status")), QStringLiteral("Failed"));
    EXPECT_EQ(textAt(document, QStringLiteral("/timeline/2/httpStatus")), QStringLiteral("200"));
    EXPECT_TRUE(isNullAt(document, QStringLiteral("/timeline/2/trouble")));
    EXPECT_EQ(textAt(document, QStringLiteral("/answer/returnedOperation/errorCode")),
              QStringLiteral("operationFailed"));
}

TEST_F(TrackTest, AHistoryThatCannotBeWrittenLosesNoAnswer)
{
    const Ran ran = tracked({QStringLiteral("--json"), QStringLiteral("--database"), home()});
    EXPECT_EQ(ran.code, 0) << ran.errors.constData();
    EXPECT_EQ(textAt(ran.json(), QStringLiteral("/answer/returnedOperation/status")), QStringLiteral("Completed"));
    // Once for the request, once for all polls.
    EXPECT_EQ(ran.errors.count("The history could not keep this"), 2) << ran.errors.constData();
}

TEST_F(TrackTest, TheExitCodeSaysHowItEnded)
{
    EXPECT_EQ(tracked({}, QStringLiteral("vanish")).code, 1);
    const Ran late = tracked({QStringLiteral("--deadline"), QStringLiteral("1")}, QStringLiteral("stuck"));
    EXPECT_EQ(late.code, 3);
    EXPECT_TRUE(late.errors.contains("Not ended within 1 s")) << late.errors.constData();
    EXPECT_EQ(sent({QStringLiteral("--track"), QStringLiteral("--set"), QStringLiteral("/status=\"Completed\"")}).code,
              0);
    expectUsage(sent({QStringLiteral("--deadline"), QStringLiteral("5")}), "--track");
    expectUsage(tracked({QStringLiteral("--deadline"), QStringLiteral("0")}), "1 to 86400");
    expectUsage(tracked({QStringLiteral("--deadline"), QStringLiteral("86401")}), "1 to 86400");
    expectUsage(tracked({QStringLiteral("--deadline"), QStringLiteral("soon")}), "1 to 86400");
}

TEST_F(TrackTest, AnInterruptionStopsAndSaysSo)
{
    const auto process =
        start(QStringList{QStringLiteral("send")} + toServer({QStringLiteral("--track"), QStringLiteral("--header"),
                                                              QStringLiteral("x-sandbox-outcome: stuck")}));
    ASSERT_TRUE(support::waitFor([&] { return server.arrivals().size() >= 2; }));
    kill(pid_t(process->processId()), SIGINT);
    const Ran ran = ended(*process);
    EXPECT_EQ(ran.code, 3);
    EXPECT_TRUE(ran.errors.contains("stopped")) << ran.errors.constData();
}

} // namespace

} // namespace testing_programs
