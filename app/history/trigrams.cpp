// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/trigrams.h"

#include <QByteArrayList>

#include <algorithm>
#include <vector>

namespace history {

namespace {

constexpr size_t mostTrigrams = 12; // of one text; more narrow little down

/// What never changes once an exchange has ended. See IndexBuilder for the texts that are in the index.
bool isIndexed(QueryField field)
{
    switch (field) {
    case QueryField::Text:
    case QueryField::Type:
    case QueryField::Operation:
    case QueryField::Environment:
    case QueryField::Id:
    case QueryField::Url:
    case QueryField::Run:
        return true;
    default:
        return false;
    }
}

/// What the index holds something else for is 0: NUL, and a lone surrogate, which has no form in UTF-8.
std::vector<char32_t> charactersOf(const QString &text)
{
    std::vector<char32_t> characters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            characters.push_back(QChar::surrogateToUcs4(unit, text[++i]));
        else
            characters.push_back(unit.isSurrogate() ? 0 : unit.unicode());
    }
    return characters;
}

QByteArrayList trigramsOf(const QString &text)
{
    const std::vector<char32_t> characters = charactersOf(text);
    QByteArrayList trigrams;
    for (size_t i = 0; i + 3 <= characters.size(); ++i) {
        const char32_t *from = characters.data() + i;
        if (std::count(from, from + 3, U'\0') > 0)
            continue;
        const QByteArray trigram = '"' + QString::fromUcs4(from, 3).toUtf8().replace('"', "\"\"") + '"';
        if (!trigrams.contains(trigram))
            trigrams.append(trigram);
    }
    return trigrams;
}

/// Evenly from all of it.
QByteArrayList thinned(const QByteArrayList &trigrams)
{
    const auto count = size_t(trigrams.size());
    if (count <= mostTrigrams)
        return trigrams;
    QByteArrayList some;
    for (size_t i = 0; i < mostTrigrams; ++i)
        some.append(trigrams[qsizetype(i * count / mostTrigrams)]);
    return some;
}

} // namespace

QString indexedText(const QString &text)
{
    return text.toCaseFolded().replace(QChar(0), QChar(QChar::ReplacementCharacter));
}

QByteArray trigramExpression(const Query &query)
{
    QByteArrayList terms;
    for (const QueryCondition &condition : query.conditions) {
        if (condition.negated || !isIndexed(condition.field))
            continue;
        QByteArrayList alternatives;
        for (const QString &text : condition.texts) {
            const QByteArrayList trigrams = thinned(trigramsOf(text));
            if (trigrams.isEmpty())
                break;
            alternatives.append('(' + trigrams.join(" AND ") + ')');
        }
        // A text that can be anywhere makes the whole word one.
        if (!alternatives.isEmpty() && alternatives.size() == condition.texts.size())
            terms.append('(' + alternatives.join(" OR ") + ')');
    }
    return terms.join(" AND ");
}

} // namespace history
