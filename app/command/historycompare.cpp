// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"
#include "command/historycommands.h"
#include "command/historyoptions.h"

#include "run/comparisonreport.h"
#include "run/exchangecomparison.h"
#include "schema/catalogloader.h"

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

} // namespace

int historyCompare(const QStringList &arguments)
{
    HistoryOptions options(QStringLiteral("compare"),
                           Words::tr("Compares two exchanges of the history by meaning: request, answer, checks. What "
                                     "changes with every request is volatile and counts apart. Exit code 1 when they "
                                     "differ."));
    const QCommandLineOption asJson(QStringLiteral("json"), Words::tr("Print the comparison as JSON."));
    const QCommandLineOption all(QStringLiteral("all"), Words::tr("Print what is the same, too."));
    options.parser().addOptions({asJson, all});
    options.parser().addPositionalArgument(QStringLiteral("A"), Words::tr("The number of one row."));
    options.parser().addPositionalArgument(QStringLiteral("B"), Words::tr("The number of the other one."));
    if (const auto code = options.parse(arguments))
        return *code;
    if (options.words().size() != 2)
        return options.wrong(
            {Words::tr("compare needs the numbers of two rows."), Words::tr("\"graphops history list\" prints them.")});
    const auto store = options.existing();
    if (!store)
        return options.wrong(store.error());
    std::vector<model::Recording> sides;
    for (const QString &word : options.words()) {
        const auto number = rowNumber(word);
        if (!number)
            return options.wrong(number.error());
        const auto recording = awaited((*store)->recording(*number));
        if (!recording)
            return options.wrong(recording.error());
        sides.push_back(*recording);
    }
    const model::Catalog catalog = ::schema::loadCatalog(::schema::catalogFolders());
    const run::ExchangeComparison comparison =
        run::compareExchanges(sides[0], sides[1], run::schemaOfBoth(catalog, sides[0], sides[1]));
    run::ReportOptions report;
    report.onlyDifferences = !options.isSet(all);
    print(options.isSet(asJson) ? run::comparisonJson(comparison, report) : run::comparisonText(comparison, report));
    return comparison.differs() ? Refused : Well;
}

} // namespace command
