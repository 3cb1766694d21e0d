// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/salvage.h"

#include "history/historyfile.h"
#include "history/recordings.h"
#include "history/tables.h"
#include "model/limits.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace history {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// history.sqlite becomes history.damaged.sqlite, or history.damaged-2.sqlite when there is one already.
QString asideName(const QString &file)
{
    const QFileInfo info(file);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + QLatin1String(".damaged");
    const QString suffix = info.suffix().isEmpty() ? QString() : QString(u'.' + info.suffix());
    QString name = stem + suffix;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = stem + u'-' + QString::number(i) + suffix;
    return name;
}

/// With the journal, which belongs to it: SQLite finishes or rolls back what was under way when it opens the file.
bool setAside(const QString &file, const QString &aside)
{
    const QString journal = file + QLatin1String("-journal");
    if (!QFile::rename(file, aside))
        return false;
    if (QFileInfo::exists(journal))
        QFile::rename(journal, aside + QLatin1String("-journal"));
    return true;
}

/// The largest number any of the tables speaks of; each of them may be unreadable.
qint64 largestId(Database &damaged)
{
    qint64 largest = 0;
    for (const char *sql :
         {"SELECT seq FROM sqlite_sequence WHERE name = 'recordings'", "SELECT max(id) FROM recordings",
          "SELECT max(recording) FROM bodies", "SELECT id FROM recordings ORDER BY id DESC LIMIT 1"}) {
        const Outcome<qint64> number = damaged.number(sql);
        if (number)
            largest = qMax(largest, *number);
    }
    return qMin(largest, model::limits::salvagedMost);
}

class Copy final
{
public:
    Copy(Database &from, Database &into, SalvageReport &report) : m_from(from), m_into(into), m_report(report) {}

    Outcome<void> run()
    {
        const qint64 last = largestId(m_from);
        for (qint64 id = 1; id <= last;) {
            Outcome<Transaction> transaction = Transaction::begin(m_into);
            if (!transaction)
                return tl::unexpected(transaction.error());
            for (const qint64 end = qMin(last, id + model::limits::historyBatch - 1); id <= end; ++id) {
                if (const Outcome<void> copied = one(id); !copied)
                    return copied;
            }
            if (const Outcome<void> done = transaction->commit(); !done)
                return done;
        }
        return {};
    }

private:
    /// Only a failure of the new file is one.
    Outcome<void> one(qint64 id)
    {
        model::Recording recording;
        Outcome<model::Recording> whole = readRecording(m_from, id);
        if (whole) {
            recording = std::move(*whole);
        } else {
            Outcome<model::Recording> part = readWithoutBodies(m_from, id);
            if (!part) {
                // A number nobody has is no loss.
                m_report.lost += part.error().code != 0 || whole.error().code != 0 ? 1 : 0;
                return {};
            }
            recording = std::move(*part);
            ++m_report.incomplete;
        }
        ++m_report.saved;
        const Outcome<qint64> inserted = insertRecording(m_into, writable(recording), id);
        return inserted ? Outcome<void>() : tl::unexpected(inserted.error());
    }

    Database &m_from;
    Database &m_into;
    SalvageReport &m_report;
};

/// As far as it can be opened at all.
Outcome<Database> openDamaged(const QString &file)
{
    Outcome<Database> database = Database::open(file);
    if (!database)
        return database;
    const Outcome<qint64> version = database->number("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    const Outcome<bool> plain = isPlain(*database);
    if (!plain)
        return tl::unexpected(plain.error());
    if (!*plain)
        return tl::unexpected(database->error(SQLITE_NOTADB));
    if (*version < fileVersion) {
        if (const Outcome<void> done = readAsThisVersion(*database); !done)
            return tl::unexpected(done.error());
    }
    return database;
}

} // namespace

Outcome<SalvageReport> salvage(const QString &file)
{
    SalvageReport report;
    report.aside = asideName(file);
    if (!setAside(file, report.aside))
        return refusal(Words::tr("The history file %1 could not be set aside as %2.").arg(file, report.aside),
                       Words::tr("Check that its folder is yours to write and not on a full or read-only disk."));
    Outcome<HistoryFile> fresh = openHistory(file);
    if (!fresh) {
        QFile::remove(file);
        setAside(report.aside, file);
        return tl::unexpected(fresh.error());
    }
    Outcome<Database> damaged = openDamaged(report.aside);
    if (!damaged)
        return report; // no database at all: nothing in it is ours
    if (const Outcome<void> copied = Copy(*damaged, fresh->database, report).run(); !copied)
        return tl::unexpected(copied.error());
    return report;
}

} // namespace history
