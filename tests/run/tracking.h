// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/tracker.h"

#include "history/storefixture.h"
#include "http/networktransport.h"
#include "run/compose.h"
#include "sandbox/sandbox.h"
#include "schema/catalogloader.h"
#include "support/canary.h"
#include "support/playedtime.h"

namespace support {

/// One operation of every base type of the adapter table.
inline const model::Catalog &everyOperation()
{
    static const model::Catalog catalog = schema::loadCatalog({QStringLiteral(TEST_DATA_DIR "/schema/operations")});
    EXPECT_TRUE(catalog.diagnostics.empty());
    return catalog;
}

/// A sandbox, the real transport and a history: operations are made, and tracked in played time.
class Tracking : public testing::Test
{
protected:
    explicit Tracking(const model::Catalog &catalog = everyOperation())
        : m_catalog(catalog),
          m_sandbox(m_catalog, {.mode = sandbox::Mode::Strict})
    {
        EXPECT_TRUE(m_sandbox.listen());
        m_environment.id = QStringLiteral("env");
        m_environment.name = QStringLiteral("Test");
        m_environment.root =
            *model::ServiceRoot::parse(QStringLiteral("http://127.0.0.1:%1/v1.0").arg(m_sandbox.port()));
    }

    const model::OperationSchema &schema(QStringView key) const
    {
        const model::OperationSchema *found = m_catalog.operation(key);
        EXPECT_NE(found, nullptr) << key.toString().toStdString();
        return *found;
    }

    /// What came of posting the example.
    model::Recording created(const model::OperationSchema &schema, const std::vector<model::HeaderChoice> &headers = {},
                             const QByteArray &body = {})
    {
        run::Order order;
        order.request = run::compose(schema, m_environment,
                                     {schema.paths.front().path, headers, body.isEmpty() ? schema.request->body : body})
                            ->request;
        order.token = m_token;
        order.operationKey = schema.key;
        order.title = schema.displayTitle();
        order.environmentId = m_environment.id;
        const auto run = m_runner.start(std::move(order));
        std::optional<model::Recording> result;
        QObject::connect(run.get(), &run::Run::finished, run.get(),
                         [&](const model::Recording &recording) { result = recording; });
        EXPECT_TRUE(waitFor([&] { return result.has_value(); }));
        return result.value_or(model::Recording());
    }

    run::TrackOrder orderFor(const model::Recording &recording, const model::OperationSchema &schema)
    {
        run::TrackOrder order;
        order.returned = recording;
        const auto plan = run::trackPlan(recording, m_environment.root, &schema);
        EXPECT_TRUE(plan) << qPrintable(plan ? QString() : plan.error().text());
        order.plan = plan.value_or(run::TrackPlan());
        order.schema = &schema;
        order.token = m_token;
        order.secrets = {m_token};
        return order;
    }

    std::unique_ptr<run::OperationTracker> tracker(const run::TrackOrder &order)
    {
        auto made = std::make_unique<run::OperationTracker>(m_runner, m_store, order, m_time.clock());
        QObject::connect(made.get(), &run::OperationTracker::finished, made.get(), [this] { ++m_ends; });
        return made;
    }

    /// Lets time pass whenever the tracker waits.
    void toEnd(run::OperationTracker &tracker)
    {
        EXPECT_TRUE(waitFor([&] {
            if (tracker.state() == run::OperationTracker::State::Waiting && m_time.isAwaited())
                m_time.pass();
            return tracker.end().has_value();
        }));
        EXPECT_EQ(m_ends, 1) << "ends exactly once";
        m_ends = 0;
    }

    /// One that is tracked from its creation to the end.
    std::unique_ptr<run::OperationTracker> tracked(const model::OperationSchema &schema,
                                                   const std::vector<model::HeaderChoice> &headers = {})
    {
        auto made = tracker(orderFor(created(schema, headers), schema));
        made->begin();
        toEnd(*made);
        return made;
    }

    std::vector<history::Row> rows()
    {
        auto future = m_store.rows(0, 100);
        EXPECT_TRUE(waitFor([&] { return future.isFinished(); }));
        return future.result().value_or(std::vector<history::Row>());
    }

    const model::Secret m_token{"CANARY-track-5b1e77"};
    model::Catalog m_catalog;
    sandbox::Sandbox m_sandbox;
    model::Environment m_environment;
    QTemporaryDir m_folder;
    history::Store m_store{m_folder.filePath(QStringLiteral("history.sqlite"))};
    http::NetworkTransport m_transport;
    run::Runner m_runner{m_transport, m_store, run::utcNow};
    PlayedTime m_time;
    int m_ends = 0;
};

inline std::vector<model::HeaderChoice> wish(const char *name, const QByteArray &value)
{
    return {{name, value, true}};
}

/// A whole answer for sandbox::Sandbox::play().
inline sandbox::Script answer(const QByteArray &statusLine, const QByteArray &fields, const QByteArray &body)
{
    return {sandbox::send("HTTP/1.1 " + statusLine + "\r\n" + fields + "Content-Length: " +
                          QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body),
            sandbox::close()};
}

} // namespace support
