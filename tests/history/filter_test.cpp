// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/foldedneedle.h"
#include "history/searchfixture.h"
#include "history/searchlists.h"

namespace {

using Ids = std::vector<qint64>;

/// Rows with something of everything.
class HistoryFilter : public SearchTest
{
protected:
    enum Row : qint64 { Plain = 1, Failed, Poll, Marked, Judged, Unanswered, Foreign, Deleted };

    void SetUp() override
    {
        SearchTest::SetUp();
        add(plain());
        add(failed());
        add(poll());
        add(marked());
        add(judged());
        add(unanswered());
        add(foreign());
        add(plain());
        run("UPDATE recordings SET deleted_at = '2026-11-22T01:00:00.000Z' WHERE id = 8");
    }

    static model::Recording plain()
    {
        model::Recording recording = support::answered(support::sentRecording());
        recording.type = QStringLiteral("onenoteOperation");
        return recording;
    }

    static model::Recording failed()
    {
        model::Recording recording = plain();
        recording.exchange.startedAt = QStringLiteral("2026-11-20T23:59:59.999Z");
        recording.exchange.response->status = 404;
        recording.exchange.response->completeness = model::Completeness::Incomplete;
        recording.exchange.request.method = "GET";
        recording.exchange.request.url = QUrl(QStringLiteral("https://graph.microsoft.com/v1.0/me/%C3%9Cbung?a=50%25"));
        recording.exchange.timings.finished = 2'500'000;
        recording.returned = {};
        recording.environmentName = QStringLiteral("Test tenant");
        recording.type.clear();
        return recording;
    }

    static model::Recording poll()
    {
        model::Recording recording = plain();
        recording.tracks = Plain;
        recording.returned.status = QStringLiteral("Failed");
        return recording;
    }

    static model::Recording marked()
    {
        model::Recording recording = plain();
        recording.replayOf = Plain;
        recording.annotation.pinned = true;
        recording.annotation.note = QStringLiteral("Flaky since ÄRGER 100% _x_");
        recording.annotation.tags = {QStringLiteral("Smoke"), QStringLiteral("Überlauf")};
        recording.run = QStringLiteral("Negative cases 2026-11-22 14:31:05");
        recording.latest = {QStringLiteral("2026-11-22T02:00:00.000Z"), QStringLiteral("Succeeded"), {}, {}};
        return recording;
    }

    static model::Recording judged()
    {
        model::Recording recording = plain();
        model::Verdict verdict{3, {}};
        model::Finding finding;
        finding.check = QStringLiteral("enumeration");
        verdict.findings.push_back(finding);
        finding.check = QStringLiteral("echo");
        finding.severity = model::FindingSeverity::Warn;
        verdict.findings.push_back(finding);
        recording.verdict = verdict;
        return recording;
    }

    static model::Recording unanswered()
    {
        model::Recording recording = support::sentRecording();
        recording.state = model::RecordingState::Failed;
        recording.exchange.startedAt = QStringLiteral("2026-11-22T13:00:00.000Z");
        recording.exchange.error =
            model::TransportError{model::TransportError::Kind::ConnectionLost, QStringLiteral("The line broke."), true};
        return recording;
    }

    /// What UTF-8 does not hold is kept as UTF-16.
    static model::Recording foreign()
    {
        model::Recording recording = plain();
        recording.title = QString(QChar(0xD800)) + QStringLiteral(" ÖDIPUS%");
        recording.environmentName = QStringLiteral("nul") + QChar(0) + QStringLiteral("ENV");
        recording.returned.status = QString(QChar(0xDC00)) + QStringLiteral("odd");
        recording.exchange.request.body = "\xff\xfe raw ÄÖÜ bytes";
        recording.exchange.response->body = "{}";
        recording.verdict = model::Verdict{3, {}};
        return recording;
    }
};

struct Finding
{
    const char16_t *query;
    Ids ids;
};

TEST_F(HistoryFilter, EachWordFindsItsRows)
{
    const Finding findings[] = {
        {u"", {7, 6, 5, 4, 3, 2, 1}},
        {u"status:failed", {6, 3}},
        {u"status:succeeded", {4}},
        {u"status:RUNNING", {5, 1}},
        {u"-status:failed,running", {7, 4, 2}},
        {u"state:failed", {6}},
        {u"-state:answered", {6}},
        {u"http:404", {2}},
        {u"http:4xx,none", {6, 2}},
        {u"http:<400", {7, 5, 4, 3, 1}},
        {u"-http:2xx", {6, 2}},
        {u"http:none", {6}},
        {u"type:OnenoteOperation", {7, 5, 4, 3, 1}},
        {u"type:onenote", {}},
        {u"-type:onenoteOperation", {6, 2}},
        {u"operation:\"add operations\"", {6, 5, 4, 3, 2, 1}},
        {u"operation:ONENOTE-POST", {7, 6, 5, 4, 3, 2, 1}},
        {u"operation:ödipus", {7}},
        {u"operation:%", {7}},
        {u"env:TENANT,nowhere", {2}},
        {u"id:08FA4", {7, 5, 4, 3, 1}},
        {u"number:2..3,7", {7, 3, 2}},
        {u"-number:>1", {1}},
        {u"method:get", {2}},
        {u"method:ge", {}},
        {u"url:übung", {2}},
        {u"url:%c3%9cbung", {2}},
        {u"url:50%", {2}},
        {u"url:_", {}},
        {u"run:\"negative CASES\"", {4}},
        {u"duration:>2s", {2}},
        {u"duration:43ms", {7, 5, 4, 3, 1}},
        {u"-duration:>=0ms", {6}},
        {u"after:2026-11-21", {7, 6, 5, 4, 3, 1}},
        {u"before:2026-11-21", {2}},
        {u"on:2026-11-20", {2}},
        {u"after:1h", {6}},
        {u"check:enumeration", {5}},
        {u"check:ENUM", {5}},
        {u"check:num", {}},
        {u"check:echo", {5}},
        {u"checks:failed", {5}},
        {u"checks:passed", {7}},
        {u"checks:warned", {}},
        {u"checks:none", {6, 4, 3, 2, 1}},
        {u"-checks:none,failed", {7}},
        {u"tag:smoke", {4}},
        {u"tag:SMOK", {}},
        {u"tag:ÜBERLAUF", {4}},
        {u"-tag:smoke", {7, 6, 5, 3, 2, 1}},
        {u"is:pinned", {4}},
        {u"is:replay", {4}},
        {u"is:poll", {3}},
        {u"is:noted", {4}},
        {u"is:tagged", {4}},
        {u"is:incomplete", {2}},
        {u"-is:poll,pinned", {7, 6, 5, 2, 1}},
        {u"note:ärger", {4}},
        {u"note:100%", {4}},
        {u"note:_x_", {4}},
        {u"note:'", {}},
        {u"\"ärger 100%\"", {4}},
        {u"\"the LINE broke\"", {6}},
        {u"übung", {2}},
        {u"\"content-type: APPLICATION/json\"", {7, 6, 5, 4, 3, 2, 1}},
        {u"lastactiondatetime", {6, 5, 4, 3, 2, 1}},
        {u"-lastactiondatetime", {7}},
        {u"äöü", {7}},
        {u"\"raw äöü bytes\"", {7}},
        {u"08fa4fcd-4fcd", {7, 5, 4, 3, 1}},
        {u"\"mark\":", {6, 5, 4, 3, 2, 1}},
        {u"status:running http:201 -is:poll \"x-mark: 1\"", {5, 1}},
        {u"%", {7, 4, 2}},
        {u"'; DROP TABLE recordings; --", {}},
    };
    for (const Finding &finding : findings)
        EXPECT_EQ(found(finding.query), finding.ids) << QStringView(finding.query).toString().toStdString();
}

TEST_F(HistoryFilter, WhatTextCannotHoldIsFoundToo)
{
    const QString surrogate = QString(QChar(0xD800)) + u' ';
    EXPECT_EQ(found(QString(u"operation:\"" + surrogate + u'"')), Ids{Foreign});
    EXPECT_EQ(found(QString(u"env:nul" + QString(QChar(0)) + u"env")), Ids{Foreign});
    EXPECT_EQ(found(QString(u"status:" + QString(QChar(0xDC00)) + u"ODD")), Ids{Foreign});
    EXPECT_EQ(found(QString(QChar(0))), Ids{});
}

TEST_F(HistoryFilter, RowsThatCameAreMatched)
{
    history::SearchOrder order;
    order.query = queryOf(QStringLiteral("status:failed lastActionDateTime"));
    const auto chunk = history::Scan(order).match(database(), {1, 3, 6, 8, 99});
    ASSERT_TRUE(chunk);
    EXPECT_EQ(chunk->ids, (Ids{6, 3}));
    EXPECT_TRUE(history::Scan(order).match(database(), {})->ids.empty());
}

TEST_F(HistoryFilter, GroupsAndPointsComeWithIt)
{
    history::SearchOrder order;
    order.query = queryOf(QStringLiteral("http:none,404"));
    order.groupBy = history::GroupBy::Environment;
    order.points = true;
    const auto chunk = history::Scan(order).slice(database());
    ASSERT_TRUE(chunk);
    EXPECT_EQ(chunk->ids, (Ids{6, 2}));
    EXPECT_EQ(chunk->names, (QStringList{QStringLiteral("Local sandbox"), QStringLiteral("Test tenant")}));
    ASSERT_EQ(chunk->points.size(), 2U);
    EXPECT_EQ(chunk->points[0].outcome, history::PointOutcome::Lost);
    EXPECT_EQ(chunk->points[1].outcome, history::PointOutcome::Bad);
}

TEST_F(HistoryFilter, PackedAndSharedBodiesAreLookedInto)
{
    model::Recording recording = plain();
    recording.exchange.response->body = QByteArray(100'000, 'x') + "Needle" + QByteArray(100'000, 'y');
    const qint64 one = add(recording);
    const qint64 other = add(recording);
    EXPECT_EQ(database().number("SELECT count(*) FROM contents WHERE packing <> 0"), 1);
    EXPECT_EQ(found(u"xneedley"), (Ids{other, one}));
    // A damaged body is no reason to find nothing else.
    run("UPDATE contents SET bytes = x'00'");
    support::expectWarning(QStringLiteral("qUncompress"));
    EXPECT_EQ(found(u"xneedley"), Ids{});
    EXPECT_EQ(found(u"x-mark").size(), 9U);
}

TEST_F(HistoryFilter, ManyWordsAreNoTroubleForTheDatabase)
{
    QStringList words;
    for (int i = 0; i < model::limits::maxQueryWords; ++i)
        words.append(u"-tag:a" + QString::number(i) + u",b" + QString::number(i));
    EXPECT_EQ(found(words.join(u' ')).size(), 7U);
    words.clear();
    for (int i = 0; i < model::limits::maxQueryWords; ++i)
        words.append(u"-w" + QString::number(i));
    EXPECT_EQ(found(words.join(u' ')).size(), 7U);
}

TEST_F(HistoryFilter, ALongSearchIsDoneInSlices)
{
    std::vector<model::Recording> many(300, plain());
    many.front().exchange.response->body = "the only one";
    addAll(many);
    for (const char16_t *text : {u"\"the only one\" -nothere", u"\"the only one\" on:2026-11-22", u"number:9"}) {
        history::SearchOrder order;
        order.query = queryOf(QStringView(text).toString());
        history::Scan scan(order);
        Ids ids;
        int slices = 0;
        for (; !scan.isDone(); ++slices) {
            const auto chunk = scan.slice(database(), std::chrono::milliseconds(0));
            ASSERT_TRUE(chunk);
            ids.insert(ids.end(), chunk->ids.begin(), chunk->ids.end());
        }
        EXPECT_EQ(ids, Ids{9});
        EXPECT_EQ(slices > 10, text[0] == u'"') << slices;
    }
}

TEST_F(HistoryFilter, FewRowsAreSoughtByAnIndex)
{
    const auto listed = [this](const char16_t *text) {
        return history::listedIds(database(), queryOf(QStringView(text).toString()));
    };
    EXPECT_EQ(listed(u"tag:other"), Ids{Marked}); // whatever the tag
    EXPECT_EQ(listed(u"is:noted"), Ids{Marked});
    EXPECT_EQ(listed(u"note:x"), Ids{Marked});
    EXPECT_EQ(listed(u"is:pinned"), Ids{Marked});
    EXPECT_EQ(listed(u"check:x"), Ids{Judged});
    EXPECT_EQ(listed(u"http:4xx"), Ids{Failed});
    EXPECT_EQ(listed(u"http:none"), Ids{Unanswered});
    EXPECT_EQ(listed(u"number:2..3"), (Ids{3, 2}));
    EXPECT_EQ(listed(u"before:2026-11-21"), Ids{Failed});
    EXPECT_EQ(listed(u"http:2xx tag:smoke"), Ids{Marked});
    EXPECT_EQ(listed(u"-tag:smoke is:poll,pinned duration:>1s state:failed text"), std::nullopt);
}

TEST_F(HistoryFilter, ManyRowsAreLookedThrough)
{
    const auto copies = [this](int count) {
        run("INSERT INTO recordings (state, operation_key, title, environment_id, environment_name, replay_of,"
            " started_at, method, url, sends, connecting, encrypted, request_sent, first_byte, finished, returned_id,"
            " returned_status, returned_progress, returned_location, returned_error_code, returned_error_message, tags)"
            " WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < " +
            QByteArray::number(count) +
            ") SELECT 'answered', '', '', '', '', 0, '2026-11-22T01:02:03.456Z', 'GET', '', 1, 1, 1, 1, 1, 1, '', '',"
            " '', '', '', '', ' many ' FROM counted");
    };
    const history::Query query = queryOf(QStringLiteral("tag:many"));
    const int most = model::limits::maxListed;
    copies(most - 2); // and one that is tagged otherwise
    for (int count = most - 2; count <= most; ++count, copies(1)) {
        EXPECT_EQ(history::listedIds(database(), query).has_value(), count + 1 <= most);
        EXPECT_EQ(found(query).size(), size_t(count));
    }
}

TEST_F(HistoryFilter, AViewOfAnOlderFileIsSearched)
{
    run("CREATE TEMP VIEW recordings AS SELECT * FROM main.recordings");
    EXPECT_EQ(found(u"http:404"), Ids{Failed});
    EXPECT_EQ(found(u"").size(), 7U);
    EXPECT_EQ(found(u"übung"), Ids{Failed});
}

TEST(FoldedNeedle, FindsWhatFoldsToTheSame)
{
    const auto isIn = [](const char16_t *needle, const char16_t *text) {
        const QString both = QStringView(text).toString();
        const history::FoldedNeedle folded(QStringView(needle).toString());
        const bool found = folded.isIn(both);
        EXPECT_EQ(folded.isIn(QByteArrayView(both.toUtf8())), found) << folded.text().toStdString();
        return found;
    };
    EXPECT_TRUE(isIn(u"abc", u"xABCx"));
    EXPECT_TRUE(isIn(u"kelvin", u"\u212Aelvin"));
    EXPECT_TRUE(isIn(u"\u212Aelvin", u"KELVIN"));
    EXPECT_TRUE(isIn(u"s", u"\u017F"));
    EXPECT_TRUE(isIn(u"ΣΑΣ", u"σας"));
    EXPECT_TRUE(isIn(u"ÄÖ", u"xäöx"));
    EXPECT_TRUE(isIn(u"\U00010400", u"\U00010428"));
    EXPECT_FALSE(isIn(u"abd", u"abc"));
    EXPECT_FALSE(isIn(u"@", u"`"));
    EXPECT_FALSE(isIn(u"[", u"{"));
    EXPECT_FALSE(isIn(u"abc", u"ab"));
    EXPECT_FALSE(isIn(u"ä", u"a"));
}

TEST(FoldedNeedle, FindsAcrossPiecesOfALargeText)
{
    const history::FoldedNeedle needle(QStringLiteral("ÄnadelÖ"));
    for (const qsizetype before : {(1 << 20) - 9, (1 << 20) - 8, (1 << 20) - 4, (1 << 20) - 1, 1 << 20}) {
        const QByteArray text = QByteArray(before, 'x') + QStringLiteral("äNADELö").toUtf8() + QByteArray(1 << 20, 'y');
        EXPECT_TRUE(needle.isIn(QByteArrayView(text))) << before;
    }
    const QByteArray broken(3 << 20, '\xC3');
    EXPECT_FALSE(needle.isIn(QByteArrayView(broken)));
}

} // namespace
