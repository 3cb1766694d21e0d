// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <cerrno>
#include <unistd.h>

// What the files of this folder share.
namespace disk {

// Short and random, never made from the target's name: that may fill the 255 bytes a name can have.
inline constexpr char temporaryPrefix[] = ".graph-console-";

class Descriptor final
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY(Descriptor)

    bool isValid() const { return m_number >= 0; }
    operator int() const { return m_number; }

private:
    int m_number;
};

template <typename Call>
auto retried(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

/// A path that the system's calls can take. `deed` is translated already.
model::Result<void> checkPath(const QString &deed, const QString &path);

/// rename() that never replaces: errno, EEXIST when the name is taken; 0 when it is done.
int renameToFree(const QByteArray &from, const QByteArray &to);

} // namespace disk
