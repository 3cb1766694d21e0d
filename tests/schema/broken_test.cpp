// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/limits.h"
#include "schema/documents.h"
#include "schema/schemawriter.h"

#include <QDir>

// Each tests/data/schema/broken/NAME.json is read and compared with NAME.expected: what was loaded, then a line for
// each diagnostic. A new case is a new pair of files.
namespace {

using documents::read;

const QString folder = documents::dataPath(QStringLiteral("broken"));

class BrokenSchema : public testing::TestWithParam<std::string>
{};

QByteArray outcome(const schema::Reading &reading)
{
    QByteArray text;
    for (const model::OperationSchema &operation : reading.operations)
        text += schema::write(operation);
    for (const model::Diagnostic &diagnostic : reading.diagnostics) {
        text += diagnostic.file.toUtf8() + ':' + QByteArray::number(diagnostic.line) + ": " +
                model::severityName(diagnostic.severity).toUtf8() + ": " + diagnostic.message.toUtf8() + '\n';
    }
    return text;
}

TEST_P(BrokenSchema, IsReportedByLine)
{
    const QString name = QString::fromStdString(GetParam());
    const schema::Reading reading = read(documents::bytesOf(QString(folder + u'/' + name + QStringLiteral(".json"))),
                                         QString(name + QStringLiteral(".json")));
    const QString expected = QString(folder + u'/' + name + QStringLiteral(".expected"));
    ASSERT_TRUE(QFile::exists(expected)) << outcome(reading).toStdString();
    EXPECT_EQ(outcome(reading), documents::bytesOf(expected));
    const bool isError =
        std::any_of(reading.diagnostics.begin(), reading.diagnostics.end(),
                    [](const model::Diagnostic &diagnostic) { return diagnostic.severity == model::Severity::Error; });
    EXPECT_EQ(isError, reading.operations.empty()) << "an error means that nothing was loaded";
}

std::vector<std::string> cases()
{
    std::vector<std::string> names;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.push_back(file.completeBaseName().toStdString());
    return names;
}

INSTANTIATE_TEST_SUITE_P(Files, BrokenSchema, testing::ValuesIn(cases()), [](const auto &file) {
    std::string name = file.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(SchemaDiagnosticLimit, ListsAsManyAndNoMore)
{
    const int limit = int(model::limits::maxSchemaDiagnostics);
    for (const int count : {limit - 1, limit, limit + 1}) {
        QByteArrayList parts;
        for (int i = 0; i < count; ++i)
            parts.append("0");
        const schema::Reading reading =
            read(documents::operation("sample", "\"responseStatus\": [" + parts.join(',') + "]"));
        EXPECT_EQ(reading.operations.size(), 1u);
        EXPECT_EQ(int(reading.diagnostics.size()), count);
        // Beyond the limit the last one counts the rest and belongs to no line.
        const model::Diagnostic &last = reading.diagnostics.back();
        EXPECT_EQ(last.line == 0, count > limit);
        EXPECT_EQ(last.message.startsWith(u'1'), count > limit);
    }
}

TEST(SchemaDiagnosticLimit, NeverHidesTheError)
{
    QByteArrayList parts;
    for (size_t i = 0; i <= model::limits::maxSchemaDiagnostics; ++i)
        parts.append("\"unknown" + QByteArray::number(qsizetype(i)) + "\": 0");
    const schema::Reading reading = read("{" + parts.join(',') + "}");
    EXPECT_TRUE(reading.operations.empty());
    EXPECT_TRUE(std::any_of(reading.diagnostics.begin(), reading.diagnostics.end(),
                            [](const auto &diagnostic) { return diagnostic.severity == model::Severity::Error; }));
}

TEST(HostileSchema, DepthAndSizeCostNoStack)
{
    const QByteArray deep = QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']');
    const schema::Reading reading = read(documents::operation("sample", "\"types\": {\"a.b\": " + deep + "}"));
    EXPECT_EQ(reading.operations.size(), 1u);
    EXPECT_EQ(reading.diagnostics.size(), 1u);
}

} // namespace
