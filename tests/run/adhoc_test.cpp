// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/adhoc.h"
#include "run/compose.h"
#include "run/environments.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

model::ServiceRoot root()
{
    return *model::ServiceRoot::parse(QStringLiteral("https://graph.example/beta"));
}

QString urlOf(const char *path)
{
    const auto url = run::adHocUrl(QString::fromUtf8(path), root());
    return url ? QString::fromLatin1(url->toEncoded()) : QString();
}

TEST(AdHoc, GoesBelowTheRootOrToItsOwnAddress)
{
    EXPECT_EQ(urlOf("/me/things?$top=1"), QStringLiteral("https://graph.example/beta/me/things?$top=1"));
    EXPECT_EQ(urlOf("https://other.example:8443/a/b?c=d"), QStringLiteral("https://other.example:8443/a/b?c=d"));
    EXPECT_EQ(urlOf("https://other.example"), QStringLiteral("https://other.example/"));
    EXPECT_EQ(urlOf("https://other.example?x=1"), QStringLiteral("https://other.example/?x=1"));
    EXPECT_EQ(urlOf("http://[::1]:8080/x"), QStringLiteral("http://[::1]:8080/x"));
    EXPECT_EQ(urlOf("/redirect?to=https://x.example/"),
              QStringLiteral("https://graph.example/beta/redirect?to=https://x.example/"));
}

TEST(AdHoc, HasTheRulesOfAServiceRoot)
{
    for (const char *path : {"http://other.example/x", "ftp://other.example/x", "https://user@other.example/x",
                             "https://other.example\\@evil.example/x", "https://other.example/a/../b", "https:///x",
                             "https://other.example/x#y", "https://other.example:99999/x"})
        EXPECT_EQ(urlOf(path), QString()) << path;
}

TEST(AdHoc, OnlySuchOperationsHaveAnAddressOfTheirOwn)
{
    model::Environment environment;
    environment.root = root();
    environment.variables = {{QStringLiteral("host"), QStringLiteral("https://other.example")}};
    const model::OperationSchema own = run::adHocOperation("PUT", QStringLiteral("{{host}}/x"), QStringLiteral("x"));
    const auto composed = run::compose(own, environment, {own.paths.front().path, {}, "{}"});
    ASSERT_TRUE(composed);
    EXPECT_EQ(composed->request.url.toString(), QStringLiteral("https://other.example/x"));
    EXPECT_EQ(composed->request.method, QByteArray("PUT"));
    environment.variables.clear();
    const auto open = run::compose(own, environment, {own.paths.front().path, {}, "{}"});
    ASSERT_TRUE(open);
    EXPECT_FALSE(open->check()) << "an address that is not known yet is not sent to";
    model::OperationSchema documented = own;
    documented.key = QStringLiteral("documented");
    EXPECT_FALSE(run::compose(documented, environment, {QStringLiteral("https://other.example/x"), {}, "{}"}));
}

TEST(AdHoc, VariablesOfAFileComeFirst)
{
    const QTemporaryDir folder;
    run::Environments environments(folder.filePath(QStringLiteral("environments.json")));
    std::vector<model::Environment> all = environments.all();
    for (model::Environment &environment : all)
        environment.variables = {{QStringLiteral("a"), QStringLiteral("1")},
                                 {QStringLiteral("b"), QStringLiteral("2")}};
    ASSERT_TRUE(environments.replaceAll(all));
    environments.setOfFile(
        {{QStringLiteral("a"), QStringLiteral("own {{b}}")}, {QStringLiteral("c"), QStringLiteral("{{none}}")}});
    const std::vector<model::Variable> variables = environments.variables();
    ASSERT_GE(variables.size(), 2u);
    EXPECT_EQ(variables[0], (model::Variable{QStringLiteral("a"), QStringLiteral("own 2")}));
    EXPECT_EQ(variables[1], (model::Variable{QStringLiteral("c"), QStringLiteral("{{none}}")}));
    environments.setOfFile({});
    EXPECT_EQ(environments.variables().front(), (model::Variable{QStringLiteral("a"), QStringLiteral("1")}));
}

} // namespace
