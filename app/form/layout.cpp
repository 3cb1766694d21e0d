// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "form/layout.h"

#include "json/edit.h"
#include "json/write.h"

#include <algorithm>
#include <vector>

namespace form {

namespace {

/// The offsets of all bytes that are no layout. The same value gives as many in every layout.
std::vector<qsizetype> significant(const QByteArray &text)
{
    std::vector<qsizetype> places;
    places.reserve(size_t(text.size()));
    bool inString = false;
    bool inVariable = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (!inString && !inVariable && (c == ' ' || c == '\t' || c == '\n' || c == '\r'))
            continue;
        places.push_back(i);
        if (inString && c == '\\' && i + 1 < text.size())
            places.push_back(++i);
        else if (!inVariable && c == '"')
            inString = !inString;
        else if (!inString && c == '{' && text.mid(i, 2) == "{{")
            inVariable = true;
        else if (inVariable && c == '}')
            inVariable = false;
    }
    return places;
}

/// Where a place between the bytes of one layout is in the other one.
class Places
{
public:
    Places(const QByteArray &from, const QByteArray &to)
        : m_from(from),
          m_begins(significant(from)),
          m_others(significant(to))
    {}

    bool areSame() const { return m_begins.size() == m_others.size(); }

    qsizetype other(qsizetype place) const
    {
        const auto next = size_t(std::lower_bound(m_begins.begin(), m_begins.end(), place) - m_begins.begin());
        const bool touchesNext = next < m_begins.size() && m_begins[next] == place;
        const bool touchesLast = next > 0 && m_begins[next - 1] + 1 == place;
        // What is typed between a bracket or comma and a number belongs to the number, on either side of it.
        const bool behindMark = touchesLast && QByteArrayView("[]{},:").contains(m_from[place - 1]);
        if (touchesNext && (!touchesLast || behindMark))
            return m_others[next];
        return next > 0 ? m_others[next - 1] + 1 : 0;
    }

private:
    const QByteArray &m_from;
    std::vector<qsizetype> m_begins;
    std::vector<qsizetype> m_others;
};

QByteArray minified(const QByteArray &text)
{
    const json::Document document = json::Document::parse(text, json::Syntax::Template);
    return document.isValid() ? json::minified(document) : QByteArray();
}

} // namespace

QByteArray transferred(const QByteArray &raw, const QByteArray &shown, const QByteArray &edited)
{
    const Places places(shown, raw);
    if (raw == shown || !places.areSame())
        return edited;
    const QByteArray meant = minified(edited);
    if (meant == minified(raw))
        return raw;
    const json::Edit edit = json::difference(shown, edited);
    const qsizetype begin = places.other(edit.offset);
    const qsizetype end = std::max(begin, places.other(edit.offset + edit.removed));
    const QByteArray result = json::apply(raw, {begin, end - begin, edit.inserted});
    return minified(result) == meant ? result : edited; // what is seen is what is meant
}

} // namespace form
