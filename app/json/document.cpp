// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/document.h"

#include "json/scanner.h"

namespace json {

namespace {

/// The last byte before this offset that is no blank; there must be one.
char lastBefore(const QByteArray &text, qsizetype offset)
{
    do
        --offset;
    while (text[offset] == ' ' || text[offset] == '\n' || text[offset] == '\r' || text[offset] == '\t');
    return text[offset];
}

} // namespace

Kind Value::kind() const
{
    switch (firstByte()) {
    case '{':
        return m_index->text.at(begin() + 1) == '{' ? Kind::Placeholder : Kind::Object;
    case '[':
        return Kind::Array;
    case '"':
        return Kind::String;
    case 't':
    case 'f':
        return Kind::Boolean;
    case 'n':
        return Kind::Null;
    default:
        return Kind::Number;
    }
}

qsizetype Value::begin() const
{
    return m_index->tokens[m_token];
}

qsizetype Value::end() const
{
    if (m_index->tokens.isContainer(m_token))
        return m_index->tokens[m_index->tokens.behind(m_token) - 1] + 1;
    return detail::scalarEnd(m_index->text, begin());
}

QByteArrayView Value::raw() const
{
    const qsizetype from = begin();
    return QByteArrayView(m_index->text).sliced(from, end() - from);
}

QString Value::string() const
{
    return isString() ? detail::unescape(raw()) : QString::fromUtf8(raw());
}

std::vector<Member> Value::members() const
{
    std::vector<Member> result;
    if (!isObject())
        return result;
    const quint32 close = m_index->tokens.behind(m_token) - 1;
    for (quint32 key = m_token + 2; key != close;) {
        result.push_back({Value(m_index, key), Value(m_index, key + 1)});
        key = m_index->tokens.behind(key + 1);
    }
    return result;
}

std::vector<Value> Value::elements() const
{
    std::vector<Value> result;
    if (!isArray())
        return result;
    const quint32 close = m_index->tokens.behind(m_token) - 1;
    for (quint32 at = m_token + 2; at != close; at = m_index->tokens.behind(at))
        result.push_back(Value(m_index, at));
    return result;
}

std::optional<Value> Value::member(QStringView name) const
{
    if (!isObject())
        return std::nullopt;
    const quint32 close = m_index->tokens.behind(m_token) - 1;
    for (quint32 key = m_token + 2; key != close; key = m_index->tokens.behind(key + 1)) {
        if (Value(m_index, key).string() == name)
            return Value(m_index, key + 1);
    }
    return std::nullopt;
}

Document::Document() : Document(parse({})) {}

Document Document::parse(QByteArray text, Syntax syntax, Reading *reading)
{
    auto index = std::make_shared<detail::Index>();
    index->syntax = syntax;
    index->text = std::move(text);
    detail::scan(*index, reading);
    return Document(std::move(index));
}

Value Document::root() const
{
    return Value(m_index.get(), 0);
}

std::optional<Value> Document::object() const
{
    if (!isValid() || !root().isObject())
        return std::nullopt;
    return root();
}

quint32 Document::tokenAt(qsizetype offset) const
{
    const detail::Tokens &tokens = m_index->tokens;
    quint32 low = 0;
    for (quint32 high = quint32(tokens.size()); high - low > 1;) {
        quint32 middle = low + (high - low) / 2;
        if (tokens.isLink(middle))
            middle += middle - 1 == low ? 1 : -1;
        if (middle == high)
            break;
        (tokens[middle] <= offset ? low : high) = middle;
    }
    return low;
}

bool Document::isKey(quint32 token) const
{
    if (tokenByte(token) != '"' || token + 1 >= tokenEndOfAll() || m_index->tokens.isLink(token + 1))
        return false;
    return lastBefore(m_index->text, tokenBegin(token + 1)) == ':';
}

std::optional<Value> Document::keyOf(quint32 value) const
{
    if (value == 0 || lastBefore(m_index->text, tokenBegin(value)) != ':')
        return std::nullopt;
    return Value(m_index.get(), value - 1);
}

qsizetype Document::tokenEnd(quint32 token) const
{
    const qsizetype begin = tokenBegin(token);
    const char first = m_index->text.at(begin);
    if (isContainer(token) || first == '}' || first == ']')
        return begin + 1;
    return detail::scalarEnd(m_index->text, begin);
}

QByteArray completedPrefix(const QByteArray &text)
{
    return detail::completedPrefix(text);
}

Error placeOf(QByteArrayView text, qsizetype offset, QString reason)
{
    const QByteArrayView before = text.first(offset);
    qsizetype lineStart = before.lastIndexOf('\n') + 1;
    if (lineStart == 0 && before.startsWith("\xEF\xBB\xBF"))
        lineStart = 3; // no editor counts the byte order mark
    int line = 1;
    for (const char c : before)
        line += c == '\n';
    int column = 1;
    for (const char c : before.sliced(lineStart))
        column += (quint8(c) & 0xC0) != 0x80; // continuation bytes belong to the character before
    return {offset, line, column, std::move(reason)};
}

} // namespace json
