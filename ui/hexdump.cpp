// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/hexdump.h"

#include <QString>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype perLine = 16;
constexpr qsizetype looked = 64 << 10; ///< bytes that decide whether it is text

constexpr qsizetype hexColumn = 10;
constexpr qsizetype textColumn = hexColumn + 3 * perLine + 2;

/// Writes one line and returns the place behind it.
char *writeLine(char *out, QByteArrayView line, qsizetype offset)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::fill_n(out, textColumn, ' ');
    for (int digit = 0; digit < 8; ++digit)
        out[7 - digit] = digits[(offset >> (4 * digit)) & 15];
    for (qsizetype i = 0; i < line.size(); ++i) {
        const quint8 byte = quint8(line[i]);
        char *at = out + hexColumn + 3 * i + (i >= perLine / 2 ? 1 : 0);
        at[0] = digits[byte >> 4];
        at[1] = digits[byte & 15];
        out[textColumn + i] = byte >= 0x20 && byte < 0x7F ? char(byte) : '.';
    }
    return out + textColumn + line.size();
}

} // namespace

qsizetype HexRows::begin(int row) const
{
    return row * (textColumn + perLine + 1);
}

qsizetype HexRows::end(int row) const
{
    return begin(row) + textColumn + std::clamp<qsizetype>(m_bytes.size() - row * perLine, 0, perLine);
}

int HexRows::rowCount() const
{
    return int(std::max<qsizetype>(1, (m_bytes.size() + perLine - 1) / perLine));
}

qsizetype HexRows::size() const
{
    return m_bytes.isEmpty() ? 0 : end(rowCount() - 1);
}

int HexRows::rowAt(qsizetype offset) const
{
    return int(std::min<qsizetype>(offset / (textColumn + perLine + 1), rowCount() - 1));
}

qsizetype HexRows::widestRow() const
{
    return m_bytes.isEmpty() ? 0 : textColumn + perLine;
}

QByteArray HexRows::bytes(qsizetype begin, qsizetype end) const
{
    if (begin >= end)
        return {};
    const qsizetype first = rowAt(begin) * perLine;
    const qsizetype behind = std::min(m_bytes.size(), (rowAt(end) + 1) * perLine);
    QByteArray dump((behind - first + perLine - 1) / perLine * (textColumn + perLine + 1), Qt::Uninitialized);
    char *out = dump.data();
    for (qsizetype offset = first; offset < behind; offset += perLine) {
        if (offset > first)
            *out++ = '\n';
        out = writeLine(out, QByteArrayView(m_bytes).sliced(offset, std::min(perLine, behind - offset)), offset);
    }
    *out = '\n'; // when the end asked for is behind a line that is not the last
    return dump.mid(begin - this->begin(rowAt(begin)), end - begin);
}

qsizetype HexRows::shownOffset(qsizetype offset)
{
    const qsizetype column = offset % perLine;
    return offset / perLine * (textColumn + perLine + 1) + hexColumn + 3 * column + (column >= perLine / 2 ? 1 : 0);
}

qsizetype HexRows::bodyOffset(qsizetype shown) const
{
    const int row = rowAt(shown);
    const qsizetype column = (shown - begin(row) - hexColumn) / 3;
    return std::min(m_bytes.size(), row * perLine + std::clamp<qsizetype>(column, 0, perLine - 1));
}

bool looksLikeText(QByteArrayView bytes)
{
    const QByteArrayView begin = bytes.first(std::min(looked, bytes.size()));
    if (begin.contains('\0'))
        return false;
    const qsizetype controls = std::count_if(begin.begin(), begin.end(), [](char c) {
        return (quint8(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
    });
    const qsizetype broken = QString::fromUtf8(begin).count(QChar::ReplacementCharacter);
    return (controls + broken) * 8 <= begin.size();
}

} // namespace ui
