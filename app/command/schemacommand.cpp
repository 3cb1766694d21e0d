// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"

#include "schema/catalogloader.h"
#include "schema/schemawriter.h"
#include "json/write.h"

#include <QCoreApplication>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

void list(const model::Catalog &catalog, bool asJson)
{
    if (!asJson) {
        QByteArray text;
        for (const model::OperationSchema &schema : catalog.operations)
            text += QStringLiteral("%1  %2 %3  %4\n")
                        .arg(schema.key, schema.method, schema.path(u"example").path, schema.requestType.text())
                        .toUtf8();
        print(text);
        return;
    }
    json::Writer writer;
    writer.beginArray();
    for (const model::OperationSchema &schema : catalog.operations) {
        writer.beginObject();
        writer.key(u"key").string(schema.key);
        writer.key(u"title").string(schema.title);
        writer.key(u"area").string(schema.area);
        writer.key(u"method").string(schema.method);
        writer.key(u"paths").beginArray();
        for (const model::PathForm &form : schema.paths)
            writer.string(form.path);
        writer.endArray();
        writer.key(u"requestType").string(schema.requestType.text());
        writer.endObject();
    }
    writer.endArray();
    print(writer.text() + '\n');
}

void show(const model::OperationSchema &schema)
{
    QString text = QStringLiteral("%1\n%2\n\n").arg(schema.key, schema.title);
    for (const model::PathForm &form : schema.paths)
        text += QStringLiteral("%1 %2  (%3)\n").arg(schema.method, form.path, form.source);
    text += Words::tr("\nProperties of %1\n").arg(schema.requestType.text());
    for (const model::Property &property : schema.properties) {
        text += QStringLiteral("  %1  %2").arg(property.name, property.type.text());
        if (!property.enumeration.isEmpty())
            text += QStringLiteral("  ") + property.enumeration.join(u'|');
        if (!property.origin.isEmpty())
            text += Words::tr("  from %1").arg(property.origin);
        text += u'\n';
    }
    text += Words::tr("\nRemarks\n");
    for (const model::Diagnostic &diagnostic : schema.diagnostics)
        text += QStringLiteral("  %1 %2: %3\n")
                    .arg(model::severityName(diagnostic.severity))
                    .arg(diagnostic.line)
                    .arg(diagnostic.message);
    print(text.toUtf8());
}

} // namespace

int schema(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Lists the operations, or shows one with all that is known about it."));
    const QCommandLineOption json(QStringLiteral("json"), Words::tr("Print JSON."));
    parser.addOption(json);
    parser.addPositionalArgument(QStringLiteral("list|show KEY"), Words::tr("What to print."),
                                 QStringLiteral("list|show KEY"));
    if (const auto code = parse(parser, QStringLiteral("schema"), arguments))
        return *code;
    const QStringList words = parser.positionalArguments();
    const model::Catalog catalog = ::schema::loadCatalog(::schema::catalogFolders());
    say(catalog.diagnostics, model::Severity::Note);
    if (words == QStringList(QStringLiteral("list"))) {
        list(catalog, parser.isSet(json));
        return Well;
    }
    if (words.size() != 2 || words[0] != QLatin1String("show"))
        return usage(Words::tr("schema needs \"list\" or \"show KEY\"."), QStringLiteral("schema"));
    const model::OperationSchema *operation = catalog.operation(words[1]);
    if (!operation)
        return usage(Words::tr("There is no operation \"%1\". \"graphops schema list\" prints them.").arg(words[1]),
                     QStringLiteral("schema"));
    if (parser.isSet(json))
        print(::schema::write(*operation));
    else
        show(*operation);
    return Well;
}

} // namespace command
