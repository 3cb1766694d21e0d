// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/layout.h"

#include "json/write.h"

#include <algorithm>

namespace json {

namespace {

constexpr qsizetype rowsPerPlace = 64;
constexpr qsizetype indentation = 2;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isClose(char c)
{
    return c == '}' || c == ']';
}

} // namespace

Layout::Layout(Document document, const Reading *reading) : m_document(std::move(document))
{
    Place place;
    qsizetype nextPlace = 0;
    for (;;) {
        if (place.row >= nextPlace) {
            m_places.push_back(place);
            nextPlace = place.row + rowsPerPlace;
        }
        const Line here = line(place.token, place.depth);
        m_widestRow = std::max(m_widestRow, std::min(here.length(), longestRow));
        step(place, here);
        const bool isCancelled = reading && reading->cancelled.load(std::memory_order_relaxed);
        if (here.next >= m_document.tokenEndOfAll() || isCancelled)
            break;
    }
    m_places.shrink_to_fit();
    m_rowCount = place.row;
    m_size = place.offset - 1; // no line end behind the last line
}

void Layout::step(Place &place, const Line &line) const
{
    place.row += line.rows();
    place.offset += line.length() + 1;
    place.token = line.next;
    place.depth = quint32(line.nextDepth);
}

// Tokens

QByteArrayView Layout::scalar(quint32 token, bool *hasComma) const
{
    const QByteArray &text = m_document.text();
    const qsizetype begin = m_document.tokenBegin(token);
    qsizetype end = token + 1 < m_document.tokenEndOfAll() ? m_document.tokenBegin(token + 1) : text.size();
    *hasComma = false;
    for (char c = text[end - 1]; isSpace(c) || c == ',' || c == ':'; c = text[end - 1]) {
        *hasComma = *hasComma || c == ',';
        --end;
    }
    return QByteArrayView(text).sliced(begin, end - begin);
}

bool Layout::commaFollows(qsizetype offset) const
{
    const QByteArray &text = m_document.text();
    while (offset < text.size() && isSpace(text[offset]))
        ++offset;
    return offset < text.size() && text[offset] == ',';
}

Layout::Line Layout::line(quint32 token, qsizetype depth) const
{
    const QByteArrayView text = m_document.text();
    Line line;
    line.token = token;
    if (m_document.isClose(token))
        --depth;
    line.indent = indentation * std::min<qsizetype>(depth, deepestIndentation);
    line.nextDepth = depth;
    if (m_document.isKey(token)) {
        bool isComma = false;
        line.key = scalar(token++, &isComma);
    }
    line.valueToken = token;
    line.next = m_document.nextToken(token);
    const qsizetype begin = m_document.tokenBegin(token);
    if (m_document.isContainer(token)) {
        if (line.next + 1 == m_document.tokenBehind(token)) {
            line.value = text[begin] == '{' ? QByteArrayView("{}") : QByteArrayView("[]");
            line.hasComma = commaFollows(m_document.tokenBegin(line.next) + 1);
            ++line.next;
        } else {
            line.value = text.sliced(begin, 1);
            ++line.nextDepth;
        }
    } else if (isClose(text[begin])) {
        line.value = text.sliced(begin, 1);
        line.hasComma = commaFollows(begin + 1);
    } else {
        line.value = scalar(token, &line.hasComma);
    }
    return line;
}

// A line

void Layout::Line::append(QByteArray &out, qsizetype from, qsizetype to) const
{
    qsizetype column = 0;
    const auto part = [&](QByteArrayView bytes) {
        const qsizetype begin = std::clamp<qsizetype>(from - column, 0, bytes.size());
        const qsizetype end = std::clamp<qsizetype>(to - column, 0, bytes.size());
        out += bytes.sliced(begin, end - begin);
        column += bytes.size();
    };
    static const QByteArray blanks(indentation * deepestIndentation, ' ');
    part(QByteArrayView(blanks).first(indent));
    if (!key.isEmpty()) {
        part(key);
        part(": ");
    }
    part(value);
    if (hasComma)
        part(",");
}

char Layout::Line::byteAt(qsizetype column) const
{
    const qsizetype inKey = column - indent;
    const qsizetype inValue = column - valueColumn();
    if (inValue >= 0 && inValue < value.size())
        return value[inValue];
    return inKey >= 0 && inKey < key.size() ? key[inKey] : ' ';
}

qsizetype Layout::Line::pieceBegin(qsizetype piece) const
{
    qsizetype column = piece * longestRow;
    if (column >= length())
        return length();
    while ((quint8(byteAt(column)) & 0xC0) == 0x80)
        --column;
    return column;
}

// Places

template <typename IsBeyond>
std::pair<Layout::Place, Layout::Line> Layout::find(IsBeyond isBeyond) const
{
    const auto known =
        std::partition_point(m_places.begin(), m_places.end(), [&](const Place &place) { return !isBeyond(place); });
    Place place = known == m_places.begin() ? *known : *std::prev(known);
    for (;;) {
        const Line here = line(place.token, place.depth);
        Place behind = place;
        step(behind, here);
        if (here.next >= m_document.tokenEndOfAll() || isBeyond(behind))
            return {place, here};
        place = behind;
    }
}

Layout::Row Layout::at(qsizetype row) const
{
    const auto [place, line] = find([row](const Place &known) { return known.row > row; });
    const qsizetype piece = row - place.row;
    return {place.offset + line.pieceBegin(piece), place.offset + line.pieceBegin(piece + 1), piece > 0};
}

qsizetype Layout::rowAt(qsizetype offset) const
{
    const auto [place, line] = find([offset](const Place &known) { return known.offset > offset; });
    const qsizetype column = offset - place.offset;
    qsizetype piece = std::min(column / longestRow, line.rows() - 1);
    // The break is up to three bytes before the multiple.
    if (piece + 1 < line.rows() && column >= line.pieceBegin(piece + 1))
        ++piece;
    return place.row + piece;
}

QByteArray Layout::bytes(qsizetype begin, qsizetype end) const
{
    QByteArray out;
    begin = std::clamp<qsizetype>(begin, 0, m_size);
    end = std::clamp(end, begin, m_size);
    if (begin == end)
        return out;
    out.reserve(end - begin);
    auto [place, here] = find([begin](const Place &known) { return known.offset > begin; });
    for (;;) {
        here.append(out, begin - place.offset, end - place.offset);
        step(place, here);
        if (place.offset > end)
            return out;
        if (begin < place.offset)
            out += '\n';
        if (place.offset == end)
            return out;
        here = line(place.token, place.depth);
    }
}

qsizetype Layout::sourceOffset(qsizetype offset) const
{
    const auto [place, line] = find([offset](const Place &known) { return known.offset > offset; });
    const bool isInValue = offset - place.offset >= line.valueColumn();
    return m_document.tokenBegin(isInValue ? line.valueToken : line.token);
}

qsizetype Layout::offsetOf(qsizetype sourceOffset) const
{
    const quint32 token = m_document.tokenAt(sourceOffset);
    const auto [place, line] = find([token](const Place &known) { return known.token > token; });
    return place.offset + (token >= line.valueToken ? line.valueColumn() : line.indent);
}

} // namespace json
