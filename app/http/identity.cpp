// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/identity.h"

#include <QBuffer>
#include <QCoreApplication>

namespace http {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

bool isPem(const QByteArray &file)
{
    return file.contains("-----BEGIN ");
}

bool importPkcs12(const QByteArray &file, Identity &identity, const QByteArray &passphrase)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QSslCertificate own;
    QList<QSslCertificate> authorities;
    if (!QSslCertificate::importPkcs12(&buffer, &identity.key, &own, &authorities, passphrase))
        return false;
    identity.chain = QList<QSslCertificate>{own} + authorities;
    return true;
}

/// PKCS#12 is a DER sequence (RFC 7292, 4), and so is no text.
bool isContainer(const QByteArray &file)
{
    return file.startsWith('\x30') && !isPem(file);
}

QSslKey keyFrom(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// Qt cannot derive the public key from a private one. The DER forms end alike where it counts: a private RSA key holds
/// modulus and exponent in a row as the public one does (RFC 8017, A.1), a private EC key its point (RFC 5915, 3).
bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    constexpr qsizetype telling = 64; // bytes; the whole point of the smallest curve in use
    const QSslKey publicKey = certificate.publicKey();
    return publicKey.algorithm() == key.algorithm() && key.toDer().contains(publicKey.toDer().last(telling));
}

model::Result<Identity> fromPem(const QByteArray &certificateFile, const QByteArray &keyFile,
                                const model::Secret &passphrase)
{
    Identity result;
    result.chain = QSslCertificate::fromData(certificateFile);
    if (result.chain.isEmpty())
        return model::failure(Words::tr("The client certificate file holds no certificate."),
                              Words::tr("Give one in PEM form, or a PKCS#12 container."));
    const QByteArray &source = keyFile.isEmpty() ? certificateFile : keyFile;
    if (!source.contains("PRIVATE KEY-----"))
        return model::failure(Words::tr("There is no private key for the client certificate."),
                              Words::tr("Name a key file in PEM form."));
    const bool sealed = isSealed(certificateFile, keyFile);
    if (sealed && passphrase.isEmpty())
        return model::failure(Words::tr("The key of the client certificate needs a passphrase."));
    result.key = keyFrom(source, passphrase.reveal());
    if (result.key.isNull())
        return sealed ? model::failure(Words::tr("The passphrase does not open the key of the client certificate."),
                                       Words::tr("Send again and type it anew."))
                      : model::failure(Words::tr("The key of the client certificate cannot be read."),
                                       Words::tr("Give an RSA or EC key in PEM form."));
    return result;
}

} // namespace

bool isSealed(const QByteArray &certificateFile, const QByteArray &keyFile)
{
    const QByteArray &source = keyFile.isEmpty() ? certificateFile : keyFile;
    if (isPem(source)) // RFC 7468, 11, and the older form with header lines
        return source.contains("-----BEGIN ENCRYPTED PRIVATE KEY") || source.contains("Proc-Type: 4,ENCRYPTED");
    Identity opened;
    return isContainer(source) && !importPkcs12(source, opened, {});
}

model::Result<Identity> identity(const QByteArray &certificateFile, const QByteArray &keyFile,
                                 const model::Secret &passphrase)
{
    Identity result;
    if (isContainer(certificateFile)) {
        if (!importPkcs12(certificateFile, result, passphrase.reveal()))
            return passphrase.isEmpty()
                       ? model::failure(Words::tr("The container of the client certificate needs a passphrase."))
                       : model::failure(
                             Words::tr("The passphrase does not open the container of the client certificate."),
                             Words::tr("Send again and type it anew."));
    } else {
        const model::Result<Identity> read = fromPem(certificateFile, keyFile, passphrase);
        if (!read)
            return read;
        result = *read;
    }
    if (result.chain.front().isNull() || !belongTogether(result.chain.front(), result.key))
        return model::failure(Words::tr("The key does not belong to the client certificate."),
                              Words::tr("Name the key file that was made with it."));
    return result;
}

} // namespace http
