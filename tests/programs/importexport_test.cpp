// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "collection/httpfile.h"
#include "support/canary.h"

#include <QFile>

using namespace testing_programs;

namespace {

const QByteArray commands = "curl -k -H 'Authorization: Bearer " + QByteArray(support::canary) +
                            "' -H 'Content-Type: application/json' -d '{\"a\":1}' "
                            "https://graph.microsoft.com/v1.0/me/onenote/operations\n";

class ImportExport : public ProgramTest
{
protected:
    QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }
    QString folder() const { return home(QStringLiteral("into")); }
};

} // namespace

TEST_F(ImportExport, ImportsAndExportsAgain)
{
    const QString source = write(home(QStringLiteral("commands.txt")), commands);
    const Ran in = run({QStringLiteral("import"), source, QStringLiteral("--into"), folder()});
    EXPECT_EQ(in.code, 0) << in.errors.constData();
    EXPECT_EQ(in.output.trimmed().split('\n').size(), 1);
    EXPECT_TRUE(in.errors.contains("line 1: -k is not honoured")) << in.errors.constData();
    support::expectNoCanary(in.output + in.errors, QStringLiteral("what was printed"));
    const QByteArray file = content(folder() + u'/' + QString::fromUtf8(in.output.trimmed()));
    support::expectNoCanary(file, QStringLiteral("the file"));
    EXPECT_TRUE(file.contains("# @operation onenote-post-operations\n")) << file.constData();
    EXPECT_TRUE(file.contains("POST {{root}}/me/onenote/operations\n")) << file.constData();

    // A second time another file.
    const Ran again =
        run({QStringLiteral("import"), source, QStringLiteral("--into"), folder(), QStringLiteral("--json")});
    EXPECT_EQ(again.code, 0);
    EXPECT_TRUE(textAt(again.json(), QStringLiteral("/0/files/0")).endsWith(QStringLiteral("-2.http")));
    EXPECT_TRUE(isNullAt(again.json(), QStringLiteral("/0/environmentFile")));

    const Ran out = run({QStringLiteral("export"), folder(), QStringLiteral("--as"), QStringLiteral("postman"),
                         QStringLiteral("--root"), QStringLiteral("https://graph.microsoft.com/beta")});
    EXPECT_EQ(out.code, 0) << out.errors.constData();
    EXPECT_EQ(textAt(out.json(), QStringLiteral("/info/name")), QStringLiteral("into"));
    EXPECT_EQ(textAt(out.json(), QStringLiteral("/item/1/request/body/raw")), QStringLiteral("{\"a\":1}"));
    EXPECT_EQ(textAt(out.json(), QStringLiteral("/variable/0/value")),
              QStringLiteral("https://graph.microsoft.com/beta"));

    const QString script = home(QStringLiteral("all.sh"));
    const Ran shell = run({QStringLiteral("export"), folder(), QStringLiteral("--as"), QStringLiteral("curl"),
                           QStringLiteral("--output"), script});
    EXPECT_EQ(shell.code, 0) << shell.errors.constData();
    EXPECT_EQ(shell.output, QByteArray());
    EXPECT_TRUE(content(script).startsWith("#!/bin/sh\n"));
}

TEST_F(ImportExport, ReadsStandardInput)
{
    const Ran in = run({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--into"), folder(),
                        QStringLiteral("--as"), QStringLiteral("curl")},
                       commands);
    EXPECT_EQ(in.code, 0) << in.errors.constData();
    EXPECT_FALSE(in.output.isEmpty());
}

TEST_F(ImportExport, UsageIsExplained)
{
    const QString source = write(home(QStringLiteral("commands.txt")), commands);
    expectUsage(run({QStringLiteral("import"), QStringLiteral("--into"), folder()}), "needs a file");
    expectUsage(run({QStringLiteral("import"), source}), "--into");
    expectUsage(run({QStringLiteral("import"), source, QStringLiteral("--into"), folder(), QStringLiteral("--as"),
                     QStringLiteral("soap")}),
                "There is no format");
    expectUsage(run({QStringLiteral("import"), home(QStringLiteral("nowhere")), QStringLiteral("--into"), folder()}),
                "nowhere");
    expectUsage(run({QStringLiteral("export"), QStringLiteral("--as"), QStringLiteral("curl")}), "needs a file");
    expectUsage(run({QStringLiteral("export"), source}), "--as is one of curl, hurl, k6, postman, powershell");
    expectUsage(run({QStringLiteral("export"), home(QStringLiteral("nowhere")), QStringLiteral("--as"),
                     QStringLiteral("curl")}),
                "nowhere");
    EXPECT_EQ(files().size(), 1U);
}
