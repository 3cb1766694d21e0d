// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace model {

/// Why something could not be done, in words for the user: what happened, and what to do next.
struct Failure
{
    QString what;
    QString remedy = {}; ///< may be empty

    QString text() const { return remedy.isEmpty() ? what : QString(what + u' ' + remedy); }
    bool operator==(const Failure &) const = default;
};

/// A value or the reason there is none. Failures travel as values; no exception crosses a folder.
template <typename T>
using Result = tl::expected<T, Failure>;

inline tl::unexpected<Failure> failure(const QString &what, const QString &remedy = {})
{
    return tl::unexpected(Failure{what, remedy});
}

} // namespace model
