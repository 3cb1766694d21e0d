// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/storefixture.h"

#include <QSignalSpy>

namespace {

using model::RecordingState;

class HistoryStore : public HistoryTest
{
protected:
    /// Stores, then reads with the same and with a fresh store.
    void expectRoundTrip(model::Recording recording)
    {
        {
            history::Store store(path());
            recording.id = stored(store, recording);
            EXPECT_EQ(resultOf(store.recording(recording.id)), recording);
        }
        history::Store store(path());
        EXPECT_EQ(resultOf(store.recording(recording.id)), recording);
        const auto rows = resultOf(store.rows(0, 1));
        ASSERT_TRUE(rows);
        ASSERT_EQ(rows->size(), 1U);
        EXPECT_EQ(rows->front(), history::rowOf(recording));
    }
};

/// Every member has a value no other member has.
model::Recording fullRecording()
{
    model::Recording recording = support::answered(support::sentRecording());
    recording.replayOf = 77;
    recording.exchange.request.method = "PATCH";
    recording.exchange.sends = 1;
    recording.exchange.response->reason = "Cr\xE9\xE9";
    recording.exchange.response->completeness = model::Completeness::Incomplete;
    recording.exchange.response->completenessReason = QStringLiteral("11 of 100 bytes");
    recording.exchange.response->masked = {{3, 4}, {100, 5}};
    recording.exchange.error =
        model::TransportError{model::TransportError::Kind::ConnectionLost, QStringLiteral("Closed early."), true};
    recording.exchange.timings = {1, 2, 3, 4, 5, 6};
    recording.returned = {QStringLiteral("id"),       QStringLiteral("status"), QStringLiteral("50"),
                          QStringLiteral("location"), QStringLiteral("code"),   QStringLiteral("message")};
    recording.expectations.checks = {QStringLiteral("status == 201")};
    recording.expectations.accepted = {
        {QStringLiteral("echo"), QStringLiteral("/id"), QStringLiteral("known since May")}};
    recording.expectations.golden = model::Golden{"{ }", {QStringLiteral("/etag")}, QStringLiteral("golden.json")};
    recording.verdict =
        model::Verdict{7,
                       {{QStringLiteral("promised-status"),
                         model::FindingSeverity::Fail,
                         {},
                         QStringLiteral("status"),
                         QStringLiteral("201"),
                         QStringLiteral("200"),
                         QStringLiteral("Not promised."),
                         QStringLiteral("page:12")},
                        {QStringLiteral("echo"), model::FindingSeverity::Warn, QStringLiteral("/status")},
                        {QStringLiteral("echo"), model::FindingSeverity::Warn, QStringLiteral("/type")},
                        {QStringLiteral("echo"),
                         model::FindingSeverity::Fail,
                         QStringLiteral("/id"),
                         {},
                         {},
                         {},
                         {},
                         {},
                         QStringLiteral("known since May")}}};
    return recording;
}

TEST_F(HistoryStore, KeepsEveryMember)
{
    expectRoundTrip(fullRecording());
}

TEST_F(HistoryStore, ManyAreReadAtOnce)
{
    history::Store store(path());
    std::vector<model::Recording> kept;
    for (int i = 0; i < 4; ++i) {
        kept.push_back(fullRecording());
        kept.back().title = QString::number(i);
        kept.back().id = stored(store, kept.back());
    }
    EXPECT_EQ(resultOf(store.recordings({4, 1, 2})), (std::vector{kept[3], kept[0], kept[1]}));
    EXPECT_EQ(resultOf(store.recordings({})), std::vector<model::Recording>());
    RawDatabase(path()).run("UPDATE recordings SET completeness = 'unheard of' WHERE id = 2");
    EXPECT_EQ(resultOf(store.recordings({1, 2, 77, 3})), (std::vector{kept[0], kept[2]}));
    RawDatabase(path()).run("DROP TABLE bodies");
    EXPECT_FALSE(resultOf(store.recordings({1}))) << "the file's trouble is not an empty history";
}

TEST_F(HistoryStore, AListShowsTheSumsOfAVerdict)
{
    history::Store store(path());
    stored(store, fullRecording());
    model::Recording passed = fullRecording();
    passed.verdict = model::Verdict();
    stored(store, passed);
    passed.verdict.reset();
    passed.id = stored(store, passed);
    const auto rows = resultOf(store.rows(0, 3));
    ASSERT_TRUE(rows);
    EXPECT_EQ((*rows)[2].checks, (history::Tally{7, 1, 2}));
    EXPECT_EQ((*rows)[1].checks, history::Tally());
    EXPECT_EQ((*rows)[0].checks, std::nullopt) << "no verdict is not a verdict of nothing";
    passed.verdict = fullRecording().verdict;
    ASSERT_TRUE(resultOf(store.update(passed)));
    EXPECT_EQ(resultOf(store.rows(0, 1))->front().checks, (history::Tally{7, 1, 2}));
    passed.verdict.reset();
    passed.expectations = {};
    ASSERT_TRUE(resultOf(store.update(passed)));
    EXPECT_EQ(resultOf(store.recording(passed.id)), passed);
}

TEST_F(HistoryStore, AVerdictThatCannotBeUnderstoodReadsAsNone)
{
    history::Store store(path());
    model::Recording recording = fullRecording();
    recording.id = stored(store, recording);
    for (const char *damage : {"UPDATE bodies SET verdict = '{\"passed\":', expectations = 'x'",
                               "UPDATE bodies SET verdict = '[1]', expectations = '[1]'",
                               "UPDATE bodies SET verdict = x'FF00', expectations = x'FF00'",
                               "UPDATE bodies SET verdict = 5, expectations = 5"}) {
        RawDatabase(path()).run(damage);
        model::Recording rest = recording;
        rest.verdict.reset();
        rest.expectations = {};
        EXPECT_EQ(resultOf(store.recording(recording.id)), rest) << damage;
        EXPECT_EQ(resultOf(store.rows(0, 1))->size(), 1U) << damage;
    }
}

TEST_F(HistoryStore, KeepsAnEmptyRecording)
{
    expectRoundTrip({});
    model::Recording recording;
    recording.exchange.response.emplace();
    recording.exchange.error.emplace();
    expectRoundTrip(recording);
}

TEST_F(HistoryStore, KeepsWhatWasSentAndWhatFailed)
{
    expectRoundTrip(support::sentRecording());
    model::Recording recording = support::sentRecording();
    recording.exchange.error =
        model::TransportError{model::TransportError::Kind::Deadline, QStringLiteral("Late."), true};
    for (const RecordingState state : {RecordingState::Failed, RecordingState::Cancelled}) {
        recording.state = state;
        expectRoundTrip(recording);
    }
}

TEST_F(HistoryStore, KeepsEveryNamedValue)
{
    for (int kind = 0; kind <= int(model::TransportError::Kind::Other); ++kind) {
        model::Recording recording = fullRecording();
        recording.exchange.error->kind = model::TransportError::Kind(kind);
        recording.exchange.response->completeness = model::Completeness(kind % 4);
        recording.state = RecordingState(kind % 4);
        expectRoundTrip(recording);
    }
}

TEST_F(HistoryStore, KeepsBodiesToTheByte)
{
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every += char(i);
    const QByteArray bodies[] = {
        "",
        "{\r\n  \"lastActionDateTime\": \"2016-12-31T23:58:44.1540706+00:00\"\r\n}",
        "\"2017-01-01T00:00:06.3761313+03:00\"",
        "{\"n\": 1.10, \"big\": 12345678901234567890, \"e\": 1E400, \"n\": -0}",
        "NBSP\xC2\xA0LS\xE2\x80\xA8PS\xE2\x80\xA9",
        QByteArray("\0nul\0", 5),
        every,
        QByteArray(1 << 20, '\xE9'),
    };
    for (const QByteArray &body : bodies) {
        model::Recording recording = fullRecording();
        recording.exchange.request.body = body;
        recording.exchange.response->body = body;
        recording.expectations.golden->body = body;
        expectRoundTrip(recording);
    }
}

TEST_F(HistoryStore, KeepsTextThatSqliteWouldAlter)
{
    const QString texts[] = {QString(QChar(0xFFFE)),
                             QString(QChar(0xFFFF)),
                             QString(QChar(0xD83D)) + u'z',
                             QString(u'z') + QChar(0xDC00),
                             QString(u'a') + QChar(0) + u'b',
                             QString(QChar(0xFEFF)) + u'a',
                             QStringLiteral("12"),
                             QStringLiteral("1.0"),
                             QStringLiteral("NULL"),
                             QStringLiteral("'; DROP TABLE recordings; --"),
                             QString::fromUtf8("\U0001F600\u202E\u2028")};
    for (const QString &text : texts) {
        model::Recording recording = fullRecording();
        recording.title = recording.operationKey = recording.environmentId = recording.environmentName = text;
        recording.exchange.startedAt = recording.exchange.response->completenessReason = text;
        recording.exchange.error->message = text;
        recording.returned = {text, text, text, text, text, text};
        expectRoundTrip(recording);
    }
}

TEST_F(HistoryStore, KeepsHeaderBytes)
{
    model::Recording recording = fullRecording();
    recording.exchange.request.headers = {{"X", "1\r\nInjected: 2"}, {"Authorization", "Bearer {{token}}"}, {"x", ""}};
    recording.exchange.response->headers = {
        {"Set-Cookie", "a=1\nb=2"}, {"X-Latin", "\xE9\xFF"}, {"X", QByteArray("\0", 1)}};
    expectRoundTrip(recording);
}

TEST_F(HistoryStore, KeepsTheUrlAsItWasSent)
{
    for (const char *encoded :
         {"https://graph.microsoft.com/beta/me/onenote/operations/$ref",
          "http://[::1]:8080/v1.0/a%2Fb/%24ref?$filter=a%20eq%20'b'",
          "https://xn--mnchen-3ya.example/%C3%A4?q=%25&r=%2B+#f%20", "http://127.0.0.1/%e4%A4/a//b/../c?",
          "relative/path", "http://h/a%zz", "http://h/?a=%22%3C%7B%7D%5B%5D|^`", ""}) {
        model::Recording recording = fullRecording();
        recording.exchange.request.url = QUrl::fromEncoded(encoded);
        const QByteArray before = recording.exchange.request.url.toEncoded();
        recording.id = 0;
        expectRoundTrip(recording);
        history::Store store(path());
        const auto newest = resultOf(store.ids(0, 1));
        const auto read = resultOf(store.recording(newest->front()));
        EXPECT_EQ(read->exchange.request.url.toEncoded(), before);
    }
}

TEST_F(HistoryStore, AnUnusableUrlComesBackEmpty)
{
    // QUrl itself keeps nothing of it.
    model::Recording recording = support::sentRecording();
    recording.exchange.request.url = QUrl(QStringLiteral("http://[broken"));
    history::Store store(path());
    const auto read = resultOf(store.recording(stored(store, recording)));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->exchange.request.url, QUrl());
}

TEST_F(HistoryStore, UpdateReplacesEverything)
{
    history::Store store(path());
    model::Recording recording = fullRecording();
    recording.id = stored(store, recording);
    model::Recording bare = support::sentRecording(QStringLiteral("other"));
    bare.id = recording.id;
    ASSERT_TRUE(resultOf(store.update(bare)));
    EXPECT_EQ(resultOf(store.recording(bare.id)), bare);
    EXPECT_EQ(resultOf(store.count()), 1);
}

TEST_F(HistoryStore, UnknownIdsAreRefusedAndNothingElse)
{
    history::Store store(path());
    QSignalSpy unavailable(&store, &history::Store::unavailable);
    model::Recording recording = support::sentRecording();
    recording.id = 42;
    auto update = store.update(recording);
    auto insert = store.insert(recording); // may share the transaction
    EXPECT_FALSE(resultOf(update));
    EXPECT_EQ(resultOf(insert), 1);
    const auto read = resultOf(store.recording(42));
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().what.contains(u"42"));
    EXPECT_FALSE(read.error().remedy.isEmpty());
    EXPECT_TRUE(unavailable.isEmpty());
}

TEST_F(HistoryStore, PagesNewestFirst)
{
    history::Store store(path());
    for (int i = 0; i < 10; ++i)
        stored(store, support::sentRecording(QString::number(i)));
    const auto idsOf = [](const model::Result<std::vector<history::Row>> &rows) {
        std::vector<qint64> ids;
        for (const history::Row &row : rows.value())
            ids.push_back(row.id);
        return ids;
    };
    EXPECT_EQ(idsOf(resultOf(store.rows(0, 3))), (std::vector<qint64>{10, 9, 8}));
    EXPECT_EQ(idsOf(resultOf(store.rows(8, 3))), (std::vector<qint64>{7, 6, 5}));
    EXPECT_EQ(idsOf(resultOf(store.rows(2, 3))), (std::vector<qint64>{1}));
    EXPECT_EQ(idsOf(resultOf(store.rows(1, 3))), (std::vector<qint64>{}));
    EXPECT_EQ(idsOf(resultOf(store.rows(0, 0))), (std::vector<qint64>{}));
    EXPECT_EQ(idsOf(resultOf(store.rows(0, -1))), (std::vector<qint64>{}));
    EXPECT_EQ(resultOf(store.ids(4, 2)), (std::vector<qint64>{3, 2}));
}

TEST_F(HistoryStore, AnnouncesWhatIsOnDisk)
{
    history::Store store(path());
    std::vector<history::Row> inserted;
    std::vector<history::Row> updated;
    QObject::connect(&store, &history::Store::inserted, &store, [&](const auto &row) { inserted.push_back(row); });
    QObject::connect(&store, &history::Store::updated, &store, [&](const auto &row) { updated.push_back(row); });
    model::Recording recording = support::sentRecording();
    recording.id = stored(store, recording);
    const model::Recording answered = support::answered(recording);
    ASSERT_TRUE(resultOf(store.update(answered)));
    ASSERT_TRUE(support::waitFor([&] { return !updated.empty(); }));
    EXPECT_EQ(inserted, std::vector{history::rowOf(recording)});
    EXPECT_EQ(updated, std::vector{history::rowOf(answered)});
}

TEST_F(HistoryStore, WorksInOrderAndFinishesWhatWasAsked)
{
    std::vector<QFuture<model::Result<qint64>>> inserts;
    std::vector<QFuture<model::Result<qint64>>> counts;
    {
        history::Store store(path());
        for (int i = 0; i < 700; ++i) { // more than one batch
            inserts.push_back(store.insert(support::sentRecording(QString::number(i))));
            if (i % 100 == 50)
                counts.push_back(store.count());
        }
    }
    for (size_t i = 0; i < inserts.size(); ++i) {
        ASSERT_TRUE(inserts[i].isFinished());
        EXPECT_EQ(inserts[i].result(), qint64(i + 1));
    }
    for (size_t i = 0; i < counts.size(); ++i)
        EXPECT_GE(*counts[i].result(), qint64(i * 100 + 51)) << "what was asked before is there";
    EXPECT_EQ(RawDatabase(path()).run("SELECT count(*) FROM bodies"), QByteArray("700"));
}

TEST_F(HistoryStore, TwoStoresShareAFile)
{
    history::Store first(path());
    history::Store second(path());
    const qint64 one = stored(first, support::sentRecording(QStringLiteral("one")));
    const auto before = resultOf(first.revision());
    const qint64 two = stored(second, support::sentRecording(QStringLiteral("two")));
    EXPECT_NE(one, two);
    EXPECT_EQ(resultOf(first.count()), 2);
    EXPECT_EQ(resultOf(second.count()), 2);
    EXPECT_NE(resultOf(first.revision()), before);
    EXPECT_EQ(resultOf(first.revision()), resultOf(first.revision()));
    EXPECT_EQ(resultOf(first.recording(two))->exchange.request.headers.value("X-Mark"), QByteArray("two"));
}

TEST_F(HistoryStore, ListingIdsAndCountingNeverWalkOverTheRows)
{
    {
        history::Store store(path());
        stored(store, support::sentRecording());
    }
    RawDatabase database(path());
    EXPECT_TRUE(database.run("EXPLAIN QUERY PLAN SELECT count(*) FROM recordings WHERE deleted_at = ''")
                    .contains("recordings_present"));
    EXPECT_TRUE(database
                    .run("EXPLAIN QUERY PLAN SELECT id FROM recordings INDEXED BY recordings_present WHERE id < 9"
                         " AND deleted_at = '' ORDER BY id DESC LIMIT 5")
                    .contains("COVERING INDEX recordings_present"));
}

TEST_F(HistoryStore, ALaterLookIsNotedBesideTheAnswer)
{
    history::Store store(path());
    const model::Recording recording = support::answered(support::sentRecording());
    const qint64 id = stored(store, recording);
    std::vector<history::Row> updates;
    QObject::connect(&store, &history::Store::updated, &store,
                     [&](const history::Row &row) { updates.push_back(row); });
    const model::LatestLook latest{QStringLiteral("2026-11-22T01:02:03.456Z"), QStringLiteral("Completed"),
                                   QStringLiteral("100"), QStringLiteral("https://h/r")};
    const auto noted = resultOf(store.noteLatest(id, latest));
    ASSERT_TRUE(noted);
    EXPECT_EQ(noted->latest, latest);
    EXPECT_EQ(noted->returned, recording.returned);
    ASSERT_TRUE(support::waitFor([&] { return updates.size() == 1; }));
    EXPECT_EQ(updates.front(), *noted);
    model::Recording expected = recording;
    expected.id = id;
    expected.latest = latest;
    EXPECT_EQ(resultOf(store.recording(id)), expected);
    EXPECT_EQ(resultOf(store.rows(0, 1))->front().latest, latest);
    EXPECT_FALSE(resultOf(store.noteLatest(id + 1, latest)));
}

} // namespace
