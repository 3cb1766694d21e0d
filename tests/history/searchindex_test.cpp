// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/searchfixture.h"
#include "history/searchplan.h"
#include "history/trigrams.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <limits>

#include <sys/stat.h>

namespace {

using Ids = std::vector<qint64>;

QString randomText(QRandomGenerator &random, int most)
{
    // Few letters, so that they meet; some that fold, some that are hard to keep.
    static const QString letters =
        QStringLiteral("aAbBcC \"'%_*\\:,\u00e4\u00c4\u017f\u212a\u0130\ufffd\U0001F600") + QChar(0);
    QString text;
    for (int count = int(random.bounded(most)); count > 0; --count)
        text += letters[random.bounded(int(letters.size()))];
    return text;
}

class HistoryIndex : public SearchTest
{
protected:
    static model::Recording with(const QByteArray &answer)
    {
        model::Recording recording = support::answered(support::sentRecording());
        recording.exchange.response->body = answer;
        return recording;
    }

    /// As if there were no index.
    Ids scanned(const history::Query &query)
    {
        const QString aside = indexFile() + QStringLiteral(".aside");
        EXPECT_TRUE(QFile::rename(indexFile(), aside));
        const Ids ids = found(query);
        EXPECT_TRUE(QFile::rename(aside, indexFile()));
        return ids;
    }
};

TEST_F(HistoryIndex, StandsBesideTheHistoryForTheUserAlone)
{
    EXPECT_EQ(history::indexFileOf(QStringLiteral("/a/b.c/history.sqlite")),
              QStringLiteral("/a/b.c/history.search.sqlite"));
    EXPECT_EQ(history::indexFileOf(QStringLiteral("/a/b.c/history")), QStringLiteral("/a/b.c/history.search"));
    const mode_t before = umask(0);
    add(with("one"));
    buildIndex();
    umask(before);
    struct stat status = {};
    ASSERT_EQ(stat(indexFile().toUtf8().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    EXPECT_EQ(indexedUpTo(), 1);
}

TEST_F(HistoryIndex, FindsWhatLookingFinds)
{
    QRandomGenerator random(20261122);
    std::vector<model::Recording> recordings;
    for (int i = 0; i < 400; ++i) {
        model::Recording recording = with(randomText(random, 40).toUtf8());
        recording.title = randomText(random, 12);
        recording.environmentName = randomText(random, 6);
        recording.run = randomText(random, 6);
        recording.returned.id = randomText(random, 8);
        recording.exchange.request.body = randomText(random, 40).toUtf8();
        recording.exchange.request.headers = {{"X-Text", randomText(random, 9).toUtf8()}};
        if (i % 7 == 0)
            recording.annotation.note = randomText(random, 9);
        if (i % 11 == 0)
            recording.state = model::RecordingState::Sent;
        if (i % 50 == 0)
            recording.title += QChar(0xD83D);
        recordings.push_back(recording);
        if (i == 300) {
            addAll(std::exchange(recordings, {}));
            buildIndex();
        }
    }
    addAll(recordings);
    ASSERT_EQ(indexedUpTo(), 301);
    int withResults = 0;
    for (int i = 0; i < 300; ++i) {
        history::Query query;
        for (int words = int(random.bounded(3)); words >= 0; --words) {
            history::QueryCondition condition;
            const history::QueryField fields[] = {history::QueryField::Text,      history::QueryField::Text,
                                                  history::QueryField::Operation, history::QueryField::Environment,
                                                  history::QueryField::Id,        history::QueryField::Run};
            condition.field = fields[random.bounded(int(std::size(fields)))];
            condition.negated = random.bounded(5) == 0;
            for (int texts = int(random.bounded(2)); texts >= 0; --texts)
                condition.texts.append(QString(u'a' + randomText(random, 4)).toCaseFolded());
            query.conditions.push_back(condition);
        }
        const Ids ids = found(query);
        withResults += ids.empty() ? 0 : 1;
        EXPECT_EQ(ids, scanned(query)) << i << ' ' << query.conditions.front().texts.join(u'|').toStdString();
    }
    EXPECT_GT(withResults, 100);
}

TEST_F(HistoryIndex, LooksOnlyWhereItSays)
{
    add(with("needle"));
    add(with("haystack"));
    buildIndex();
    // What the index does not know of is not looked at: it is really asked.
    run("UPDATE bodies SET response_body = 'needle' WHERE recording = 2");
    EXPECT_EQ(found(u"NEEDLE"), Ids{1});
    EXPECT_EQ(found(u"ne"), (Ids{2, 1}));
    EXPECT_EQ(found(u"-needle"), Ids{});
}

TEST_F(HistoryIndex, NewRowsNotesAndUnfinishedOnesAreFoundBesides)
{
    model::Recording open = support::sentRecording();
    const qint64 waiting = add(open);
    const qint64 noted = add(with("other"));
    const qint64 large = add(with(QByteArray(model::limits::maxIndexedBody + 1, 'x') + "needle"));
    add(with(QByteArray(model::limits::maxIndexedBody, 'x')));
    buildIndex();
    ASSERT_EQ(indexedUpTo(), 4);
    EXPECT_EQ(history::SearchIndex::open(database())->coverage()->apart, (Ids{large, waiting}));
    run("UPDATE recordings SET note = 'needle' WHERE id = " + QByteArray::number(noted));
    run("UPDATE bodies SET response_body = 'needle' WHERE recording = " + QByteArray::number(waiting));
    run("UPDATE recordings SET state = 'answered' WHERE id = " + QByteArray::number(waiting));
    const qint64 behind = add(with("needle"));
    EXPECT_EQ(found(u"needle"), (Ids{behind, large, noted, waiting}));
    buildIndex();
    EXPECT_EQ(history::SearchIndex::open(database())->coverage()->apart, Ids{large});
    EXPECT_EQ(found(u"needle"), (Ids{behind, large, noted, waiting}));
}

TEST_F(HistoryIndex, BodiesOfTheGreatestSizeAreIndexed)
{
    for (const qsizetype more : {-1, 0, 1})
        add(with(QByteArray(model::limits::maxIndexedBody + more, 'x')));
    buildIndex();
    EXPECT_EQ(history::SearchIndex::open(database())->coverage()->apart, Ids{3});
}

TEST_F(HistoryIndex, DeletedAndErasedRowsAreNotFound)
{
    for (int i = 0; i < 4; ++i)
        add(with("needle"));
    buildIndex();
    run("UPDATE recordings SET deleted_at = '2026-11-22T01:00:00.000Z' WHERE id = 2");
    run("DELETE FROM recordings WHERE id = 3");
    EXPECT_EQ(found(u"needle"), (Ids{4, 1}));
    run("UPDATE recordings SET deleted_at = ''");
    EXPECT_EQ(found(u"needle"), (Ids{4, 2, 1}));
}

TEST_F(HistoryIndex, IsMadeAnewWhenMuchWasErased)
{
    addAll(std::vector<model::Recording>(20, with("needle")));
    buildIndex();
    const std::atomic<bool> stop = false;
    run("DELETE FROM recordings WHERE id <= 2");
    EXPECT_FALSE(history::IndexBuilder(path(), stop).pays());
    EXPECT_TRUE(QFileInfo::exists(indexFile()));
    run("DELETE FROM recordings WHERE id <= 3");
    EXPECT_FALSE(history::IndexBuilder(path(), stop).pays());
    EXPECT_FALSE(QFileInfo::exists(indexFile()));
    EXPECT_EQ(found(u"needle").size(), 17U);
}

TEST_F(HistoryIndex, PaysWithEnoughToDo)
{
    const std::atomic<bool> stop = false;
    add(with("x"));
    run("DELETE FROM bodies");
    for (const qint64 newest :
         {model::limits::historyUnindexed - 1, model::limits::historyUnindexed, model::limits::historyUnindexed + 1}) {
        run("UPDATE recordings SET id = " + QByteArray::number(newest));
        EXPECT_EQ(history::IndexBuilder(path(), stop).pays(), newest > model::limits::historyUnindexed);
    }
}

TEST_F(HistoryIndex, OfAnotherHistoryIsNotAsked)
{
    add(with("needle"));
    add(with("other"));
    buildIndex();
    run("UPDATE bodies SET response_body = 'needle' WHERE recording = 2");
    run("UPDATE meta SET value = 'another' WHERE name = 'file'");
    EXPECT_EQ(indexedUpTo(), -1);
    EXPECT_EQ(found(u"needle"), (Ids{2, 1}));
    buildIndex();
    EXPECT_EQ(indexedUpTo(), 2);
    // A copy brought back: the same name, other rows.
    run("UPDATE recordings SET started_at = '2026-01-01T00:00:00.000Z' WHERE id = 2");
    EXPECT_EQ(indexedUpTo(), -1);
    buildIndex();
    run("UPDATE sqlite_sequence SET seq = 1");
    EXPECT_EQ(indexedUpTo(), -1);
}

TEST_F(HistoryIndex, DamageIsNoTrouble)
{
    addAll(std::vector<model::Recording>(300, with("needle and other words")));
    add(with("pin"));
    buildIndex();
    const QByteArray whole = contentOf(indexFile());
    std::vector<QByteArray> damaged = {"",
                                       "x",
                                       QByteArray(100'000, 'n'),
                                       whole.first(100),
                                       whole.first(whole.size() / 2),
                                       QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\xAB')};
    for (qsizetype page = 0; page * 4096 < whole.size(); ++page)
        damaged.push_back(QByteArray(whole).replace(page * 4096, 4096, QByteArray(4096, '\x5A')));
    for (const QByteArray &content : damaged) {
        writeFile(indexFile(), content);
        EXPECT_EQ(found(u"needle").size(), 300U);
        EXPECT_EQ(found(u"pin \"-nothing\"").size(), 0U);
        EXPECT_EQ(found(u"pin"), Ids{301});
    }
    writeFile(indexFile(), QByteArray(100'000, 'n'));
    buildIndex();
    EXPECT_EQ(indexedUpTo(), 301);
}

TEST_F(HistoryIndex, APlaceThatCannotBeWrittenIsNoTrouble)
{
    add(with("needle"));
    ASSERT_TRUE(QDir().mkdir(indexFile()));
    buildIndex();
    EXPECT_EQ(found(u"needle"), Ids{1});
}

TEST_F(HistoryIndex, AHistoryWithoutANameHasNone)
{
    add(with("needle"));
    run("DELETE FROM meta");
    buildIndex();
    EXPECT_FALSE(QFileInfo::exists(indexFile()));
    EXPECT_EQ(found(u"needle"), Ids{1});
}

TEST_F(HistoryIndex, TwoAtOnceDoTheWorkOnce)
{
    addAll(std::vector<model::Recording>(50, with("needle")));
    const std::atomic<bool> stop = false;
    history::IndexBuilder one(path(), stop);
    history::IndexBuilder two(path(), stop);
    while (one.step() || two.step()) {
    }
    EXPECT_EQ(found(u"needle").size(), 50U);
    EXPECT_EQ(history::SearchIndex::open(database())->database().number("SELECT rows FROM standing"), 50);
}

TEST_F(HistoryIndex, StopsAtOnce)
{
    add(with("needle"));
    const std::atomic<bool> stop = true;
    EXPECT_FALSE(history::IndexBuilder(path(), stop).step());
    EXPECT_EQ(indexedUpTo(), -1);
}

TEST_F(HistoryIndex, IsForgotten)
{
    add(with("needle"));
    buildIndex();
    std::optional<history::SearchIndex> index = history::SearchIndex::open(database());
    const auto coverage = index->coverage();
    ASSERT_TRUE(coverage);
    EXPECT_EQ(index->candidates("\"nee\"", 9, 10, *coverage), Ids{1});
    history::forgetIndex(path());
    EXPECT_FALSE(QFileInfo::exists(indexFile()));
    buildIndex();
    // Who asks the new one for what the old one covered is told so.
    std::optional<history::SearchIndex> other = history::SearchIndex::open(database());
    EXPECT_FALSE(other->candidates("\"nee\"", 9, 10, *coverage));
}

TEST_F(HistoryIndex, AStoreBuildsItInTheBackground)
{
    addAll(std::vector<model::Recording>(size_t(model::limits::historyUnindexed) + 1, with("needle")));
    history::Store store(path());
    history::SearchOrder order;
    order.query = queryOf(QStringLiteral("needle"));
    const auto search = store.search(order);
    size_t count = 0;
    bool isDone = false;
    QObject::connect(search.get(), &history::Search::found, search.get(),
                     [&](const history::Chunk &chunk) { count += chunk.ids.size(); });
    QObject::connect(search.get(), &history::Search::finished, search.get(), [&] { isDone = true; });
    EXPECT_TRUE(support::waitFor([&] { return isDone; }));
    EXPECT_EQ(count, size_t(model::limits::historyUnindexed) + 1);
    EXPECT_TRUE(support::waitFor([&] { return indexedUpTo() > 0; }));
    store.forgetIndex();
    EXPECT_FALSE(QFileInfo::exists(indexFile()));
}

/// An index with a candidate at every `apart`th id, and what the plan makes of it.
class HistoryPlan : public HistoryIndex
{
protected:
    std::vector<history::Stretch> planned(qint64 count, qint64 apart)
    {
        add(with("x"));
        buildIndex();
        std::optional<history::SearchIndex> index = history::SearchIndex::open(database());
        for (const QByteArray &sql : {QByteArray("DELETE FROM sqlite_sequence"),
                                      QByteArray("INSERT INTO sqlite_sequence VALUES ('recordings', 1000000)")})
            run(sql);
        const QByteArray filled =
            "WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < " +
            QByteArray::number(count) + ") INSERT INTO texts (rowid, text) SELECT n * " + QByteArray::number(apart) +
            " + 1, 'needle' FROM counted";
        EXPECT_TRUE(index->database().execute(filled.constData()));
        EXPECT_TRUE(index->database().execute("UPDATE standing SET up_to = 1000000"));
        history::SearchPlan plan(queryOf(QStringLiteral("needle")), nullptr);
        std::vector<history::Stretch> stretches;
        for (qint64 before = std::numeric_limits<qint64>::max();;) {
            const std::optional<history::Stretch> next = plan.next(database(), before);
            if (!next)
                break;
            EXPECT_LT(next->to, before);
            EXPECT_LE(next->from, next->to);
            before = next->from;
            stretches.push_back(*next);
        }
        return stretches;
    }
};

TEST_F(HistoryPlan, SeeksWhatIsFarApart)
{
    const std::vector<history::Stretch> stretches = planned(10'000, 40);
    Ids ids;
    for (size_t i = 1; i < stretches.size(); ++i)
        ids.insert(ids.end(), stretches[i].ids.begin(), stretches[i].ids.end());
    EXPECT_EQ(stretches.front().from, 1'000'001);
    ASSERT_EQ(ids.size(), 10'000U);
    EXPECT_TRUE(std::is_sorted(ids.rbegin(), ids.rend()));
    EXPECT_EQ(ids.back(), 41);
}

TEST_F(HistoryPlan, LooksThroughWhatIsClose)
{
    const std::vector<history::Stretch> stretches = planned(60'000, 2);
    EXPECT_LT(stretches.size(), 7U); // 15 of equal length
    for (size_t i = 2; i < stretches.size(); ++i) {
        EXPECT_TRUE(stretches[i].ids.empty());
        EXPECT_LE(stretches[i - 1].from - stretches[i].to, 2); // nothing between them
    }
    EXPECT_LE(stretches.back().from, 3);
}

TEST(HistoryTrigrams, AskForWhatTheIndexKnows)
{
    const auto expression = [](const char16_t *text) {
        return history::trigramExpression(history::parseQuery(QStringView(text), {}).query);
    };
    EXPECT_EQ(expression(u"abcd"), "((\"abc\" AND \"bcd\"))");
    EXPECT_EQ(expression(u"ab"), "");
    EXPECT_EQ(expression(u"-abcd"), "");
    EXPECT_EQ(expression(u"status:failed http:404 tag:smoke note:abc"), "");
    EXPECT_EQ(expression(u"env:abc,xyz"), "((\"abc\") OR (\"xyz\"))");
    EXPECT_EQ(expression(u"env:abc,x"), "");
    EXPECT_EQ(expression(u"ABC id:xyz"), "((\"abc\")) AND ((\"xyz\"))");
    EXPECT_EQ(expression(u"aaaa"), "((\"aaa\"))");
}

} // namespace
