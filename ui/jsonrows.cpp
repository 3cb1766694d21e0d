// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonrows.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int rowsPerPlace = 64;
constexpr int openedOneByOne = 100; ///< levels; more are opened with all that is in them

} // namespace

JsonRows::JsonRows(const json::Document &document) : m_document(document)
{
    m_stretches.push_back(stretch(0, m_document.tokenEndOfAll(), 0, 1));
    m_rowCount = m_stretches.front().rowCount;
}

bool JsonRows::canOpen(quint32 token) const
{
    return m_document.isContainer(token) && m_document.tokenBehind(token) > token + 3;
}

// Walking a stretch

void JsonRows::toValue(Place &place, quint32 end) const
{
    while (place.token < end && m_document.isClose(place.token)) {
        --place.depth;
        ++place.token;
    }
    if (place.token < end && m_document.isKey(place.token))
        ++place.token;
}

void JsonRows::advance(Place &place, const Stretch &stretch) const
{
    ++place.row;
    if (place.depth < stretch.deepest && m_document.isContainer(place.token)) {
        place.token += 2;
        ++place.depth;
    } else {
        place.token = m_document.tokenBehind(place.token);
    }
    toValue(place, stretch.end);
}

JsonRows::Stretch JsonRows::stretch(quint32 begin, quint32 end, int depth, int deepest) const
{
    Stretch made;
    made.end = end;
    made.deepest = deepest;
    Place place{0, begin, depth};
    for (toValue(place, end); place.token < end; advance(place, made)) {
        if (place.row % rowsPerPlace == 0)
            made.places.push_back(place);
    }
    made.rowCount = place.row;
    return made;
}

JsonRows::Place JsonRows::placeOfRow(const Stretch &stretch, int row) const
{
    const auto behind = std::partition_point(stretch.places.begin(), stretch.places.end(),
                                             [row](const Place &place) { return place.row <= row; });
    Place place = *std::prev(behind);
    while (place.row < row)
        advance(place, stretch);
    return place;
}

JsonRows::Place JsonRows::placeOfToken(const Stretch &stretch, quint32 token) const
{
    const auto behind = std::partition_point(stretch.places.begin() + 1, stretch.places.end(),
                                             [token](const Place &place) { return place.token <= token; });
    Place place = *std::prev(behind);
    for (Place next = place; next.token < stretch.end && next.token <= token; advance(next, stretch))
        place = next;
    return place;
}

/// The rows whose values begin before the token.
JsonRows::Stretch JsonRows::before(const Stretch &stretch, quint32 token) const
{
    Stretch made = stretch;
    if (token >= stretch.end)
        return made;
    made.end = token;
    const auto cut = std::partition_point(made.places.begin(), made.places.end(),
                                          [token](const Place &place) { return place.token < token; });
    made.places.erase(cut, made.places.end());
    made.rowCount = made.places.empty() ? 0 : placeOfToken(made, token - 1).row + 1;
    return made;
}

/// The rows whose values begin at or behind the token.
JsonRows::Stretch JsonRows::behind(const Stretch &stretch, quint32 token) const
{
    if (stretch.begin() >= token)
        return stretch;
    Stretch made;
    made.end = stretch.end;
    made.deepest = stretch.deepest;
    if (token >= stretch.end)
        return made;
    Place first = placeOfToken(stretch, token);
    while (first.token < token && first.token < stretch.end)
        advance(first, stretch);
    if (first.token >= stretch.end)
        return made;
    made.rowCount = stretch.rowCount - first.row;
    made.places.push_back({0, first.token, first.depth});
    for (const Place &place : stretch.places) {
        if (place.row > first.row)
            made.places.push_back({place.row - first.row, place.token, place.depth});
    }
    return made;
}

// All of them

size_t JsonRows::stretchOfRow(int number) const
{
    const auto behind = std::partition_point(m_stretches.begin(), m_stretches.end(),
                                             [number](const Stretch &part) { return part.firstRow <= number; });
    return size_t(behind - m_stretches.begin()) - 1;
}

size_t JsonRows::stretchOfToken(quint32 token) const
{
    const auto behind = std::partition_point(m_stretches.begin() + 1, m_stretches.end(),
                                             [token](const Stretch &part) { return part.begin() <= token; });
    return size_t(behind - m_stretches.begin()) - 1;
}

JsonRows::Row JsonRows::row(int number) const
{
    const Stretch &part = m_stretches[stretchOfRow(number)];
    const Place place = placeOfRow(part, number - part.firstRow);
    return {place.token, place.depth};
}

int JsonRows::rowOf(quint32 token) const
{
    if (m_document.isKey(token))
        ++token;
    const Stretch &part = m_stretches[stretchOfToken(token)];
    return part.firstRow + placeOfToken(part, token).row;
}

bool JsonRows::isOpen(int number) const
{
    const quint32 token = row(number).token;
    return number + 1 < m_rowCount && canOpen(token) && row(number + 1).token < m_document.tokenBehind(token);
}

void JsonRows::open(int number, int levels)
{
    const Row here = row(number);
    if (!canOpen(here.token))
        return;
    const int deepest = levels >= allLevels ? allLevels : here.depth + levels;
    replaceContent(number, stretch(here.token + 2, m_document.tokenBehind(here.token) - 1, here.depth + 1, deepest));
}

void JsonRows::close(int number)
{
    if (isOpen(number))
        replaceContent(number, {});
}

void JsonRows::replaceContent(int number, Stretch inside)
{
    const quint32 token = row(number).token;
    const quint32 last = m_document.tokenBehind(token);
    const size_t from = stretchOfRow(number);
    const size_t to = stretchOfToken(last - 1);
    std::vector<Stretch> parts;
    for (Stretch &part :
         std::vector<Stretch>{before(m_stretches[from], token + 1), std::move(inside), behind(m_stretches[to], last)}) {
        if (part.rowCount > 0)
            parts.push_back(std::move(part));
    }
    const auto at = m_stretches.erase(m_stretches.begin() + qsizetype(from), m_stretches.begin() + qsizetype(to) + 1);
    m_stretches.insert(at, std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
    m_rowCount = 0;
    for (Stretch &part : m_stretches) {
        part.firstRow = m_rowCount;
        m_rowCount += part.rowCount;
    }
}

int JsonRows::reveal(quint32 token, const std::vector<quint32> &around)
{
    int opened = 0;
    for (const quint32 container : around) {
        const int number = rowOf(container);
        if (!isOpen(number))
            open(number, ++opened > openedOneByOne ? allLevels : 1);
        if (opened > openedOneByOne)
            break;
    }
    return rowOf(token);
}

} // namespace ui
