// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/historyexport.h"
#include "run/historyimport.h"

#include "history/storefixture.h"
#include "model/limits.h"
#include "run/harreader.h"
#include "support/canary.h"
#include "support/everyrecording.h"

#include <QDir>

#include <optional>

namespace {

class HistoryExchangeTest : public HistoryTest
{
protected:
    /// The end of an export, asked for by `begin`.
    template <typename... Arguments>
    model::Result<run::ExportSum> exported(QStringView format, const Arguments &...what)
    {
        run::HistoryExport task(store, run::historyFormat(format), file(), secrets);
        std::optional<model::Result<run::ExportSum>> sum;
        QObject::connect(&task, &run::HistoryExport::finished,
                         [&](const model::Result<run::ExportSum> &end) { sum = end; });
        QObject::connect(&task, &run::HistoryExport::advanced, [this](qint64 done, qint64) {
            EXPECT_GE(done, m_done);
            m_done = done;
        });
        m_done = 0;
        task.begin(what...);
        EXPECT_FALSE(sum) << "it ends from the event loop";
        EXPECT_TRUE(support::waitFor([&] { return sum.has_value(); }));
        return sum.value_or(model::failure(QStringLiteral("It did not end.")));
    }

    model::Result<run::ImportReport> imported(const QString &from, const run::ImportPlace &place = {})
    {
        run::HistoryImport task(store, from, place);
        std::optional<model::Result<run::ImportReport>> report;
        QObject::connect(&task, &run::HistoryImport::finished,
                         [&](const model::Result<run::ImportReport> &end) { report = end; });
        task.begin();
        EXPECT_TRUE(support::waitFor([&] { return report.has_value(); }));
        return report.value_or(model::failure(QStringLiteral("It did not end.")));
    }

    std::vector<model::Recording> all()
    {
        const auto ids = resultOf(store.ids(0, 1000));
        std::vector<qint64> oldestFirst(ids->rbegin(), ids->rend());
        return *resultOf(store.recordings(oldestFirst));
    }

    QString file() const { return path(QStringLiteral("out/history.file")); }
    QStringList filesBeside() const
    {
        return QDir(path(QStringLiteral("out"))).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    history::Store store{path()};
    run::Secrets secrets;

private:
    qint64 m_done = 0;
};

class HistoryExport : public HistoryExchangeTest
{};

class HistoryImport : public HistoryExchangeTest
{};

TEST_F(HistoryExport, WritesAllOldestFirst)
{
    constexpr int count = 300; // several pages
    for (int i = 0; i < count; ++i)
        store.insert(support::answered(support::sentRecording(QString::number(i))));
    stored(store, support::sentRecording());
    const auto sum = exported(u"jsonl", history::Query());
    ASSERT_TRUE(sum) << sum.error().text().toStdString();
    EXPECT_EQ(sum->written, count + 1);
    EXPECT_EQ(sum->unreadable, 0);
    const QByteArray content = contentOf(file());
    EXPECT_EQ(sum->bytes, content.size());
    const QByteArrayList lines = content.trimmed().split('\n');
    ASSERT_EQ(lines.size(), count + 1);
    for (int i = 0; i < lines.size(); ++i)
        EXPECT_TRUE(lines[i].startsWith(QByteArray("{\"recording\":" + QByteArray::number(i + 1) + ',')));
    EXPECT_EQ(filesBeside(), QStringList{QStringLiteral("history.file")});
}

TEST_F(HistoryExport, WritesTheseAndCountsWhatIsGone)
{
    for (int i = 0; i < 5; ++i)
        stored(store, support::sentRecording(QString::number(i)));
    const auto sum = exported(u"csv", std::vector<qint64>{4, 99, 2});
    ASSERT_TRUE(sum);
    EXPECT_EQ(sum->written, 2);
    EXPECT_EQ(sum->unreadable, 1);
    const QByteArrayList lines = contentOf(file()).split('\n');
    EXPECT_TRUE(lines[1].startsWith("2,"));
    EXPECT_TRUE(lines[2].startsWith("4,"));
}

TEST_F(HistoryExport, NothingIsAFileTooOfEveryFormat)
{
    const std::pair<QStringView, int> formats[] = {{u"har", 4}, {u"csv", 1}, {u"jsonl", 0}};
    for (const auto &[format, lines] : formats) {
        const auto sum = exported(format, std::vector<qint64>());
        ASSERT_TRUE(sum);
        EXPECT_EQ(sum->written, 0);
        EXPECT_LE(contentOf(file()).count('\n'), lines);
    }
    ASSERT_TRUE(exported(u"har", history::Query()));
    EXPECT_TRUE(run::HarFile::parse(contentOf(file())));
}

TEST_F(HistoryExport, NoTokenInMemoryLeavesTheProgram)
{
    const QString canary = QLatin1String(support::canary);
    model::Recording recording = support::fullRecording();
    recording.title = recording.run = recording.annotation.note = recording.returned.id = canary;
    recording.exchange.request.headers.append("X-Any", support::canary);
    recording.exchange.request.headers.append("Authorization", QByteArray("Bearer ") + support::canary);
    recording.exchange.request.url.setQuery(QString(u"access_token=" + canary));
    recording.exchange.response->body = QByteArray("{\"a\": \"") + support::canary + "\"}";
    recording.expectations.checks = {canary};
    stored(store, recording);
    secrets = {model::Secret{QByteArray(support::canary)}};
    for (const QStringView format : std::initializer_list<QStringView>{u"har", u"csv", u"jsonl"}) {
        ASSERT_TRUE(exported(format, history::Query()));
        support::expectNoCanary(contentOf(file()), format.toString());
    }
}

TEST_F(HistoryExport, WhatCannotBeWrittenSaysSo)
{
    stored(store, support::sentRecording());
    ASSERT_TRUE(QDir().mkpath(file())); // a folder stands there
    const auto sum = exported(u"har", history::Query());
    ASSERT_FALSE(sum);
    EXPECT_TRUE(sum.error().what.contains(file())) << sum.error().text().toStdString();
    EXPECT_EQ(filesBeside(), QStringList());
}

TEST_F(HistoryExport, AnEndMidwayLeavesNothingBehind)
{
    for (int i = 0; i < 100; ++i)
        store.insert(support::answered(support::sentRecording(QString::number(i))));
    stored(store, support::sentRecording());
    ASSERT_TRUE(QDir().mkpath(path(QStringLiteral("out"))));
    writeFile(file(), "as it was");
    auto task = std::make_unique<run::HistoryExport>(store, run::historyFormat(u"jsonl"), file(), run::Secrets());
    bool hasBegun = false;
    QObject::connect(task.get(), &run::HistoryExport::advanced, [&](qint64 done, qint64) { hasBegun = done > 0; });
    task->begin(history::Query());
    ASSERT_TRUE(support::waitFor([&] { return hasBegun; }));
    task.reset();
    EXPECT_TRUE(support::waitFor([&] { return filesBeside().size() == 1; }));
    EXPECT_EQ(contentOf(file()), "as it was");
}

TEST_F(HistoryImport, OurOwnFileComesBackEqual)
{
    for (model::Recording recording : support::everyRecording()) {
        recording.replayOf = recording.tracks = 0;
        recording.run = QStringLiteral("a run");
        recording.environmentId.clear(); // of another program, this one's is not known
        stored(store, recording);
    }
    const std::vector<model::Recording> before = all();
    ASSERT_TRUE(exported(u"har", history::Query()));
    const auto report = imported(file());
    ASSERT_TRUE(report) << report.error().text().toStdString();
    EXPECT_EQ(report->imported, qint64(before.size()));
    EXPECT_EQ(report->ours, report->imported);
    EXPECT_EQ(report->remarks.size(), 0u);
    const std::vector<model::Recording> after = all();
    ASSERT_EQ(after.size(), 2 * before.size());
    for (size_t i = 0; i < before.size(); ++i) {
        model::Recording expected = before[i];
        expected.id = after[before.size() + i].id;
        EXPECT_EQ(after[before.size() + i], expected) << i;
    }
}

TEST_F(HistoryImport, RowsGoOnNamingEachOther)
{
    const qint64 outside = stored(store, support::sentRecording(QStringLiteral("outside")));
    const qint64 first = stored(store, support::sentRecording(QStringLiteral("first")));
    model::Recording replay = support::sentRecording(QStringLiteral("replay"));
    replay.replayOf = first;
    const qint64 second = stored(store, replay);
    model::Recording poll = support::sentRecording(QStringLiteral("poll"));
    poll.tracks = second;
    poll.replayOf = outside;
    const qint64 third = stored(store, poll);
    ASSERT_TRUE(exported(u"har", std::vector<qint64>{first, second, third}));
    ASSERT_TRUE(imported(file()));
    const std::vector<model::Recording> rows = all();
    ASSERT_EQ(rows.size(), 7u);
    EXPECT_EQ(rows[5].replayOf, rows[4].id);
    EXPECT_EQ(rows[6].tracks, rows[5].id);
    EXPECT_EQ(rows[6].replayOf, 0) << "the row it names is not in the file";
}

TEST_F(HistoryImport, AFileOfABrowser)
{
    model::Environment production;
    production.id = QStringLiteral("production");
    production.name = QStringLiteral("Production");
    production.root = *model::ServiceRoot::parse(QStringLiteral("https://graph.microsoft.com/v1.0"));
    run::ImportPlace place;
    place.environments = {production};
    model::OperationSchema schema;
    schema.key = QStringLiteral("onenote-post-operations");
    schema.title = QStringLiteral("Add operations");
    schema.method = QStringLiteral("POST");
    schema.paths = {{QStringLiteral("/me/onenote/operations"), QStringLiteral("example")}};
    place.catalog.operations = {schema};
    const auto report = imported(QStringLiteral(TEST_DATA_DIR "/har/browser.har"), place);
    ASSERT_TRUE(report) << report.error().text().toStdString();
    EXPECT_EQ(report->entries, 5);
    EXPECT_EQ(report->imported, 4);
    EXPECT_EQ(report->ours, 0);
    EXPECT_EQ(report->recognised, 2);
    EXPECT_EQ(report->redacted, 3);
    ASSERT_EQ(report->skipped.size(), 1);
    EXPECT_TRUE(report->skipped[0].startsWith(QStringLiteral("Entry 5 (line 46)"))) << report->skipped[0].toStdString();
    EXPECT_TRUE(report->lines().join(u' ').contains(QStringLiteral("WebInspector")));

    const std::vector<model::Recording> rows = all();
    ASSERT_EQ(rows.size(), 4u);
    EXPECT_EQ(rows[0].operationKey, schema.key);
    EXPECT_EQ(rows[0].title, QStringLiteral("Add operations"));
    EXPECT_EQ(rows[0].run, QStringLiteral("Imported from browser.har"));
    EXPECT_EQ(rows[0].environmentId, production.id);
    EXPECT_EQ(rows[0].exchange.request.headers.value("authorization"), "Bearer {{token}}");
    EXPECT_EQ(rows[1].environmentId, QString());
    EXPECT_EQ(rows[1].environmentName, QStringLiteral("https://stats.example"));
    EXPECT_EQ(rows[2].exchange.request.headers.value("Cookie"), "***");
    EXPECT_EQ(rows[2].exchange.request.url.query(), QStringLiteral("access_token=***"));
    EXPECT_EQ(rows[3].operationKey, schema.key);
    EXPECT_EQ(rows[3].exchange.request.method, "GET");
    EXPECT_FALSE(contentOf(path()).contains("not-a-real")) << "no secret of the file is in the database";
}

TEST_F(HistoryImport, AnEnvironmentIsNotTakenFromTheFileForAnotherAddress)
{
    model::Recording recording = support::sentRecording();
    recording.environmentId = QStringLiteral("production");
    recording.environmentName = QStringLiteral("Production");
    recording.exchange.request.url = QUrl(QStringLiteral("https://evil.example/v1.0/me"));
    stored(store, recording);
    recording.exchange.request.url = QUrl(QStringLiteral("https://graph.microsoft.com/v1.0/me"));
    stored(store, recording);
    ASSERT_TRUE(exported(u"har", history::Query()));
    model::Environment production;
    production.id = QStringLiteral("production");
    production.root = *model::ServiceRoot::parse(QStringLiteral("https://graph.microsoft.com/v1.0"));
    run::ImportPlace place;
    place.environments = {production};
    ASSERT_TRUE(imported(file(), place));
    const std::vector<model::Recording> rows = all();
    EXPECT_EQ(rows[2].environmentId, QString());
    EXPECT_EQ(rows[3].environmentId, production.id);
}

TEST_F(HistoryImport, AFileMayHaveItsLimitAndNoByteMore)
{
    const std::pair<qsizetype, const char *> sizes[] = {{-1, "Line 1"}, {0, "Line 1"}, {1, "is larger than"}};
    for (const auto &[over, words] : sizes) {
        QFile sparse(path(QStringLiteral("large.har")));
        ASSERT_TRUE(sparse.open(QFile::WriteOnly) && sparse.resize(model::limits::maxHarFile + over));
        sparse.close();
        const auto report = imported(sparse.fileName());
        ASSERT_FALSE(report);
        EXPECT_TRUE(report.error().text().contains(QLatin1String(words))) << report.error().text().toStdString();
    }
}

TEST_F(HistoryImport, NamesTheFirstEntriesItLeavesOutAndCountsAll)
{
    for (const qsizetype more : {-1, 0, 1}) {
        const qsizetype count = model::limits::maxImportLines + more;
        writeFile(path(QStringLiteral("in.har")),
                  "{\"log\": {\"entries\": [" + QByteArrayList(count, "{}").join(',') + "]}}");
        const auto report = imported(path(QStringLiteral("in.har")));
        ASSERT_TRUE(report);
        EXPECT_EQ(report->entries, count);
        EXPECT_EQ(report->skippedInAll, count);
        EXPECT_EQ(report->skipped.size(), std::min(count, model::limits::maxImportLines));
        EXPECT_EQ(report->lines().constLast().startsWith(QStringLiteral("1 more")), more > 0);
    }
}

TEST_F(HistoryImport, WhatIsNoHarSaysSo)
{
    const std::pair<QByteArray, const char *> files[] = {{"{\"log\":", "Line 1"}, {"{}", "no HAR"}};
    for (const auto &[content, words] : files) {
        writeFile(path(QStringLiteral("in.har")), content);
        const auto report = imported(path(QStringLiteral("in.har")));
        ASSERT_FALSE(report);
        EXPECT_TRUE(report.error().text().contains(QLatin1String(words))) << report.error().text().toStdString();
        EXPECT_TRUE(report.error().text().contains(path(QStringLiteral("in.har"))));
    }
    EXPECT_FALSE(imported(path(QStringLiteral("none.har"))));
    EXPECT_EQ(all().size(), 0u);
}

} // namespace
