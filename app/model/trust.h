// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QString>
#include <QStringList>

namespace model {

/// Whom an environment trusts. Paths, never contents: the files are read when something is sent.
struct Trust
{
    QString authoritiesFile = {}; ///< PEM; these replace the system's. Empty: the system's
    /// SHA-256 of the only certificate that is accepted, 64 lower-case hexadecimal digits. Who issued it, the names in
    /// it and its dates are not checked then. Empty: none is pinned.
    QString pin = {};

    bool operator==(const Trust &) const = default;
};

/// How the program proves who it is, if a server asks. A passphrase is no part of it: it lives in memory only.
struct ClientCertificate
{
    QString file = {};    ///< PEM (with the authorities between, if any), or PKCS#12 (.p12, .pfx), which brings the key
    QString keyFile = {}; ///< PEM; empty: the key is in `file`

    bool isSet() const { return !file.isEmpty(); }
    bool operator==(const ClientCertificate &) const = default;
};

/// What a server showed of itself. Texts from outside, control characters replaced.
struct ServerCertificate
{
    QString subject;
    QString issuer;
    QStringList names;        ///< subject alternative names
    QString validFrom;        ///< UTC, yyyy-MM-dd
    QString validUntil;       ///< likewise
    QString sha256;           ///< as Trust::pin has it
    QString pinned;           ///< the pin it did not match; empty when none was set
    bool canBePinned = false; ///< false: it is weak or not meant for servers, which a pin does not excuse

    bool operator==(const ServerCertificate &) const = default;
};

/// A fingerprint as Trust::pin has it, from any usual spelling: upper case, colons, blanks, a "sha256" in front.
Result<QString> fingerprint(const QString &text);

/// For the eye: pairs in upper case between colons.
QString fingerprintForReading(const QString &sha256);

} // namespace model
