// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/indexbuilder.h"

#include "history/contents.h"
#include "history/searchtext.h"
#include "history/trigrams.h"
#include "model/limits.h"

#include <QElapsedTimer>

namespace history {

namespace {

constexpr char columns[] =
    "SELECT id, state, started_at, url, title, error_message, returned_id, operation_key, environment_name, run, type,"
    " request_headers, response_headers, request_body, response_body, request_content, response_content"
    " FROM recordings LEFT JOIN bodies ON recording = id WHERE ";

/// The body in the next column, or in the table `contents`. One that is damaged is nowhere to be found.
QByteArray bodyOf(Database &history, QByteArray inRow, qint64 content)
{
    return content == 0 ? inRow : readContent(history, content).value_or(QByteArray());
}

} // namespace

bool IndexBuilder::open()
{
    if (m_index)
        return true;
    Outcome<Database> history = Database::open(m_file);
    if (!history)
        return false;
    m_history = std::make_unique<Database>(std::move(*history));
    (void)m_history->execute("PRAGMA query_only = ON");
    Outcome<SearchIndex> index = SearchIndex::openOrCreate(*m_history);
    if (!index)
        return false;
    m_index.emplace(std::move(*index));
    m_index->database().stopWhen(&m_stop);
    return true;
}

bool IndexBuilder::pays()
{
    Outcome<Database> history = Database::open(m_file);
    if (!history)
        return false;
    history->stopWhen(&m_stop);
    const qint64 newest = history->number("SELECT max(id) FROM recordings").value_or(0);
    std::optional<SearchIndex> index = SearchIndex::open(*history);
    if (index && isStale(*index, *history)) {
        index.reset();
        forgetIndex(m_file);
    }
    const qint64 upTo = index ? index->database().number("SELECT up_to FROM standing").value_or(0) : 0;
    return newest - upTo > model::limits::historyUnindexed;
}

bool IndexBuilder::step()
{
    if (m_stop || !open())
        return false;
    const Outcome<bool> more = tryStep();
    if (more)
        return *more && !m_stop;
    m_index.reset();
    if (!more.error().isDamage() || ++m_damages > 1)
        return false;
    forgetIndex(m_file);
    return true;
}

Outcome<bool> IndexBuilder::tryStep()
{
    Outcome<Transaction> transaction = Transaction::begin(m_index->database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (!m_hasRevisited) {
        if (const Outcome<void> done = revisit(); !done)
            return tl::unexpected(done.error());
        m_hasRevisited = true;
    }
    // Another instance may have got on meanwhile.
    const Outcome<qint64> known = m_index->database().number("SELECT up_to FROM standing");
    if (!known)
        return tl::unexpected(known.error());
    Progress progress;
    progress.upTo = *known;
    Outcome<bool> more = indexNext(progress);
    if (!more)
        return more;
    if (const Outcome<void> done = progress.rows > 0 ? note(progress) : Outcome<void>(); !done)
        return tl::unexpected(done.error());
    if (const Outcome<void> done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return more;
}

/// A batch; false when there was no more.
Outcome<bool> IndexBuilder::indexNext(Progress &progress)
{
    QElapsedTimer clock;
    clock.start();
    while (!clock.hasExpired(model::limits::indexBatch.count()) && !m_stop) {
        const auto texts = read("id > ? ORDER BY id", progress.upTo);
        if (!texts)
            return tl::unexpected(texts.error());
        if (texts->empty())
            return false;
        for (const Text &text : *texts) {
            if (m_stop)
                return false;
            if (const Outcome<void> done = add(text, false); !done)
                return tl::unexpected(done.error());
            progress.upTo = text.id;
            progress.lastStart = text.start;
            ++progress.rows;
        }
    }
    return true;
}

/// As many as a few milliseconds give: the history is not held longer.
Outcome<std::vector<IndexBuilder::Text>> IndexBuilder::read(const QByteArray &which, qint64 parameter)
{
    QElapsedTimer clock;
    clock.start();
    Outcome<Statement> row = m_history->prepareOnce(columns + which);
    if (!row)
        return tl::unexpected(row.error());
    row->bind(parameter);
    std::vector<Text> texts;
    while (texts.empty() || !clock.hasExpired(model::limits::historySlice.count())) {
        const Outcome<bool> isThere = row->step();
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (!*isThere)
            break;
        Text &text = texts.emplace_back();
        text.id = row->integer();
        const QString state = row->text();
        text.hasEnded = state != u"queued" && state != u"sent";
        text.start = row->bytes();
        QString all;
        const QString url = row->text();
        all += url + u'\n' + QString::fromUtf8(decodedUrl(url.toUtf8())) + u'\n';
        for (int column = 0; column < 7; ++column)
            all += row->text() + u'\n';
        for (int column = 0; column < 2; ++column)
            all += QString::fromUtf8(headerText(row->bytes())) + u'\n';
        const QByteArray bodies[] = {row->bytes(), row->bytes()};
        for (const QByteArray &inRow : bodies) {
            const QByteArray body = bodyOf(*m_history, inRow, row->integer());
            text.isTooLarge = text.isTooLarge || body.size() > model::limits::maxIndexedBody;
            if (!text.isTooLarge)
                all += QString::fromUtf8(body) + u'\n';
        }
        if (text.hasEnded && !text.isTooLarge)
            text.text = indexedText(all);
    }
    return texts;
}

Outcome<void> IndexBuilder::add(const Text &text, bool wasApart)
{
    Database &index = m_index->database();
    if (!text.hasEnded || text.isTooLarge) {
        Outcome<Statement> apart = index.prepare("INSERT OR REPLACE INTO apart VALUES (?, ?)");
        if (!apart)
            return tl::unexpected(apart.error());
        apart->bind(text.id);
        apart->bind(qint64(text.hasEnded));
        return apart->run();
    }
    const QByteArray utf8 = text.text.toUtf8();
    {
        Outcome<Statement> added = index.prepare("INSERT INTO texts (rowid, text) VALUES (?, CAST(? AS TEXT))");
        if (!added)
            return tl::unexpected(added.error());
        added->bind(text.id);
        added->bind(utf8);
        if (const Outcome<void> done = added->run(); !done)
            return done;
    }
    if (!wasApart)
        return {};
    Outcome<Statement> gone = index.prepare("DELETE FROM apart WHERE id = ?");
    if (!gone)
        return tl::unexpected(gone.error());
    gone->bind(text.id);
    return gone->run();
}

/// Those that had not ended may have by now.
Outcome<void> IndexBuilder::revisit()
{
    std::vector<qint64> ids;
    {
        Outcome<Statement> waiting = m_index->database().prepareOnce("SELECT id FROM apart WHERE ended = 0");
        if (!waiting)
            return tl::unexpected(waiting.error());
        while (true) {
            const Outcome<bool> row = waiting->step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            ids.push_back(waiting->integer());
        }
    }
    for (const qint64 id : ids) {
        const auto texts = read("state NOT IN ('queued', 'sent') AND id = ?", id);
        if (!texts)
            return tl::unexpected(texts.error());
        for (const Text &text : *texts) {
            if (const Outcome<void> done = add(text, true); !done)
                return done;
        }
        if (m_stop)
            break;
    }
    return {};
}

Outcome<void> IndexBuilder::note(const Progress &progress)
{
    Outcome<Statement> statement =
        m_index->database().prepare("UPDATE standing SET up_to = ?, rows = rows + ?, last_start = CAST(? AS TEXT)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(progress.upTo);
    statement->bind(progress.rows);
    statement->bind(progress.lastStart);
    return statement->run();
}

/// What was erased must not stay in the index for ever.
bool IndexBuilder::isStale(SearchIndex &index, Database &history) const
{
    const qint64 rows = index.database().number("SELECT rows FROM standing").value_or(0);
    const qint64 upTo = index.database().number("SELECT up_to FROM standing").value_or(0);
    Outcome<Statement> present = history.prepareOnce("SELECT count(*) FROM recordings WHERE id <= ?");
    if (!present)
        return false;
    present->bind(upTo);
    const Outcome<bool> row = present->step();
    constexpr qint64 part = 10;
    return row && *row && (rows - present->integer()) * part > rows;
}

} // namespace history
