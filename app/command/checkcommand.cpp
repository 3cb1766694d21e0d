// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"
#include "command/exchangereport.h"
#include "command/input.h"
#include "command/verdictreport.h"

#include "check/check.h"
#include "check/usercheck.h"
#include "model/limits.h"
#include "model/verdictjson.h"
#include "run/rawexchange.h"
#include "schema/catalogloader.h"

#include <QCoreApplication>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

int wrong(const model::Failure &failure)
{
    return command::wrong(failure, QStringLiteral("check"));
}

using model::Failure; // by this name lupdate knows where the texts belong

Failure inFile(const QString &name, const Failure &failure)
{
    const QString shown = name == QLatin1String("-") ? Words::tr("Standard input") : name;
    return {shown + QLatin1String(": ") + failure.what, failure.remedy};
}

class CheckOptions final
{
    Q_DISABLE_COPY_MOVE(CheckOptions)

public:
    CheckOptions()
    {
        parser.setApplicationDescription(
            Words::tr("Judges an answer that is kept in a file, and sends nothing. The files hold HTTP messages: "
                      "status or request line, header fields, a blank line, the body. Exit code 0: no check failed "
                      "(warnings allowed), 1: a check failed, 2: usage, or a file that cannot be read."));
        parser.addOptions({response, request, line, json});
        parser.addPositionalArgument(QStringLiteral("KEY"), Words::tr("Key of the operation."));
    }

    QCommandLineParser parser;
    const QCommandLineOption response{QStringLiteral("response"), Words::tr("The answer, - for standard input."),
                                      QStringLiteral("FILE")};
    const QCommandLineOption request{
        QStringLiteral("request"),
        Words::tr("The request it answers, - for standard input. Without it nothing is compared with what was sent."),
        QStringLiteral("FILE")};
    const QCommandLineOption line{QStringLiteral("check"),
                                  Words::tr("A check of your own, such as 'status == 201'; may be repeated."),
                                  QStringLiteral("LINE")};
    const QCommandLineOption json{QStringLiteral("json"),
                                  Words::tr("Print the verdict as one JSON object, as send --json has it.")};
};

model::Result<void> checked(const CheckOptions &options)
{
    const QCommandLineParser &parser = options.parser;
    if (parser.positionalArguments().size() != 1)
        return model::failure(Words::tr("check needs one KEY."), Words::tr("\"graphops schema list\" prints them."));
    if (!parser.isSet(options.response))
        return model::failure(Words::tr("check needs an answer to judge."),
                              Words::tr("Name its file with --response, or - for standard input."));
    if (parser.value(options.response) == QLatin1String("-") && parser.value(options.request) == QLatin1String("-"))
        return model::failure(Words::tr("Request and answer cannot both come from standard input."));
    for (const QString &line : parser.values(options.line)) {
        if (const auto parsed = ::check::parseLine(line); !parsed)
            return model::failure(Words::tr("--check '%1': %2").arg(line, parsed.error().text()));
        if (line.contains(QLatin1String("{{")))
            return model::failure(Words::tr("--check '%1': nobody knows variables here.").arg(line),
                                  Words::tr("Write the value itself."));
    }
    return {};
}

/// The exchange the files tell of.
model::Result<model::Recording> recordingOf(const CheckOptions &options, const model::OperationSchema &schema)
{
    const QCommandLineParser &parser = options.parser;
    const QString answerFile = parser.value(options.response);
    const auto answer = fileOrInput(answerFile, model::limits::maxResponseBody);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto response = run::responseFromRaw(*answer);
    if (!response)
        return tl::unexpected(inFile(answerFile, response.error()));
    std::optional<model::Request> request;
    if (parser.isSet(options.request)) {
        const QString requestFile = parser.value(options.request);
        const auto bytes = fileOrInput(requestFile, model::limits::maxRequestFile);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const auto read = run::requestFromRaw(*bytes);
        if (!read)
            return tl::unexpected(inFile(requestFile, read.error()));
        request = *read;
    }
    model::Recording recording = run::recordingOf(schema, request, *response);
    recording.expectations.checks = parser.values(options.line);
    return recording;
}

void printForPeople(const model::Verdict &verdict)
{
    QStringList lines{verdictSum(verdict)};
    for (const model::Finding &finding : verdict.findings) {
        lines.append(findingLine(finding));
        if (!finding.source.isEmpty())
            lines.append(QLatin1String("    ") + finding.source);
    }
    for (QString &line : lines)
        line = visible(line);
    print((lines.join(u'\n') + u'\n').toUtf8());
}

} // namespace

int check(const QStringList &arguments)
{
    CheckOptions options;
    if (const auto code = parse(options.parser, QStringLiteral("check"), arguments))
        return *code;
    if (const auto usable = checked(options); !usable)
        return wrong(usable.error());
    const QString key = options.parser.positionalArguments().constFirst();
    const model::Catalog catalog = schema::loadCatalog(schema::catalogFolders());
    say(catalog.diagnostics, model::Severity::Warning);
    const model::OperationSchema *schema = catalog.operation(key);
    if (!schema)
        return wrong(
            {Words::tr("There is no operation \"%1\".").arg(key), Words::tr("\"graphops schema list\" prints them.")});
    const auto recording = recordingOf(options, *schema);
    if (!recording)
        return wrong(recording.error());
    const model::Verdict verdict = ::check::judge(*recording, schema).value_or(model::Verdict());
    if (options.parser.isSet(options.json)) {
        json::Writer writer;
        model::writeVerdict(writer, verdict);
        print(writer.text() + '\n');
    } else {
        printForPeople(verdict);
    }
    return verdict.isFailure() ? Refused : Well;
}

} // namespace command
