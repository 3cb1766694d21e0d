// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"
#include "command/exchangereport.h"
#include "command/input.h"

#include "model/limits.h"
#include "run/environments.h"
#include "run/importfiles.h"
#include "schema/catalogloader.h"
#include "json/write.h"

#include <QStandardPaths>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

/// Those of the user's environments and the public ones.
QStringList roots()
{
    const run::Environments environments(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                                         QStringLiteral("/environments.json"));
    QStringList known;
    for (const model::Environment &environment : environments.all()) {
        if (!environment.sandbox)
            known.append(environment.root.text());
    }
    return run::knownRoots(known);
}

model::Result<run::ImportedRequests> readFrom(const QString &file, const QString &format,
                                              const run::ImportSettings &settings)
{
    if (file != QLatin1String("-"))
        return run::importedFrom(file, format, settings);
    const auto bytes = fileOrInput(file, model::limits::maxImportFile);
    return bytes ? run::importedRequests({{}, *bytes, {}}, format, settings) : tl::unexpected(bytes.error());
}

/// What became of one file.
struct Outcome
{
    QString source;
    size_t requests = 0;
    run::WrittenImport written;
    QStringList remarks;
};

QByteArray outcomeJson(const std::vector<Outcome> &outcomes)
{
    json::Writer writer;
    writer.beginArray();
    for (const Outcome &outcome : outcomes) {
        writer.beginObject().key(u"source").string(outcome.source);
        writer.key(u"requests").number(qint64(outcome.requests));
        writer.key(u"files").beginArray();
        for (const QString &file : outcome.written.files)
            writer.string(file);
        writer.endArray().key(u"environmentFile");
        if (outcome.written.environmentFile.isEmpty())
            writer.null();
        else
            writer.string(outcome.written.environmentFile);
        writer.key(u"remarks").beginArray();
        for (const QString &remark : outcome.remarks)
            writer.string(remark);
        writer.endArray().endObject();
    }
    return writer.endArray().text() + '\n';
}

} // namespace

int importRequests(const QStringList &arguments)
{
    const QString command = QStringLiteral("import");
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Makes request files of what other tools have saved: cURL commands, Postman collections and "
        "environments, HTTP archives, Bruno files and folders. No file is replaced, nothing is run or sent, no "
        "secret is taken over. What is left out is named on standard error, a line each."));
    parser.addPositionalArgument(QStringLiteral("FILE"), Words::tr("What to read; - is standard input."),
                                 QStringLiteral("FILE..."));
    const QCommandLineOption into(QStringLiteral("into"), Words::tr("The folder for the request files."),
                                  QStringLiteral("FOLDER"));
    const QCommandLineOption as(QStringLiteral("as"),
                                Words::tr("bruno, curl, har or postman; without it by a look into the file."),
                                QStringLiteral("FORMAT"));
    const QCommandLineOption json(QStringLiteral("json"), Words::tr("Print what was done as JSON."));
    parser.addOptions({into, as, json});
    if (const auto code = parse(parser, command, arguments))
        return *code;
    if (parser.positionalArguments().isEmpty())
        return usage(Words::tr("import needs a file."), command);
    if (parser.value(into).isEmpty())
        return wrong({Words::tr("import needs a folder to write to."), Words::tr("Name it with --into.")}, command);
    const model::Catalog catalog = ::schema::loadCatalog(::schema::catalogFolders());
    const run::ImportSettings settings{catalog, roots(), {}};
    std::vector<Outcome> outcomes;
    int code = Well;
    for (const QString &file : parser.positionalArguments()) {
        const auto imported = readFrom(file, parser.value(as), settings);
        const auto written = imported ? run::writeImport(*imported, parser.value(into))
                                      : model::Result<run::WrittenImport>(tl::unexpected(imported.error()));
        if (!written) {
            say(file + QStringLiteral(": ") + written.error().text());
            code = Usage;
            continue;
        }
        Outcome outcome{file, imported->requests.size(), *written, {}};
        for (const run::ImportRemark &remark : imported->remarks)
            outcome.remarks.append(remark.line());
        for (const run::ImportRemark &remark : written->remarks)
            outcome.remarks.append(remark.line());
        for (const QString &remark : outcome.remarks)
            say(file + QStringLiteral(": ") + remark);
        if (outcome.written.files.size() < qsizetype(outcome.requests))
            code = Usage;
        if (!parser.isSet(json)) {
            for (const QString &name : outcome.written.files)
                print(visible(name).toUtf8() + '\n');
            if (!outcome.written.environmentFile.isEmpty())
                print(outcome.written.environmentFile.toUtf8() + '\n');
        }
        outcomes.push_back(outcome);
    }
    if (parser.isSet(json))
        print(outcomeJson(outcomes));
    return code;
}

} // namespace command
