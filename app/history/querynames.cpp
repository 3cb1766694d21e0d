// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/querynames.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace history {

namespace {

#define MEANING(text) QT_TRANSLATE_NOOP("HistoryQuery", text)

constexpr QueryValueName states[] = {
    {"queued", MEANING("Stored, not sent yet")},
    {"sent", MEANING("On its way")},
    {"answered", MEANING("An answer came, whole or not")},
    {"unknown", MEANING("Sent; what became of it was never learnt")},
    {"cancelled", MEANING("Given up by the user")},
    {"failed", MEANING("No answer came")},
};

constexpr QueryValueName statuses[] = {
    {"failed", MEANING("The exchange or the operation failed")},
    {"running", MEANING("The operation is under way")},
    {"notStarted", MEANING("The operation has not begun")},
    {"succeeded", MEANING("The operation is done")},
    {"completed", MEANING("The operation is done")},
    {"queued", MEANING("The exchange is stored and not sent yet")},
    {"sent", MEANING("The exchange is on its way")},
    {"answered", MEANING("An answer came, whole or not")},
    {"unknown", MEANING("Sent; what became of it was never learnt")},
    {"cancelled", MEANING("Given up by the user")},
};

constexpr QueryValueName http[] = {
    {"2xx", MEANING("Success")},
    {"4xx", MEANING("Refused by the service")},
    {"5xx", MEANING("Trouble of the service")},
    {">=400", MEANING("Any error")},
    {"none", MEANING("No answer")},
    {"3xx", MEANING("Redirection")},
    {"201", MEANING("Created")},
    {"202", MEANING("Accepted")},
    {"429", MEANING("Too many requests")},
};

constexpr QueryValueName methods[] = {
    {"POST", MEANING("Adds or starts something")},
    {"GET", MEANING("Reads")},
    {"PATCH", MEANING("Changes")},
    {"PUT", MEANING("Replaces")},
    {"DELETE", MEANING("Takes away")},
};

constexpr QueryValueName durations[] = {
    {">500ms", MEANING("Longer than half a second")},
    {">2s", MEANING("Longer than two seconds")},
    {"<100ms", MEANING("Shorter than 100 milliseconds")},
    {"500ms..2s", MEANING("From half a second to two seconds")},
};

constexpr QueryValueName moments[] = {
    {"today", MEANING("The beginning of today")},
    {"yesterday", MEANING("The beginning of yesterday")},
    {"1h", MEANING("An hour ago")},
    {"24h", MEANING("24 hours ago")},
    {"7d", MEANING("Seven days ago")},
    {"30d", MEANING("Thirty days ago")},
};

constexpr QueryValueName days[] = {
    {"today", MEANING("Today")},
    {"yesterday", MEANING("Yesterday")},
};

constexpr QueryValueName checks[] = {
    {"failed", MEANING("A check failed")},
    {"warned", MEANING("A check warns, and none failed")},
    {"passed", MEANING("Nothing failed, nothing warns")},
    {"none", MEANING("Not judged")},
};

constexpr QueryValueName marks[] = {
    {"pinned", MEANING("Pinned")},
    {"replay", MEANING("Repeats another exchange")},
    {"poll", MEANING("Looks at a returned operation again")},
    {"noted", MEANING("Has a note")},
    {"tagged", MEANING("Has a tag")},
    {"incomplete", MEANING("The answer is not known to be whole")},
};

using enum QueryField;
using Values = QueryValues;

constexpr QueryName names[] = {
    {"status", Status, Values::Any, MEANING("State of the exchange, or last status of the operation"), "failed",
     statuses},
    {"http", Http, Values::Http, MEANING("HTTP status"), "4xx", http},
    {"type", Type, Values::Any, MEANING("Type of the operation returned"), "onenoteOperation"},
    {"operation", Operation, Values::Any, MEANING("Title or key of the operation holds this"), "onenote"},
    {"env", Environment, Values::Any, MEANING("Name of the environment holds this"), "sandbox"},
    {"id", Id, Values::Any, MEANING("Returned id holds this"), "08fa"},
    {"duration", Duration, Values::Duration, MEANING("From the send to the last byte"), ">500ms", durations},
    {"after", Time, Values::After, MEANING("Sent since this day or instant"), "2026-11-01", moments},
    {"before", Time, Values::Before, MEANING("Sent before this day or instant"), "2026-11-01", moments},
    {"on", Time, Values::On, MEANING("Sent on this day"), "today", days},
    {"checks", Checks, Values::Words, MEANING("What the checks say"), "failed", checks},
    {"check", Check, Values::Any, MEANING("A check with this id fails or warns"), "enumeration"},
    {"tag", Tag, Values::Any, MEANING("Has this tag"), "smoke"},
    {"is", Is, Values::Words, MEANING("Pinned, a replay, a poll and the like"), "pinned", marks},
    {"note", Note, Values::Any, MEANING("Note holds this"), "flaky"},
    {"run", Run, Values::Any, MEANING("Name of the run holds this"), "\"Negative cases\""},
    {"url", Url, Values::Any, MEANING("URL holds this"), "/me/onenote"},
    {"method", Method, Values::Any, MEANING("HTTP method"), "POST", methods},
    {"state", State, Values::Words, MEANING("State of the exchange alone"), "unknown", states},
    {"number", Number, Values::Number, MEANING("Number of the row"), "17"},
};

/// Slips between two words: letters missing, added, wrong or swapped (optimal string alignment).
qsizetype slips(QStringView a, QStringView b)
{
    std::vector<qsizetype> before;
    std::vector<qsizetype> last;
    std::vector<qsizetype> row(size_t(b.size() + 1));
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        before = std::exchange(last, row);
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const qsizetype wrong = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + wrong});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
    }
    return row.back();
}

} // namespace

std::span<const QueryName> queryNames()
{
    return names;
}

const QueryName *queryName(QStringView name)
{
    const auto *found = std::find_if(std::begin(names), std::end(names),
                                     [&](const QueryName &known) { return name == QLatin1String(known.name); });
    return found == std::end(names) ? nullptr : found;
}

QString meaningOf(const char *untranslated)
{
    return QCoreApplication::translate("HistoryQuery", untranslated);
}

QString closestOf(QStringView word, const QStringList &known)
{
    constexpr qsizetype longest = 32; // no name is longer, and the comparison is quadratic
    QString closest;
    qsizetype fewest = 3;
    if (word.isEmpty() || word.size() > longest)
        return closest;
    for (const QString &candidate : known) {
        const bool begins = word.size() > 1 && (candidate.startsWith(word, Qt::CaseInsensitive) ||
                                                word.startsWith(candidate, Qt::CaseInsensitive));
        const qsizetype count = begins ? 1 : slips(word, candidate);
        // Of a short word two slips leave nothing.
        if (count < fewest && count < qMin(word.size(), candidate.size())) {
            fewest = count;
            closest = candidate;
        }
    }
    return closest;
}

} // namespace history
