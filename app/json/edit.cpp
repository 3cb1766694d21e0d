// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/edit.h"

#include "json/write.h"

#include <algorithm>

namespace json {

namespace {

struct Span
{
    qsizetype begin;
    qsizetype end;
};

std::vector<Span> childrenOf(const Value &container)
{
    std::vector<Span> spans;
    for (const Member &member : container.members())
        spans.push_back({member.key.begin(), member.value.end()});
    for (const Value &element : container.elements())
        spans.push_back({element.begin(), element.end()});
    return spans;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The blanks directly before `at`.
QByteArray blanksBefore(const QByteArray &text, qsizetype at)
{
    qsizetype from = at;
    while (from > 0 && isSpace(text[from - 1]))
        --from;
    return text.sliced(from, at - from);
}

/// The blanks at the start of the line that holds `at`.
QByteArray indentationAt(const QByteArray &text, qsizetype at)
{
    const qsizetype start = at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    qsizetype stop = start;
    while (stop < at && (text[stop] == ' ' || text[stop] == '\t'))
        ++stop;
    return text.sliced(start, stop - start);
}

Edit insertIntoEmpty(const Value &container, const QByteArrayList &contents, const QByteArray &eol)
{
    const QByteArray &text = container.documentText();
    const qsizetype inner = container.begin() + 1;
    const qsizetype length = container.end() - 1 - inner;
    const bool isWholeText = text.trimmed().size() == container.raw().size();
    if (!text.contains('\n') && !isWholeText)
        return {inner, length, contents.join(", ")};
    const QByteArray lineEnd = text.contains('\n') ? lineEndingOf(text) : eol;
    const QByteArray outer = lineEnd + indentationAt(text, container.begin());
    const QByteArray line = outer + "  ";
    return {inner, length, line + contents.join(QByteArray(',' + line)) + outer};
}

Edit insertChildren(const Value &container, qsizetype position, const QByteArrayList &contents, const QByteArray &eol)
{
    if (contents.isEmpty())
        return {container.begin(), 0, {}};
    const std::vector<Span> children = childrenOf(container);
    if (children.empty())
        return insertIntoEmpty(container, contents, eol);
    const QByteArray &text = container.documentText();
    // Behind an opening bracket there may be no blank where there is one behind each comma.
    const size_t model = position == 0 && children.size() > 1 ? 1 : std::min(size_t(position), children.size() - 1);
    QByteArray separator = blanksBefore(text, children[model].begin);
    if (separator.isEmpty() && children.size() == 1 && text.contains("\": "))
        separator = " ";
    separator.prepend(',');
    if (position >= qsizetype(children.size()))
        return {children.back().end, 0, separator + contents.join(separator)};
    return {children[size_t(position)].begin, 0, contents.join(separator) + separator};
}

Edit removeChild(const Value &container, qsizetype position)
{
    const std::vector<Span> children = childrenOf(container);
    const auto at = size_t(position);
    if (children.size() == 1)
        return {container.begin() + 1, container.end() - container.begin() - 2, {}};
    if (at + 1 < children.size())
        return {children[at].begin, children[at + 1].begin - children[at].begin, {}};
    return {children[at - 1].end, children[at].end - children[at - 1].end, {}};
}

/// The text between a name and its value, copied from a neighbour.
QByteArray colonOf(const Value &object)
{
    const std::vector<Member> members = object.members();
    if (members.empty()) {
        const QByteArray &text = object.documentText();
        const bool compact = text.contains("\":") && !text.contains("\": ");
        return compact ? ":" : ": ";
    }
    const qsizetype from = members.front().key.end();
    return object.documentText().sliced(from, members.front().value.begin() - from);
}

} // namespace

QByteArray apply(const QByteArray &text, const Edit &edit)
{
    return text.first(edit.offset) + edit.inserted + text.sliced(edit.offset + edit.removed);
}

Edit replaceValue(const Value &value, const QByteArray &raw)
{
    return {value.begin(), value.end() - value.begin(), raw};
}

Edit insertMember(const Value &object, qsizetype position, QStringView name, const QByteArray &raw,
                  const QByteArray &eol)
{
    return insertChildren(object, position, {quote(name) + colonOf(object) + raw}, eol);
}

Edit insertElement(const Value &array, qsizetype position, const QByteArray &raw, const QByteArray &eol)
{
    return insertChildren(array, position, {raw}, eol);
}

Edit insertElements(const Value &array, qsizetype position, const QByteArrayList &raws, const QByteArray &eol)
{
    return insertChildren(array, position, raws, eol);
}

Edit removeMember(const Value &object, qsizetype position)
{
    return removeChild(object, position);
}

Edit removeElement(const Value &array, qsizetype position)
{
    return removeChild(array, position);
}

Edit difference(const QByteArray &from, const QByteArray &to)
{
    const auto [a, b] = std::mismatch(from.begin(), from.end(), to.begin(), to.end());
    const qsizetype prefix = a - from.begin();
    qsizetype suffix = 0;
    const qsizetype most = std::min(from.size(), to.size()) - prefix;
    while (suffix < most && from[from.size() - 1 - suffix] == to[to.size() - 1 - suffix])
        ++suffix;
    return {prefix, from.size() - prefix - suffix, to.sliced(prefix, to.size() - prefix - suffix)};
}

} // namespace json
