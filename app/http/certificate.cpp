// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/certificate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QHostAddress>
#include <QStringList>
#include <QUrl>

namespace http {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

/// A wildcard stands for the whole left-most label only (RFC 9525, 6.3).
bool matchesName(const QString &pattern, const QString &host)
{
    if (!pattern.startsWith(QLatin1String("*.")))
        return pattern.compare(host, Qt::CaseInsensitive) == 0;
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && QStringView(pattern).sliced(1).compare(QStringView(host).sliced(dot), Qt::CaseInsensitive) == 0;
}

QString named(const QStringList &commonNames, const QStringList &organizations)
{
    const QStringList &names = commonNames.isEmpty() ? organizations : commonNames;
    return names.isEmpty() ? Words::tr("no name") : shownFromPeer(names.join(QLatin1String(", ")));
}

QString cause(QSslError::SslError error, const QString &host)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return Words::tr("The certificate is self-signed: nobody vouches for it.");
    case QSslError::SelfSignedCertificateInChain:
        return Words::tr("The certificate's chain ends in a root that is not trusted here.");
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Words::tr("The certificate was issued by an authority that is not trusted here.");
    case QSslError::CertificateExpired:
        return Words::tr("The certificate has expired.");
    case QSslError::CertificateNotYetValid:
        return Words::tr("The certificate is not valid yet.");
    case QSslError::HostNameMismatch:
        return Words::tr("The certificate is for another host than %1.").arg(host);
    case QSslError::CertificateRevoked:
        return Words::tr("The certificate was revoked.");
    case QSslError::InvalidPurpose:
        return Words::tr("The certificate is not meant for servers.");
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
        return Words::tr("The certificate was issued by one that may not issue any.");
    case QSslError::CertificateSignatureFailed:
        return Words::tr("The certificate's signature is wrong.");
    case QSslError::NoPeerCertificate:
        return Words::tr("The server showed no certificate.");
    case QSslError::CertificateBlacklisted:
        return Words::tr("The certificate is on the list of stolen ones.");
    default:
        // Qt knows no name for it: weak hashes and short keys come here.
        return Words::tr("The certificate or its chain does not meet the security level, for example by an outdated "
                         "signature (SHA-1) or a short key.");
    }
}

} // namespace

QString shownFromPeer(const QString &text)
{
    constexpr qsizetype most = 200;
    QString safe = text.left(most);
    for (QChar &c : safe) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    return safe;
}

QString subjectOf(const QSslCertificate &certificate)
{
    return named(certificate.subjectInfo(QSslCertificate::CommonName),
                 certificate.subjectInfo(QSslCertificate::Organization));
}

QString issuerOf(const QSslCertificate &certificate)
{
    return named(certificate.issuerInfo(QSslCertificate::CommonName),
                 certificate.issuerInfo(QSslCertificate::Organization));
}

QString described(const QSslCertificate &certificate)
{
    const auto date = [](const QDateTime &time) { return time.toUTC().toString(QStringLiteral("yyyy-MM-dd")); };
    return Words::tr("Subject: %1. Issuer: %2. Valid from %3 to %4. SHA-256: %5.")
        .arg(subjectOf(certificate), issuerOf(certificate), date(certificate.effectiveDate()),
             date(certificate.expiryDate()),
             QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex()));
}

bool namesHost(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    const QStringList hosts = names.values(QSsl::DnsEntry);
    const QStringList addresses = names.values(QSsl::IpAddressEntry);
    if (hosts.isEmpty() && addresses.isEmpty())
        return true;
    if (const QHostAddress address(host); !address.isNull()) {
        return std::any_of(addresses.begin(), addresses.end(),
                           [&](const QString &text) { return QHostAddress(text) == address; });
    }
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    return std::any_of(hosts.begin(), hosts.end(), [&](const QString &pattern) { return matchesName(pattern, ascii); });
}

QString refusalInWords(const QList<QSslError> &errors, const QString &host)
{
    QStringList words;
    for (const QSslError &error : errors) {
        const QString sentence = cause(error.error(), host);
        if (!words.contains(sentence))
            words.append(sentence);
    }
    for (const QSslError &error : errors) {
        if (!error.certificate().isNull()) {
            words.append(described(error.certificate()));
            break;
        }
    }
    return words.join(u' ');
}

} // namespace http
