// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <vector>

// What the search line asks of the history.
//
// Words with blanks between them; all must hold. `-word` must not hold. `name:a,b` holds when `a` or `b` does. A value
// with a blank, a comma or a quote in it stands in "quotes", and a quote inside them is written twice; a backslash is
// an ordinary character. Letter case counts nowhere. A word without a name is free text. A word that only looks like a
// quoted one (`"id":"x"`, out of JSON) is free text as it stands.
namespace history {

enum class QueryField {
    Text, ///< free text: URL, title, header fields, bodies, note, error, returned id
    Status,
    State,
    Http,
    Type,
    Operation,
    Environment,
    Id,
    Number,
    Method,
    Url,
    Run,
    Duration,
    Time,
    Check,
    Checks,
    Tag,
    Is,
    Note
};

/// From and to, both included.
struct QueryBounds
{
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const QueryBounds &) const = default;
};

/// One word of a query: holds when one of its texts or one of its bounds does.
struct QueryCondition
{
    QueryField field = QueryField::Text;
    bool negated = false;
    QStringList texts = {}; ///< QString::toCaseFolded(); never empty ones
    /// Http: status, 0 for no answer. Number: id. Duration: microseconds. Time: milliseconds since 1970, UTC.
    std::vector<QueryBounds> bounds = {};

    bool operator==(const QueryCondition &) const = default;
};

/// All conditions must hold; without any, everything is found.
struct Query
{
    std::vector<QueryCondition> conditions = {};

    bool isEmpty() const { return conditions.empty(); }
    bool operator==(const Query &) const = default;
};

/// A part of the text that was not understood, and is not in the query. Sentences for the user.
struct QueryProblem
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString what;
    QString remedy;

    bool operator==(const QueryProblem &) const = default;
};

struct ParsedQuery
{
    Query query;
    std::vector<QueryProblem> problems = {}; ///< in the order of their places
};

/// What "today" and "2h" are counted from.
struct QueryClock
{
    qint64 now = 0;                    ///< milliseconds since 1970, UTC
    QTimeZone zone = QTimeZone::utc(); ///< of the user's days

    static QueryClock present();
};

/// Never fails: what is not understood becomes a problem, and the rest still works.
ParsedQuery parseQuery(QStringView text, const QueryClock &clock);

/// What is known of the history, to be offered.
struct QueryVocabulary
{
    QStringList operations = {}; ///< titles or keys
    QStringList types = {};
    QStringList statuses = {}; ///< of returned operations; known ones come by themselves
    QStringList environments = {};
    QStringList tags = {};
    QStringList checks = {}; ///< ids
    QStringList runs = {};
};

/// What may stand in place of [at, at + length).
struct QueryCompletion
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString text;    ///< quoted where that is needed
    QString meaning; ///< a few words for the user

    bool operator==(const QueryCompletion &) const = default;
};

/// For the word at the cursor: names, or values when it has a name. Those that begin with what is typed first, then
/// those that hold it; at most limits::maxCompletions.
std::vector<QueryCompletion> completions(QStringView text, qsizetype cursor, const QueryVocabulary &words);

/// `name:value`, quoted where that is needed; without a name free text.
QString queryWord(const QString &name, const QString &value);
/// The text with that word behind it, unless it is there already.
QString withWord(const QString &text, const QString &word);
/// The text without that word, wherever it stands.
QString withoutWord(const QString &text, const QString &word);
/// The text without the words of that name, negated ones too.
QString withoutName(const QString &text, const QString &name);
/// An instant as `after:`, `before:` and `on:` read it: local time, to the second where that is all of it.
QString instantText(qint64 millisecondsSinceEpoch, const QueryClock &clock);

} // namespace history
