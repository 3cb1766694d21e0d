// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/pointer.h"

#include <algorithm>

namespace json {

namespace {

/// RFC 6901, section 4: digits without a leading zero; toUInt() alone would take signs and blanks, too.
std::optional<size_t> indexFrom(const QString &token)
{
    const bool isPlain = std::all_of(token.begin(), token.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }) &&
                         (token.size() == 1 || !token.startsWith(u'0'));
    bool isNumber = false;
    const uint index = token.toUInt(&isNumber);
    return isPlain && isNumber ? std::optional<size_t>(index) : std::nullopt;
}

} // namespace

std::optional<Pointer> Pointer::parse(QStringView text)
{
    if (text.isEmpty())
        return Pointer();
    if (!text.startsWith(u'/'))
        return std::nullopt;
    QStringList tokens;
    for (const QStringView part : text.sliced(1).split(u'/')) {
        QString token;
        for (qsizetype i = 0; i < part.size(); ++i) {
            if (part[i] != u'~') {
                token += part[i];
                continue;
            }
            ++i;
            if (i == part.size() || (part[i] != u'0' && part[i] != u'1'))
                return std::nullopt;
            token += part[i] == u'0' ? u'~' : u'/';
        }
        tokens.append(token);
    }
    return Pointer(tokens);
}

QString Pointer::toString() const
{
    QString text;
    for (QString token : m_tokens) {
        token.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
        text += u'/' + token;
    }
    return text;
}

Pointer Pointer::child(const QString &token) const
{
    return Pointer(m_tokens + QStringList(token));
}

std::optional<Value> Pointer::resolve(const Value &root) const
{
    std::optional<Value> at = root;
    for (const QString &token : m_tokens) {
        if (at->isArray()) {
            const std::optional<size_t> index = indexFrom(token);
            const std::vector<Value> elements = at->elements();
            if (!index || *index >= elements.size())
                return std::nullopt;
            at = elements[*index];
        } else {
            at = at->member(token);
        }
        if (!at)
            return std::nullopt;
    }
    return at;
}

} // namespace json
