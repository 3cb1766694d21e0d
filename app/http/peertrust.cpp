// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/peertrust.h"

#include "http/certificate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace http {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeerTrust)
};

bool isExcusable(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
    case QSslError::HostNameMismatch:
        return true;
    default:
        return false;
    }
}

bool areExcusable(const QList<QSslError> &errors)
{
    return std::all_of(errors.begin(), errors.end(), isExcusable);
}

} // namespace

QString sha256Of(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

model::ServerCertificate facts(const QSslCertificate &certificate, const QList<QSslError> &errors, const QString &pin)
{
    const auto date = [](const QDateTime &time) { return time.toUTC().toString(QStringLiteral("yyyy-MM-dd")); };
    const auto names = certificate.subjectAlternativeNames();
    model::ServerCertificate result;
    result.subject = subjectOf(certificate);
    result.issuer = issuerOf(certificate);
    for (const QString &name : names.values(QSsl::DnsEntry) + names.values(QSsl::IpAddressEntry))
        result.names.append(shownFromPeer(name));
    result.validFrom = date(certificate.effectiveDate());
    result.validUntil = date(certificate.expiryDate());
    result.sha256 = sha256Of(certificate);
    result.pinned = pin;
    result.canBePinned = areExcusable(errors);
    return result;
}

QList<QSslError> excusedByPin(const QSslCertificate &certificate, const QList<QSslError> &errors, const QString &pin)
{
    if (pin.isEmpty() || certificate.isNull() || sha256Of(certificate) != pin || !areExcusable(errors))
        return {};
    return errors;
}

std::optional<QString> refusalOf(const QSslCertificate &certificate, const QString &host, const QString &pin)
{
    if (!pin.isEmpty())
        return !certificate.isNull() && sha256Of(certificate) == pin ? std::optional<QString>()
                                                                     : otherThanPinned(certificate, pin);
    if (namesHost(certificate, host))
        return std::nullopt;
    return refusalInWords({QSslError(QSslError::HostNameMismatch, certificate)}, host);
}

QString otherThanPinned(const QSslCertificate &certificate, const QString &pin)
{
    return Words::tr("The environment accepts only the certificate with the SHA-256 fingerprint %1, but the server "
                     "showed the one with %2.")
               .arg(model::fingerprintForReading(pin), model::fingerprintForReading(sha256Of(certificate))) +
           u' ' + described(certificate);
}

} // namespace http
