// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/textcursor.h"

namespace ui {

namespace {

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || quint8(c) >= 0x80 ||
           QByteArrayView("-_.@#$+").contains(c);
}

/// The end of a continued row is the begin of the next one; the cursor stays in its row.
qsizetype lastIn(const TextRows &lines, int row)
{
    const qsizetype end = lines.end(row);
    const bool continued = row + 1 < lines.rowCount() && lines.begin(row + 1) == end;
    return continued ? lines.before(end) : end;
}

} // namespace

bool isVertical(Move move)
{
    return move == Move::Up || move == Move::Down || move == Move::PageUp || move == Move::PageDown;
}

int columnOf(const TextRows &lines, qsizetype offset)
{
    const int row = lines.rowAt(offset);
    return lines.shown(row).unitAt(offset - lines.begin(row));
}

qsizetype offsetAt(const TextRows &lines, int row, int column)
{
    const ShownRow shown = lines.shown(row);
    const size_t unit = std::min(size_t(std::max(0, column)), shown.bytes.size() - 1);
    return std::min(lines.begin(row) + shown.bytes[unit], lastIn(lines, row));
}

qsizetype moved(const TextRows &lines, qsizetype offset, Move move, int pageRows, int column)
{
    const int row = lines.rowAt(offset);
    const auto inRow = [&](int target) { return offsetAt(lines, std::clamp(target, 0, lines.rowCount() - 1), column); };
    switch (move) {
    case Move::Left:
        return lines.before(offset);
    case Move::Right:
        return lines.behind(offset);
    case Move::Up:
        return inRow(row - 1);
    case Move::Down:
        return inRow(row + 1);
    case Move::PageUp:
        return inRow(row - pageRows);
    case Move::PageDown:
        return inRow(row + pageRows);
    case Move::RowStart:
        return lines.begin(row);
    case Move::RowEnd:
        return lastIn(lines, row);
    case Move::Start:
        return 0;
    case Move::End:
        break;
    }
    return lines.size();
}

TextSelection wordAt(const TextRows &lines, qsizetype offset)
{
    const int row = lines.rowAt(offset);
    const qsizetype begin = lines.begin(row);
    const QByteArray text = lines.bytes(begin, lines.end(row));
    TextSelection word{offset, offset};
    while (word.anchor > begin && isWordByte(text[word.anchor - begin - 1]))
        --word.anchor;
    while (word.cursor < begin + text.size() && isWordByte(text[word.cursor - begin]))
        ++word.cursor;
    return word;
}

} // namespace ui
