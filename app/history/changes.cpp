// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/changes.h"

#include "history/columns.h"
#include "history/contents.h"
#include "history/recordings.h"

namespace history {

namespace {

constexpr char annotationSql[] = "SELECT pinned, note, tags FROM recordings WHERE id = ? AND deleted_at = ''";
constexpr char annotateSql[] = "UPDATE recordings SET (" HISTORY_ANNOTATION ") = (?, ?, ?) WHERE id = ?";
constexpr char hideSql[] = "UPDATE recordings SET deleted_at = ? WHERE id = ? AND deleted_at = ''";
constexpr char restoreSql[] = "UPDATE recordings SET deleted_at = '' WHERE id = ? AND deleted_at <> ''";
constexpr char eraseBodiesSql[] = "DELETE FROM bodies WHERE recording = ?";
constexpr char eraseSql[] = "DELETE FROM recordings WHERE id = ?";
constexpr char neverSentSql[] = "UPDATE recordings SET state = 'cancelled' WHERE state = 'queued' AND started_at < ?";
constexpr char unknownSql[] = "UPDATE recordings SET state = 'unknown' WHERE state = 'sent' AND started_at < ?";

/// Runs it with a text, when there is one, and the id; how many rows it changed.
Outcome<qint64> change(Database &database, const char *sql, const std::optional<QString> &text,
                       std::optional<qint64> id)
{
    Outcome<Statement> statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    if (text)
        statement->bind(*text);
    if (id)
        statement->bind(*id);
    if (const Outcome<void> done = statement->run(); !done)
        return tl::unexpected(done.error());
    return database.changes();
}

/// Those of which it changed a row.
Outcome<std::vector<qint64>> changeAll(Database &database, const char *sql, const std::optional<QString> &text,
                                       const std::vector<qint64> &ids)
{
    std::vector<qint64> changed;
    for (const qint64 id : ids) {
        const Outcome<qint64> rows = change(database, sql, text, id);
        if (!rows)
            return tl::unexpected(rows.error());
        if (*rows > 0)
            changed.push_back(id);
    }
    return changed;
}

/// Nothing when there is no such recording.
Outcome<std::optional<model::Annotation>> annotationOf(Database &database, qint64 id)
{
    Outcome<Statement> statement = database.prepare(annotationSql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(id);
    const Outcome<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<model::Annotation>();
    model::Annotation annotation;
    annotation.pinned = statement->integer() != 0;
    annotation.note = statement->text();
    annotation.tags = wordsOf(statement->text());
    return std::optional(annotation);
}

void apply(const AnnotationChange &change, model::Annotation &annotation)
{
    annotation.pinned = change.pinned.value_or(annotation.pinned);
    annotation.note = change.note.value_or(annotation.note);
    for (const QString &tag : change.addTags) {
        if (!annotation.tags.contains(tag))
            annotation.tags << tag;
    }
    for (const QString &tag : change.removeTags)
        annotation.tags.removeAll(tag);
}

Outcome<void> write(Database &database, qint64 id, const model::Annotation &annotation)
{
    Outcome<Statement> statement = database.prepare(annotateSql);
    if (!statement)
        return tl::unexpected(statement.error());
    bindAnnotation(*statement, annotation);
    statement->bind(id);
    return statement->run();
}

Outcome<void> dropContents(Database &database, qint64 id)
{
    const Outcome<ContentIds> contents = contentsOf(database, id);
    if (!contents)
        return tl::unexpected(contents.error());
    if (const Outcome<void> dropped = dropContent(database, contents->request); !dropped)
        return dropped;
    return dropContent(database, contents->response);
}

} // namespace

Outcome<std::vector<Row>> annotateRecordings(Database &database, const std::vector<qint64> &ids,
                                             const AnnotationChange &change)
{
    std::vector<Row> rows;
    for (const qint64 id : ids) {
        Outcome<std::optional<model::Annotation>> annotation = annotationOf(database, id);
        if (!annotation)
            return tl::unexpected(annotation.error());
        if (!*annotation)
            continue;
        apply(change, **annotation);
        if (const Outcome<void> written = write(database, id, **annotation); !written)
            return tl::unexpected(written.error());
        Outcome<Row> row = readRowWithId(database, id);
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(std::move(*row));
    }
    return rows;
}

Outcome<std::vector<qint64>> hideRecordings(Database &database, const std::vector<qint64> &ids, const QString &at)
{
    return changeAll(database, hideSql, at, ids);
}

Outcome<std::vector<qint64>> restoreRecordings(Database &database, const std::vector<qint64> &ids)
{
    return changeAll(database, restoreSql, std::nullopt, ids);
}

Outcome<qint64> eraseRecordings(Database &database, const std::vector<qint64> &ids)
{
    qint64 erased = 0;
    for (const qint64 id : ids) {
        if (const Outcome<void> dropped = dropContents(database, id); !dropped)
            return tl::unexpected(dropped.error());
        if (const Outcome<qint64> bodies = change(database, eraseBodiesSql, std::nullopt, id); !bodies)
            return bodies;
        const Outcome<qint64> rows = change(database, eraseSql, std::nullopt, id);
        if (!rows)
            return rows;
        erased += *rows;
    }
    return erased;
}

Outcome<void> closeLeftOpen(Database &database, const QString &before)
{
    for (const char *sql : {neverSentSql, unknownSql}) {
        if (const Outcome<qint64> changed = change(database, sql, before, std::nullopt); !changed)
            return tl::unexpected(changed.error());
    }
    return {};
}

} // namespace history
