// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace http {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(ReadOnly | Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    if (m_at == m_bytes.size())
        return -1;
    if (m_at == 0)
        ++m_starts;
    const qsizetype size = std::min<qsizetype>(most, m_bytes.size() - m_at);
    std::memcpy(data, m_bytes.constData() + m_at, size_t(size));
    m_at += size;
    emit wasRead();
    return size;
}

} // namespace http
