// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/sending.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <gtest/gtest.h>

// Deadline, idle time, cancelling and destroying, in every phase.

namespace {

using namespace std::chrono_literals;
using Kind = model::TransportError::Kind;
using sandbox::send;

/// Where the request stands when it is given up.
enum class Phase { Composed, Connecting, Handshake, Uploading, WaitingForHeader, InHeader, InBody, Answered };

constexpr const char *phaseNames[] = {"Composed", "Connecting", "Handshake", "Uploading",
                                      "Waiting",  "InHeader",   "InBody",    "Answered"};

using Parameter = std::tuple<Phase, bool>;

std::string nameOf(const testing::TestParamInfo<Parameter> &parameter)
{
    const auto &[phase, tls] = parameter.param;
    return std::string(phaseNames[int(phase)]) + (tls ? "Tls" : "Plain");
}

class GivenUp : public testing::TestWithParam<Parameter>
{
protected:
    Phase phase() const { return std::get<0>(GetParam()); }
    bool tls() const { return std::get<1>(GetParam()); }

    /// Sends and brings the request as far as the phase says.
    void reach()
    {
        const QString certificate = tls() ? QStringLiteral("good") : QString();
        m_peer = std::make_unique<support::Peer>(certificate);
        QUrl url = m_peer->url();
        QByteArray body = "{}";
        switch (phase()) {
        case Phase::Connecting: // the kernel accepts, and nobody ever reads
        case Phase::Handshake:
            ASSERT_TRUE(m_mute.listen(QHostAddress::LocalHost));
            m_mute.pauseAccepting();
            url.setPort(m_mute.serverPort());
            break;
        case Phase::Uploading: // more than the sockets between hold
            m_ear = std::make_unique<support::Ear>(certificate);
            m_ear->stopReading();
            url.setPort(m_ear->serverPort());
            body = QByteArray(16 << 20, 'x');
            break;
        case Phase::Composed:
        case Phase::WaitingForHeader:
            m_peer->answer({sandbox::wait(1min)});
            break;
        case Phase::InHeader:
            m_peer->answer({send("HTTP/1.1 200 OK\r\nConte"), sandbox::wait(1min)});
            break;
        case Phase::InBody:
            m_peer->answer({send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello world"), sandbox::wait(1min)});
            break;
        case Phase::Answered:
            m_peer->answer({send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")});
            break;
        }
        http::NetworkTransport transport;
        m_transmission = transport.send(support::post(url, body), support::canaryToken(), support::patient());
        QObject::connect(m_transmission.get(), &http::Transmission::requestSent, &m_context, [this] { m_sent = true; });
        QObject::connect(m_transmission.get(), &http::Transmission::received, &m_context,
                         [this](qint64 bytes) { m_received = bytes; });
        QObject::connect(m_transmission.get(), &http::Transmission::finished, &m_context,
                         [this](const model::Exchange &exchange) { m_ends.push_back(exchange); });
        EXPECT_TRUE(support::waitFor([this] { return reached(); }));
    }

    bool reached() const
    {
        switch (phase()) {
        case Phase::Composed:
            return true;
        case Phase::Connecting: // no signal of ours tells
        case Phase::Handshake:
            return m_turns++ > 10;
        case Phase::Uploading:
            return m_ear->connections() > 0 && (!tls() || m_ear->handshakes() > 0) && m_turns++ > 10;
        case Phase::WaitingForHeader:
        case Phase::InHeader:
            return m_sent && !m_peer->sandbox().arrivals().empty();
        case Phase::InBody:
            return m_received == 11;
        case Phase::Answered:
            return m_received == 2;
        }
        return false;
    }

    std::unique_ptr<support::Peer> m_peer;
    std::unique_ptr<support::Ear> m_ear;
    QTcpServer m_mute;
    std::unique_ptr<http::Transmission> m_transmission;
    QObject m_context;
    bool m_sent = false;
    qint64 m_received = 0;
    mutable int m_turns = 0;
    std::vector<model::Exchange> m_ends;
};

TEST_P(GivenUp, CancelledEndsOnceAndTellsWhatMayHaveArrived)
{
    reach();
    m_transmission->cancel();
    m_transmission->cancel();
    if (phase() != Phase::Answered) {
        EXPECT_TRUE(m_ends.empty()) << "finished from within cancel()";
    }
    ASSERT_TRUE(support::waitFor([this] { return !m_ends.empty(); }, 1000));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    ASSERT_EQ(m_ends.size(), 1u);
    const model::Exchange &exchange = m_ends[0];
    if (phase() == Phase::Answered && !exchange.error)
        return; // the end came with the last byte
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("cancelled"));
    // Over plain http nobody can tell when the first byte leaves; a handshake can be told.
    const bool nothingLeft = phase() == Phase::Composed || (tls() && phase() <= Phase::Handshake);
    EXPECT_EQ(exchange.error->mayHaveArrived, !nothingLeft);
    EXPECT_EQ(exchange.error->message.contains(QLatin1String("Nothing of the request was sent")), nothingLeft);
    EXPECT_EQ(exchange.sends, phase() >= Phase::Uploading ? 1 : exchange.sends);
    EXPECT_EQ(exchange.response.has_value(), phase() >= Phase::InBody);
    if (phase() == Phase::InBody) {
        EXPECT_EQ(exchange.response->body, "hello world");
        EXPECT_EQ(exchange.response->completenessReason, QStringLiteral("11 of 100 bytes"));
    }
}

TEST_P(GivenUp, DestroyedEndsSilently)
{
    reach();
    m_transmission.reset();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    if (phase() != Phase::Answered) {
        EXPECT_TRUE(m_ends.empty());
    }
}

INSTANTIATE_TEST_SUITE_P(Transport, GivenUp,
                         testing::Combine(testing::Values(Phase::Composed, Phase::Connecting, Phase::Handshake,
                                                          Phase::Uploading, Phase::WaitingForHeader, Phase::InHeader,
                                                          Phase::InBody, Phase::Answered),
                                          testing::Bool()),
                         nameOf);

http::SendOptions impatient(std::chrono::milliseconds deadline, std::chrono::milliseconds idle)
{
    http::SendOptions options = support::patient();
    options.deadline = deadline;
    options.idle = idle;
    return options;
}

sandbox::Script drip(const QByteArray &head)
{
    sandbox::Script script = {send(head)};
    for (int i = 0; i < 1000; ++i) {
        script.push_back(sandbox::wait(20ms));
        script.push_back(send("x"));
    }
    return script;
}

TEST(Deadline, EndsADrippingBody)
{
    support::Peer peer;
    peer.answer(drip("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"));
    const model::Exchange exchange = support::exchanged(support::post(peer.url()), impatient(400ms, 300ms));
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("deadline"));
    EXPECT_TRUE(exchange.error->mayHaveArrived);
    EXPECT_TRUE(exchange.error->message.contains(QLatin1String("0.4 s"))) << qPrintable(exchange.error->message);
    EXPECT_GE(exchange.timings.finished, 400'000);
    ASSERT_TRUE(exchange.response);
    EXPECT_EQ(exchange.response->completeness, model::Completeness::Incomplete);
    EXPECT_GT(exchange.response->body.size(), 0);
}

TEST(Deadline, EndsADrippingHeader)
{
    support::Peer peer;
    peer.answer(drip("HTTP/1.1 200 OK\r\nX: "));
    const model::Exchange exchange = support::exchanged(support::post(peer.url()), impatient(200ms, 10s));
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(exchange.error->kind, Kind::Deadline);
    EXPECT_FALSE(exchange.response);
}

/// Qt reads a header line in quadratic time and waits for it when its manager goes; this thread must not wait too.
TEST(Deadline, EndsAnEndlessHeaderLineAndKeepsThisThreadFree)
{
    support::Peer peer;
    peer.answer({send("HTTP/1.1 200 OK\r\nX: " + QByteArray(3 << 18, 'x')), sandbox::wait(1min)});
    http::NetworkTransport transport;
    QElapsedTimer clock;
    clock.start();
    const auto transmission = transport.send(support::post(peer.url()), support::canaryToken(), impatient(100ms, 10s));
    const model::Exchange exchange = support::ended(*transmission);
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(exchange.error->kind, Kind::Deadline);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_LT(clock.elapsed() - exchange.timings.finished / 1000, 300);
    EXPECT_EQ(peer.arrivals().size(), 1u);
}

TEST(Deadline, EndsSilence)
{
    support::Ear ear;
    const model::Exchange exchange = support::exchanged(support::post(ear.url()), impatient(100ms, 10s));
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(exchange.error->kind, Kind::Deadline);
    EXPECT_TRUE(exchange.error->mayHaveArrived);
    EXPECT_TRUE(ear.heard().startsWith("POST "));
}

TEST(Idle, EndsSilence)
{
    support::Peer peer;
    peer.answer({send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello"), sandbox::wait(1min)});
    const model::Exchange exchange = support::exchanged(support::post(peer.url()), impatient(10s, 150ms));
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("idle"));
    EXPECT_TRUE(exchange.error->message.contains(QLatin1String("0.15 s")));
    ASSERT_TRUE(exchange.response);
    EXPECT_EQ(exchange.response->body, "hello");
}

TEST(Idle, BytesKeepItAwake)
{
    support::Peer peer;
    sandbox::Script script = drip("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n");
    script.resize(41);
    peer.answer(script); // takes 400 ms and more
    const model::Exchange exchange = support::exchanged(support::post(peer.url()), impatient(10s, 300ms));
    EXPECT_FALSE(exchange.error);
    ASSERT_TRUE(exchange.response);
    EXPECT_EQ(exchange.response->body.size(), 20);
}

/// Whoever hears of the end, or of anything before, may delete the transmission there and then.
TEST(Deleting, InEachSlot)
{
    support::Peer peer;
    peer.answer({send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")});
    http::NetworkTransport transport;
    for (const QString &slot :
         {QStringLiteral("requestSent"), QStringLiteral("received"), QStringLiteral("finished")}) {
        // Without a body only the header of the answer tells that the request has left.
        for (const QByteArray &body : {QByteArray("{}"), QByteArray()}) {
            auto transmission =
                transport.send(support::post(peer.url(), body), support::canaryToken(), support::patient());
            const auto drop = [&](const QString &from) {
                if (from == slot)
                    transmission.reset();
            };
            const http::Transmission *raw = transmission.get();
            QObject::connect(raw, &http::Transmission::requestSent, [&] { drop(QStringLiteral("requestSent")); });
            QObject::connect(raw, &http::Transmission::received, [&] { drop(QStringLiteral("received")); });
            QObject::connect(raw, &http::Transmission::finished, [&] { drop(QStringLiteral("finished")); });
            EXPECT_TRUE(support::waitFor([&] { return !transmission; }));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
}

} // namespace
