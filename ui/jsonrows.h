// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/document.h"

#include <vector>

namespace ui {

/// The rows of a tree over a valid document, of which parts are open. There is no node per value: stretches of the
/// index in which the same levels are open are one entry each, with a place for every 64 rows or so.
class JsonRows final
{
public:
    static constexpr int allLevels = 1 << 30;

    struct Row
    {
        quint32 token = 0; ///< of the value
        int depth = 0;     ///< 0 for the root
    };

    JsonRows() = default;
    /// The root, open.
    explicit JsonRows(const json::Document &document);

    int rowCount() const { return m_rowCount; }
    Row row(int number) const;
    /// The row of the value, or of the innermost container around it that is shown.
    int rowOf(quint32 token) const;

    /// A container that is not empty.
    bool canOpen(quint32 token) const;
    bool isOpen(int number) const;
    /// Opens the value in this row and so many levels below; closes what is open deeper.
    void open(int number, int levels = 1);
    void close(int number);
    /// Opens what is around the value, and gives its row.
    int reveal(quint32 token, const std::vector<quint32> &around);

private:
    struct Place
    {
        int row = 0; ///< within the stretch
        quint32 token = 0;
        int depth = 0;
    };
    /// The values from `begin` to before `end` down to a depth, as rows.
    struct Stretch
    {
        quint32 end = 0;
        int deepest = 0;
        int rowCount = 0;
        int firstRow = 0;
        std::vector<Place> places;

        quint32 begin() const { return places.front().token; }
    };

    Stretch stretch(quint32 begin, quint32 end, int depth, int deepest) const;
    /// The first value at or behind this token, which may be a key or a closing bracket.
    void toValue(Place &place, quint32 end) const;
    void advance(Place &place, const Stretch &stretch) const;
    Place placeOfRow(const Stretch &stretch, int row) const;
    /// The last one at or before the token.
    Place placeOfToken(const Stretch &stretch, quint32 token) const;
    Stretch before(const Stretch &stretch, quint32 token) const;
    Stretch behind(const Stretch &stretch, quint32 token) const;
    size_t stretchOfRow(int number) const;
    size_t stretchOfToken(quint32 token) const;
    /// Puts `inside` in place of what is shown of the container's content.
    void replaceContent(int number, Stretch inside);

    json::Document m_document;
    std::vector<Stretch> m_stretches; ///< in the order of the text; none is empty
    int m_rowCount = 0;
};

} // namespace ui
