// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The whole suite of every operation against the strict sandbox, over sockets.
#include "check/negative/suite.h"
#include "http/networktransport.h"
#include "run/negativerun.h"
#include "sandbox/sandbox.h"

#include "support/bundle.h"
#include "support/canary.h"
#include "support/formschema.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <map>

namespace {

using check::NegativeCase;
using Kind = check::Outcome::Kind;

/// The bundled operations and one with every kind of property.
const model::Catalog &catalog()
{
    static const model::Catalog all = [] {
        model::Catalog catalog = support::bundle();
        catalog.operations.push_back(support::everything());
        return catalog;
    }();
    return all;
}

class NegativeSuite : public testing::TestWithParam<const char *>
{
protected:
    NegativeSuite() { EXPECT_TRUE(m_sandbox.listen()); }

    const model::OperationSchema &schema() const { return *catalog().operation(QString::fromLatin1(GetParam())); }

    run::SuitePlace place() const
    {
        run::SuitePlace place{schema(), {}, model::Secret("suite-token")};
        place.environment.root =
            *model::ServiceRoot::parse(QStringLiteral("http://127.0.0.1:%1/v1.0").arg(m_sandbox.port()));
        return place;
    }

    model::Recording sent(const run::Order &order)
    {
        model::Recording recording;
        bool isOver = false;
        const auto transmission = m_transport.send(order.request, order.token, order.options);
        QObject::connect(transmission.get(), &http::Transmission::finished, transmission.get(),
                         [&](const model::Exchange &exchange) {
                             recording.exchange = exchange;
                             isOver = true;
                         });
        EXPECT_TRUE(support::waitFor([&] { return isOver; }));
        return recording;
    }

    sandbox::Sandbox m_sandbox{catalog(),
                               {.mode = sandbox::Mode::Strict, .makeId = [] { return QStringLiteral("made"); }}};
    http::NetworkTransport m_transport;
};

TEST_P(NegativeSuite, EveryCaseGetsTheStatusThatIsNamedFirst)
{
    std::map<check::CaseGroup, int> counts;
    const std::vector<NegativeCase> cases = check::negativeCases(schema(), check::rightBody(schema()));
    for (const NegativeCase &each : cases) {
        const auto order = run::orderFor(each, place(), QStringLiteral("made"));
        ASSERT_TRUE(order) << qPrintable(each.id) << ' ' << qPrintable(order.error().text());
        const model::Recording recording = sent(*order);
        const check::Outcome outcome = check::outcomeOf(each, recording);
        const auto &response = recording.exchange.response;
        EXPECT_EQ(outcome.kind, Kind::AsExpected) << qPrintable(each.id) << ": " << qPrintable(outcome.text) << '\n'
                                                  << (response ? response->body.constData() : "");
        EXPECT_EQ(outcome.status, each.expected.statuses.front()) << qPrintable(each.id);
        ++counts[each.group];
    }
    std::printf("%s: %d cases\n", GetParam(), int(cases.size()));
    for (const auto &[group, count] : counts)
        std::printf("  %4d  %s\n", count, qPrintable(check::caseGroupTitle(group)));
    EXPECT_GE(cases.size(), 80U);
}

INSTANTIATE_TEST_SUITE_P(All, NegativeSuite,
                         testing::Values("authentication-post-operations", "onenote-post-operations",
                                         "forms-post-everything"),
                         [](const auto &test) {
                             std::string name = test.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace
