// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/query.h"

#include "history/querynames.h"
#include "history/queryranges.h"
#include "history/querywords.h"
#include "model/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace history {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryQuery)
};

QStringList namesOf(std::span<const QueryValueName> values)
{
    QStringList texts;
    for (const QueryValueName &value : values)
        texts.append(QLatin1String(value.text));
    return texts;
}

QString didYouMean(const QString &closest, const QString &otherwise)
{
    return closest.isEmpty() ? otherwise : Words::tr("Did you mean %1? %2").arg(closest, otherwise);
}

class Parser final
{
public:
    Parser(QStringView text, const QueryClock &clock) : m_text(text), m_clock(clock) {}

    ParsedQuery parse()
    {
        QueryWords split = splitQuery(m_text, model::limits::maxQueryWords + 1);
        m_parsed.problems = std::move(split.problems);
        if (split.words.size() > size_t(model::limits::maxQueryWords))
            dropRest(split.words);
        for (const QueryWord &word : split.words) {
            if (!word.broken)
                readWord(word);
        }
        std::stable_sort(m_parsed.problems.begin(), m_parsed.problems.end(),
                         [](const QueryProblem &a, const QueryProblem &b) { return a.at < b.at; });
        return std::move(m_parsed);
    }

private:
    void problem(qsizetype at, qsizetype length, const QString &what, const QString &remedy)
    {
        m_parsed.problems.push_back({at, length, what, remedy});
    }

    void dropRest(std::vector<QueryWord> &words)
    {
        const qsizetype from = words.back().at;
        words.pop_back();
        std::erase_if(m_parsed.problems, [from](const QueryProblem &found) { return found.at >= from; });
        problem(from, m_text.size() - from,
                Words::tr("Only the first %1 words are looked for.").arg(model::limits::maxQueryWords),
                Words::tr("Leave some out, or put words that stand together in quotes."));
    }

    void readWord(const QueryWord &word)
    {
        const QueryName *name = word.name.isEmpty() ? nullptr : queryName(word.name);
        if (!word.name.isEmpty() && !name) {
            unknownName(word);
            return;
        }
        QueryCondition condition;
        condition.field = name ? name->field : QueryField::Text;
        condition.negated = word.negated;
        for (const QueryValue &value : word.values) {
            if (value.text.isEmpty())
                emptyValue(word, value, name);
            else if (++m_values > model::limits::maxQueryValues)
                problem(value.at, value.length, Words::tr("There are too many values."), Words::tr("Leave some out."));
            else
                readValue(condition, value, name);
        }
        if (!condition.texts.isEmpty() || !condition.bounds.empty())
            m_parsed.query.conditions.push_back(std::move(condition));
    }

    void unknownName(const QueryWord &word)
    {
        QStringList known;
        for (const QueryName &name : queryNames())
            known.append(QLatin1String(name.name));
        const QString closest = closestOf(word.name, known);
        const QString text = m_text.sliced(word.nameAt(), word.end() - word.nameAt()).toString();
        problem(word.nameAt(), word.name.size() + 1, Words::tr("Nothing is called %1:.").arg(word.name),
                didYouMean(closest.isEmpty() ? closest : QString(closest + u':'),
                           Words::tr("To find it as text, write it in quotes: %1.")
                               .arg(QString(u'"' + QString(text).replace(u'"', QLatin1String("\"\"")) + u'"'))));
    }

    void emptyValue(const QueryWord &word, const QueryValue &value, const QueryName *name)
    {
        if (!name) {
            problem(word.at, word.length, Words::tr("There is no text between the quotes."),
                    Words::tr("Write what to look for."));
            return;
        }
        // An empty place of a list is its comma.
        const qsizetype at = value.length > 0 || word.values.size() == 1 ? value.at : qMax(value.at - 1, word.at);
        problem(word.values.size() == 1 ? word.at : at,
                word.values.size() == 1 ? word.length : qMax<qsizetype>(value.length, 1),
                Words::tr("A value is missing behind %1:.").arg(word.name),
                Words::tr("Write for example %1:%2.").arg(word.name, QLatin1String(name->example)));
    }

    void readValue(QueryCondition &condition, const QueryValue &value, const QueryName *name)
    {
        if (!name || name->kind == QueryValues::Any) {
            readText(condition, value);
            return;
        }
        if (name->kind == QueryValues::Words) {
            readOneOf(condition, value, *name);
            return;
        }
        const model::Result<QueryBounds> bounds = boundsOf(value.text, name->kind);
        if (bounds)
            condition.bounds.push_back(*bounds);
        else
            problem(value.at, value.length, bounds.error().what, bounds.error().remedy);
    }

    void readText(QueryCondition &condition, const QueryValue &value)
    {
        QString text = value.text.toCaseFolded();
        if (condition.field == QueryField::Type) // kept without its namespace
            text = text.sliced(text.lastIndexOf(u'.') + 1);
        const bool isOneWord = condition.field == QueryField::Tag || condition.field == QueryField::Check;
        const bool hasBlank = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
        if (isOneWord && hasBlank)
            problem(value.at, value.length, Words::tr("This cannot be found: there are no blanks in it."),
                    Words::tr("Write one word."));
        else if (text.isEmpty())
            problem(value.at, value.length, Words::tr("\"%1\" is no type.").arg(value.text),
                    Words::tr("Write for example onenoteOperation."));
        else
            condition.texts.append(text);
    }

    void readOneOf(QueryCondition &condition, const QueryValue &value, const QueryName &name)
    {
        const QStringList known = namesOf(name.values);
        const QString text = value.text.toCaseFolded();
        if (known.contains(text))
            condition.texts.append(text);
        else
            problem(
                value.at, value.length,
                Words::tr("%1: does not know \"%2\".").arg(QLatin1String(name.name), value.text),
                didYouMean(closestOf(text, known), Words::tr("It knows %1.").arg(known.join(QStringLiteral(", ")))));
    }

    model::Result<QueryBounds> boundsOf(const QString &text, QueryValues kind) const
    {
        switch (kind) {
        case QueryValues::Number:
            return numberBounds(text);
        case QueryValues::Duration:
            return durationBounds(text);
        case QueryValues::After:
            return timeBounds(text, QueryTime::After, m_clock);
        case QueryValues::Before:
            return timeBounds(text, QueryTime::Before, m_clock);
        case QueryValues::On:
            return timeBounds(text, QueryTime::On, m_clock);
        case QueryValues::Http:
        case QueryValues::Any:
        case QueryValues::Words:
            break;
        }
        return httpBounds(text);
    }

    QStringView m_text;
    const QueryClock &m_clock;
    ParsedQuery m_parsed;
    int m_values = 0;
};

} // namespace

ParsedQuery parseQuery(QStringView text, const QueryClock &clock)
{
    return Parser(text, clock).parse();
}

} // namespace history
