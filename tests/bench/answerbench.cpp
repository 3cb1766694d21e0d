// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What a large answer costs: a list of operations on one line, 100 MB unless a number of megabytes is given, from the
// end of the request to the first rows, the whole index, jumps, searches and the other tabs; how long the event loop
// stood still meanwhile; how much memory it took. Beside it, in processes of their own, the index alone and simdjson's
// DOM of the same bytes. Run it from a release build: build/release/tests/bench/answer_bench [--check] [MEGABYTES]
#include "ui/answerpane.h"
#include "ui/answertabs.h"
#include "ui/jsonrows.h"
#include "ui/jsontree.h"
#include "ui/textview.h"
#include "ui/theme.h"

#include "resources/resources.h"
#include "json/layout.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

#include <sys/resource.h>

#if defined(HAVE_SIMDJSON)
#include <simdjson.h>
#endif

namespace {

constexpr double mostFirstScreen = 150; ///< milliseconds
constexpr double mostStall = 50;        ///< milliseconds
constexpr double mostMemory = 1.5;      ///< times the body
constexpr double mostIndex = 1.0;       ///< times simdjson's DOM

/// As a service lists them; the last one alone holds the word `needle`.
QByteArray listOfOperations(qsizetype size)
{
    QByteArray text;
    text.reserve(size + 1024);
    text += R"({"@odata.context":"http://127.0.0.1/v1.0/$metadata#operations","value":[)";
    for (int i = 0; text.size() < size; ++i) {
        const QByteArray id = QByteArray::number(100'000'000 + i);
        text += i ? "," : "";
        text += R"({"@odata.type":"#microsoft.graph.onenoteOperation","id":"copy-)" + id +
                R"(-3f2504e0-4f89-11d3","status":"Completed","createdDateTime":"2026-11-22T01:16:24.1234567Z",)"
                R"("lastActionDateTime":"2026-11-22T01:16:25.7654321Z","percentComplete":"100","attempts":)" +
                QByteArray::number(i % 7) + R"(,"resourceId":"1-)" + id +
                R"(!155-3f2504e0","resourceLocation":"https://graph.microsoft.com/v1.0/me/onenote/pages/1-)" + id +
                R"(","error":{"code":null,"message":"","isRetryable":false}})";
    }
    text += R"(],"last":"needle"})";
    return text;
}

double cpuMilliseconds()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

struct Cost
{
    double wall = 0;
    double cpu = 0;
};

Cost costOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    const double before = cpuMilliseconds();
    work();
    return {double(clock.nsecsElapsed()) / 1e6, cpuMilliseconds() - before};
}

// In a process of its own

/// Of the first parse and of the cheapest of the following ones.
int printCosts(const std::function<void()> &work)
{
    const Cost first = costOf(work);
    Cost best = costOf(work);
    for (int i = 0; i < 5; ++i) {
        const Cost next = costOf(work);
        best = next.cpu < best.cpu ? next : best;
    }
    std::printf("%f %f %f %f\n", first.wall, first.cpu, best.wall, best.cpu);
    return 0;
}

int parseAlone(const QString &what, qsizetype size)
{
    const QByteArray text = listOfOperations(size);
    std::function<void()> work;
    if (what == QLatin1String("index")) {
        work = [&] {
            if (!json::Document::parse(text).isValid())
                qFatal("no JSON");
        };
    } else if (what == QLatin1String("layout")) {
        work = [&, document = json::Document::parse(text)] { (void)json::Layout(document).rowCount(); };
    } else {
#if defined(HAVE_SIMDJSON)
        const simdjson::padded_string padded(text.constData(), size_t(text.size()));
        work = [padded = &padded, parser = std::make_shared<simdjson::dom::parser>()] {
            if (parser->parse(*padded).error())
                qFatal("no JSON");
        };
        return printCosts(work);
#else
        return 1;
#endif
    }
    return printCosts(work);
}

struct Alone
{
    Cost first;
    Cost again;
};

std::optional<Alone> parsedAlone(const char *what, qsizetype size)
{
    const QByteArray command = QCoreApplication::applicationFilePath().toLocal8Bit();
    char line[1024];
    std::snprintf(line, sizeof line, "'%s' --parse %s %lld", command.constData(), what, (long long)size);
    FILE *pipe = popen(line, "r");
    Alone alone;
    const bool isRead = pipe && std::fscanf(pipe, "%lf %lf %lf %lf", &alone.first.wall, &alone.first.cpu,
                                            &alone.again.wall, &alone.again.cpu) == 4;
    if (pipe)
        pclose(pipe);
    return isRead ? std::optional(alone) : std::nullopt;
}

// The window

qint64 statusBytes(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qstrlen(name) + 1).replace("kB", "").trimmed().toLongLong() * 1024;
    }
    return 0;
}

/// A timer of 5 ms that notes how late it comes.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            longest = std::max(longest, double(m_clock.nsecsElapsed()) / 1e6 - 5);
            ++beats;
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start();
    }
    void restart()
    {
        longest = 0;
        beats = 0;
        m_clock.restart();
    }

    double longest = 0;
    int beats = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
};

class Bench
{
public:
    Bench(ui::AnswerPane &pane, bool isChecked) : m_pane(pane), m_isChecked(isChecked) {}

    /// Runs an action, paints, and goes on until the condition holds. Prints how long that took and the longest stall.
    double step(const char *what, const std::function<void()> &action, const std::function<bool()> &until = {})
    {
        m_pulse.restart();
        QElapsedTimer clock;
        clock.start();
        action();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        while (until && !until() && clock.elapsed() < 600'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double took = double(clock.nsecsElapsed()) / 1e6;
        for (const int before = m_pulse.beats; m_pulse.beats == before;) // the one behind the last stall
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        std::printf("%-56s %10.1f %10.1f\n", what, took, m_pulse.longest);
        std::fflush(stdout);
        m_longest = std::max(m_longest, m_pulse.longest);
        return took;
    }

    void expect(const char *what, double value, double most)
    {
        std::printf("%-56s %10.2f %s %.2f\n", what, value, value <= most ? "<=" : "MISSES", most);
        m_isMissed = m_isMissed || value > most;
    }

    double longestStall() const { return m_longest; }
    int result() const { return m_isChecked && m_isMissed ? 1 : 0; }

    ui::TextView *view(const char *name) { return m_pane.findChild<ui::TextView *>(QString::fromLatin1(name)); }

private:
    ui::AnswerPane &m_pane;
    Pulse m_pulse;
    double m_longest = 0;
    bool m_isChecked;
    bool m_isMissed = false;
};

model::Recording recordingOf(const QByteArray &body)
{
    model::Recording recording;
    recording.exchange.sends = 1;
    recording.exchange.request.url = QUrl(QStringLiteral("http://127.0.0.1/v1.0/operations"));
    model::Response response;
    response.status = 200;
    response.body = body;
    recording.exchange.response = response;
    return recording;
}

void jump(QAbstractScrollArea *area, int times)
{
    QScrollBar *bar = area->verticalScrollBar();
    for (int i = 0; i < times; ++i) {
        bar->setValue(int(qint64(bar->maximum()) * (i * 37 % times) / times));
        QCoreApplication::processEvents();
    }
}

double compareParsers(qsizetype size, int rounds)
{
    std::vector<double> cold;
    std::vector<double> warm;
    std::printf("%-36s %12s %12s %12s %12s\n", "milliseconds", "first, wall", "first, CPU", "again, wall",
                "again, CPU");
    const auto print = [](const char *what, const Alone &cost) {
        std::printf("%-36s %12.1f %12.1f %12.1f %12.1f\n", what, cost.first.wall, cost.first.cpu, cost.again.wall,
                    cost.again.cpu);
    };
    for (int i = 0; i < rounds; ++i) {
        const auto index = parsedAlone("index", size);
        const auto layout = parsedAlone("layout", size);
        const auto peer = parsedAlone("simdjson", size);
        if (index)
            print("index of this program", *index);
        if (layout)
            print("rows of the indented text", *layout);
        if (!index || !peer)
            continue;
        print("simdjson DOM", *peer);
        cold.push_back(index->first.cpu / peer->first.cpu);
        warm.push_back(index->again.cpu / peer->again.cpu);
    }
    if (cold.empty()) {
        std::printf("built without simdjson: nothing to compare with\n");
        return 0;
    }
    std::sort(cold.begin(), cold.end());
    std::sort(warm.begin(), warm.end());
    std::printf("index : simdjson DOM, CPU, one parse %.2f, memory used before %.2f\n", cold[cold.size() / 2],
                warm[warm.size() / 2]);
    return cold[cold.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "--parse") == 0)
        return parseAlone(QString::fromLatin1(argv[2]), QByteArray(argv[3]).toLongLong());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    resources::registerAll();
    const bool smoke = application.arguments().contains(QStringLiteral("--smoke"));
    const int given = application.arguments().last().toInt();
    const qsizetype size = smoke ? 2'000'000 : qsizetype(given > 0 ? given : 100) * 1'000'000;
    const int jumps = smoke ? 10 : 200;

    const double ratio = compareParsers(size, smoke ? 1 : 3);

    ui::Theme theme;
    theme.apply(ui::Scheme::Light);
    ui::AnswerPane pane(theme);
    pane.resize(620, 700);
    pane.show();
    (void)QTest::qWaitForWindowExposed(&pane);
    pane.show(recordingOf("{\"id\":\"1\"}"), nullptr);
    QCoreApplication::processEvents();
    auto *tabs = pane.findChild<ui::AnswerTabs *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
    }
    tabs->showPage(u"operation");
    const qint64 program = statusBytes("VmRSS");
    const QByteArray body = listOfOperations(size);

    Bench bench(pane, application.arguments().contains(QStringLiteral("--check")));
    std::printf("\n%-56s %10s %10s\n", "milliseconds", "took", "stall");
    ui::TextView *operation = bench.view("operationView");
    const model::Recording recording = recordingOf(body);
    const double firstScreen = bench.step("first screen", [&] { pane.show(recording, nullptr); });
    bench.step(
        "whole index", [] {}, [&] { return operation->lines().size() > body.size(); });
    bench.step("Operation: jump to the end",
               [&] { operation->verticalScrollBar()->setValue(operation->verticalScrollBar()->maximum()); });
    bench.step("Operation: jumps", [&] { jump(operation, jumps); });
    bench.step(
        "Operation: search to the end", [&] { operation->search(QStringLiteral("needle"), true); },
        [&] { return !operation->isSearching(); });
    auto *tree = pane.findChild<ui::JsonTree *>();
    bench.step("JSON: shown", [&] { tabs->showPage(u"json"); });
    bench.step(
        "JSON: the list opened",
        [&] {
            tree->showPlace(body.indexOf("\"value\":") + 1);
            tree->openCurrent();
        },
        [&] { return !tree->isOpening(); });
    bench.step("JSON: jumps", [&] { jump(tree, jumps); });
    bench.step(
        "JSON: everything opened",
        [&] {
            tree->setCurrentRow(0);
            tree->openCurrent(ui::JsonRows::allLevels);
        },
        [&] { return !tree->isOpening(); });
    std::printf("%-56s %10d\n", "rows", tree->rowCount());
    bench.step("JSON: jumps, everything open", [&] { jump(tree, jumps); });
    bench.step(
        "JSON: search, one match", [&] { tree->search(QStringLiteral("needle"), true); },
        [&] { return !tree->isSearching(); });
    bench.step(
        "JSON: search, a match in every operation", [&] { tree->search(QStringLiteral("Completed"), true); },
        [&] { return !tree->isSearching(); });
    ui::TextView *raw = bench.view("rawView");
    bench.step("Raw: first screen", [&] { tabs->showPage(u"raw"); });
    bench.step(
        "Raw: whole", [] {}, [&] { return raw->lines().size() == body.size(); });
    bench.step("Raw: jumps", [&] { jump(raw, jumps); });
    bench.step(
        "Raw: search to the end", [&] { raw->search(QStringLiteral("needle"), true); },
        [&] { return !raw->isSearching(); });
    bench.step("another answer", [&] { pane.show(recordingOf("{}"), nullptr); });

    const double memory = double(statusBytes("VmHWM") - program) / double(body.size());
    std::printf("\nbody %.1f MB, program %.1f MB, most %.1f MB\n", double(body.size()) / 1e6, double(program) / 1e6,
                double(statusBytes("VmHWM")) / 1e6);
    bench.expect("first screen, milliseconds", firstScreen, mostFirstScreen);
    bench.expect("longest stall, milliseconds", bench.longestStall(), mostStall);
    bench.expect("memory beyond the program, times the body", memory, mostMemory);
    if (ratio > 0)
        bench.expect("index, times simdjson's DOM (one parse, CPU)", ratio, mostIndex);
    return bench.result();
}
