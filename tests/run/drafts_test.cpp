// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/drafts.h"

#include "support/canary.h"
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

using run::Drafts;

run::Draft draft(const QByteArray &body)
{
    return {QStringLiteral("/users/{id}/operations"),
            {{"Prefer", "a=\xE4", true}, {"Accept", "x", false}, {"X", "", true}},
            body,
            {{QStringLiteral("id"), QStringLiteral("{{me}}/\u00E4")}},
            {{QStringLiteral("status == 201"), QStringLiteral("# \u00E4")},
             {{QStringLiteral("echo"), QStringLiteral("/status"), QStringLiteral("known")}},
             model::Golden{"{\"a\":\xFF}", {QStringLiteral("/id")}, QStringLiteral("x.golden.json")}}};
}

class DraftsTest : public testing::Test
{
protected:
    QString folder() const { return m_folder.filePath(QStringLiteral("drafts")); }
    int files() const
    {
        int count = 0;
        for (QDirIterator at(folder(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
             at.hasNext(); at.next())
            ++count;
        return count;
    }

    QTemporaryDir m_folder;
    run::Tokens m_tokens;
};

TEST(DraftFile, ComesBackAsItWas)
{
    for (const QByteArray &body : {QByteArray("{\r\n \"a\": {{n}}\r\n}"), QByteArray(), QByteArray("\xEF\xBB\xBF{}"),
                                   QByteArray("\xFF\x00\x01", 3), QByteArray("a\0b", 3),
                                   QByteArray("\xE2\x80\xA8\xC2\xA0\xF0\x9F\x98\x80"), QByteArray("\"\\uD800\"")}) {
        const auto stored = run::readDraft(run::writeDraft(QStringLiteral("key"), draft(body)));
        ASSERT_TRUE(stored);
        EXPECT_EQ(stored->operationKey, QStringLiteral("key"));
        EXPECT_EQ(stored->draft, draft(body)) << body.toHex().constData();
    }
}

TEST(DraftFile, WithoutExpectationsSaysNothingOfThem)
{
    EXPECT_FALSE(run::writeDraft(QStringLiteral("key"), {QStringLiteral("/me"), {}, "{}"}).contains("expectations"));
}

TEST(DraftFile, IsRefusedWhenItIsNone)
{
    for (const char *text : {"", "{", "[]", "{}", R"({"operation": "k"})", R"({"operation": 1, "path": "/x"})"})
        EXPECT_FALSE(run::readDraft(text)) << text;
}

TEST_F(DraftsTest, OutliveTheProgramThatMadeThem)
{
    {
        Drafts first(folder());
        ASSERT_TRUE(first.keep(QStringLiteral("a"), draft("1"), m_tokens));
        ASSERT_TRUE(first.keep(QStringLiteral("a"), draft("2"), m_tokens));
        ASSERT_TRUE(first.keep(QStringLiteral("b"), draft("3"), m_tokens));
        first.forget(QStringLiteral("b"));
    }
    const Drafts second(folder());
    ASSERT_EQ(second.found().size(), 1U);
    EXPECT_EQ(second.found().at(QStringLiteral("a")), draft("2"));
    EXPECT_EQ(files(), 1);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1) << "no empty folders pile up";
}

TEST_F(DraftsTest, OfALivingProgramAreLeftAlone)
{
    Drafts first(folder());
    ASSERT_TRUE(first.keep(QStringLiteral("a"), draft("1"), m_tokens));
    const Drafts second(folder());
    EXPECT_TRUE(second.found().empty());
    EXPECT_EQ(files(), 1);
}

TEST_F(DraftsTest, OfTwoProgramsTheNewerEditsWin)
{
    {
        Drafts first(folder());
        Drafts second(folder());
        ASSERT_TRUE(first.keep(QStringLiteral("a"), draft("old"), m_tokens));
        ASSERT_TRUE(second.keep(QStringLiteral("a"), draft("new"), m_tokens));
        for (QDirIterator at(folder(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
             at.hasNext();) {
            QFile file(at.next());
            ASSERT_TRUE(file.open(QIODevice::ReadWrite));
            const bool isOld = file.readAll().contains("\"old\"");
            file.setFileTime(QDateTime::fromSecsSinceEpoch(isOld ? 1'700'000'000 : 1'700'000'100),
                             QFileDevice::FileModificationTime);
        }
    }
    const Drafts third(folder());
    ASSERT_EQ(third.found().size(), 1U);
    EXPECT_EQ(third.found().at(QStringLiteral("a")).body, QByteArray("new"));
}

TEST_F(DraftsTest, WhatIsNoDraftStaysAndIsSaid)
{
    QDir().mkpath(folder() + QStringLiteral("/gone"));
    QFile file(folder() + QStringLiteral("/gone/x.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const Drafts drafts(folder());
    EXPECT_TRUE(drafts.found().empty());
    EXPECT_EQ(drafts.notices().size(), 1);
    EXPECT_TRUE(file.exists());
}

TEST_F(DraftsTest, ATokenIsNotWritten)
{
    m_tokens.set(QStringLiteral("e"), model::Secret(support::canary));
    Drafts drafts(folder());
    ASSERT_TRUE(drafts.keep(QStringLiteral("a"), draft("1"), m_tokens));
    EXPECT_FALSE(drafts.keep(QStringLiteral("a"), draft("\"" + QByteArray(support::canary) + "\""), m_tokens));
    EXPECT_EQ(files(), 0) << "what was kept before is old now";
    EXPECT_FALSE(drafts.keep(QStringLiteral("a"), draft(QByteArray(support::canary) + '\xFF'), m_tokens));
    EXPECT_EQ(files(), 0);
}

TEST_F(DraftsTest, ATokenInAnExpectationIsNotWritten)
{
    m_tokens.set(QStringLiteral("e"), model::Secret(support::canary));
    Drafts drafts(folder());
    const QString token = QLatin1String(support::canary);
    for (const model::Expectations &expectations :
         {model::Expectations{{QStringLiteral("$.id == ") + token}, {}, {}},
          model::Expectations{{}, {{QStringLiteral("echo"), QStringLiteral("/id"), token}}, {}},
          model::Expectations{{}, {}, model::Golden{QByteArray(support::canary) + '\xFF'}}}) {
        run::Draft spelling = draft("{}");
        ASSERT_TRUE(drafts.keep(QStringLiteral("a"), spelling, m_tokens));
        spelling.expectations = expectations;
        EXPECT_FALSE(drafts.keep(QStringLiteral("a"), spelling, m_tokens));
        EXPECT_EQ(files(), 0);
    }
}

TEST_F(DraftsTest, ATokenSetLaterTakesWhatSpellsItFromTheDisk)
{
    Drafts drafts(folder());
    ASSERT_TRUE(drafts.keep(QStringLiteral("a"), draft(support::canary), m_tokens));
    ASSERT_TRUE(drafts.keep(QStringLiteral("b"), draft("\xFF" + QByteArray(support::canary)), m_tokens));
    ASSERT_TRUE(drafts.keep(QStringLiteral("c"), draft("{}"), m_tokens));
    m_tokens.set(QStringLiteral("e"), model::Secret(support::canary));
    drafts.forgetWhatSpells(m_tokens);
    EXPECT_EQ(files(), 1);
}

TEST_F(DraftsTest, WithoutAFolderNothingIsKept)
{
    Drafts drafts((QString()));
    EXPECT_TRUE(drafts.keep(QStringLiteral("a"), draft("1"), m_tokens));
    EXPECT_TRUE(drafts.found().empty());
}

} // namespace
