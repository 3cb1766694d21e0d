// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/environmentfile.h"

#include "support/testmain.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

using collection::EnvironmentFile;

TEST(EnvironmentFile, OffersTheSandboxAndThePublicClouds)
{
    const std::vector<model::Environment> all = collection::readymadeEnvironments();
    QStringList roots;
    QSet<QString> ids;
    for (const model::Environment &environment : all) {
        roots.append(environment.root.text());
        ids.insert(environment.id);
        EXPECT_TRUE(environment.root.check().has_value());
        EXPECT_FALSE(environment.name.isEmpty());
    }
    EXPECT_EQ(roots,
              (QStringList{QStringLiteral("http://127.0.0.1/beta"), QStringLiteral("https://graph.microsoft.com/v1.0"),
                           QStringLiteral("https://graph.microsoft.us/v1.0"),
                           QStringLiteral("https://dod-graph.microsoft.us/v1.0"),
                           QStringLiteral("https://microsoftgraph.chinacloudapi.cn/v1.0")}));
    EXPECT_EQ(size_t(ids.size()), all.size());
    EXPECT_EQ(all[0].id, QStringLiteral("local-sandbox"));
    EXPECT_TRUE(all[0].sandbox);
    EXPECT_FALSE(all[1].sandbox);
}

TEST(EnvironmentFile, RoundTrips)
{
    std::vector<model::Environment> all = collection::readymadeEnvironments();
    model::Environment own;
    own.id = QStringLiteral("own");
    own.name = QStringLiteral("Prüfung \"1\"\n\U0001F600");
    own.root = {QStringLiteral("https"), QStringLiteral("::1"), 8443, QStringLiteral("/proxy/graph"), {}};
    own.deadlineSeconds = 7;
    own.variables = {{QStringLiteral("userId"), QStringLiteral("\"ä\"\n{{x}}")}, {QStringLiteral("a-b.c"), QString()}};
    own.trust = {QStringLiteral("/etc/ca ä.pem"), QString(64, u'a')};
    own.clientCertificate = {QStringLiteral("me.pem"), QStringLiteral("me.key")};
    own.proxy = {model::Proxy::Mode::Own, QStringLiteral("proxy.example"), 8080};
    all.push_back(own);
    all[1].proxy.mode = model::Proxy::Mode::System;
    const QByteArray text = collection::writeEnvironments(all, own.id);
    const EnvironmentFile file = collection::readEnvironments(text);
    EXPECT_EQ(file.environments, all);
    EXPECT_EQ(file.current, own.id);
    EXPECT_EQ(file.currentEnvironment(), own);
    EXPECT_TRUE(file.diagnostics.empty());
    EXPECT_FALSE(file.isBroken);
    EXPECT_EQ(collection::writeEnvironments(file.environments, file.current), text);
}

TEST(EnvironmentFile, ReadsWhatWasWrittenBeforeThereWasTls)
{
    const EnvironmentFile file = collection::readEnvironments(
        R"({"format":1,"current":"a","environments":[{"id":"a","name":"A","host":"graph.example"}]})");
    EXPECT_TRUE(file.diagnostics.empty());
    EXPECT_EQ(file.environments[0].trust, model::Trust());
    EXPECT_EQ(file.environments[0].clientCertificate, model::ClientCertificate());
    EXPECT_EQ(file.environments[0].proxy, model::Proxy());
    const QByteArray text = collection::writeEnvironments(file.environments, file.current);
    EXPECT_FALSE(text.contains("tls"));
    EXPECT_FALSE(text.contains("proxy"));
}

TEST(EnvironmentFile, UnusableTlsAndProxyAreNamed)
{
    const auto read = [](const QByteArray &members) {
        return collection::readEnvironments(R"({"environments":[{"id":"a","name":"A","host":"graph.example",)" +
                                            members + "}]}");
    };
    // A pin that cannot be read must not become no pin.
    const EnvironmentFile pin = read(R"("tls":{"pin":"abc","authorities":"ca.pem"})");
    ASSERT_EQ(pin.diagnostics.size(), 1u);
    EXPECT_EQ(pin.environments[0].trust.pin, QStringLiteral("abc"));
    EXPECT_EQ(pin.environments[0].trust.authoritiesFile, QStringLiteral("ca.pem"));
    const EnvironmentFile login = read(R"("proxy":"http://u:geheim@proxy.example:80")");
    ASSERT_EQ(login.diagnostics.size(), 1u);
    EXPECT_FALSE(login.diagnostics[0].message.contains(QLatin1String("geheim")));
    // Nor must a proxy that cannot be read become none; its password is not kept.
    EXPECT_EQ(login.environments[0].proxy,
              (model::Proxy{model::Proxy::Mode::Own, QStringLiteral("proxy.example:80"), 0}));
    for (const char *unreadable : {R"("proxy":1)", R"("proxy":"")", R"("proxy":"here:there")"}) {
        const EnvironmentFile file = read(unreadable);
        EXPECT_EQ(file.diagnostics.size(), 1u) << unreadable;
        EXPECT_EQ(file.environments[0].proxy.mode, model::Proxy::Mode::Own) << unreadable;
        EXPECT_EQ(file.environments[0].proxy.port, 0) << unreadable;
    }
    EXPECT_EQ(read(R"("proxy":"here:there")").environments[0].proxy.text(), QStringLiteral("here:there"));
    EXPECT_EQ(read(R"("proxy":null)").environments[0].proxy, model::Proxy());
    EXPECT_EQ(read(R"("tls":[])").diagnostics.size(), 1u);
    EXPECT_EQ(read(R"("tls":{"pin":1})").diagnostics.size(), 1u);
}

TEST(EnvironmentFile, BrokenTextGivesTheReadymadeOnes)
{
    struct Case
    {
        const char *text;
        int line;
    };
    for (const Case &c :
         {Case{"", 1}, Case{"{\n\n  oops", 3}, Case{"[]", 1}, Case{"{}", 1}, Case{"{\"environments\": {}}", 1},
          Case{"{\"environments\":\n []}", 2}, Case{"{\"environments\":\n [1]}", 2},
          Case{"{\n\"format\": 2, \"environments\": [{\"id\": \"x\"}]}", 2}}) {
        const EnvironmentFile file = collection::readEnvironments(c.text, QStringLiteral("e.json"));
        EXPECT_TRUE(file.isBroken) << c.text;
        EXPECT_EQ(file.environments, collection::readymadeEnvironments());
        EXPECT_EQ(file.current, QStringLiteral("local-sandbox"));
        ASSERT_FALSE(file.diagnostics.empty());
        EXPECT_EQ(file.diagnostics.back().line, c.line) << c.text;
        EXPECT_EQ(file.diagnostics.back().severity, model::Severity::Error);
    }
}

TEST(EnvironmentFile, MistakesAreNamedAndTheRestIsUsed)
{
    const EnvironmentFile file =
        collection::readEnvironments("{\"environments\": [\n"
                                     "{\"id\": \"a\", \"host\": \"a.example\"},\n"
                                     "{\"id\": \"a\", \"host\": \"b.example\"},\n"
                                     "{\"host\": \"c.example\", \"port\": 70000},\n"
                                     "{\"id\": \"d\", \"host\": \"evil@d.example\"},\n"
                                     "{\"id\": \"e\", \"host\": \"e.example\", \"token\": \"CANARY\"},\n"
                                     "{\"id\": \"f\", \"host\": 5, \"deadlineSeconds\": 0}\n"
                                     "], \"current\": \"gone\"}");
    EXPECT_FALSE(file.isBroken);
    ASSERT_EQ(file.environments.size(), 6u);
    EXPECT_EQ(file.current, QStringLiteral("a"));
    EXPECT_EQ(file.environments[1].id, QStringLiteral("environment-1"));
    EXPECT_EQ(file.environments[1].root.host, QStringLiteral("b.example"));
    EXPECT_EQ(file.environments[2].root.port, -1);
    EXPECT_EQ(file.environments[3].root.host, QStringLiteral("evil@d.example"));
    EXPECT_EQ(file.environments[5].deadlineSeconds, 100);
    QList<int> lines;
    for (const model::Diagnostic &diagnostic : file.diagnostics) {
        EXPECT_EQ(diagnostic.severity, model::Severity::Warning);
        EXPECT_FALSE(diagnostic.message.contains(QStringLiteral("CANARY")));
        lines.append(diagnostic.line);
    }
    EXPECT_EQ(lines, (QList<int>{3, 4, 4, 5, 6, 7, 7, 7}));
    EXPECT_FALSE(collection::writeEnvironments(file.environments, file.current).contains("CANARY"));
}

TEST(EnvironmentFile, VariablesThatCannotBeUsedAreNamed)
{
    const EnvironmentFile file =
        collection::readEnvironments("{\"environments\": [\n"
                                     "{\"id\": \"a\", \"host\": \"a.example\", \"variables\": {\n"
                                     "\"z\": \"1\", \"a\": \"\",\n"
                                     "\"n\": 5,\n"
                                     "\"z\": \"2\",\n"
                                     "\"b c\": \"3\"}},\n"
                                     "{\"id\": \"b\", \"host\": \"b.example\", \"variables\": []}]}");
    EXPECT_EQ(file.environments[0].variables, (std::vector<model::Variable>{{QStringLiteral("z"), QStringLiteral("1")},
                                                                            {QStringLiteral("a"), QString()}}));
    QList<int> lines;
    for (const model::Diagnostic &diagnostic : file.diagnostics)
        lines.append(diagnostic.line);
    EXPECT_EQ(lines, (QList<int>{4, 5, 6, 7}));
}

TEST(EnvironmentFile, ABrokenFileIsKeptAside)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("config/environments.json"));
    EXPECT_TRUE(collection::loadEnvironments(path).diagnostics.empty());
    EXPECT_FALSE(QFile::exists(path));

    std::vector<model::Environment> all = collection::readymadeEnvironments();
    ASSERT_TRUE(collection::saveEnvironments(path, all, all[2].id).has_value());
    EXPECT_EQ(collection::loadEnvironments(path).current, all[2].id);

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ broken");
    file.close();
    const EnvironmentFile loaded = collection::loadEnvironments(path);
    EXPECT_TRUE(loaded.isBroken);
    EXPECT_EQ(loaded.environments, all);
    ASSERT_EQ(loaded.diagnostics.size(), 2u);
    EXPECT_TRUE(loaded.diagnostics[1].message.contains(QString(path + QStringLiteral(".broken-1"))));
    EXPECT_FALSE(QFile::exists(path));
    QFile kept(QString(path + QStringLiteral(".broken-1")));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), QByteArray("{ broken"));
}

} // namespace
