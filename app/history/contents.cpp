// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/contents.h"

#include "model/limits.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace history {

namespace {

namespace limits = model::limits;

enum Packing { Plain = 0, Zlib = 1 };

constexpr char contentsOfSql[] = "SELECT request_content, response_content FROM bodies WHERE recording = ?";
constexpr char findSql[] = "SELECT id FROM contents WHERE digest = ?";
constexpr char addSql[] = "INSERT INTO contents (digest, size, packing, bytes, uses) VALUES (?, ?, ?, ?, 1)";
constexpr char useSql[] = "UPDATE contents SET uses = uses + ? WHERE id = ?";
constexpr char deleteSql[] = "DELETE FROM contents WHERE id = ? AND uses <= 0";
constexpr char readSql[] = "SELECT packing, size, bytes FROM contents WHERE id = ?";

Outcome<void> changeUses(Database &database, qint64 id, qint64 by)
{
    Outcome<Statement> statement = database.prepare(useSql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(by);
    statement->bind(id);
    return statement->run();
}

tl::unexpected<Error> unreadableBody(const Database &database, qint64 id)
{
    return refusal(
        QCoreApplication::translate("History", "A body (number %2) in the history file %1 cannot be unpacked.")
            .arg(database.file(), QString::number(id)),
        QCoreApplication::translate("History", "The file is damaged there; the other exchanges can be read."));
}

} // namespace

KeptBody keptBody(const QByteArray &body)
{
    KeptBody kept;
    kept.size = body.size();
    if (body.size() < limits::sharedBody) {
        kept.body = body;
        return kept;
    }
    kept.digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    kept.bytes = body;
    if (body.size() > limits::packedBodyMost)
        return kept;
    // The fastest level: it gets most of what there is to get out of JSON.
    QByteArray packed = qCompress(body, 1);
    if (packed.size() <= body.size() / 4 * 3) {
        kept.isPacked = true;
        kept.bytes = std::move(packed);
    }
    return kept;
}

Outcome<ContentIds> contentsOf(Database &database, qint64 recording)
{
    Outcome<Statement> statement = database.prepare(contentsOfSql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(recording);
    const Outcome<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    ContentIds ids;
    if (*row) {
        ids.request = statement->integer();
        ids.response = statement->integer();
    }
    return ids;
}

Outcome<qint64> addContent(Database &database, const KeptBody &body)
{
    {
        Outcome<Statement> found = database.prepare(findSql);
        if (!found)
            return tl::unexpected(found.error());
        found->bind(body.digest);
        const Outcome<bool> row = found->step();
        if (!row)
            return tl::unexpected(row.error());
        if (*row) {
            const qint64 id = found->integer();
            const Outcome<void> used = changeUses(database, id, 1);
            return used ? Outcome<qint64>(id) : tl::unexpected(used.error());
        }
    }
    Outcome<Statement> added = database.prepare(addSql);
    if (!added)
        return tl::unexpected(added.error());
    added->bind(body.digest);
    added->bind(body.size);
    added->bind(qint64(body.isPacked ? Zlib : Plain));
    added->bind(body.bytes);
    if (const Outcome<void> done = added->run(); !done)
        return tl::unexpected(done.error());
    return database.lastInsertId();
}

Outcome<void> dropContent(Database &database, qint64 id)
{
    if (id == 0)
        return {};
    if (const Outcome<void> used = changeUses(database, id, -1); !used)
        return used;
    Outcome<Statement> statement = database.prepare(deleteSql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(id);
    return statement->run();
}

Outcome<QByteArray> readContent(Database &database, qint64 id)
{
    Outcome<Statement> statement = database.prepare(readSql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(id);
    const Outcome<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return unreadableBody(database, id);
    const qint64 packing = statement->integer();
    const qint64 size = statement->integer();
    QByteArray bytes = statement->bytes();
    if (packing == Zlib)
        bytes = qUncompress(bytes);
    if (bytes.size() != size || (packing != Plain && packing != Zlib))
        return unreadableBody(database, id);
    return bytes;
}

} // namespace history
