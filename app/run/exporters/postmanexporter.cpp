// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/exportpieces.h"
#include "run/postmanscript.h"
#include "json/write.h"

#include <QCoreApplication>

// Postman Collection Format 2.1.0 (schema.getpostman.com/json/collection/v2.1.0). Folders and files of several requests
// are groups of items. Postman's variables look like ours, `{{name}}`, and its built-in ones share our names.
namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestExporter)
};

/// `{{ name }}` without the blanks, which Postman takes for a part of the name.
QString templated(const QByteArray &text, const ReplayStep &step, QStringList &notes)
{
    QByteArray result;
    for (const TemplatePiece &piece : templatePieces(text)) {
        result += piece.isVariable() ? "{{" + piece.name.toUtf8() + "}}" : piece.text;
        if (piece.name.startsWith(QLatin1String("$randomInt ")))
            note(step, Words::tr("Postman knows no {{%1}}; its {{$randomInt}} takes no numbers.").arg(piece.name),
                 notes);
    }
    return QString::fromUtf8(result);
}

QStringList testScript(const ReplayStep &step, QStringList &notes)
{
    QStringList statements;
    for (const check::UserCheck &line : checksOf(step, notes)) {
        if (const auto statement = postmanStatement(line))
            statements.append(*statement);
        else
            note(step, Words::tr("\"%1\" is left out. %2").arg(line.line, statement.error().what), notes);
    }
    return postmanScript(statements);
}

/// The folders of a step, and its file where that holds several requests.
QStringList groupsOf(const ReplayStep &step, const ReplayPlan &plan)
{
    QStringList groups = step.file.split(u'/', Qt::SkipEmptyParts);
    if (groups.isEmpty())
        return groups;
    const auto inFile = std::count_if(plan.steps.begin(), plan.steps.end(),
                                      [&](const ReplayStep &other) { return other.file == step.file; });
    if (inFile == 1)
        groups.removeLast();
    else if (groups.last().endsWith(QLatin1String(".http")) || groups.last().endsWith(QLatin1String(".rest")))
        groups.last().chop(5);
    return groups;
}

class PostmanExporter final : public RequestExporter
{
    Q_DECLARE_TR_FUNCTIONS(RequestExporter)

public:
    QString id() const override { return QStringLiteral("postman"); }
    QString title() const override { return tr("Postman"); }
    QString filter() const override { return tr("Postman collections (*.json)"); }
    QString suffix() const override { return QStringLiteral("postman_collection.json"); }

protected:
    Exported write(const ReplayPlan &plan, const ExportContext &context) const override
    {
        Exported result;
        json::Writer writer;
        writer.beginObject().key(u"info").beginObject();
        const QString title = !context.title.isEmpty() ? context.title
                              : plan.steps.empty()     ? QStringLiteral("Graph")
                                                       : plan.steps.front().name;
        writer.key(u"name").string(title);
        writer.key(u"schema").string(u"https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
        writer.endObject().key(u"item").beginArray();
        QStringList open;
        for (const ReplayStep &step : plan.steps) {
            moveTo(groupsOf(step, plan), open, writer);
            writeStep(step, writer, result.notes);
        }
        moveTo({}, open, writer);
        writer.endArray();
        writeVariables(plan, context, writer, result.notes);
        writer.endObject();
        result.bytes = writer.text() + '\n';
        return result;
    }

private:
    static void moveTo(const QStringList &groups, QStringList &open, json::Writer &writer)
    {
        qsizetype common = 0;
        while (common < groups.size() && common < open.size() && groups[common] == open[common])
            ++common;
        for (; open.size() > common; open.removeLast())
            writer.endArray().endObject();
        for (; common < groups.size(); ++common) {
            writer.beginObject().key(u"name").string(groups[common]).key(u"item").beginArray();
            open.append(groups[common]);
        }
    }

    static void writeStep(const ReplayStep &step, json::Writer &writer, QStringList &notes)
    {
        const collection::SavedRequest &request = step.request;
        noteOwnParts(step, notes);
        writer.beginObject().key(u"name").string(step.name);
        const QStringList script = testScript(step, notes);
        if (!script.isEmpty()) {
            writer.key(u"event").beginArray().beginObject().key(u"listen").string(u"test");
            writer.key(u"script").beginObject().key(u"type").string(u"text/javascript").key(u"exec").beginArray();
            for (const QString &line : script)
                writer.string(line);
            writer.endArray().endObject().endObject().endArray();
        }
        // It would follow a redirect, leave out the body of a GET and say what the body is.
        writer.key(u"protocolProfileBehavior").beginObject().key(u"followRedirects").boolean(false);
        writer.key(u"disableBodyPruning").boolean(true).key(u"disableUrlEncoding").boolean(true);
        if (!request.headers.contains("Content-Type"))
            writer.key(u"disabledSystemHeaders").beginObject().key(u"content-type").boolean(true).endObject();
        writer.endObject();
        writer.key(u"request").beginObject();
        writer.key(u"auth").beginObject().key(u"type").string(u"noauth").endObject();
        writer.key(u"method").string(QString::fromLatin1(request.method)).key(u"header").beginArray();
        writeHeaders(step, request.headers, true, writer, notes);
        writeHeaders(step, request.off, false, writer, notes);
        writer.endArray();
        writeBody(step, writer, notes);
        writer.key(u"url").string(templated(request.target, step, notes)).endObject().endObject();
    }

    static void writeHeaders(const ReplayStep &step, const model::HeaderFields &fields, bool isOn, json::Writer &writer,
                             QStringList &notes)
    {
        for (const model::HeaderField &field : fields) {
            if (!isUtf8(field.value))
                note(step,
                     tr("The field %1 is no UTF-8 and will arrive otherwise.").arg(QString::fromLatin1(field.name)),
                     notes);
            writer.beginObject().key(u"key").string(QString::fromLatin1(field.name));
            writer.key(u"value").string(templated(field.value, step, notes));
            if (!isOn)
                writer.key(u"disabled").boolean(true);
            writer.endObject();
        }
    }

    static void writeBody(const ReplayStep &step, json::Writer &writer, QStringList &notes)
    {
        const collection::SavedRequest &request = step.request;
        if (request.body.isEmpty())
            return;
        if (!isUtf8(request.body)) {
            note(step, tr("The body is no UTF-8, which a collection cannot hold; it is left out."), notes);
            return;
        }
        writer.key(u"body").beginObject().key(u"mode").string(u"raw");
        writer.key(u"raw").string(templated(request.body, step, notes));
        if (request.headers.value("Content-Type").value_or(QByteArray()).toLower().contains("json")) {
            writer.key(u"options").beginObject().key(u"raw").beginObject();
            writer.key(u"language").string(u"json").endObject().endObject();
        }
        writer.endObject();
    }

    static void writeVariables(const ReplayPlan &plan, const ExportContext &context, json::Writer &writer,
                               QStringList &notes)
    {
        std::vector<model::Variable> variables = {{QStringLiteral("root"), context.root},
                                                  {QStringLiteral("token"), {}}};
        for (const ReplayStep &step : plan.steps) {
            for (const model::Variable &variable : step.fileVariables) {
                const auto known = std::find_if(variables.begin(), variables.end(), [&](const model::Variable &other) {
                    return other.name == variable.name;
                });
                if (known == variables.end())
                    variables.push_back(variable);
                else if (known->value != variable.value)
                    note(
                        step,
                        tr("{{%1}} is another one in this file; a collection has one of each name.").arg(variable.name),
                        notes);
            }
        }
        const QStringList used = variablesUsed(plan);
        for (const model::Variable &variable : context.variables) {
            const bool isKnown = std::any_of(variables.begin(), variables.end(),
                                             [&](const model::Variable &other) { return other.name == variable.name; });
            if (!isKnown && used.contains(variable.name))
                variables.push_back(variable);
        }
        writer.key(u"variable").beginArray();
        for (const model::Variable &variable : variables)
            writer.beginObject().key(u"key").string(variable.name).key(u"value").string(variable.value).endObject();
        writer.endArray();
    }
};

} // namespace

std::unique_ptr<RequestExporter> makePostmanexporter()
{
    return std::make_unique<PostmanExporter>();
}

} // namespace run
