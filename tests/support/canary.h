// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <gtest/gtest.h>

#include <vector>

// The token of the tests, and how to find it where it must not be.
namespace support {

inline constexpr char canary[] = "eyJ0eXAi.canary+4f1e/7c02~9d.Zm9v_-=";

/// What Base64 makes of the canary alone, whatever stands around it.
inline std::vector<QByteArray> base64Cores()
{
    std::vector<QByteArray> cores;
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (int lead = 0; lead < 3; ++lead) {
            const QByteArray whole = QByteArray(QByteArray(lead, '\0') + canary).toBase64(alphabet);
            cores.push_back(whole.sliced(lead == 0 ? 0 : 4, 40));
        }
    }
    return cores;
}

/// The canary, and half of it, in every way it may be written.
inline std::vector<QByteArray> canarySpellings()
{
    const QByteArray plain = canary;
    std::vector<QByteArray> all = {plain,
                                   plain.toPercentEncoding(),
                                   plain.toPercentEncoding({}, "aeiou"),
                                   QByteArray(plain).replace('/', "\\/"),
                                   plain.toHex(),
                                   plain.first(plain.size() / 2),
                                   plain.last(plain.size() / 2)};
    for (const QByteArray &core : base64Cores())
        all.push_back(core);
    const QString wide = QString::fromLatin1(plain);
    all.emplace_back(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    return all;
}

inline void expectNoCanary(const QByteArray &bytes, const QString &where)
{
    for (const QByteArray &spelling : canarySpellings())
        EXPECT_FALSE(bytes.contains(spelling)) << qPrintable(where) << " holds " << spelling.constData();
}

} // namespace support
