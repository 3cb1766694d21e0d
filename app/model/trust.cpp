// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/trust.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Trust)
};

constexpr qsizetype sha256Digits = 64;

} // namespace

Result<QString> fingerprint(const QString &text)
{
    QString digits = text.toLower();
    digits.removeIf([](QChar c) { return c.isSpace() || c == u':' || c == u'-'; });
    for (const QLatin1String label : {QLatin1String("sha256fingerprint"), QLatin1String("sha256")}) {
        if (digits.startsWith(label))
            digits.remove(0, label.size());
    }
    if (digits.startsWith(u'='))
        digits.remove(0, 1);
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    const auto wrong = std::find_if_not(digits.begin(), digits.end(), isDigit);
    if (wrong != digits.end())
        return failure(Words::tr("\"%1\" is no hexadecimal digit of a fingerprint.").arg(*wrong),
                       Words::tr("Give the SHA-256 fingerprint: 64 digits, with or without colons."));
    if (digits.size() == 40)
        return failure(Words::tr("This is a SHA-1 fingerprint, which can be forged."),
                       Words::tr("Give the SHA-256 fingerprint: 64 digits, with or without colons."));
    if (digits.size() != sha256Digits)
        return failure(Words::tr("The fingerprint has %1 digits.").arg(digits.size()),
                       Words::tr("Give the SHA-256 fingerprint: 64 digits, with or without colons."));
    return digits;
}

QString fingerprintForReading(const QString &sha256)
{
    QString text;
    for (qsizetype i = 0; i < sha256.size(); i += 2)
        text += (i > 0 ? QStringLiteral(":") : QString()) + sha256.mid(i, 2).toUpper();
    return text;
}

} // namespace model
