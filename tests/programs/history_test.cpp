// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "history/storefixture.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <map>
#include <random>

namespace {

using namespace testing_programs;

class ProgramHistory : public SendTest
{
protected:
    QStringList marked(const QString &mark, const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("send"), QStringLiteral("--json")} +
               toServer({QStringLiteral("--database"), database, QStringLiteral("--set"),
                         QStringLiteral("/resourceId=\"%1\"").arg(mark)}) +
               more;
    }

    static QString markOf(const QByteArray &body)
    {
        return textAt(json::Document::parse(body), QStringLiteral("/resourceId"));
    }

    /// Every recording of the database, by its mark.
    std::map<QString, model::Recording> recordings()
    {
        history::Store store(database);
        const auto ids = store.ids(0, 10000);
        EXPECT_TRUE(support::waitFor([&] { return ids.isFinished(); }));
        std::map<QString, model::Recording> all;
        for (const qint64 id : ids.result().value_or(std::vector<qint64>())) {
            const auto future = store.recording(id);
            EXPECT_TRUE(support::waitFor([&] { return future.isFinished(); }));
            const auto recording = future.result();
            EXPECT_TRUE(recording);
            const bool isNew = recording && all.emplace(markOf(recording->exchange.request.body), *recording).second;
            EXPECT_TRUE(isNew) << id;
        }
        return all;
    }

    const QString database = home(QStringLiteral("history.sqlite"));
};

TEST_F(ProgramHistory, KilledAtFiftyRandomMomentsTheDatabaseKeepsItsWord)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    // Moments all over a run, however long one takes here.
    QElapsedTimer clock;
    clock.start();
    ASSERT_EQ(run(marked(QStringLiteral("first"))).code, 0);
    const qint64 whole = std::max<qint64>(clock.nsecsElapsed() / 1000, 60'000);
    std::map<QString, qint64> claimed; // mark to row, of runs that reported a stored answer
    int killed = 0;
    for (int round = 0; round < 50; ++round) {
        const QString mark = QStringLiteral("round-%1").arg(round);
        const auto process = start(marked(mark));
        QElapsedTimer running;
        running.start();
        // The moment itself is the experiment; the server answers meanwhile.
        const qint64 moment = qint64(random() % quint64(whole));
        const auto isTime = [&] { return running.nsecsElapsed() / 1000 >= moment; };
        QTimer::singleShot(std::chrono::milliseconds(moment / 1000 + 1), Qt::PreciseTimer, process.get(), [] {});
        ASSERT_TRUE(support::waitFor([&] { return isTime() || process->state() == QProcess::NotRunning; }));
        process->kill();
        const Ran ran = ended(*process);
        killed += ran.code == -1 ? 1 : 0;
        const json::Document report = ran.json();
        if (report.isValid() && report.object()) {
            EXPECT_EQ(at(report, QStringLiteral("/response/status")).raw().toByteArray(), QByteArray("201"));
            claimed[mark] = at(report, QStringLiteral("/recording")).raw().toByteArray().toLongLong();
        }
    }
    EXPECT_EQ(RawDatabase(database).run("PRAGMA integrity_check"), QByteArray("ok"));
    EXPECT_EQ(RawDatabase(database).run("PRAGMA foreign_key_check"), QByteArray());

    const std::map<QString, model::Recording> rows = recordings();
    QSet<QString> arrived;
    for (const sandbox::Arrival &arrival : server.arrivals()) {
        const QString mark = markOf(arrival.body);
        EXPECT_FALSE(arrived.contains(mark)) << "sent twice: " << qPrintable(mark);
        arrived.insert(mark);
        const auto row = rows.find(mark);
        ASSERT_NE(row, rows.end()) << "sent without a row: " << qPrintable(mark);
        EXPECT_EQ(row->second.exchange.request.body, arrival.body);
    }
    int answered = 0;
    for (const auto &[mark, recording] : rows) {
        SCOPED_TRACE(mark.toStdString());
        const model::Exchange &exchange = recording.exchange;
        ASSERT_TRUE(recording.state == model::RecordingState::Sent ||
                    recording.state == model::RecordingState::Answered);
        EXPECT_EQ(exchange.response.has_value(), recording.state == model::RecordingState::Answered);
        if (!exchange.response)
            continue;
        ++answered;
        EXPECT_TRUE(arrived.contains(mark));
        EXPECT_EQ(exchange.response->status, 201);
        EXPECT_EQ(exchange.response->completeness, model::Completeness::Complete);
        EXPECT_EQ(exchange.response->headers.value("Content-Length"),
                  QByteArray::number(exchange.response->body.size()));
        EXPECT_EQ(markOf(exchange.response->body), mark);
    }
    for (const auto &[mark, id] : claimed) {
        const auto row = rows.find(mark);
        ASSERT_NE(row, rows.end()) << qPrintable(mark);
        EXPECT_EQ(row->second.id, id);
        EXPECT_EQ(row->second.state, model::RecordingState::Answered);
    }
    EXPECT_GT(killed, 0) << "the moments were too late to mean anything";
    std::printf("seed %u: %d killed, %d arrived, %d rows, %d answered, %d reported\n", unsigned(seed), killed,
                int(arrived.size()), int(rows.size()), answered, int(claimed.size()));
}

TEST_F(ProgramHistory, TwoAtOnceKeepEveryRow)
{
    constexpr int each = 20;
    struct Lane
    {
        std::unique_ptr<QProcess> process = {};
        int started = 0;
        int well = 0;
    };
    Lane lanes[2];
    const auto step = [&](int number) {
        Lane &lane = lanes[number];
        if (lane.process && lane.process->state() != QProcess::NotRunning)
            return false;
        if (lane.process) {
            const Ran ran = ended(*lane.process);
            lane.well += ran.code == 0 && ran.errors.isEmpty() ? 1 : 0;
            EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
            EXPECT_EQ(ran.errors, QByteArray());
            lane.process.reset();
        }
        if (lane.started == each)
            return true;
        lane.process = start(marked(QStringLiteral("%1-%2").arg(number).arg(lane.started++)));
        return false;
    };
    ASSERT_TRUE(support::waitFor(
        [&] {
            const bool first = step(0);
            return step(1) && first;
        },
        60000));
    EXPECT_EQ(lanes[0].well + lanes[1].well, 2 * each);
    EXPECT_EQ(server.arrivals().size(), size_t(2 * each));
    const auto rows = recordings();
    EXPECT_EQ(rows.size(), size_t(2 * each));
    for (const auto &[mark, recording] : rows)
        EXPECT_EQ(recording.state, model::RecordingState::Answered) << qPrintable(mark);
    EXPECT_EQ(RawDatabase(database).run("PRAGMA integrity_check"), QByteArray("ok"));
}

TEST_F(ProgramHistory, TheReportIsWhatTheHistoryKeeps)
{
    const Ran ran = run(marked(QStringLiteral("one")));
    ASSERT_EQ(ran.code, 0) << testing::PrintToString(ran);
    const auto rows = recordings();
    ASSERT_EQ(rows.size(), 1u);
    const model::Recording &recording = rows.begin()->second;
    EXPECT_EQ(recording.id, at(ran.json(), QStringLiteral("/recording")).raw().toByteArray().toLongLong());
    EXPECT_EQ(recording.operationKey, keys()[1]);
    EXPECT_EQ(recording.environmentName, QStringLiteral("http://127.0.0.1:%1").arg(server.port()));
    EXPECT_EQ(recording.exchange.startedAt, textAt(ran.json(), QStringLiteral("/startedAt")));
    EXPECT_EQ(recording.exchange.request.headers, headersAt(ran.json(), QStringLiteral("/request/headers")));
    EXPECT_EQ(recording.exchange.response->body, textAt(ran.json(), QStringLiteral("/response/body")).toUtf8());
    EXPECT_EQ(recording.returned.id, nextId);
}

TEST_F(ProgramHistory, AnAnswerThatCannotBeStoredIsShownAndNotClaimed)
{
    ASSERT_EQ(run(marked(QStringLiteral("first"))).code, 0);
    RawDatabase lock(database);
    const QObject context;
    QObject::connect(&server, &sandbox::Sandbox::arrived, &context, [&] { lock.run("BEGIN EXCLUSIVE"); });
    const Ran ran = run(marked(QStringLiteral("second")));
    lock.run("COMMIT");
    EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
    EXPECT_EQ(at(ran.json(), QStringLiteral("/response/status")).raw().toByteArray(), QByteArray("201"));
    EXPECT_EQ(at(ran.json(), QStringLiteral("/recording")).raw().toByteArray(), QByteArray("0"));
    EXPECT_TRUE(ran.errors.contains("history")) << testing::PrintToString(ran);
    EXPECT_EQ(recordings().at(QStringLiteral("second")).state, model::RecordingState::Sent);
}

TEST_F(ProgramHistory, TheHistoryIsTheUsersAlone)
{
    ASSERT_EQ(sent().code, 0);
    const QFileInfo file(data(QStringLiteral("history.sqlite")));
    ASSERT_TRUE(file.exists());
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
}

TEST_F(ProgramHistory, WhereNothingCanBeWrittenItSendsAllTheSameAndSaysSo)
{
    const QString inTheWay = write(home(QStringLiteral("file")), "not a folder");
    const QString foreign = write(home(QStringLiteral("foreign")), "This is no database, and must stay as it is.");
    for (const QString &place : {QString(inTheWay + QStringLiteral("/history.sqlite")), foreign, home()}) {
        server.clearArrivals();
        const Ran ran = sent({QStringLiteral("--database"), place});
        EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
        EXPECT_EQ(server.arrivals().size(), 1u);
        EXPECT_TRUE(ran.errors.contains(inTheWay.toUtf8()) || ran.errors.contains(place.toUtf8()))
            << testing::PrintToString(ran);
        EXPECT_EQ(at(ran.json(), QStringLiteral("/recording")).raw().toByteArray(), QByteArray("0"));
        EXPECT_EQ(at(ran.json(), QStringLiteral("/response/status")).raw().toByteArray(), QByteArray("201"));
    }
    server.play({sandbox::send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"), sandbox::close()});
    EXPECT_EQ(sent({QStringLiteral("--database"), foreign}).code, 1) << "the answer decides, not the history";
    QFile file(foreign);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("This is no database, and must stay as it is."));
}

} // namespace
