// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <utility>

namespace model {

/// A bearer token. It cannot be printed, compared to text or converted by accident, and is wiped when it goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value) : m_value(std::move(value)) {}
    Secret(const Secret &other) : m_value(other.m_value.constData(), other.m_value.size()) {}
    Secret &operator=(const Secret &other)
    {
        Secret copy(other);
        std::swap(m_value, copy.m_value);
        return *this;
    }
    ~Secret()
    {
        if (m_value.isDetached())
            m_value.fill('\0');
    }

    bool isEmpty() const { return m_value.isEmpty(); }
    /// The one way out; every caller is a place where the token is meant to go.
    const QByteArray &reveal() const { return m_value; }

private:
    QByteArray m_value;
};

} // namespace model
