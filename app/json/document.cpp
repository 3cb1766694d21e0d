// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/document.h"

#include "json/scanner.h"

namespace json {

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
    return m_index->tokens[m_token].begin;
}

qsizetype Value::end() const
{
    const detail::Token &token = m_index->tokens[m_token];
    if (const Kind known = kind(); known == Kind::Object || known == Kind::Array)
        return m_index->tokens[token.next - 1].begin + 1;
    return detail::scalarEnd(m_index->text, token.begin);
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
    const quint32 close = m_index->tokens[m_token].next - 1;
    for (quint32 key = m_token + 1; key != close;) {
        result.push_back({Value(m_index, key), Value(m_index, key + 1)});
        key = m_index->tokens[key + 1].next;
    }
    return result;
}

std::vector<Value> Value::elements() const
{
    std::vector<Value> result;
    if (!isArray())
        return result;
    const quint32 close = m_index->tokens[m_token].next - 1;
    for (quint32 at = m_token + 1; at != close; at = m_index->tokens[at].next)
        result.push_back(Value(m_index, at));
    return result;
}

std::optional<Value> Value::member(QStringView name) const
{
    if (!isObject())
        return std::nullopt;
    const quint32 close = m_index->tokens[m_token].next - 1;
    for (quint32 key = m_token + 1; key != close; key = m_index->tokens[key + 1].next) {
        if (Value(m_index, key).string() == name)
            return Value(m_index, key + 1);
    }
    return std::nullopt;
}

Document::Document() : Document(parse({})) {}

Document Document::parse(QByteArray text, Syntax syntax)
{
    auto index = std::make_shared<detail::Index>();
    index->syntax = syntax;
    index->text = std::move(text);
    detail::scan(*index);
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
