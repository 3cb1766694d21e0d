// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"

#include <chrono>

namespace model {

/// How long the answer with these fields asks to wait before the next request: 0 at least, a day at most; nullopt when
/// it asks for nothing or for nothing readable. Read are seconds and the three forms of an HTTP date (RFC 9110, 10.2.3
/// and 5.6.7), and seconds with a fraction, which Graph sends.
///
/// A date is taken relative to the answer's own `Date`, so that a wrong clock on either side does no harm; without one,
/// relative to `received`, milliseconds since 1970-01-01T00:00:00Z.
std::optional<std::chrono::milliseconds> retryAfter(const HeaderFields &headers, qint64 received);

/// When the answer of an exchange had come, milliseconds since 1970-01-01T00:00:00Z on the clock of the one who sent;
/// nullopt when it does not say.
std::optional<qint64> receivedAt(const Exchange &exchange);

/// Milliseconds since 1970-01-01T00:00:00Z of an HTTP date (RFC 9110, 5.6.7); the day of the week is not looked at.
std::optional<qint64> httpDate(const QByteArray &text);
/// The inverse, in the form that is sent today (IMF-fixdate).
QByteArray httpDateText(qint64 milliseconds);

} // namespace model
