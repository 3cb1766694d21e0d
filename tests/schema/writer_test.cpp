// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "schema/documents.h"
#include "schema/schemawriter.h"

namespace {

using documents::read;

TEST(SchemaWriter, WritesEveryMemberInTheOrderOfTheFormat)
{
    const QByteArray full = documents::bytesOf(documents::dataPath(QStringLiteral("full.json")));
    const schema::Reading reading = read(full);
    ASSERT_EQ(reading.operations.size(), 1u);
    EXPECT_TRUE(reading.diagnostics.empty());
    EXPECT_EQ(schema::write(reading.operations.front()), full);
}

TEST(SchemaWriter, WhatItWritesReadsBackEqual)
{
    for (const char *name : {"authentication-post-operations.json", "onenote-post-operations.json"}) {
        const QString path = QStringLiteral(PROJECT_SOURCE_DIR "/resources/schemas/") + QLatin1String(name);
        const schema::Reading first = read(documents::bytesOf(path));
        ASSERT_EQ(first.operations.size(), 1u);
        const schema::Reading second = read(schema::write(first.operations.front()));
        ASSERT_EQ(second.operations.size(), 1u);
        EXPECT_TRUE(second.operations.front() == first.operations.front());
    }
    const schema::Reading least = read(documents::operation("least"));
    ASSERT_EQ(least.operations.size(), 1u);
    const schema::Reading again = read(schema::write(least.operations.front()));
    ASSERT_EQ(again.operations.size(), 1u);
    EXPECT_TRUE(again.diagnostics.empty());
    EXPECT_TRUE(again.operations.front() == least.operations.front());
}

TEST(SchemaReader, TakesAbsentMembersAsTheFormatSays)
{
    const schema::Reading reading =
        read(documents::operation("least", "\"properties\": [{\"name\": \"a\", \"type\": \"Edm.String\"}]"));
    ASSERT_EQ(reading.operations.size(), 1u);
    const model::OperationSchema &operation = reading.operations.front();
    EXPECT_EQ(operation.paths.front().source, QStringLiteral("documented"));
    const model::Property property{QStringLiteral("a"), model::TypeName(QStringLiteral("Edm.String"))};
    EXPECT_EQ(operation.properties, std::vector<model::Property>{property});
    EXPECT_TRUE(property.nullable);
    EXPECT_FALSE(operation.request || operation.response);
}

} // namespace
