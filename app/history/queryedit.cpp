// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/query.h"

#include "history/querywords.h"

#include <algorithm>
#include <limits>

namespace history {

namespace {

constexpr qsizetype allWords = std::numeric_limits<qsizetype>::max();

bool isSame(const QueryWord &a, const QueryWord &b)
{
    const auto sameText = [](const QueryValue &one, const QueryValue &other) {
        return one.text.toCaseFolded() == other.text.toCaseFolded();
    };
    return a.negated == b.negated && a.name == b.name &&
           std::equal(a.values.begin(), a.values.end(), b.values.begin(), b.values.end(), sameText);
}

template <typename Takes>
QString without(const QString &text, const Takes &takes)
{
    QString rest;
    qsizetype kept = 0;
    for (const QueryWord &word : splitQuery(text, allWords).words) {
        if (!takes(word))
            continue;
        rest += QStringView(text).sliced(kept, word.at - kept);
        kept = word.end();
        while (kept < text.size() && text[kept].isSpace())
            ++kept;
    }
    rest += QStringView(text).sliced(kept);
    return kept == 0 ? text : rest.trimmed();
}

} // namespace

QString queryWord(const QString &name, const QString &value)
{
    return name.isEmpty() ? quotedValue(value, false) : QString(name + u':' + quotedValue(value, true));
}

QString withWord(const QString &text, const QString &word)
{
    const QueryWords added = splitQuery(word, allWords);
    const QueryWords present = splitQuery(text, allWords);
    for (const QueryWord &known : present.words) {
        if (added.words.size() == 1 && isSame(known, added.words.front()))
            return text;
    }
    // Behind an open quote it would be taken for a part of that.
    const bool isOpen = !present.words.empty() && present.words.back().broken;
    const QString start = isOpen ? text.first(present.words.back().at).trimmed() : text.trimmed();
    return start.isEmpty() ? word : QString(start + u' ' + word);
}

QString withoutWord(const QString &text, const QString &word)
{
    const QueryWords unwanted = splitQuery(word, allWords);
    if (unwanted.words.size() != 1)
        return text;
    return without(text, [&](const QueryWord &known) { return isSame(known, unwanted.words.front()); });
}

QString withoutName(const QString &text, const QString &name)
{
    return without(text, [&](const QueryWord &known) { return known.name == name; });
}

} // namespace history
