// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/pointer.h"

namespace json {

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
            bool isIndex = false;
            const uint index = token.toUInt(&isIndex);
            const std::vector<Value> elements = at->elements();
            // RFC 6901 section 4: no leading zeros
            if (!isIndex || index >= elements.size() || (token.size() > 1 && token.startsWith(u'0')))
                return std::nullopt;
            at = elements[index];
        } else {
            at = at->member(token);
        }
        if (!at)
            return std::nullopt;
    }
    return at;
}

} // namespace json
