// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "schema/catalogloader.h"
#include "support/testmain.h"
#include "json/pointer.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace testing_programs {

const QStringList &keys()
{
    static const QStringList both = {QString::fromLatin1(authentication), QString::fromLatin1(oneNote)};
    return both;
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

void PrintTo(const Ran &ran, std::ostream *out)
{
    *out << "exit code " << ran.code << "\nstdout: " << ran.output.constData()
         << "\nstderr: " << ran.errors.constData();
}

json::Value at(const json::Document &document, const QString &pointer)
{
    static const json::Document nothing = json::Document::parse("null");
    const auto place = json::Pointer::parse(pointer);
    const auto value = place && document.isValid() ? place->resolve(document.root()) : std::nullopt;
    EXPECT_TRUE(value) << qPrintable(pointer) << " in " << document.text().constData();
    return value.value_or(nothing.root());
}

QString textAt(const json::Document &document, const QString &pointer)
{
    return at(document, pointer).string();
}

bool isNullAt(const json::Document &document, const QString &pointer)
{
    return at(document, pointer).isNull();
}

QStringList memberNames(const json::Value &object)
{
    QStringList names;
    for (const json::Member &member : object.members())
        names.append(member.name());
    return names;
}

model::HeaderFields headersAt(const json::Document &document, const QString &pointer)
{
    model::HeaderFields fields;
    for (const json::Value &field : at(document, pointer).elements())
        fields.append(field.member(u"name")->string().toLatin1(), field.member(u"value")->string().toUtf8());
    return fields;
}

ProgramTest::ProgramTest() : environment(QProcessEnvironment::systemEnvironment())
{
    environment.insert(QStringLiteral("HOME"), home());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home(QStringLiteral("cache")));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), home(QStringLiteral("state")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.remove(QStringLiteral("QT_LOGGING_RULES"));
    // A proxy of the machine must not stand between a test and its own loopback server.
    environment.insert(QStringLiteral("http_proxy"), QStringLiteral("http://127.0.0.1:9"));
}

std::unique_ptr<QProcess> ProgramTest::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(home());
    process->start(QStringLiteral(PROGRAM_DIR "/graphops"), arguments);
    EXPECT_TRUE(support::waitFor([&] { return process->state() != QProcess::Starting; }));
    return process;
}

Ran ProgramTest::ended(QProcess &process)
{
    EXPECT_TRUE(support::waitFor([&] { return process.state() == QProcess::NotRunning; }, 30000));
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
    const bool byItself = process.exitStatus() == QProcess::NormalExit;
    return {byItself ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran ProgramTest::run(const QStringList &arguments, const QByteArray &input)
{
    const std::unique_ptr<QProcess> process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return ended(*process);
}

Ran ProgramTest::send(const QStringList &options, const QByteArray &input)
{
    return run(QStringList{QStringLiteral("send"), QStringLiteral("--json")} + options, input);
}

void ProgramTest::expectUsage(const Ran &ran, const QByteArray &words)
{
    EXPECT_EQ(ran.code, 2) << testing::PrintToString(ran);
    EXPECT_EQ(ran.output, QByteArray()) << testing::PrintToString(ran);
    EXPECT_TRUE(ran.errors.contains(words)) << testing::PrintToString(ran);
    EXPECT_TRUE(ran.errors.startsWith("graphops: ")) << testing::PrintToString(ran);
    EXPECT_TRUE(ran.errors.endsWith('\n')) << testing::PrintToString(ran);
}

QString ProgramTest::data(const QString &below) const
{
    return home(QString(QStringLiteral("data/graph-operations-console/") + below));
}

QString ProgramTest::config(const QString &below) const
{
    return home(QString(QStringLiteral("config/graph-operations-console/") + below));
}

QString ProgramTest::write(const QString &path, const QByteArray &bytes) const
{
    EXPECT_TRUE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    EXPECT_TRUE(file.open(QFile::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return path;
}

std::vector<std::pair<QString, QByteArray>> ProgramTest::files() const
{
    std::vector<std::pair<QString, QByteArray>> all;
    QDirIterator walk(home(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        EXPECT_TRUE(file.open(QFile::ReadOnly));
        all.emplace_back(file.fileName(), file.readAll());
    }
    return all;
}

const model::Catalog &bundled()
{
    static const model::Catalog catalog =
        schema::loadCatalog({QStringLiteral(PROJECT_SOURCE_DIR) + QStringLiteral("/resources/schemas")});
    return catalog;
}

SendTest::SendTest(sandbox::Mode mode)
    : server(bundled(), {.mode = mode, .makeId = [this] { return nextId; }, .currentTime = [this] { return nextTime; }})
{}

void SendTest::SetUp()
{
    ASSERT_EQ(bundled().operations.size(), 2u);
    ASSERT_TRUE(server.listen());
}

QString SendTest::root(const QString &version) const
{
    return QStringLiteral("http://127.0.0.1:%1/%2").arg(server.port()).arg(version);
}

QStringList SendTest::toServer(const QStringList &options, const QString &key) const
{
    return QStringList{key, QStringLiteral("--root"), root()} + options;
}

Ran SendTest::sent(const QStringList &options, const QString &key, const QByteArray &input)
{
    return send(toServer(options, key), input);
}

void ProgramTest::expectTaken(const Ran &ran)
{
    const json::Document document = ran.json();
    const bool hasFailed = at(document, QStringLiteral("/verdict/failed")).raw() != QByteArrayView("0");
    EXPECT_EQ(ran.code, hasFailed ? 1 : 0) << testing::PrintToString(ran);
}

const sandbox::Arrival &SendTest::onlyArrival() const
{
    static const sandbox::Arrival none;
    EXPECT_EQ(server.arrivals().size(), 1u);
    return server.arrivals().empty() ? none : server.arrivals().front();
}

} // namespace testing_programs
