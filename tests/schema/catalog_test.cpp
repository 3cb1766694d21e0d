// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/limits.h"
#include "resources/resources.h"
#include "schema/catalogloader.h"
#include "schema/documents.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

using documents::operation;
using model::Severity;

class CatalogLoader : public testing::Test
{
protected:
    static void SetUpTestSuite() { resources::registerAll(); }
    void SetUp() override { ASSERT_TRUE(m_folder.isValid()); }

    QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(QString::fromUtf8(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    model::Catalog bundleAndUser() const { return schema::loadCatalog({QStringLiteral(":/schemas"), m_folder.path()}); }
    model::Catalog user() const { return schema::loadCatalog({m_folder.path()}); }

    static std::vector<std::string> keys(const model::Catalog &catalog)
    {
        std::vector<std::string> keys;
        for (const model::OperationSchema &each : catalog.operations)
            keys.push_back(each.key.toStdString());
        return keys;
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(CatalogLoader, UserFileAdds)
{
    put("mine.json", operation("mine", "\"area\": \"Mine\""));
    const model::Catalog catalog = bundleAndUser();
    EXPECT_THAT(keys(catalog),
                testing::ElementsAre("authentication-post-operations", "mine", "onenote-post-operations"));
    EXPECT_TRUE(catalog.diagnostics.empty());
    EXPECT_EQ(catalog.operation(u"mine")->file, path(QStringLiteral("mine.json")));
}

TEST_F(CatalogLoader, UserFileReplacesAndSaysSo)
{
    put("mine.json", operation("onenote-post-operations"));
    const model::Catalog catalog = bundleAndUser();
    EXPECT_EQ(catalog.operations.size(), 2u);
    EXPECT_EQ(catalog.operation(u"onenote-post-operations")->title, QStringLiteral("Sample"));
    ASSERT_EQ(catalog.diagnostics.size(), 1u);
    EXPECT_EQ(catalog.diagnostics[0].severity, Severity::Note);
    EXPECT_EQ(catalog.diagnostics[0].file, path(QStringLiteral("mine.json")));
    EXPECT_TRUE(catalog.diagnostics[0].message.contains(QStringLiteral(":/schemas/onenote-post-operations.json")));
}

TEST_F(CatalogLoader, StringPropertyOfTheUserAppears)
{
    QByteArray bytes =
        documents::bytesOf(QStringLiteral(PROJECT_SOURCE_DIR "/resources/schemas/onenote-post-operations.json"));
    const QByteArray anchor = "\"properties\": [";
    ASSERT_TRUE(bytes.contains(anchor));
    bytes.replace(bytes.indexOf(anchor), anchor.size(),
                  QByteArray(anchor + "{\"name\": \"comment\", \"type\": \"Edm.String\"},"));
    put("onenote-post-operations.json", bytes);
    const model::Catalog catalog = bundleAndUser();
    const model::OperationSchema *found = catalog.operation(u"onenote-post-operations");
    ASSERT_NE(found, nullptr);
    ASSERT_EQ(found->properties.size(), 9u);
    EXPECT_EQ(found->properties[0].name, QStringLiteral("comment"));
    EXPECT_EQ(found->properties[0].type.text(), QStringLiteral("Edm.String"));
}

TEST_F(CatalogLoader, BrokenFileCostsOnlyItself)
{
    put("a.json", operation("a"));
    put("broken.json", "{\n  \"key\" 1\n}");
    put("z.json", operation("z"));
    const model::Catalog catalog = user();
    EXPECT_THAT(keys(catalog), testing::ElementsAre("a", "z"));
    ASSERT_EQ(catalog.diagnostics.size(), 1u);
    EXPECT_EQ(catalog.diagnostics[0].severity, Severity::Error);
    EXPECT_EQ(catalog.diagnostics[0].file, path(QStringLiteral("broken.json")));
    EXPECT_EQ(catalog.diagnostics[0].line, 2);
}

TEST_F(CatalogLoader, UnreadableFileIsReported)
{
    // A dangling link cannot be opened, by root either.
    ASSERT_TRUE(QFile::link(path(QStringLiteral("nowhere")), path(QStringLiteral("dangling.json"))));
    put("a.json", operation("a"));
    const model::Catalog catalog = user();
    EXPECT_THAT(keys(catalog), testing::ElementsAre("a"));
    ASSERT_EQ(catalog.diagnostics.size(), 1u);
    EXPECT_EQ(catalog.diagnostics[0].severity, Severity::Error);
    EXPECT_EQ(catalog.diagnostics[0].file, path(QStringLiteral("dangling.json")));
}

TEST_F(CatalogLoader, OnlyOperationFilesAreRead)
{
    put("a.schema.json", operation("format"));
    put("notes.txt", operation("text"));
    ASSERT_TRUE(QDir(path()).mkdir(QStringLiteral("folder.json")));
    put("a.JSON", operation("capitals"));
    const model::Catalog catalog = user();
    EXPECT_THAT(keys(catalog), testing::ElementsAre("capitals"));
    EXPECT_TRUE(catalog.diagnostics.empty());
}

TEST_F(CatalogLoader, MissingFolderHoldsNothing)
{
    const model::Catalog catalog = schema::loadCatalog({path(QStringLiteral("nowhere"))});
    EXPECT_TRUE(catalog.operations.empty());
    EXPECT_TRUE(catalog.diagnostics.empty());
}

TEST_F(CatalogLoader, SortsByAreaTitleKey)
{
    put("1.json", operation("d", "\"area\": \"b\""));
    put("2.json", operation("c", "\"area\": \"A\""));
    put("3.json", operation("b", "\"area\": \"b\""));
    put("4.json", operation("a", "\"area\": \"C\""));
    EXPECT_THAT(keys(user()), testing::ElementsAre("c", "b", "d", "a"));
}

TEST_F(CatalogLoader, SizeLimit)
{
    const qsizetype limit = model::limits::maxSchemaFile;
    for (const qsizetype size : {limit - 1, limit, limit + 1}) {
        QByteArray bytes = operation("large");
        bytes += QByteArray(size - bytes.size(), ' ');
        put("large.json", bytes);
        const model::Catalog catalog = user();
        EXPECT_EQ(catalog.operations.size(), size <= limit ? 1u : 0u) << size;
        EXPECT_EQ(catalog.diagnostics.size(), size <= limit ? 0u : 1u) << size;
    }
}

TEST(CatalogFolders, AreTheBundleThenTheUsers)
{
    const QStringList folders = schema::catalogFolders();
    ASSERT_EQ(folders.size(), 2);
    EXPECT_EQ(folders[0], QStringLiteral(":/schemas"));
    EXPECT_EQ(folders[1],
              QString(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/schemas")));
}

TEST(SchemaReaders, EveryFileOfTheFolderIsAmongThem)
{
    const QDir folder(QStringLiteral(PROJECT_SOURCE_DIR "/app/schema/readers"));
    EXPECT_EQ(qsizetype(schema::makeReaders().size()), folder.entryList({QStringLiteral("*.cpp")}).size());
}

} // namespace
