// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/answer.h"
#include "sandbox/requestparser.h"
#include "sandbox/script.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>
#include <variant>

namespace sandbox {

using Reply = std::variant<Answer, Script>;
using Responder = std::function<Reply(const IncomingRequest &)>;

/// One accepted socket: reads requests one by one, in order, and writes what the responder says. A request is read only
/// when the answer to the one before has left.
class Connection final : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over. `patience` is for a request to arrive complete, and for whatever else may take forever.
    Connection(QTcpSocket *socket, Responder respond, std::chrono::milliseconds patience, QObject *parent);

signals:
    void ended(); ///< the socket is closed; emitted once

private:
    enum class Phase { Reading, Scripted, Draining, Closing };

    void proceed();
    void readRequests();
    void serve(const IncomingRequest &request);
    void refuse(const Refusal &refusal);
    void perform();
    void drain();
    void close();
    void reset();
    void loseHeart();
    void end();
    bool isTls() const;
    qint64 unwritten() const;

    QTcpSocket *m_socket;
    Responder m_respond;
    RequestParser m_parser;
    Phase m_phase = Phase::Reading;
    Script m_script;
    size_t m_step = 0;
    bool m_toldToContinue = false;
    bool m_hasEnded = false;
    QTimer m_pause;
    QTimer m_patience;
};

} // namespace sandbox
