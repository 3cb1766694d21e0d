// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/negativerun.h"

#include "check/negative/suite.h"
#include "http/networktransport.h"
#include "sandbox/sandbox.h"

#include "support/bundle.h"
#include "support/canary.h"
#include "support/testmain.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using check::NegativeCase;
using Kind = check::Outcome::Kind;

class NegativeRunTest : public testing::Test
{
protected:
    NegativeRunTest() { EXPECT_TRUE(m_sandbox.listen()); }

    const model::OperationSchema &schema() const { return *support::bundle().operation(support::onenoteKey); }

    NegativeCase caseOf(const char *id) const
    {
        const auto found = std::find_if(m_all.begin(), m_all.end(),
                                        [id](const NegativeCase &each) { return each.id == QLatin1String(id); });
        EXPECT_NE(found, m_all.end()) << id;
        return found == m_all.end() ? NegativeCase() : *found;
    }

    std::vector<NegativeCase> casesOf(const std::vector<const char *> &ids) const
    {
        std::vector<NegativeCase> cases;
        for (const char *id : ids)
            cases.push_back(caseOf(id));
        return cases;
    }

    run::SuitePlace place() const
    {
        run::SuitePlace place{schema(), {}, model::Secret(support::canary), {model::Secret(support::canary)}};
        place.environment.id = QStringLiteral("e1");
        place.environment.name = QStringLiteral("Sandbox");
        place.environment.root =
            *model::ServiceRoot::parse(QStringLiteral("http://127.0.0.1:%1/beta").arg(m_sandbox.port()));
        return place;
    }

    void run(const std::vector<NegativeCase> &cases)
    {
        run::NegativeRun suite(m_runner, place(), cases);
        bool isOver = false;
        QObject::connect(&suite, &run::NegativeRun::caseEnded, &suite,
                         [this](const QString &id, const check::Outcome &outcome) {
                             m_ids.append(id);
                             m_outcomes.push_back(outcome);
                         });
        QObject::connect(&suite, &run::NegativeRun::finished, &suite, [&] {
            EXPECT_FALSE(isOver);
            isOver = true;
        });
        suite.begin();
        EXPECT_TRUE(support::waitFor([&] { return isOver; }));
        EXPECT_EQ(suite.done(), suite.count());
    }

    std::vector<history::Row> rows()
    {
        auto future = m_store.rows(0, 100);
        EXPECT_TRUE(support::waitFor([&] { return future.isFinished(); }));
        return future.result().value_or(std::vector<history::Row>());
    }

    model::Recording stored(qint64 id)
    {
        auto future = m_store.recording(id);
        EXPECT_TRUE(support::waitFor([&] { return future.isFinished(); }));
        return future.result().value_or(model::Recording());
    }

    QTemporaryDir m_folder;
    sandbox::Sandbox m_sandbox{support::bundle(), {.mode = sandbox::Mode::Strict}};
    history::Store m_store{m_folder.filePath(QStringLiteral("history.sqlite"))};
    http::NetworkTransport m_transport;
    run::Runner m_runner{m_transport, m_store, run::utcNow, run::judgeBy(support::bundle())};
    const std::vector<NegativeCase> m_all = check::negativeCases(schema(), check::rightBody(schema()));
    QStringList m_ids;
    std::vector<check::Outcome> m_outcomes;
};

TEST_F(NegativeRunTest, RunsCasesInOrderAndKeepsEachInTheHistory)
{
    run(casesOf({"right-request", "status.enum-unknown", "authorization-missing", "content-type-text"}));
    EXPECT_EQ(m_ids, (QStringList{QStringLiteral("right-request"), QStringLiteral("status.enum-unknown"),
                                  QStringLiteral("authorization-missing"), QStringLiteral("content-type-text")}));
    ASSERT_EQ(m_outcomes.size(), 4U);
    for (const check::Outcome &outcome : m_outcomes)
        EXPECT_EQ(outcome.kind, Kind::AsExpected) << qPrintable(outcome.text);
    EXPECT_EQ(m_outcomes[2].errorCode, QStringLiteral("InvalidAuthenticationToken"));
    const std::vector<history::Row> kept = rows();
    ASSERT_EQ(kept.size(), 4U);
    EXPECT_TRUE(std::any_of(kept.begin(), kept.end(), [](const history::Row &row) {
        return row.title.contains(QStringLiteral("\u00B7 negative: status: a member that does not exist"));
    }));
    ASSERT_EQ(m_sandbox.arrivals().size(), 4U);
    EXPECT_TRUE(m_sandbox.arrivals()[0].head.contains(support::canary));
    EXPECT_FALSE(m_sandbox.arrivals()[2].head.contains("Authorization"));
    EXPECT_EQ(m_sandbox.arrivals()[1].body, caseOf("status.enum-unknown").body);
}

TEST_F(NegativeRunTest, ARefusalThatIsExpectedDoesNotFailItsVerdict)
{
    run(casesOf({"body.cut"}));
    const std::vector<history::Row> kept = rows();
    ASSERT_EQ(kept.size(), 1U);
    const model::Recording recording = stored(kept.front().id);
    ASSERT_TRUE(recording.exchange.response);
    EXPECT_EQ(recording.exchange.response->status, 400);
    const auto order = run::orderFor(caseOf("body.cut"), place(), {});
    ASSERT_TRUE(order);
    EXPECT_EQ(order->expectations.checks.front(), QStringLiteral("status == 400"));
    EXPECT_EQ(order->environmentId, QStringLiteral("e1"));
}

TEST_F(NegativeRunTest, AReferenceNamesWhatTheRightRequestMade)
{
    run(casesOf({"right-request", "reference-good"}));
    ASSERT_EQ(m_outcomes.size(), 2U);
    EXPECT_EQ(m_outcomes[1].status, 204);
    EXPECT_TRUE(m_sandbox.arrivals().back().body.contains(
        QByteArray("{\"@odata.id\": \"http://127.0.0.1:" + QByteArray::number(m_sandbox.port()) +
                   "/beta/me/onenote/operations/")));
}

TEST_F(NegativeRunTest, WithoutItTheReferenceIsNotSentAndTheNextCaseIs)
{
    run(casesOf({"reference-good", "reference-missing"}));
    ASSERT_EQ(m_outcomes.size(), 2U);
    EXPECT_EQ(m_outcomes[0].kind, Kind::NotRun);
    EXPECT_FALSE(m_outcomes[0].text.isEmpty());
    EXPECT_EQ(m_outcomes[1].kind, Kind::AsExpected);
    EXPECT_EQ(m_sandbox.arrivals().size(), 1U);
}

TEST_F(NegativeRunTest, GoesOnWhenTheConnectionBreaks)
{
    m_sandbox.play({sandbox::reset()});
    run(casesOf({"right-request", "body.cut"}));
    ASSERT_EQ(m_outcomes.size(), 2U);
    EXPECT_EQ(m_outcomes[0].kind, Kind::NoAnswer);
    EXPECT_EQ(m_outcomes[1].kind, Kind::AsExpected);
}

TEST_F(NegativeRunTest, SeedModeRefusesLittle)
{
    m_sandbox.setMode(sandbox::Mode::Seed);
    run(casesOf({"status.enum-unknown"}));
    ASSERT_EQ(m_outcomes.size(), 1U);
    EXPECT_EQ(m_outcomes[0].kind, Kind::NotRefused);
}

TEST_F(NegativeRunTest, StopsAndSaysSo)
{
    m_sandbox.playAlways({}); // no word
    run::NegativeRun suite(m_runner, place(), casesOf({"right-request", "body.cut"}));
    bool isOver = false;
    QObject::connect(&suite, &run::NegativeRun::caseEnded, &suite,
                     [this](const QString &, const check::Outcome &outcome) { m_outcomes.push_back(outcome); });
    QObject::connect(&suite, &run::NegativeRun::finished, &suite, [&] { isOver = true; });
    suite.begin();
    ASSERT_TRUE(support::waitFor([this] { return m_sandbox.arrivals().size() == 1; }));
    suite.stop();
    EXPECT_TRUE(support::waitFor([&] { return isOver; }));
    ASSERT_EQ(m_outcomes.size(), 1U);
    EXPECT_EQ(m_outcomes.front().kind, Kind::NoAnswer);
    EXPECT_EQ(suite.done(), 1);
    EXPECT_EQ(m_sandbox.arrivals().size(), 1U);
}

TEST_F(NegativeRunTest, DroppingItAbandonsTheRequestInTheHistoryToo)
{
    m_sandbox.playAlways({});
    auto suite = std::make_unique<run::NegativeRun>(m_runner, place(), casesOf({"right-request"}));
    suite->begin();
    ASSERT_TRUE(support::waitFor([this] { return m_sandbox.arrivals().size() == 1; }));
    suite.reset();
    EXPECT_TRUE(support::waitFor([this] {
        const auto kept = rows();
        return kept.size() == 1 && kept.front().state == model::RecordingState::Cancelled;
    }));
}

TEST_F(NegativeRunTest, MayBeDroppedByWhoeverHearsOfACase)
{
    auto suite = std::make_unique<run::NegativeRun>(m_runner, place(), casesOf({"reference-good", "body.cut"}));
    bool isDropped = false;
    QObject::connect(suite.get(), &run::NegativeRun::caseEnded, &m_sandbox, [&] {
        isDropped = true;
        suite.release()->deleteLater();
        m_ids.clear();
    });
    QObject *watched = suite.get();
    bool isGone = false;
    QObject::connect(watched, &QObject::destroyed, &m_sandbox, [&] { isGone = true; });
    suite->begin();
    EXPECT_TRUE(support::waitFor([&] { return isGone; }));
    EXPECT_TRUE(isDropped);
}

TEST_F(NegativeRunTest, OrdersDifferFromTheRightOneAsTheirCaseSays)
{
    const auto right = run::orderFor(caseOf("right-request"), place(), {});
    ASSERT_TRUE(right);
    for (const NegativeCase &each : m_all) {
        const auto order = run::orderFor(each, place(), QStringLiteral("made"));
        ASSERT_TRUE(order) << qPrintable(each.id);
        int different = order->request.headers != right->request.headers;
        different += order->request.method != right->request.method;
        different += order->request.url != right->request.url && !each.id.startsWith(QLatin1String("reference-"));
        different += order->request.body != right->request.body;
        const bool isAddressOnly = each.id == QLatin1String("reference-entity");
        EXPECT_EQ(different, each.id == QLatin1String("right-request") || isAddressOnly ? 0 : 1) << qPrintable(each.id);
    }
    EXPECT_EQ(run::orderFor(caseOf("version-unknown"), place(), {})->request.url.path(),
              QStringLiteral("/localtest/me/onenote/operations"));
}

// Saving

TEST_F(NegativeRunTest, SavesARequestForEveryCase)
{
    const auto suite = run::savedSuite(m_all, place());
    ASSERT_TRUE(suite) << qPrintable(suite.error().text());
    EXPECT_TRUE(suite->leftOut.isEmpty()) << qPrintable(suite->leftOut.join(u'\n'));
    support::expectNoCanary(suite->text, QStringLiteral("the file"));
    const auto file = collection::readHttpFile(suite->text);
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->diagnostics.empty());
    ASSERT_EQ(file->entries.size(), m_all.size());
    for (size_t i = 0; i < m_all.size(); ++i) {
        const NegativeCase &each = m_all[i];
        const collection::SavedRequest &saved = file->entries[i].request;
        EXPECT_TRUE(saved.name.startsWith(each.id)) << qPrintable(saved.name);
        EXPECT_EQ(saved.method, each.method);
        EXPECT_TRUE(saved.body == each.body || each.id == QLatin1String("reference-good")) << qPrintable(each.id);
        for (const model::HeaderChoice &choice : each.headers)
            EXPECT_EQ((choice.on ? saved.headers : saved.off).value(choice.name), choice.value.trimmed())
                << qPrintable(each.id);
    }
}

TEST_F(NegativeRunTest, ASavedCaseSaysWhatItIsFor)
{
    const auto suite = run::savedSuite(casesOf({"status.enum-unknown"}), place());
    ASSERT_TRUE(suite);
    for (const char *line :
         {"### status.enum-unknown \u00B7 status: a member that does not exist\n",
          "# @operation onenote-post-operations\n", "# @path-form example\n", "# The enumeration has no such member.\n",
          "# @check status == 400\n", "# @check $.error.code exists\n", "POST {{root}}/me/onenote/operations\n",
          "Authorization: Bearer {{token}}\n"})
        EXPECT_TRUE(suite->text.contains(line)) << line << suite->text.constData();
}

TEST_F(NegativeRunTest, ASavedReferenceCanFindItsEntity)
{
    const auto suite =
        run::savedSuite(casesOf({"right-request", "reference-good", "authorization-character"}), place());
    ASSERT_TRUE(suite);
    EXPECT_TRUE(suite->text.contains("# @capture created = $.id\n"));
    EXPECT_TRUE(suite->text.contains("/beta/me/onenote/operations/{{created}}\"}"));
    EXPECT_TRUE(suite->text.contains("@badToken = no{token}\n"));
    EXPECT_TRUE(suite->text.contains("Authorization: Bearer {{badToken}}\n"));
}

TEST_F(NegativeRunTest, WhatHoldsATokenIsNotSaved)
{
    NegativeCase leaking = caseOf("right-request");
    leaking.body = QByteArray("{\"a\": \"") + support::canary + "\"}";
    const auto none = run::savedSuite({leaking}, place());
    ASSERT_FALSE(none);
    EXPECT_FALSE(none.error().text().contains(QLatin1String(support::canary)));
    const auto some = run::savedSuite({leaking, caseOf("body.cut")}, place());
    ASSERT_TRUE(some);
    EXPECT_EQ(some->leftOut.size(), 1);
    support::expectNoCanary(some->text, QStringLiteral("the file"));
}

} // namespace
