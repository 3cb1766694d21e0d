// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace model {

/// A finding that is known and does not count for this request.
struct Acceptance
{
    QString check;   ///< Finding::check
    QString pointer; ///< Finding::pointer, or Finding::field when the finding is about a header field
    QString reason;  ///< in the user's words, never empty

    bool operator==(const Acceptance &) const = default;
};

/// An answer kept as the expected one.
struct Golden
{
    QByteArray body;          ///< JSON, as it came
    QStringList ignored = {}; ///< JSON Pointers that may differ, besides those that always may
    QString file = {};        ///< where it is kept, relative to the request's file; empty: nowhere yet

    bool operator==(const Golden &) const = default;
};

/// What a request expects of its answer beyond what its schema says. Kept with the request, and with each recording.
struct Expectations
{
    QStringList checks = {}; ///< the user's, a line each: `status == 201`, `capture id = $.id`
    std::vector<Acceptance> accepted = {};
    std::optional<Golden> golden = {};

    bool operator==(const Expectations &) const = default;
};

} // namespace model
