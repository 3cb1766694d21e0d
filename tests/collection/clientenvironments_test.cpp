// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/clientenvironments.h"

#include "support/canary.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

using collection::clientEnvironments;

QString valueOf(const collection::ClientEnvironment &environment, const char *name)
{
    for (const model::Variable &variable : environment.variables) {
        if (variable.name == QLatin1String(name))
            return variable.value;
    }
    return QStringLiteral("nothing");
}

TEST(ClientEnvironments, SharedOnesHoldEverywhereAndPrivateOnesGoBefore)
{
    const auto found =
        clientEnvironments("{\"$shared\": {\"a\": \"1\", \"b\": \"2\", \"root\": \"https://x/v1.0\"},"
                           " \"test\": {\"b\": 3.0, \"c\": \"4\"}, \"live\": {\"root\": \"https://y/beta\"}}",
                           QByteArray("{\"test\": {\"c\": \"5\", \"token\": \"") + support::canary + "\"}}");
    ASSERT_EQ(found.environments.size(), 2u);
    EXPECT_TRUE(found.diagnostics.empty());
    const auto *test = found.find(u"test");
    ASSERT_TRUE(test);
    EXPECT_EQ(valueOf(*test, "a"), QStringLiteral("1"));
    EXPECT_EQ(valueOf(*test, "b"), QStringLiteral("3.0"));
    EXPECT_EQ(valueOf(*test, "c"), QStringLiteral("5"));
    EXPECT_EQ(test->root, QStringLiteral("https://x/v1.0"));
    EXPECT_EQ(test->token.reveal(), QByteArray(support::canary));
    EXPECT_EQ(found.find(u"live")->root, QStringLiteral("https://y/beta"));
    EXPECT_TRUE(found.find(u"live")->token.isEmpty());
    EXPECT_EQ(found.find(u"$shared"), nullptr);
}

TEST(ClientEnvironments, SaysWhatIsNotUsed)
{
    const auto found = clientEnvironments(QByteArray("{\n\"t\": {\"token\": \"") + support::canary +
                                              "\",\n\"a b\": \"1\",\n\"SSLConfiguration\": {\"x\": 1}},\n\"u\": 1}",
                                          {}, QStringLiteral("/x"));
    ASSERT_EQ(found.diagnostics.size(), 4u);
    EXPECT_EQ(found.diagnostics[0].line, 2);
    EXPECT_EQ(found.diagnostics[0].file, QStringLiteral("/x/http-client.env.json"));
    EXPECT_TRUE(found.diagnostics[0].message.contains(QStringLiteral("http-client.private.env.json")));
    EXPECT_TRUE(found.find(u"t")->token.isEmpty()) << "whatever is shared is no place for a token";
    EXPECT_EQ(found.diagnostics[2].severity, model::Severity::Note);
    for (const model::Diagnostic &diagnostic : found.diagnostics)
        EXPECT_FALSE(diagnostic.message.contains(QLatin1String(support::canary)));
    EXPECT_EQ(clientEnvironments("[1]", {}).diagnostics.size(), 1u);
    EXPECT_EQ(clientEnvironments("{", {}).diagnostics.size(), 1u);
}

TEST(ClientEnvironments, AreLookedForUpwards)
{
    const QTemporaryDir home;
    ASSERT_TRUE(QDir(home.path()).mkpath(QStringLiteral("a/b/c")));
    QFile file(home.filePath(QStringLiteral("a/http-client.env.json")));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("{\"test\": {}}");
    file.close();
    const auto found = collection::readClientEnvironments(home.filePath(QStringLiteral("a/b/c")));
    EXPECT_EQ(found.folder, home.filePath(QStringLiteral("a")));
    EXPECT_TRUE(found.find(u"test"));
    EXPECT_TRUE(collection::readClientEnvironments(home.path()).environments.empty());
}

TEST(ClientEnvironments, AreWrittenWithoutTokensAndReadBack)
{
    model::Environment one;
    one.name = QStringLiteral("One");
    one.root = *model::ServiceRoot::parse(QStringLiteral("https://graph.example/v1.0"));
    one.variables = {{QStringLiteral("user"), QStringLiteral("\"4\u00E4\"")}};
    one.trust.authoritiesFile = QStringLiteral("/somewhere/ca.pem");
    const QByteArray text = collection::writeClientEnvironments({one, one});
    EXPECT_FALSE(text.contains("/somewhere"));
    const auto read = clientEnvironments(text, {});
    ASSERT_TRUE(read.find(u"One") && read.find(u"One (2)")) << text.constData();
    EXPECT_EQ(read.find(u"One")->root, one.root.text());
    EXPECT_EQ(read.find(u"One")->variables, one.variables);
}

} // namespace
