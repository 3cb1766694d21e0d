// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/networktransport.h"

#include "http/certificate.h"
#include "http/disposal.h"
#include "http/errorwords.h"
#include "http/framing.h"
#include "http/oneshotbody.h"
#include "http/outgoing.h"
#include "http/peertrust.h"
#include "http/redaction.h"
#include "http/replyhead.h"
#include "model/anotherthread.h"
#include "model/serviceroot.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>

namespace http {

namespace {

using Kind = model::TransportError::Kind;

model::Result<model::Request> sendable(const model::Request &request, const model::Secret &token,
                                       const SendOptions &options)
{
    const QByteArray &authorities = options.certificateAuthorities;
    if (!authorities.isEmpty() && QSslCertificate::fromData(authorities).isEmpty())
        return model::failure(
            QCoreApplication::translate("TransportError", "The file of certificate authorities holds no certificate."),
            QCoreApplication::translate("TransportError", "Give one in PEM form."));
    return composed(request, token);
}

class NetworkTransmission final : public Transmission
{
    Q_DISABLE_COPY_MOVE(NetworkTransmission)

public:
    NetworkTransmission(const model::Request &request, const model::Secret &token, const SendOptions &options,
                        const QString &startedAt, const std::shared_ptr<Disposal> &disposal);
    ~NetworkTransmission() override { letGo(); }

    void cancel() override { stop(Kind::Cancelled); }

private:
    void start();
    QNetworkRequest networkRequest() const;
    QSslConfiguration tlsConfiguration() const;
    void watch();
    void judgePeer(const QList<QSslError> &errors);
    void checkPeer();
    void noteSent();
    void readHeader();
    void readBody();
    void engineFinished();
    void stop(Kind kind, const QString &detail = {});
    void end(std::optional<model::TransportError> error);
    void maskBody();
    void announce();
    void letGo();

    Circumstances circumstances() const;
    /// The server itself has not been reached yet, as far as can be told.
    bool isBehindProxy() const;
    std::optional<int> status() const { return m_reply ? statusOf(*m_reply) : std::nullopt; }
    std::optional<model::Response> response(Ending ending);
    qint64 microseconds() const { return m_clock.nsecsElapsed() / 1000; }

    const model::Secret m_token;
    const SendOptions m_options;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    QTimer m_idle;
    const std::shared_ptr<Disposal> m_disposal;
    std::unique_ptr<QNetworkAccessManager> m_manager; // owns reply and upload
    QNetworkReply *m_reply = nullptr;
    OneShotBody *m_upload = nullptr;
    QList<QSslError> m_tlsErrors;
    std::optional<model::ServerCertificate> m_certificate; ///< of a server that is not trusted
    QByteArray m_body;
    model::Exchange m_exchange;
    bool m_ended = false;
};

NetworkTransmission::NetworkTransmission(const model::Request &request, const model::Secret &token,
                                         const SendOptions &options, const QString &startedAt,
                                         const std::shared_ptr<Disposal> &disposal)
    : m_token(token),
      m_options(options),
      m_disposal(disposal)
{
    m_clock.start();
    m_exchange.startedAt = startedAt;
    const model::Result<model::Request> wire = sendable(request, token, options);
    m_exchange.request = wire ? *wire : withoutToken(request, token);
    if (!wire) {
        stop(Kind::Refused, wire.error().text());
        return;
    }

    for (QTimer *timer : {&m_deadline, &m_idle}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Kind::Deadline); });
    connect(&m_idle, &QTimer::timeout, this, [this] { stop(Kind::Idle); });
    m_deadline.start(std::min<std::chrono::milliseconds>(options.deadline, model::limits::maxDeadline));
    m_idle.start(options.idle);
    QMetaObject::invokeMethod(
        this, [this] { start(); }, Qt::QueuedConnection);
}

void NetworkTransmission::start()
{
    if (m_ended)
        return;
    // A manager of its own: no connection, cookie or credential of another exchange, and no answer to one.
    m_manager.reset(new QNetworkAccessManager);
    m_manager->setProxy(m_options.proxy);
    m_manager->setStrictTransportSecurityEnabled(false);
    m_manager->setAutoDeleteReplies(false);
    m_upload = new OneShotBody(m_exchange.request.body, m_manager.get());
    // Custom even for POST and GET: post() invents a Content-Type, get() takes no body and is repeated at will.
    m_reply = m_manager->sendCustomRequest(networkRequest(), m_exchange.request.method, m_upload);
    watch();
}

QNetworkRequest NetworkTransmission::networkRequest() const
{
    QNetworkRequest request(m_exchange.request.url);
    for (const model::HeaderField &field : m_exchange.request.headers)
        request.setRawHeader(field.name, QByteArray(field.value).replace(model::tokenPlaceholder, m_token.reveal()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (m_exchange.request.url.scheme() == QLatin1String("https"))
        request.setSslConfiguration(tlsConfiguration());
    return request;
}

QSslConfiguration NetworkTransmission::tlsConfiguration() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!m_options.certificateAuthorities.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromData(m_options.certificateAuthorities));
    if (m_options.identity) {
        tls.setLocalCertificateChain(m_options.identity->chain);
        tls.setPrivateKey(m_options.identity->key);
    }
    return tls;
}

void NetworkTransmission::watch()
{
    const auto moved = [this] { m_idle.start(); };
    connect(m_upload, &OneShotBody::wasRead, this, [this, moved] {
        moved();
        if (m_exchange.timings.connected < 0) // the engine asks for the body once it can send it
            m_exchange.timings.connected = microseconds();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, moved);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_exchange.timings.connecting = microseconds(); });
    connect(m_reply, &QNetworkReply::encrypted, this, &NetworkTransmission::checkPeer);
    connect(m_reply, &QNetworkReply::sslErrors, this, &NetworkTransmission::judgePeer);
    connect(m_reply, &QNetworkReply::requestSent, this, &NetworkTransmission::noteSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &NetworkTransmission::readHeader);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkTransmission::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkTransmission::engineFinished);
}

/// Qt waits in its network thread until this returns.
void NetworkTransmission::judgePeer(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    m_tlsErrors = errors;
    m_certificate = facts(certificate, errors, m_options.pin);
    if (!m_options.pin.isEmpty() && sha256Of(certificate) != m_options.pin)
        return stop(Kind::TlsFailed, otherThanPinned(certificate, m_options.pin));
    // These errors of this certificate and no others; checkPeer() looks at it again.
    if (const QList<QSslError> excused = excusedByPin(certificate, errors, m_options.pin); !excused.isEmpty())
        m_reply->ignoreSslErrors(excused);
}

/// Qt waits in its network thread until this returns, so nothing of the request has left yet.
void NetworkTransmission::checkPeer()
{
    m_idle.start();
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (const auto refusal = refusalOf(certificate, m_exchange.request.url.host(), m_options.pin)) {
        m_certificate = facts(certificate, {}, m_options.pin);
        return stop(Kind::TlsFailed, *refusal);
    }
    m_tlsErrors.clear();
    m_certificate.reset();
    m_exchange.timings.encrypted = microseconds();
}

void NetworkTransmission::readHeader()
{
    m_idle.start();
    m_exchange.timings.firstByte = microseconds();
    // Pages are only taken when bytes come, so a length that lies costs nothing.
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    m_body.reserve(qsizetype(std::clamp<qint64>(length, 0, m_options.maxBody)));
    noteSent(); // the engine does not tell when a body is empty; last: whoever listens may delete this
}

void NetworkTransmission::noteSent()
{
    m_idle.start();
    if (m_exchange.timings.requestSent >= 0) // an answer came first
        return;
    m_exchange.timings.requestSent = microseconds();
    emit requestSent(); // last: whoever listens may delete this
}

void NetworkTransmission::readBody()
{
    m_idle.start();
    m_body += m_reply->readAll();
    if (m_body.size() > m_options.maxBody)
        return stop(Kind::TooLarge);
    emit received(m_body.size()); // last: whoever listens may delete this
}

void NetworkTransmission::engineFinished()
{
    m_body += m_reply->readAll();
    const std::optional<int> answer = status();
    if (answer && isInterim(*answer))
        return stop(Kind::InterimOnly);
    if (m_body.size() > m_options.maxBody)
        return stop(Kind::TooLarge);
    const QNetworkReply::NetworkError error = m_reply->error();
    // The answer is all there when the engine finds that it cannot send the body to the next place.
    const bool unrepeated = answer && (*answer == 307 || *answer == 308) && error == QNetworkReply::ContentReSendError;
    if (answer && (isAnswer(error) || unrepeated))
        return end(std::nullopt);
    if (answer && *answer == 401 && error == QNetworkReply::ContentReSendError && m_body.isEmpty())
        return stop(Kind::Unsupported);
    if (error == QNetworkReply::ProxyAuthenticationRequiredError && isBehindProxy())
        return stop(Kind::ProxyFailed, QCoreApplication::translate(
                                           "TransportError", "It demands a login (407), and this program gives none."));
    const Kind kind = isAnswer(error) ? Kind::ConnectionLost : kindOf(error, circumstances());
    // Qt has no better word for a tunnel that is refused, or a proxy that is down.
    stop(kind == Kind::Other && isBehindProxy() ? Kind::ProxyFailed : kind);
}

/// Ends with an error, and with the part of the answer that is there.
void NetworkTransmission::stop(Kind kind, const QString &detail)
{
    if (m_ended)
        return;
    if (m_reply && m_reply->isOpen())
        m_body += m_reply->readAll();
    Circumstances c = circumstances();
    c.limit = kind == Kind::Idle ? m_options.idle : m_options.deadline;
    if (!detail.isEmpty())
        c.detail = detail;
    model::TransportError error = inWords(kind, c);
    if (kind == Kind::TlsFailed)
        error.certificate = m_certificate;
    end(error);
}

void NetworkTransmission::end(std::optional<model::TransportError> error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_idle.stop();
    m_exchange.timings.finished = microseconds();
    if (m_exchange.request.body.isEmpty()) // which is sent without being read
        m_exchange.sends = !error || error->mayHaveArrived ? 1 : 0;
    else
        m_exchange.sends = m_upload ? m_upload->starts() : 0;
    const bool closed = error && error->kind == Kind::ConnectionLost;
    m_exchange.response = response(closed ? Ending::Closed : error ? Ending::Stopped : Ending::Regular);
    // A connection that ends where the answer ends took nothing with it.
    if (closed && m_exchange.response && m_exchange.response->completeness != model::Completeness::Incomplete)
        error.reset();
    m_exchange.error = error;
    letGo();
    maskBody();
}

/// The last step: a token in a large body is looked for beside the event loop.
void NetworkTransmission::maskBody()
{
    auto &response = m_exchange.response;
    if (response && response->body.size() > model::limits::readAtOnce && !m_token.isEmpty()) {
        model::onAnotherThread(
            this, [whole = std::move(*response), token = m_token] { return withMaskedBody(whole, token); },
            [this](model::Response &masked) {
                m_exchange.response = std::move(masked);
                announce();
            });
        return;
    }
    if (response)
        response = withMaskedBody(*std::move(response), m_token);
    QMetaObject::invokeMethod(
        this, [this] { announce(); }, Qt::QueuedConnection);
}

void NetworkTransmission::announce()
{
    const model::Exchange exchange = std::move(m_exchange); // whoever listens may delete this
    emit finished(exchange);
}

void NetworkTransmission::letGo()
{
    const bool isIdle = !m_reply || m_reply->isFinished();
    if (m_reply) {
        m_reply->disconnect(this);
        m_upload->disconnect(this);
        m_reply->abort();
        m_reply = nullptr;
        m_upload = nullptr;
    }
    if (!m_manager)
        return;
    if (isIdle)
        m_disposal->take(std::move(m_manager));
    else
        m_disposal->takeBusy(std::move(m_manager));
}

Circumstances NetworkTransmission::circumstances() const
{
    const QUrl &url = m_exchange.request.url;
    const bool secure = url.scheme() == QLatin1String("https");
    const bool encrypted = m_exchange.timings.encrypted >= 0;
    Circumstances c;
    c.host = model::hostAndPort(url.host(), url.port());
    c.secure = secure;
    c.encrypted = encrypted;
    // The engine works in a thread of its own: over plain http its bytes may be ahead of its signals.
    c.mayHaveArrived = m_reply && (!secure || encrypted);
    if (m_options.proxy.type() != QNetworkProxy::NoProxy)
        c.proxy = model::hostAndPort(m_options.proxy.hostName(), m_options.proxy.port());
    c.status = status().value_or(0);
    c.answered = status() && !isInterim(c.status);
    c.maxBody = m_options.maxBody;
    if (!m_tlsErrors.isEmpty())
        c.detail = refusalInWords(m_tlsErrors, url.host());
    else if (c.status == 401)
        c.detail = QString::fromLatin1(headersOf(*m_reply, m_token).value("WWW-Authenticate").value_or(QByteArray()))
                       .section(u' ', 0, 0);
    return c;
}

bool NetworkTransmission::isBehindProxy() const
{
    return m_options.proxy.type() != QNetworkProxy::NoProxy && m_exchange.timings.encrypted < 0 && !status();
}

std::optional<model::Response> NetworkTransmission::response(Ending ending)
{
    const std::optional<int> code = status();
    if (!code || isInterim(*code))
        return std::nullopt;
    model::Response response;
    response.status = *code;
    response.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString().toLatin1();
    response.headers = headersOf(*m_reply, m_token);
    m_body.truncate(m_options.maxBody);
    const Framing framing = judgeFraming(*code, response.headers, m_body.size(), ending);
    response.completeness = framing.completeness;
    response.completenessReason = framing.reason;
    m_body.squeeze();
    response.body = std::move(m_body);
    maskToken(response.reason, m_token); // its body later: see maskBody()
    return response;
}

} // namespace

NetworkTransport::NetworkTransport(std::function<QString()> currentTime)
    : m_currentTime(std::move(currentTime)),
      m_disposal(std::make_shared<Disposal>())
{
    if (!m_currentTime)
        m_currentTime = model::utcNow;
}

std::unique_ptr<Transmission> NetworkTransport::send(const model::Request &request, const model::Secret &token,
                                                     const SendOptions &options)
{
    return std::make_unique<NetworkTransmission>(request, token, options, m_currentTime(), m_disposal);
}

} // namespace http
