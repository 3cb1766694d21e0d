// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/connection.h"

#include <QSslSocket>

#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace sandbox {

namespace {

constexpr qint64 gulp = 64 << 10; ///< bytes looked at at once; also all that is buffered while a script plays

} // namespace

Connection::Connection(QTcpSocket *socket, Responder respond, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent),
      m_socket(socket),
      m_respond(std::move(respond))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(gulp);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::proceed);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::proceed);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::end);
    connect(&m_pause, &QTimer::timeout, this, &Connection::proceed);
    connect(&m_patience, &QTimer::timeout, this, &Connection::loseHeart);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket)) {
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &Connection::proceed);
        tls->startServerEncryption();
    }
    m_patience.start();
    // Bytes may have come before anyone listened to the socket.
    QMetaObject::invokeMethod(this, &Connection::proceed, Qt::QueuedConnection);
}

void Connection::proceed()
{
    // Sockets may have gone before anyone listened to them.
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        return end();
    switch (m_phase) {
    case Phase::Reading:
        readRequests();
        break;
    case Phase::Scripted:
        if (!m_pause.isActive())
            perform();
        break;
    case Phase::Draining:
        drain();
        break;
    case Phase::Closing:
        break;
    }
}

void Connection::readRequests()
{
    while (m_phase == Phase::Reading && unwritten() == 0) {
        const QByteArray bytes = m_socket->peek(gulp);
        if (bytes.isEmpty())
            break;
        const bool wasIdle = m_parser.isIdle();
        m_socket->skip(m_parser.feed(bytes));
        if (wasIdle)
            m_patience.start();
        if (m_parser.refusal())
            refuse(*m_parser.refusal());
        else if (m_parser.isComplete())
            serve(m_parser.take());
    }
    if (m_phase == Phase::Reading && m_parser.awaitsContinue() && !std::exchange(m_toldToContinue, true))
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void Connection::serve(const IncomingRequest &request)
{
    m_toldToContinue = false;
    if (!isOurAuthority(request.authority, m_socket->localPort(), isTls()))
        return refuse({421, "Host does not name this server: it is 127.0.0.1 or localhost, with the port."});
    m_patience.stop();
    Reply reply = m_respond(request);
    if (auto *script = std::get_if<Script>(&reply)) {
        m_script = std::move(*script);
        m_step = 0;
        m_phase = Phase::Scripted;
        return perform();
    }
    m_patience.start();
    const Framing framing = request.keepAlive ? Framing::KeepOpen : Framing::CloseAfter;
    m_socket->write(toBytes(std::get<Answer>(reply), framing, request.method == "HEAD"));
    if (!request.keepAlive)
        close();
}

/// What follows a refused request cannot be told apart from its rest: answer, then read to nowhere until the sender
/// closes. Closing at once would reset the connection and take the answer with it.
void Connection::refuse(const Refusal &refusal)
{
    m_socket->write(toBytes(httpError(refusal), Framing::CloseAfter));
    m_phase = Phase::Draining;
    m_patience.start();
}

void Connection::drain()
{
    m_socket->skip(m_socket->bytesAvailable());
#ifdef Q_OS_UNIX
    if (unwritten() == 0 && !isTls())
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
#endif
}

void Connection::perform()
{
    while (m_step < m_script.size()) {
        if (unwritten() > 0)
            return;
        const Step &step = m_script[m_step++];
        switch (step.kind) {
        case Step::Kind::Send:
            m_socket->write(step.bytes);
            break;
        case Step::Kind::Stream:
            if (const QByteArray piece = step.next(); !piece.isEmpty()) {
                --m_step; // it is not at its end
                m_socket->write(piece);
                if (step.wait.count() > 0)
                    return m_pause.start(step.wait);
            }
            break;
        case Step::Kind::Wait:
            m_pause.start(step.wait);
            return;
        case Step::Kind::Close:
            return close();
        case Step::Kind::Reset:
            return reset();
        }
    }
    m_phase = Phase::Reading;
    // There may be no more signals for bytes that arrived meanwhile.
    QMetaObject::invokeMethod(this, &Connection::proceed, Qt::QueuedConnection);
}

void Connection::close()
{
    m_phase = Phase::Closing;
    m_patience.start();
    // Like reset(), not from within readyRead.
    QMetaObject::invokeMethod(m_socket, &QTcpSocket::disconnectFromHost, Qt::QueuedConnection);
}

void Connection::reset()
{
    m_phase = Phase::Closing;
#ifdef Q_OS_UNIX
    // Without lingering the kernel answers with RST instead of FIN.
    const linger hard{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
    // Not from within readyRead: a TLS socket goes on with what abort() frees.
    QMetaObject::invokeMethod(
        m_socket, [socket = m_socket] { socket->abort(); }, Qt::QueuedConnection);
}

void Connection::loseHeart()
{
    if (m_phase == Phase::Reading && !m_parser.isIdle())
        refuse({408, "The request did not arrive in time."});
    else
        m_socket->abort();
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        end();
}

void Connection::end()
{
    m_patience.stop();
    m_pause.stop();
    if (!std::exchange(m_hasEnded, true))
        emit ended();
}

bool Connection::isTls() const
{
    return qobject_cast<QSslSocket *>(m_socket) != nullptr;
}

qint64 Connection::unwritten() const
{
    const auto *tls = qobject_cast<QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

} // namespace sandbox
