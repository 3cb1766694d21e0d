// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/document.h"

#include <vector>

namespace json {

/// The text that indented() makes of a valid document, by rows, made when they are asked for: what is kept is a place
/// in the index for every 64 rows or so. Lines end with \n; one longer than longestRow bytes is several rows, broken
/// between characters. Offsets count bytes of the indented text, source offsets those of the document.
class Layout final
{
public:
    static constexpr qsizetype longestRow = 1024;

    /// Walks the index once. `reading`, which may be null, can cancel that; then the layout ends early.
    explicit Layout(Document document, const Reading *reading = nullptr);

    const Document &document() const { return m_document; }
    qsizetype size() const { return m_size; }
    qsizetype rowCount() const { return m_rowCount; }   ///< at least 1
    qsizetype widestRow() const { return m_widestRow; } ///< bytes

    qsizetype begin(qsizetype row) const { return at(row).begin; }
    /// Behind the last byte of the row, its line end left out.
    qsizetype end(qsizetype row) const { return at(row).end; }
    /// The row continues the line of the row before.
    bool isContinuation(qsizetype row) const { return at(row).isContinuation; }
    qsizetype rowAt(qsizetype offset) const;
    QByteArray bytes(qsizetype begin, qsizetype end) const;

    /// Where the token shown at or before this offset in its line begins in the document.
    qsizetype sourceOffset(qsizetype offset) const;
    /// Where the token that holds this source offset begins in the indented text.
    qsizetype offsetOf(qsizetype sourceOffset) const;

private:
    /// One line: blanks, a key and a colon or not, a value or a bracket, a comma or not.
    struct Line
    {
        qsizetype indent = 0;
        QByteArrayView key;
        QByteArrayView value;
        bool hasComma = false;
        quint32 token = 0; ///< its first one
        quint32 valueToken = 0;
        quint32 next = 0; ///< first token of the line behind
        qsizetype nextDepth = 0;

        qsizetype valueColumn() const { return indent + (key.isEmpty() ? 0 : key.size() + 2); }
        qsizetype length() const { return valueColumn() + value.size() + (hasComma ? 1 : 0); }
        qsizetype rows() const { return std::max<qsizetype>(1, (length() + longestRow - 1) / longestRow); }
        void append(QByteArray &out, qsizetype from, qsizetype to) const;
        char byteAt(qsizetype column) const;
        /// Where piece number `piece` of the line begins: no character is split.
        qsizetype pieceBegin(qsizetype piece) const;
    };
    /// A line that begins here.
    struct Place
    {
        qsizetype row = 0;
        qsizetype offset = 0;
        quint32 token = 0;
        quint32 depth = 0;
    };
    struct Row
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool isContinuation = false;
    };

    Line line(quint32 token, qsizetype depth) const;
    /// The text of a scalar, and whether a comma follows; found from the token behind, not by reading the scalar.
    QByteArrayView scalar(quint32 token, bool *hasComma) const;
    bool commaFollows(qsizetype offset) const;
    void step(Place &place, const Line &line) const;
    /// The last known place for which `isBeyond` is false; goes on line by line from there.
    template <typename IsBeyond>
    std::pair<Place, Line> find(IsBeyond isBeyond) const;
    Row at(qsizetype row) const;

    Document m_document;
    std::vector<Place> m_places;
    qsizetype m_size = 0;
    qsizetype m_rowCount = 1;
    qsizetype m_widestRow = 0;
};

} // namespace json
