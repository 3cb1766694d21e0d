// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"
#include "model/secret.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace http {

/// What the program shows a server that asks who it is.
struct Identity
{
    QList<QSslCertificate> chain; ///< its own certificate first
    QSslKey key;
};

/// Whether the key cannot be read without a passphrase. A PKCS#12 container counts as sealed when it does not open with
/// an empty one.
bool isSealed(const QByteArray &certificateFile, const QByteArray &keyFile);

/// The identity in PEM texts or a PKCS#12 container; `keyFile` is empty when the key stands in `certificateFile`. Fails
/// when there is no certificate or no key, the passphrase is wrong, or the two do not belong together.
model::Result<Identity> identity(const QByteArray &certificateFile, const QByteArray &keyFile,
                                 const model::Secret &passphrase);

} // namespace http
