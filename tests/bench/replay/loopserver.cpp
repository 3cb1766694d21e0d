// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "loopserver.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

/// Behind the first whole request in these bytes; 0: there is none yet.
qsizetype endOfRequest(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const QByteArray fields = bytes.first(head).toLower();
    const qsizetype length = fields.indexOf("content-length:");
    const qsizetype body = length < 0 ? 0 : fields.sliced(length + 15).split('\r').constFirst().trimmed().toInt();
    return head + 4 + body <= bytes.size() ? head + 4 + body : 0;
}

} // namespace

LoopServer::LoopServer(QByteArray body)
    : m_answer("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: " +
               QByteArray::number(body.size()) + "\r\n\r\n" + body)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool isListening = ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) == 0 &&
                             ::listen(m_listener, 128) == 0 &&
                             ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    m_port = isListening ? ntohs(address.sin_port) : 0;
    m_thread = std::thread([this] { serve(); });
}

LoopServer::~LoopServer()
{
    m_ending = true;
    m_thread.join();
    ::close(m_listener);
}

void LoopServer::serve()
{
    std::map<int, QByteArray> connections;
    while (!m_ending) {
        std::vector<pollfd> watched{{m_listener, POLLIN, 0}};
        for (const auto &[connection, unread] : connections)
            watched.push_back({connection, POLLIN, 0});
        if (::poll(watched.data(), nfds_t(watched.size()), 100) <= 0)
            continue;
        for (const pollfd &each : watched) {
            if (each.revents == 0)
                continue;
            if (each.fd == m_listener) {
                const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
                const int on = 1;
                ::setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                connections[connection];
            } else if (!serve(each.fd, connections[each.fd])) {
                ::close(each.fd);
                connections.erase(each.fd);
            }
        }
    }
    for (const auto &[connection, unread] : connections)
        ::close(connection);
}

bool LoopServer::serve(int connection, QByteArray &unread)
{
    char buffer[16384];
    const ssize_t got = ::recv(connection, buffer, sizeof buffer, 0);
    if (got <= 0)
        return false;
    unread.append(buffer, qsizetype(got));
    while (const qsizetype end = endOfRequest(unread)) {
        unread.remove(0, end);
        ++m_requests;
        if (::send(connection, m_answer.constData(), size_t(m_answer.size()), MSG_NOSIGNAL) != m_answer.size())
            return false;
    }
    return true;
}
