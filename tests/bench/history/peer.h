// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <sqlite3.h>

#include <vector>

// The same work through sqlite3's C interface and nothing else.
namespace bench {

class Peer final
{
public:
    explicit Peer(const QByteArray &file);
    ~Peer();
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;

    void execute(const QByteArray &sql);
    /// The first column of all rows.
    std::vector<qint64> ids(const QByteArray &sql);
    /// Every column of all rows is looked at; how many there were.
    qint64 walk(const QByteArray &sql);
    /// Copies so many of the last rows of both tables into themselves, one at a time, in transactions of that size.
    void insert(qint64 rows, int together);

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace bench
