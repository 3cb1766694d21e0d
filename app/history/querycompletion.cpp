// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/query.h"

#include "history/querynames.h"
#include "history/querywords.h"
#include "model/limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace history {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryQuery)
};

/// What the cursor stands in.
struct Place
{
    qsizetype at = 0;
    qsizetype length = 0;            ///< of what is replaced
    QString typed = {};              ///< before the cursor
    const QueryName *name = nullptr; ///< of the values; null: a name is asked for
    bool isQuoted = false;
};

class Offers final
{
public:
    explicit Offers(Place place) : m_place(std::move(place)), m_typed(m_place.typed.toCaseFolded()) {}

    void add(const QString &shown, const QString &text, const QString &meaning)
    {
        const QString folded = shown.toCaseFolded();
        if (!folded.contains(m_typed))
            return;
        const auto isThere = [&](const QueryCompletion &known) { return known.text == text; };
        auto &into = folded.startsWith(m_typed) ? m_begin : m_hold;
        if (into.size() < size_t(model::limits::maxCompletions) && std::none_of(into.begin(), into.end(), isThere))
            into.push_back({m_place.at, m_place.length, text, meaning});
    }

    std::vector<QueryCompletion> all() &&
    {
        m_begin.insert(m_begin.end(), m_hold.begin(), m_hold.end());
        if (m_begin.size() > size_t(model::limits::maxCompletions))
            m_begin.resize(size_t(model::limits::maxCompletions));
        return std::move(m_begin);
    }

private:
    Place m_place;
    QString m_typed;
    std::vector<QueryCompletion> m_begin;
    std::vector<QueryCompletion> m_hold;
};

/// The value that starts at the same place in the whole text, when it is whole there.
qsizetype lengthOfValue(const QueryWords &whole, qsizetype wordAt, qsizetype valueAt, qsizetype least)
{
    for (const QueryWord &word : whole.words) {
        for (const QueryValue &value : word.values) {
            if (word.at == wordAt && value.at == valueAt && !word.broken)
                return qMax(value.length, least);
        }
    }
    return least;
}

/// Without a place to complete: free text in quotes, or values of an unknown name.
std::optional<Place> placeAt(QStringView text, qsizetype cursor)
{
    const QueryWords before = splitQuery(text.first(cursor), text.size() + 1);
    if (before.words.empty() || before.words.back().end() < cursor)
        return Place{cursor, 0};
    const QueryWord &word = before.words.back();
    const QueryWords whole = splitQuery(text, text.size() + 1);
    if (word.name.isEmpty()) {
        const QStringView typed = text.sliced(word.nameAt(), cursor - word.nameAt());
        if (word.broken || word.values.front().isQuoted)
            return std::nullopt;
        qsizetype end = cursor;
        while (end < text.size() && text[end].unicode() < 128 && text[end].isLetter())
            ++end;
        if (end < text.size() && text[end] == u':')
            ++end;
        return Place{word.nameAt(), end - word.nameAt(), typed.toString()};
    }
    const QueryName *name = queryName(word.name);
    if (!name)
        return std::nullopt;
    if (word.values.empty() || word.broken) { // an open quote
        const qsizetype last = word.values.empty() ? word.nameAt() + word.name.size() + 1
                                                   : word.values.back().at + word.values.back().length + 1;
        if (last >= cursor || text[last] != u'"')
            return std::nullopt;
        QString typed = text.sliced(last + 1, cursor - last - 1).toString();
        typed.replace(QLatin1String("\"\""), QLatin1String("\""));
        return Place{last, lengthOfValue(whole, word.at, last, cursor - last), typed, name, true};
    }
    const QueryValue &value = word.values.back();
    return Place{value.at, lengthOfValue(whole, word.at, value.at, cursor - value.at), value.text, name,
                 value.isQuoted};
}

void offerNames(Offers &offers)
{
    for (const QueryName &name : queryNames())
        offers.add(QLatin1String(name.name), QLatin1String(name.name) + u':', meaningOf(name.meaning));
}

void offerAll(Offers &offers, const QStringList &texts, const QString &meaning)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            offers.add(text, quotedValue(text, true), meaning);
    }
}

void offerKnown(Offers &offers, QueryField field, const QueryVocabulary &words)
{
    switch (field) {
    case QueryField::Status:
        return offerAll(offers, words.statuses, Words::tr("Status of an operation in the history"));
    case QueryField::Type:
        return offerAll(offers, words.types, Words::tr("Type of operations in the history"));
    case QueryField::Operation:
        return offerAll(offers, words.operations, Words::tr("Operation in the history"));
    case QueryField::Environment:
        return offerAll(offers, words.environments, Words::tr("Environment in the history"));
    case QueryField::Tag:
        return offerAll(offers, words.tags, Words::tr("Tag in the history"));
    case QueryField::Check:
        return offerAll(offers, words.checks, Words::tr("Check"));
    case QueryField::Run:
        return offerAll(offers, words.runs, Words::tr("Run in the history"));
    default:
        return;
    }
}

} // namespace

std::vector<QueryCompletion> completions(QStringView text, qsizetype cursor, const QueryVocabulary &words)
{
    const std::optional<Place> place = placeAt(text, qBound<qsizetype>(0, cursor, text.size()));
    if (!place)
        return {};
    Offers offers(*place);
    if (!place->name) {
        offerNames(offers);
        return std::move(offers).all();
    }
    for (const QueryValueName &value : place->name->values)
        offers.add(QLatin1String(value.text), QLatin1String(value.text), meaningOf(value.meaning));
    offerKnown(offers, place->name->field, words);
    return std::move(offers).all();
}

} // namespace history
