// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSslCertificate>
#include <QSslError>

namespace http {

/// False when the certificate names hosts in its subject alternative names and this is none of them. Qt is content with
/// the common name then; RFC 9110, 4.3.4 and RFC 9525, 6.3 are not. A certificate without such names is left to Qt.
bool namesHost(const QSslCertificate &certificate, const QString &host);

/// Text from the peer: control characters must not reach a terminal.
QString shownFromPeer(const QString &text);
QString subjectOf(const QSslCertificate &certificate);
QString issuerOf(const QSslCertificate &certificate);

/// Subject, issuer, dates and fingerprint in a row.
QString described(const QSslCertificate &certificate);

/// Why a certificate was refused, with its subject, issuer, dates and fingerprint.
QString refusalInWords(const QList<QSslError> &errors, const QString &host);

} // namespace http
