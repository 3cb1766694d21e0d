// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonspans.h"

namespace ui {

namespace {

/// Behind the closing quote, or the end of the row.
qsizetype stringEnd(QStringView row, qsizetype at)
{
    while (at < row.size()) {
        if (row[at] == u'"')
            return at + 1;
        at += row[at] == u'\\' ? 2 : 1;
    }
    return row.size();
}

bool isStructure(QChar c)
{
    return c == u'{' || c == u'}' || c == u'[' || c == u']' || c == u',' || c == u':' || c == u' ';
}

} // namespace

std::vector<JsonSpan> jsonSpans(QStringView row, bool insideString)
{
    std::vector<JsonSpan> spans;
    qsizetype at = 0;
    while (at < row.size()) {
        const qsizetype begin = at;
        if (insideString || row[at] == u'"') {
            at = stringEnd(row, insideString ? at : at + 1);
            insideString = false;
            const bool isName = at < row.size() && row[at] == u':';
            spans.push_back({isName ? JsonPart::Name : JsonPart::String, begin, at - begin});
        } else if (isStructure(row[at])) {
            ++at;
        } else {
            while (at < row.size() && !isStructure(row[at]))
                ++at;
            spans.push_back({JsonPart::Literal, begin, at - begin});
        }
    }
    return spans;
}

} // namespace ui
