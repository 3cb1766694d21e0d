// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <chrono>
#include <vector>

namespace sandbox {

/// One step of a scripted answer.
struct Step
{
    enum class Kind {
        Send,
        Wait,
        Close, ///< orderly, behind the last byte sent
        Reset  ///< RST; bytes sent before it have left
    };
    Kind kind = Kind::Send;
    QByteArray bytes = {};             ///< Send
    std::chrono::milliseconds wait{0}; ///< Wait
};

/// What the sandbox does instead of answering: byte for byte what the script says. A script that does not close leaves
/// the connection open, whatever the request asked for.
using Script = std::vector<Step>;

inline Step send(const QByteArray &bytes)
{
    return {Step::Kind::Send, bytes};
}
inline Step wait(std::chrono::milliseconds time)
{
    return {Step::Kind::Wait, {}, time};
}
inline Step close()
{
    return {Step::Kind::Close};
}
inline Step reset()
{
    return {Step::Kind::Reset};
}

} // namespace sandbox
