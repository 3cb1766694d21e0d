// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/searchfunctions.h"

#include "history/contents.h"
#include "history/encoding.h"
#include "history/foldedneedle.h"
#include "history/searchtext.h"

#include <sqlite3.h>

namespace history {

namespace {

QByteArrayView bytesOf(sqlite3_value *value)
{
    // In this order: the size belongs to the pointer (https://sqlite.org/c3ref/value_blob.html).
    const auto *data = static_cast<const char *>(sqlite3_value_blob(value));
    return {data, sqlite3_value_bytes(value)};
}

bool isUtf16(sqlite3_value *value)
{
    return sqlite3_value_type(value) == SQLITE_BLOB;
}

/// Made once for all rows of a statement (https://sqlite.org/c3ref/get_auxdata.html).
const FoldedNeedle &needleOf(sqlite3_context *context, int argument, sqlite3_value *value,
                             std::optional<FoldedNeedle> &spare)
{
    if (const auto *known = static_cast<const FoldedNeedle *>(sqlite3_get_auxdata(context, argument)))
        return *known;
    const QByteArrayView bytes = bytesOf(value);
    const QString text = isUtf16(value) ? fromUtf16(bytes.toByteArray()) : QString::fromUtf8(bytes);
    sqlite3_set_auxdata(context, argument, new FoldedNeedle(text),
                        [](void *needle) { delete static_cast<FoldedNeedle *>(needle); });
    if (const auto *kept = static_cast<const FoldedNeedle *>(sqlite3_get_auxdata(context, argument)))
        return *kept;
    return spare.emplace(text);
}

bool holds(const FoldedNeedle &needle, sqlite3_value *column)
{
    const QByteArrayView bytes = bytesOf(column);
    return isUtf16(column) ? needle.isIn(fromUtf16(bytes.toByteArray())) : needle.isIn(bytes);
}

bool holdsUrl(const FoldedNeedle &needle, sqlite3_value *column)
{
    return holds(needle, column) || (!isUtf16(column) && needle.isIn(QByteArrayView(decodedUrl(bytesOf(column)))));
}

template <typename Test>
void testColumn(sqlite3_context *context, sqlite3_value **values, const Test &test)
{
    std::optional<FoldedNeedle> spare;
    const bool isNull = sqlite3_value_type(values[0]) == SQLITE_NULL;
    sqlite3_result_int(context, !isNull && test(needleOf(context, 1, values[1], spare), values[0]));
}

void holdsFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    testColumn(context, values, holds);
}

void holdsUrlFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    testColumn(context, values, holdsUrl);
}

void isFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    testColumn(context, values, [](const FoldedNeedle &needle, sqlite3_value *column) {
        const QByteArrayView bytes = bytesOf(column);
        return isUtf16(column) ? needle.is(fromUtf16(bytes.toByteArray())) : needle.is(bytes);
    });
}

SearchFunctions &functionsOf(sqlite3_context *context)
{
    return *static_cast<SearchFunctions *>(sqlite3_user_data(context));
}

enum Argument {
    Text,
    Url,
    Title,
    Note,
    ErrorMessage,
    ReturnedId,
    RequestHeaders,
    ResponseHeaders,
    RequestBody,
    ResponseBody,
    RequestContent,
    ResponseContent,
    ArgumentCount
};

bool findsBody(SearchFunctions &functions, const FoldedNeedle &needle, sqlite3_value *body, sqlite3_value *contentId)
{
    if (sqlite3_value_type(contentId) == SQLITE_NULL)
        return needle.isIn(bytesOf(body));
    const QByteArray *content = functions.content(sqlite3_value_int64(contentId));
    return content && needle.isIn(QByteArrayView(*content));
}

bool finds(SearchFunctions &functions, const FoldedNeedle &needle, sqlite3_value **values)
{
    if (holdsUrl(needle, values[Url]))
        return true;
    for (const Argument column : {Title, Note, ErrorMessage, ReturnedId}) {
        if (holds(needle, values[column]))
            return true;
    }
    for (const Argument column : {RequestHeaders, ResponseHeaders}) {
        if (needle.isIn(QByteArrayView(headerText(bytesOf(values[column])))))
            return true;
    }
    return findsBody(functions, needle, values[RequestBody], values[RequestContent]) ||
           findsBody(functions, needle, values[ResponseBody], values[ResponseContent]);
}

void findsFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    std::optional<FoldedNeedle> spare;
    sqlite3_result_int(context, finds(functionsOf(context), needleOf(context, Text, values[Text], spare), values));
}

void pauseFunction(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int(context, functionsOf(context).pause());
}

void pausedFunction(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int(context, functionsOf(context).isPaused());
}

struct Function
{
    const char *name;
    int arguments;
    int flags;
    void (*call)(sqlite3_context *, int, sqlite3_value **);
};

constexpr int pure = SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
constexpr Function functions[] = {
    {"history_holds", 2, pure, holdsFunction},
    {"history_holds_url", 2, pure, holdsUrlFunction},
    {"history_is", 2, pure, isFunction},
    {"history_finds", ArgumentCount, SQLITE_DIRECTONLY, findsFunction},
    {"history_pause", 0, SQLITE_DIRECTONLY, pauseFunction},
    {"history_paused", 0, SQLITE_DIRECTONLY, pausedFunction},
};

} // namespace

SearchFunctions::SearchFunctions(Database &database, std::chrono::milliseconds time)
    : m_database(database),
      m_time(time)
{
    m_clock.start();
    // A function that could not be added is missing when the statement is prepared, and that is told.
    for (const Function &function : functions)
        sqlite3_create_function_v2(database.handle(), function.name, function.arguments, SQLITE_UTF8 | function.flags,
                                   this, function.call, nullptr, nullptr, nullptr);
}

SearchFunctions::~SearchFunctions()
{
    for (const Function &function : functions)
        sqlite3_create_function_v2(m_database.handle(), function.name, function.arguments, SQLITE_UTF8, nullptr,
                                   nullptr, nullptr, nullptr, nullptr);
}

bool SearchFunctions::pause()
{
    constexpr int callsBetweenLooks = 16;
    // Never at the first row: a slice gets on, however short its time is.
    if (!m_isPaused && m_calls++ % callsBetweenLooks == callsBetweenLooks - 1)
        m_isPaused = m_clock.nsecsElapsed() >= std::chrono::nanoseconds(m_time).count();
    return m_isPaused;
}

const QByteArray *SearchFunctions::content(qint64 id)
{
    if (id != m_contentId) {
        m_content.reset();
        if (Outcome<QByteArray> read = readContent(m_database, id))
            m_content = std::move(*read);
        m_contentId = id;
    }
    return m_content ? &*m_content : nullptr;
}

} // namespace history
