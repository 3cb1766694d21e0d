// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/compose.h"
#include "run/headerrows.h"

#include "http/networktransport.h"
#include "sandbox/sandbox.h"
#include "support/bundle.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

/// What a peer gets to see of the choices.
class HeaderWire : public testing::Test
{
protected:
    HeaderWire()
    {
        EXPECT_TRUE(m_sandbox.listen());
        m_environment.root =
            *model::ServiceRoot::parse(QStringLiteral("http://127.0.0.1:%1/beta").arg(m_sandbox.port()));
    }

    /// The head that arrived.
    QByteArray sent(const std::vector<model::HeaderChoice> &choices, const QByteArray &token = "a-token-of-some-length")
    {
        const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
        const auto composed = run::compose(schema, m_environment, {schema.path(u"example").path, choices, "{}"});
        EXPECT_TRUE(composed && composed->check());
        m_sandbox.clearArrivals();
        const auto sending = m_transport.send(composed->request, model::Secret(token), {});
        std::optional<model::Exchange> ended;
        QObject::connect(sending.get(), &http::Transmission::finished, sending.get(),
                         [&](const model::Exchange &exchange) { ended = exchange; });
        EXPECT_TRUE(support::waitFor([&] { return ended.has_value(); }));
        EXPECT_FALSE(ended && ended->error) << qPrintable(ended->error->message);
        return m_sandbox.arrivals().empty() ? QByteArray() : m_sandbox.arrivals().back().head;
    }

    /// The values of a field, as they stand in the lines of the head.
    static QByteArrayList valuesOf(const QByteArray &head, const QByteArray &name)
    {
        QByteArrayList values;
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(QByteArray(name.toLower() + ':')))
                values.append(line.mid(name.size() + 1).trimmed());
        }
        return values;
    }

    sandbox::Sandbox m_sandbox{support::bundle(), {}};
    model::Environment m_environment;
    http::NetworkTransport m_transport;
};

TEST_F(HeaderWire, OffMeansAbsent)
{
    const QByteArray usual = sent({});
    for (const char *name : {"Authorization", "Content-Type", "Accept"})
        EXPECT_EQ(valuesOf(usual, name).size(), 1) << name;
    const QByteArray head =
        sent({{"Authorization", "", false}, {"content-type", "", false}, {"Accept", "", false}, {"X-Off", "1", false}});
    for (const char *name : {"Authorization", "Content-Type", "Accept", "X-Off"})
        EXPECT_TRUE(valuesOf(head, name).isEmpty()) << head.constData();
}

TEST_F(HeaderWire, OwnFieldsGoOutAsTheyAre)
{
    m_environment.variables = {{QStringLiteral("pages"), QStringLiteral("maxpagesize=2")}};
    const QByteArray head = sent({{"Prefer", "odata.{{pages}}"},
                                  {"ConsistencyLevel", "eventual"},
                                  {"X-Empty", ""},
                                  {"Accept", "text/plain"},
                                  {"Authorization", "Wrong scheme"}});
    EXPECT_TRUE(head.contains("\r\nPrefer: odata.maxpagesize=2\r\n")) << head.constData();
    EXPECT_TRUE(head.contains("\r\nConsistencyLevel: eventual\r\n"));
    EXPECT_EQ(valuesOf(head, "X-Empty"), QByteArrayList({""}));
    EXPECT_EQ(valuesOf(head, "Accept"), QByteArrayList({"text/plain"}));
    EXPECT_EQ(valuesOf(head, "Authorization"), QByteArrayList({"Wrong scheme"}));
}

TEST_F(HeaderWire, RepeatsGoOutInOneField)
{
    const QByteArray head = sent({{"Prefer", "a=1"}, {"X-Other", "x"}, {"prefer", "b=2"}});
    EXPECT_EQ(valuesOf(head, "Prefer"), QByteArrayList({"a=1, b=2"})) << head.constData();
}

TEST_F(HeaderWire, AGuidIsNewForEverySend)
{
    const std::vector<model::HeaderChoice> choices{{"client-request-id", "{{$guid}}"}};
    const QByteArrayList first = valuesOf(sent(choices), "client-request-id");
    const QByteArrayList second = valuesOf(sent(choices), "client-request-id");
    ASSERT_EQ(first.size(), 1);
    EXPECT_EQ(first[0].size(), 36);
    EXPECT_NE(first, second);
}

TEST_F(HeaderWire, AlwaysSentFieldsCanBeChangedButNotLeftOut)
{
    EXPECT_EQ(valuesOf(sent({{"User-Agent", "Mine"}}), "User-Agent"), QByteArrayList({"Mine"}));
    EXPECT_EQ(valuesOf(sent({{"Accept-Language", "", false}}), "Accept-Language"), QByteArrayList({"en"}));
}

TEST(HeaderNotes, SayWhatWillHappen)
{
    using Weight = run::HeaderNote::Weight;
    const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
    const run::Variables variables{{{QStringLiteral("bad"), QStringLiteral("a\nb")}}, run::everydaySources()};
    const auto weights = [&](const std::vector<model::HeaderChoice> &choices) {
        const std::vector<run::HeaderRow> rows = run::headerRows(schema, choices);
        std::vector<std::optional<Weight>> result;
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto note = run::headerNote(rows, i, variables);
            result.push_back(note ? std::optional(note->weight) : std::nullopt);
            EXPECT_TRUE(!note || !note->text.isEmpty());
        }
        result.erase(result.begin(), result.begin() + 3); // Authorization, Content-Type, Accept
        return result;
    };
    EXPECT_EQ(weights({{"X-A", "{{$guid}}"}, {"X-B", "{{token}}"}}),
              (std::vector<std::optional<Weight>>{std::nullopt, std::nullopt}));
    for (const model::HeaderChoice &refused : {model::HeaderChoice{"Host", "x"},
                                               {"content-length", "1"},
                                               {"Transfer-Encoding", "chunked"},
                                               {"a b", "1"},
                                               {"", "1"},
                                               {"X-A", "a\x01"},
                                               {"X-A", "{{bad}}"}}) {
        EXPECT_EQ(weights({refused}), std::vector<std::optional<Weight>>{Weight::Refused}) << refused.name.constData();
        EXPECT_EQ(weights({{refused.name, refused.value, false}}), std::vector<std::optional<Weight>>{std::nullopt});
    }
    EXPECT_EQ(weights({{"X-A", "{{no}}"}}), std::vector<std::optional<Weight>>{Weight::Warning});
    EXPECT_EQ(weights({{"User-Agent", "", false}}), std::vector<std::optional<Weight>>{Weight::Remark});
    EXPECT_EQ(weights({{"X-A", "1"}, {"x-a", "2"}, {"X-A", "3", false}}),
              (std::vector<std::optional<Weight>>{std::nullopt, Weight::Remark, std::nullopt}));
}

} // namespace
