// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "history/storefixture.h"
#include "run/harreader.h"
#include "support/everyrecording.h"

#include <QFileInfo>

namespace {

using namespace testing_programs;

/// With a history in a file of its own.
class HistoryCommands : public ProgramTest
{
protected:
    void fill(const std::vector<model::Recording> &recordings)
    {
        history::Store store(database);
        const auto opened = store.count();
        EXPECT_TRUE(support::waitFor([&] { return opened.isFinished(); }));
        for (const model::Recording &recording : recordings) {
            const auto id = store.insert(recording);
            EXPECT_TRUE(support::waitFor([&] { return id.isFinished(); }));
            EXPECT_TRUE(id.result());
        }
    }

    Ran history(const QStringList &words) { return run(QStringList{QStringLiteral("history")} + words + at_database); }

    const QString database = home(QStringLiteral("some/history.sqlite"));
    const QStringList at_database{QStringLiteral("--database"), database};
};

TEST_F(HistoryCommands, ListsRowsNewestFirst)
{
    fill(support::everyRecording());
    const Ran ran = history({QStringLiteral("list"), QStringLiteral("--json")});
    ASSERT_EQ(ran.code, 0) << testing::PrintToString(ran);
    const json::Document document = ran.json();
    ASSERT_TRUE(document.isValid());
    ASSERT_TRUE(document.root().isArray());
    const std::vector<json::Value> rows = document.root().elements();
    ASSERT_EQ(rows.size(), support::everyRecording().size());
    EXPECT_EQ(at(document, QStringLiteral("/0/id")).raw().toByteArray(), QByteArray::number(rows.size()));
    const QString last = QString(u'/' + QString::number(rows.size() - 1));
    EXPECT_EQ(textAt(document, QString(last + QStringLiteral("/title"))), QStringLiteral("OneNote · Add operations"));
    EXPECT_EQ(textAt(document, QString(last + QStringLiteral("/state"))), QStringLiteral("answered"));
    EXPECT_EQ(textAt(document, QString(last + QStringLiteral("/method"))), QStringLiteral("POST"));
    EXPECT_EQ(textAt(document, QString(last + QStringLiteral("/type"))), QStringLiteral("onenoteOperation"));
    EXPECT_EQ(textAt(document, QString(last + QStringLiteral("/annotation/tags/0"))), QStringLiteral("smoke"));
    EXPECT_EQ(at(document, QString(last + QStringLiteral("/durationMs"))).raw().toByteArray(), "43.210");
    EXPECT_EQ(at(document, QString(last + QStringLiteral("/httpStatus"))).raw().toByteArray(), "201");
    EXPECT_EQ(textAt(document, QString(last + QStringLiteral("/returnedOperation/status"))), QStringLiteral("Running"));
    EXPECT_EQ(textAt(document, QString(last + QStringLiteral("/latest/status"))), QStringLiteral("Completed"));

    const Ran two =
        history({QStringLiteral("search"), QStringLiteral("--json"), QStringLiteral("--limit"), QStringLiteral("2")});
    ASSERT_EQ(two.code, 0);
    const json::Document limited = two.json();
    EXPECT_EQ(limited.root().elements().size(), 2u);
}

TEST_F(HistoryCommands, ComparesTwoRowsByMeaning)
{
    model::Recording first = support::answered(support::sentRecording());
    first.exchange.response->headers.append("Date", "Sat, 21 Nov 2026 00:00:00 GMT");
    model::Recording second = first;
    second.exchange.response->headers = {{"Content-Type", "application/json"},
                                         {"Date", "Sun, 22 Nov 2026 00:00:00 GMT"}};
    model::Recording third = first;
    third.exchange.response->status = 429;
    fill({first, second, third});
    const Ran same =
        history({QStringLiteral("compare"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("--json")});
    EXPECT_EQ(same.code, 0) << testing::PrintToString(same);
    EXPECT_EQ(at(same.json(), QStringLiteral("/differs")).raw().toByteArray(), "false");
    const Ran other = history({QStringLiteral("compare"), QStringLiteral("1"), QStringLiteral("3")});
    EXPECT_EQ(other.code, 1);
    EXPECT_TRUE(other.output.contains("429")) << testing::PrintToString(other);
    EXPECT_EQ(history({QStringLiteral("compare"), QStringLiteral("1")}).code, 2);
    EXPECT_EQ(history({QStringLiteral("compare"), QStringLiteral("1"), QStringLiteral("77")}).code, 2);
}

TEST_F(HistoryCommands, SearchesByQuery)
{
    model::Recording failed = support::sentRecording();
    failed.state = model::RecordingState::Failed;
    failed.title = QStringLiteral("Another");
    fill({support::answered(support::sentRecording()), failed, support::answered(support::sentRecording())});
    const Ran found = history({QStringLiteral("search"), QStringLiteral("state:failed"), QStringLiteral("--json")});
    ASSERT_EQ(found.code, 0) << testing::PrintToString(found);
    const json::Document document = found.json();
    ASSERT_EQ(document.root().elements().size(), 1u);
    EXPECT_EQ(textAt(document, QStringLiteral("/0/title")), QStringLiteral("Another"));
    const Ran none = history(words("search state:cancelled"));
    EXPECT_EQ(none.code, 0);
    EXPECT_TRUE(none.errors.contains("Nothing was found"));
    const Ran out = history(words("export state:answered --out") + QStringList{home(QStringLiteral("two.jsonl"))});
    EXPECT_EQ(out.code, 0) << testing::PrintToString(out);
    QFile file(home(QStringLiteral("two.jsonl")));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(file.readAll().count('\n'), 2);
}

TEST_F(HistoryCommands, ThePlainListActsOnNoTerminal)
{
    model::Recording hostile = support::answered(support::sentRecording());
    hostile.title = QStringLiteral("\x1B[2J\nHTTP");
    hostile.annotation = {true, {}, {QStringLiteral("smoke")}};
    fill({hostile});
    const Ran ran = history({QStringLiteral("list")});
    ASSERT_EQ(ran.code, 0) << testing::PrintToString(ran);
    EXPECT_FALSE(ran.output.contains('\x1B'));
    EXPECT_EQ(ran.output.count('\n'), 2);
    for (const char *word : {"2026-11-22T01:02:03.456Z", "201", "Running", "pinned #smoke", "Local sandbox"})
        EXPECT_TRUE(ran.output.contains(word)) << word << testing::PrintToString(ran);
}

TEST_F(HistoryCommands, NothingIsAnEmptyArray)
{
    fill({});
    const Ran ran = history({QStringLiteral("list"), QStringLiteral("--json")});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.output, "[]\n");
}

TEST_F(HistoryCommands, ShowsOneExchange)
{
    fill({support::fullRecording()});
    const Ran text = history({QStringLiteral("show"), QStringLiteral("1")});
    ASSERT_EQ(text.code, 0) << testing::PrintToString(text);
    EXPECT_TRUE(text.output.contains("HTTP/1.1 201 Created\n"));
    EXPECT_TRUE(text.output.contains("POST https://graph.example/"));
    const Ran asJson = history({QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("--json")});
    ASSERT_EQ(asJson.code, 0);
    const json::Document document = asJson.json();
    EXPECT_EQ(textAt(document, QStringLiteral("/response/body")).toUtf8(),
              support::fullRecording().exchange.response->body);
    EXPECT_EQ(textAt(document, QStringLiteral("/annotation/note")), QStringLiteral("a note\nin two lines"));
    EXPECT_EQ(textAt(document, QStringLiteral("/run")), support::fullRecording().run);
}

TEST_F(HistoryCommands, ExportsAndImports)
{
    fill(support::everyRecording());
    const QString file = home(QStringLiteral("all.har"));
    const Ran out = history({QStringLiteral("export"), QStringLiteral("--out"), file});
    ASSERT_EQ(out.code, 0) << testing::PrintToString(out);
    QFile written(file);
    ASSERT_TRUE(written.open(QFile::ReadOnly));
    const auto har = run::HarFile::parse(written.readAll());
    ASSERT_TRUE(har);
    EXPECT_EQ(har->size(), support::everyRecording().size());

    const QString other = home(QStringLiteral("other.sqlite"));
    const Ran in = run({QStringLiteral("history"), QStringLiteral("import"), file, QStringLiteral("--json"),
                        QStringLiteral("--database"), other});
    ASSERT_EQ(in.code, 0) << testing::PrintToString(in);
    EXPECT_EQ(at(in.json(), QStringLiteral("/imported")).raw().toByteArray(), QByteArray::number(har->size()));
    EXPECT_EQ(at(in.json(), QStringLiteral("/ours")).raw().toByteArray(), QByteArray::number(har->size()));
    EXPECT_TRUE(QFileInfo::exists(other));

    for (const char *format : {"csv", "jsonl"}) {
        const Ran ran = history({QStringLiteral("export"), QStringLiteral("--format"), QLatin1String(format),
                                 QStringLiteral("--out"), home(QStringLiteral("all.txt"))});
        EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
        EXPECT_GT(QFileInfo(home(QStringLiteral("all.txt"))).size(), 100);
    }
}

TEST_F(HistoryCommands, RechecksWithoutSending)
{
    model::Recording once = support::answered(support::sentRecording());
    once.verdict = model::Verdict{100, {}}; // whatever was judged then, all of it passed
    once.expectations.checks = {QStringLiteral("status == 418")};
    fill({once});
    const Ran ran = history({QStringLiteral("recheck"), QStringLiteral("--json")});
    EXPECT_EQ(ran.code, 1) << testing::PrintToString(ran);
    EXPECT_EQ(at(ran.json(), QStringLiteral("/judged")).raw().toByteArray(), "1");
    EXPECT_EQ(at(ran.json(), QStringLiteral("/rows/0/id")).raw().toByteArray(), "1");
    const Ran text = history({QStringLiteral("recheck")});
    EXPECT_EQ(text.code, 1);
    EXPECT_TRUE(text.output.contains("1 judged, 1 changed")) << testing::PrintToString(text);
}

TEST_F(HistoryCommands, ARowThatNeverPassedIsNoRelapse)
{
    model::Recording unjudged = support::answered(support::sentRecording());
    unjudged.expectations.checks = {QStringLiteral("status == 418")};
    fill({unjudged});
    EXPECT_EQ(history({QStringLiteral("recheck")}).code, 0);
}

TEST_F(HistoryCommands, DeletesWhatIsOldAndNotPinned)
{
    model::Recording old = support::answered(support::sentRecording());
    old.exchange.startedAt = QStringLiteral("2020-01-01T00:00:00.000Z");
    model::Recording pinned = old;
    pinned.annotation.pinned = true;
    model::Recording young = old;
    young.exchange.startedAt = model::utcNow();
    fill({old, pinned, old, young});
    const Ran ran = history(words("delete --older-than 2w --json"));
    EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
    EXPECT_EQ(at(ran.json(), QStringLiteral("/deleted")).raw().toByteArray(), "2");
    const Ran left = history(words("list --json"));
    const json::Document document = left.json();
    ASSERT_EQ(document.root().elements().size(), 2u) << testing::PrintToString(left);
    EXPECT_EQ(at(document, QStringLiteral("/0/id")).raw().toByteArray(), "4");
    EXPECT_EQ(at(document, QStringLiteral("/1/id")).raw().toByteArray(), "2");
}

TEST_F(HistoryCommands, AHistoryThatIsNotThereIsNotMade)
{
    for (const char *line : {"list", "search", "show 1", "recheck", "export --out x.har", "delete --older-than 1d"}) {
        const Ran ran = history(words(line));
        expectUsage(ran, database.toUtf8());
        EXPECT_FALSE(QFileInfo::exists(database)) << line;
    }
}

TEST_F(HistoryCommands, UsageIsSaid)
{
    fill({support::sentRecording()});
    const std::pair<const char *, const char *> lines[] = {{"show", "number of one row"},
                                                           {"show x", "no number"},
                                                           {"show 0", "no number"},
                                                           {"show 99", "99"},
                                                           {"list it", "no words"},
                                                           {"list --limit 0", "--limit"},
                                                           {"export", "--out"},
                                                           {"export --out x.xls", "xls"},
                                                           {"export --out x --format doc", "har, jsonl"},
                                                           {"import", "one HAR file"},
                                                           {"import /nowhere.har", "/nowhere.har"},
                                                           {"search bogus:x", "bogus"},
                                                           {"recheck http:no", "HTTP status"},
                                                           {"delete", "--older-than"},
                                                           {"delete --older-than soon", "soon"},
                                                           {"delete --older-than 0d", "0d"},
                                                           {"forget", "forget"},
                                                           {"", "what to do"}};
    for (const auto &[line, expected] : lines) {
        SCOPED_TRACE(line);
        expectUsage(run(QStringList{QStringLiteral("history")} + words(line) + (*line ? at_database : QStringList())),
                    expected);
    }
}

TEST_F(HistoryCommands, WhatIsNoHistoryIsRefusedAndStays)
{
    write(database, "This is no database, and must stay as it is.");
    const Ran ran = history({QStringLiteral("list")});
    EXPECT_EQ(ran.code, 2) << testing::PrintToString(ran);
    QFile file(database);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(file.readAll(), "This is no database, and must stay as it is.");
}

TEST_F(HistoryCommands, HelpIsThere)
{
    const Ran all = run({QStringLiteral("history"), QStringLiteral("--help")});
    EXPECT_EQ(all.code, 0);
    for (const char *name : {"list", "search", "show", "export", "import", "recheck", "delete"}) {
        EXPECT_TRUE(all.output.contains(name));
        const Ran one = run({QStringLiteral("history"), QLatin1String(name), QStringLiteral("--help")});
        EXPECT_EQ(one.code, 0) << name;
        EXPECT_TRUE(one.output.contains("--database")) << name;
    }
}

} // namespace
