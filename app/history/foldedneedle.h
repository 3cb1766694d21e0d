// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace history {

/// A text to be found without regard to letter case: QString::toCaseFolded() on both sides, a character at a time.
class FoldedNeedle final
{
public:
    explicit FoldedNeedle(const QString &text);

    const QString &text() const { return m_text; } ///< folded
    bool isIn(QByteArrayView utf8) const;
    bool isIn(const QString &text) const;
    bool is(const QString &text) const;
    bool is(QByteArrayView utf8) const;

private:
    bool isInBytes(QByteArrayView bytes) const;
    bool isInDecoded(QByteArrayView utf8) const;

    QString m_text;
    QByteArray m_utf8;
    bool m_isAscii = false;
    std::array<qsizetype, 256> m_skips; ///< Boyer-Moore-Horspool
};

} // namespace history
