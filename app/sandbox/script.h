// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>
#include <vector>

namespace sandbox {

/// One step of a scripted answer.
struct Step
{
    enum class Kind {
        Send,
        Stream, ///< piece by piece, the next one when the last has left: memory stays bounded whatever the size
        Wait,
        Close, ///< orderly, behind the last byte sent
        Reset  ///< RST; bytes sent before it have left
    };
    Kind kind = Kind::Send;
    QByteArray bytes = {};                 ///< Send
    std::chrono::milliseconds wait{0};     ///< Wait; Stream: behind each piece
    std::function<QByteArray()> next = {}; ///< Stream: the next piece, empty at the end
};

/// What the sandbox does instead of answering: byte for byte what the script says. A script that does not close leaves
/// the connection open, whatever the request asked for.
using Script = std::vector<Step>;

inline Step send(const QByteArray &bytes)
{
    return {Step::Kind::Send, bytes};
}
inline Step stream(std::function<QByteArray()> next, std::chrono::milliseconds pause = {})
{
    return {Step::Kind::Stream, {}, pause, std::move(next)};
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
