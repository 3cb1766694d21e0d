// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/trust.h"

#include <QSslCertificate>
#include <QSslError>

#include <optional>

namespace http {

/// The certificate's own facts. `errors` is why it was refused, `pin` the one that was expected, if any.
model::ServerCertificate facts(const QSslCertificate &certificate, const QList<QSslError> &errors, const QString &pin);

/// SHA-256 as model::Trust::pin has it.
QString sha256Of(const QSslCertificate &certificate);

/// What a pin makes good: that nobody here knows the issuer, other names, other dates. Nothing unless `certificate` is
/// exactly the pinned one, and nothing when any error goes beyond that (weak keys and hashes, a purpose other than
/// servers, a revoked one).
QList<QSslError> excusedByPin(const QSslCertificate &certificate, const QList<QSslError> &errors, const QString &pin);

/// Judged once the handshake is done and before the first byte leaves: the pin decides alone, or else the names do.
/// The reason in words; nothing when the server is the right one.
std::optional<QString> refusalOf(const QSslCertificate &certificate, const QString &host, const QString &pin);

/// "pinned to A, but the server showed B".
QString otherThanPinned(const QSslCertificate &certificate, const QString &pin);

} // namespace http
