// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "support/testmain.h"

#include <QFile>

namespace {

using namespace testing_programs;

using ProgramUsage = SendTest;

TEST_F(ProgramUsage, HelpIsEverywhereAndNamesTheCommand)
{
    for (const char *command : {"", "schema ", "send ", "get ", "check ", "sandbox "}) {
        for (const char *option : {"--help", "-h"}) {
            const QByteArray line = QByteArray("graphops ") + command;
            const Ran ran = run(words(command) + words(option));
            EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
            EXPECT_EQ(ran.errors, QByteArray());
            EXPECT_TRUE(ran.output.contains(line)) << testing::PrintToString(ran);
            EXPECT_FALSE(ran.output.contains(PROGRAM_DIR)) << testing::PrintToString(ran);
            EXPECT_TRUE(ran.output.endsWith('\n'));
        }
    }
    EXPECT_TRUE(files().empty()) << "help leaves nothing behind";
}

TEST_F(ProgramUsage, HelpOfSendNamesEveryOptionAndNoTokenOption)
{
    const Ran ran = run(words("send --help"));
    for (const char *option : {"--example", "--body", "--set", "--environment", "--root", "--path-form", "--token-env",
                               "--ca", "--pin", "--client-certificate", "--client-key", "--client-passphrase-env",
                               "--proxy", "--line-endings", "--database", "--check", "--json", "--help", "--version"})
        EXPECT_TRUE(ran.output.contains(option)) << option;
    EXPECT_FALSE(ran.output.contains("--token ")) << ran.output.constData();
}

TEST_F(ProgramUsage, HelpWinsOverWhatIsMissingOrWrong)
{
    EXPECT_EQ(run(words("schema show --help")).code, 0);
    EXPECT_EQ(run(words("send no-such-key --help")).code, 0);
    EXPECT_EQ(run(words("sandbox --port x --help")).code, 0);
    EXPECT_EQ(run(words("send --nonsense --help")).code, 0);
}

TEST_F(ProgramUsage, VersionIsEverywhere)
{
    for (const char *line : {"--version", "-v", "schema --version", "send --version", "sandbox --version", "send -v"}) {
        const Ran ran = run(words(line));
        EXPECT_EQ(ran.code, 0) << line;
        EXPECT_EQ(ran.output, QByteArray("graphops " CONSOLE_VERSION "\n")) << line;
        EXPECT_EQ(ran.errors, QByteArray()) << line;
    }
}

TEST_F(ProgramUsage, UnknownWordsAreNamedWithTheRemedy)
{
    expectUsage(run({}), "graphops --help");
    expectUsage(run(words("sned")), "\"sned\"");
    expectUsage(run(words("sned")), "graphops --help");
    expectUsage(run(words("--nonsense")), "nonsense");
    expectUsage(run(words("send --nonsense onenote-post-operations")), "nonsense");
    expectUsage(run(words("send --nonsense")), "graphops send --help");
    expectUsage(run({QString()}), "graphops --help");
}

TEST_F(ProgramUsage, SendNeedsOneKnownKey)
{
    expectUsage(run(words("send")), "KEY");
    expectUsage(run(words("send a b")), "KEY");
    expectUsage(run(words("send no-such-key")), "graphops schema list");
    EXPECT_TRUE(files().empty());
}

TEST_F(ProgramUsage, OptionsWithUnusableValuesSendNothing)
{
    const QByteArray missing = home(QStringLiteral("missing")).toUtf8();
    expectUsage(sent({QStringLiteral("--body"), QString::fromUtf8(missing)}), missing);
    expectUsage(sent({QStringLiteral("--body"), home()}), home().toUtf8());
    expectUsage(sent(words("--body")), "body");
    expectUsage(sent(words("--body - --example")), "exclude");
    expectUsage(sent(words("--path-form other")), "\"other\"");
    expectUsage(sent(words("--line-endings cr")), "\"cr\"");
    expectUsage(sent(words("--environment local-sandbox")), "--environment");
    EXPECT_TRUE(server.arrivals().empty());
    EXPECT_TRUE(files().empty());
}

TEST_F(ProgramUsage, RootsThatMustNotBeSentToAreRefusedBeforeAnyConnection)
{
    support::Ear ear;
    const QString port = QString::number(ear.serverPort());
    for (const char *root : {"http://example.invalid:%1/beta", "http://0.0.0.0:%1/beta", "http://10.0.0.1:%1/beta",
                             "ftp://127.0.0.1:%1/beta", "http://user:password@127.0.0.1:%1/beta", "127.0.0.1:%1/beta",
                             "http://127.0.0.1:%1/beta#x", "http://127.0.0.1:99999/beta", "http://:%1/beta"}) {
        const QString text = QString::fromLatin1(root).replace(QLatin1String("%1"), port);
        const Ran ran = send({keys()[0], QStringLiteral("--root"), text});
        expectUsage(ran, "graphops");
        EXPECT_GT(ran.errors.size(), 60) << "reason and remedy: " << ran.errors.constData();
    }
    EXPECT_EQ(ear.connections(), 0);
    EXPECT_TRUE(files().empty());
}

TEST_F(ProgramUsage, OutputThatCannotBeWrittenIsAFailure)
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        GTEST_SKIP() << "skipped: there is no /dev/full";
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(PROGRAM_DIR "/graphops"), words("schema list"));
    const Ran ran = ended(process);
    EXPECT_EQ(ran.code, 3);
    EXPECT_TRUE(ran.errors.contains("standard output")) << testing::PrintToString(ran);
}

} // namespace
