// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <atomic>
#include <map>
#include <thread>
#include <vector>

struct pollfd;

/// A server on loopback that answers every POST with 201 and the same body, and does nothing else: what is measured
/// with it is the client. One thread, connections kept open.
class LoopServer final
{
public:
    explicit LoopServer(QByteArray body);
    ~LoopServer();

    int port() const { return m_port; }
    long requests() const { return m_requests; } ///< answered so far

private:
    void serve();
    /// False when the connection has ended.
    bool serve(int connection, QByteArray &unread);

    const QByteArray m_answer;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<long> m_requests = 0;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};
