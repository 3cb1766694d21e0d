// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/sending.h"
#include "model/catalog.h"
#include "sandbox/sandbox.h"
#include "json/document.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace testing_programs {

inline constexpr char authentication[] = "authentication-post-operations";
inline constexpr char oneNote[] = "onenote-post-operations";
const QStringList &keys();

/// An argument list, split at blanks.
QStringList words(const char *line);

/// What became of one run of graphops.
struct Ran
{
    int code = -1; ///< -1: it did not end by itself
    QByteArray output;
    QByteArray errors;

    json::Document json() const { return json::Document::parse(output); }
};
void PrintTo(const Ran &ran, std::ostream *out);

/// The value there; fails the test when there is none.
json::Value at(const json::Document &document, const QString &pointer);
QString textAt(const json::Document &document, const QString &pointer);
bool isNullAt(const json::Document &document, const QString &pointer);
QStringList memberNames(const json::Value &object);

/// The member of exchange JSON that holds headers, as fields.
model::HeaderFields headersAt(const json::Document &document, const QString &pointer);

/// Runs the real graphops as a newcomer: with a home of its own that is empty at first.
class ProgramTest : public testing::Test
{
protected:
    ProgramTest();

    /// Runs to the end while the event loop of the test serves.
    Ran run(const QStringList &arguments, const QByteArray &input = {});
    /// `graphops send KEY --json` with these options.
    Ran send(const QStringList &options, const QByteArray &input = {});
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    static Ran ended(QProcess &process);

    /// A usage error: exit code 2, a message on stderr that holds these words, nothing on stdout.
    static void expectUsage(const Ran &ran, const QByteArray &words);
    /// The service said yes; the exit code goes by what the checks say of its answer. Printed as JSON.
    static void expectTaken(const Ran &ran);

    QString home(const QString &below = {}) const { return m_home.filePath(below); }
    QString data(const QString &below) const; ///< below the program's data folder
    QString config(const QString &below) const;
    QString write(const QString &path, const QByteArray &bytes) const; ///< makes the folders, returns the path
    /// Everything below the home, by path.
    std::vector<std::pair<QString, QByteArray>> files() const;

    QProcessEnvironment environment;

private:
    QTemporaryDir m_home;
};

/// With a sandbox that serves the bundled operations in the test's own process.
class SendTest : public ProgramTest
{
protected:
    explicit SendTest(sandbox::Mode mode = sandbox::Mode::Seed);
    void SetUp() override;

    QString root(const QString &version = QStringLiteral("beta")) const;
    QStringList toServer(const QStringList &options, const QString &key = QString::fromLatin1(oneNote)) const;
    /// Sends the example of `key` to the server, unless the options say otherwise.
    Ran sent(const QStringList &options = {}, const QString &key = QString::fromLatin1(oneNote),
             const QByteArray &input = {});
    const sandbox::Arrival &onlyArrival() const;

    QString nextId = QStringLiteral("an-id");
    QString nextTime = QStringLiteral("2020-01-01T00:00:00.1234567Z");
    sandbox::Sandbox server;
};

const model::Catalog &bundled();

} // namespace testing_programs
