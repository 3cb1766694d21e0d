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

QByteArray hexDump(QByteArrayView bytes)
{
    const qsizetype lines = (bytes.size() + perLine - 1) / perLine;
    QByteArray dump(lines * (textColumn + 1) + bytes.size(), Qt::Uninitialized);
    char *out = dump.data();
    for (qsizetype offset = 0; offset < bytes.size(); offset += perLine) {
        if (offset > 0)
            *out++ = '\n';
        out = writeLine(out, bytes.sliced(offset, std::min(perLine, bytes.size() - offset)), offset);
    }
    dump.truncate(out - dump.constData());
    return dump;
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
