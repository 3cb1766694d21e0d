// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonspans.h"

#include "ui/theme.h"

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

/// Whether what stands behind a string makes it a name.
bool isColonNext(QStringView row, qsizetype at)
{
    while (at < row.size() && row[at].isSpace())
        ++at;
    return at < row.size() && row[at] == u':';
}

/// Behind `{{name}}` at this place; the place itself when there is none.
qsizetype variableEnd(QStringView row, qsizetype begin)
{
    if (!row.sliced(begin).startsWith(u"{{"))
        return begin;
    qsizetype at = begin + 2;
    while (at < row.size() && !QStringView(u"{}\"").contains(row[at]))
        ++at;
    return row.sliced(at).startsWith(u"}}") ? at + 2 : begin;
}

void addVariables(std::vector<JsonSpan> &spans, QStringView row, qsizetype from, qsizetype to)
{
    for (qsizetype at = row.indexOf(u"{{", from); at >= 0 && at < to; at = row.indexOf(u"{{", at)) {
        const qsizetype end = variableEnd(row, at);
        if (end > at)
            spans.push_back({JsonPart::Variable, at, end - at});
        at = end > at ? end : at + 1;
    }
}

} // namespace

QColor colorOf(const Colors &colors, JsonPart part)
{
    switch (part) {
    case JsonPart::Name:
        return colors.name;
    case JsonPart::String:
        return colors.string;
    case JsonPart::Variable:
        return colors.variable;
    case JsonPart::Literal:
        break;
    }
    return colors.literal;
}

std::vector<JsonSpan> jsonSpans(QStringView row, bool insideString, json::Syntax syntax)
{
    const bool isTemplate = syntax == json::Syntax::Template;
    std::vector<JsonSpan> spans;
    qsizetype at = 0;
    while (at < row.size()) {
        const qsizetype begin = at;
        if (insideString || row[at] == u'"') {
            at = stringEnd(row, insideString ? at : at + 1);
            insideString = false;
            spans.push_back({isColonNext(row, at) ? JsonPart::Name : JsonPart::String, begin, at - begin});
            if (isTemplate)
                addVariables(spans, row, begin, at);
        } else if (isTemplate && variableEnd(row, at) > at) {
            at = variableEnd(row, at);
            spans.push_back({JsonPart::Variable, begin, at - begin});
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
