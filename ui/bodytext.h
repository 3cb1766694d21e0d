// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/edit.h"

#include <vector>

namespace ui {

/// A body and how an editor counts it: in UTF-16 units, each line end (LF or CRLF) being one. Lines start behind LF.
class BodyText final
{
public:
    BodyText() : BodyText(QByteArray()) {}
    explicit BodyText(QByteArray bytes);

    const QByteArray &bytes() const { return m_bytes; }
    /// UTF-8 without a byte order mark. Only then units and bytes correspond.
    bool isText() const { return m_isText; }
    /// Some lines end with LF, others with CRLF.
    bool hasMixedLineEnds() const { return m_mixed; }
    qsizetype longestLine() const { return m_longest; } ///< bytes, its line end counted in
    qsizetype units() const { return m_units; }

    /// The byte of a unit; inside a surrogate pair the one behind it. Beyond the end the end.
    qsizetype byteAt(qsizetype position) const;
    qsizetype positionAt(qsizetype byte) const;
    bool isInsidePair(qsizetype position) const { return positionAt(byteAt(position)) > position; }
    /// The units [begin, end) as an editor holds them: line ends as U+2029, and stand-ins (ui/standins.h).
    QString shown(qsizetype begin, qsizetype end) const;

    /// What changes in the bytes when `after` takes the place of the units [begin, end), both as shown, neither end of
    /// them inside a pair. nullopt when they are the same: an editor reports more than what changed. Lone surrogates
    /// become their escapes.
    std::optional<json::Edit> editFor(qsizetype begin, qsizetype end, const QString &after,
                                      const QByteArray &eol) const;

    /// A splice in units: what an editor has to do.
    struct Splice
    {
        qsizetype position = 0;
        qsizetype removed = 0;
        QString inserted;

        bool operator==(const Splice &) const = default;
    };
    /// From this text to another; no pair of surrogates and no CRLF is cut in two.
    Splice spliceTo(const BodyText &other) const;

private:
    struct Line
    {
        qsizetype byte;
        qsizetype unit;
    };

    bool isBetweenCharacters(qsizetype byte) const;

    QByteArray m_bytes;
    std::vector<Line> m_lines;
    qsizetype m_units = 0;
    qsizetype m_longest = 0;
    bool m_isText = true;
    bool m_mixed = false;
};

/// The escape of one UTF-16 unit.
QByteArray escapeOf(QChar c);

} // namespace ui
