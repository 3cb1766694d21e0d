// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/environments.h"

#include "run/environmentmerge.h"
#include "support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

model::Environment named(const char *id, const char *name = "")
{
    model::Environment environment;
    environment.id = QString::fromLatin1(id);
    environment.name = QString::fromLatin1(*name ? name : id);
    environment.root.host = QStringLiteral("%1.example").arg(environment.id);
    return environment;
}

QStringList ids(const std::vector<model::Environment> &environments)
{
    QStringList result;
    for (const model::Environment &environment : environments)
        result << environment.id;
    return result;
}

class EnvironmentsTest : public testing::Test
{
protected:
    EnvironmentsTest()
    {
        run::Environments first(m_file);
        EXPECT_TRUE(first.replaceAll({named("a"), named("b"), named("c")}));
    }

    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(QStringLiteral("environments.json"));
};

TEST(EnvironmentMerge, VariablesAreOneList)
{
    const std::vector<model::Variable> old{{QStringLiteral("a"), QStringLiteral("1")}};
    const std::vector<model::Variable> their{{QStringLiteral("b"), QStringLiteral("2")}};
    model::Environment base = named("e");
    base.variables = old;
    model::Environment theirs = base;
    theirs.variables = their;
    model::Environment mine = base;
    mine.name = QStringLiteral("renamed");
    EXPECT_EQ(run::mergedEnvironments({base}, {mine}, {theirs}, base.id)[0].variables, their);
    mine.variables.clear();
    EXPECT_TRUE(run::mergedEnvironments({base}, {mine}, {theirs}, base.id)[0].variables.empty());
}

TEST_F(EnvironmentsTest, AnotherInstancesAdditionSurvivesAChoiceMadeHere)
{
    run::Environments theirs(m_file);
    run::Environments mine(m_file);
    std::vector<model::Environment> more = theirs.all();
    more.insert(more.begin(), named("new"));
    ASSERT_TRUE(theirs.replaceAll(more));
    QSignalSpy changed(&mine, &run::Environments::changed);
    ASSERT_TRUE(mine.setCurrent(QStringLiteral("b")));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_NE(mine.findById(u"new"), nullptr);
    const run::Environments later(m_file);
    EXPECT_NE(later.findById(u"new"), nullptr);
    EXPECT_EQ(later.current().id, QStringLiteral("b"));
}

TEST_F(EnvironmentsTest, EachKeepsWhatItChangedAndWhatTheOtherRemovedStaysAway)
{
    run::Environments theirs(m_file);
    run::Environments mine(m_file);
    std::vector<model::Environment> changed = theirs.all();
    changed[0].root.host = QStringLiteral("moved.example");
    changed[1].name = QStringLiteral("renamed");
    changed.pop_back();
    ASSERT_TRUE(theirs.replaceAll(changed));
    ASSERT_TRUE(mine.setVersion(QStringLiteral("beta"))); // of a
    EXPECT_EQ(mine.current().root.host, QStringLiteral("a.example")) << "a token may have been given for that host";
    ASSERT_TRUE(mine.setVersion(QStringLiteral("own")));
    const run::Environments later(m_file);
    EXPECT_EQ(ids(later.all()), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(later.all()[0].root.host, QStringLiteral("moved.example"));
    EXPECT_EQ(later.all()[0].root.version, QStringLiteral("own"));
    EXPECT_EQ(later.all()[1].name, QStringLiteral("renamed"));
}

TEST_F(EnvironmentsTest, WhatIsRemovedHereIsRemovedFromTheFile)
{
    run::Environments mine(m_file);
    ASSERT_TRUE(mine.replaceAll({named("c")}));
    EXPECT_EQ(mine.current().id, QStringLiteral("c"));
    EXPECT_EQ(ids(run::Environments(m_file).all()), QStringList({QStringLiteral("c")}));
}

TEST_F(EnvironmentsTest, TheOneInUseIsNotDropped)
{
    run::Environments theirs(m_file);
    run::Environments mine(m_file);
    ASSERT_TRUE(theirs.replaceAll({named("a")}));
    ASSERT_TRUE(mine.setCurrent(QStringLiteral("b")));
    EXPECT_EQ(mine.current().id, QStringLiteral("b"));
    EXPECT_EQ(run::Environments(m_file).current().id, QStringLiteral("b"));
}

TEST_F(EnvironmentsTest, AFileThatIsGoneOrBrokenIsWrittenAnew)
{
    run::Environments mine(m_file);
    ASSERT_TRUE(QFile::remove(m_file));
    ASSERT_TRUE(mine.setCurrent(QStringLiteral("b")));
    EXPECT_EQ(run::Environments(m_file).all(), mine.all());
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    ASSERT_TRUE(mine.setCurrent(QStringLiteral("c")));
    const run::Environments later(m_file);
    EXPECT_EQ(later.all(), mine.all());
    EXPECT_EQ(later.current().id, QStringLiteral("c"));
}

TEST_F(EnvironmentsTest, AnIdIsNoName)
{
    run::Environments mine(m_file);
    ASSERT_TRUE(mine.replaceAll({named("a"), named("x", "gone")}));
    EXPECT_EQ(mine.findById(u"gone"), nullptr);
    ASSERT_NE(mine.find(u"gone"), nullptr);
    EXPECT_EQ(mine.find(u"gone")->id, QStringLiteral("x"));
}

TEST(EnvironmentMerge, TakesTheAddressWholeAndTheRestMemberByMember)
{
    const model::Environment base = named("a");
    model::Environment mine = base;
    mine.root.port = 8443;
    mine.deadlineSeconds = 7;
    model::Environment theirs = base;
    theirs.root.host = QStringLiteral("other.example");
    theirs.root.version = QStringLiteral("beta");
    theirs.name = QStringLiteral("theirs");
    model::Environment expected = mine;
    expected.root.version = QStringLiteral("beta");
    expected.name = QStringLiteral("theirs");
    EXPECT_EQ(run::mergedEnvironments({base}, {mine}, {theirs}, {}), std::vector{expected});
}

TEST(EnvironmentMerge, TrustGoesWithTheAddress)
{
    const model::Environment base = named("a");
    model::Environment mine = base;
    mine.root.host = QStringLiteral("mine.example");
    model::Environment theirs = base;
    theirs.trust.pin = QString(64, u'a');
    theirs.clientCertificate.file = QStringLiteral("theirs.pem");
    theirs.proxy.mode = model::Proxy::Mode::System;
    model::Environment expected = mine;
    expected.proxy.mode = model::Proxy::Mode::System;
    EXPECT_EQ(run::mergedEnvironments({base}, {mine}, {theirs}, {}), std::vector{expected});
    mine = base;
    mine.name = QStringLiteral("mine");
    expected = theirs;
    expected.name = QStringLiteral("mine");
    EXPECT_EQ(run::mergedEnvironments({base}, {mine}, {theirs}, {}), std::vector{expected});
}

} // namespace
