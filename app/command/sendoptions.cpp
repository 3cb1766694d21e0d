// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/sendoptions.h"

#include "command/historyoptions.h"
#include "command/input.h"

#include "form/bodyedit.h"
#include "run/fetch.h"
#include "json/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

/// The body with `POINTER=JSON` carried out.
model::Result<QByteArray> withMember(const QByteArray &body, const model::OperationSchema &schema,
                                     const QString &assignment)
{
    const qsizetype equals = assignment.indexOf(u'=');
    const auto place = json::Pointer::parse(QStringView(assignment).first(qMax(equals, qsizetype(0))));
    if (equals < 0 || !place)
        return model::failure(Words::tr("\"%1\" is not POINTER=JSON.").arg(assignment),
                              Words::tr("Write for example --set /status='\"Running\"'."));
    const QByteArray value = assignment.sliced(equals + 1).toUtf8();
    if (const json::Document parsed = json::Document::parse(value, json::Syntax::Template); !parsed.isValid())
        return model::failure(Words::tr("The value of %1 is not JSON: column %2: %3.")
                                  .arg(place->toString())
                                  .arg(parsed.error()->column)
                                  .arg(parsed.error()->reason),
                              Words::tr("Text needs double quotes inside the shell's: '\"text\"'."));
    const auto edit = form::setValue(json::Document::parse(body, json::Syntax::Template), schema, *place, value);
    if (!edit)
        return tl::unexpected(edit.error());
    return json::apply(body, *edit);
}

} // namespace

SendOptions::SendOptions(Verb verb)
    : m_verb(verb),
      m_place(m_parser),
      m_example(QStringLiteral("example"), Words::tr("Send the documented example (the default).")),
      m_body(QStringLiteral("body"), Words::tr("Send this file as the body, - for standard input."),
             QStringLiteral("FILE")),
      m_set(QStringLiteral("set"),
            Words::tr("Set one member, for example /error/code='\"x\"'. Alone it starts from {}; may be repeated."),
            QStringLiteral("POINTER=JSON")),
      m_pathValue(QStringLiteral("path-value"), Words::tr("Text for {NAME} in the path; may be repeated."),
                  QStringLiteral("NAME=TEXT")),
      m_header(QStringLiteral("header"),
               Words::tr("Header field, in place of a documented one of that name or besides; may be repeated."),
               QStringLiteral("NAME: VALUE")),
      m_noHeader(QStringLiteral("no-header"), Words::tr("Header field to leave out; may be repeated."),
                 QStringLiteral("NAME")),
      m_pathForm(QStringLiteral("path-form"), Words::tr("Which of the operation's paths."),
                 QStringLiteral("documented|example"), QStringLiteral("example")),
      m_lineEndings(QStringLiteral("line-endings"), Words::tr("Line ends of the body."), QStringLiteral("lf|crlf")),
      m_database(QStringLiteral("database"), Words::tr("History database."), QStringLiteral("FILE")),
      m_check(QStringLiteral("check"),
              Words::tr("A check of your own about the answer, such as 'status == 201'; may be repeated."),
              QStringLiteral("LINE")),
      m_json(QStringLiteral("json"), Words::tr("Print one JSON object with request, answer and timings.")),
      m_track(
          QStringLiteral("track"),
          Words::tr("Look at the returned operation until it has ended: a line on standard error for each look, then "
                    "the last answer; with --json the timeline too. Exit code 0: it succeeded, 1: it failed, is "
                    "gone, or a check failed, 3: not ended in time.")),
      m_trackDeadline(QStringLiteral("deadline"), Words::tr("Seconds to track at most; 600 unless said otherwise."),
                      QStringLiteral("S"), QString::number(model::limits::trackDeadline.count())),
      m_allPages(QStringLiteral("all-pages"), Words::tr("Follow @odata.nextLink to the last page; print each answer."))
{
    if (verb == Verb::Get) {
        m_parser.setApplicationDescription(
            Words::tr("Reads the operations of a collection, one of them, or whatever a URL names, and prints the "
                      "answer: the body on standard output, all else on standard error. Exit code 0: well, 1: the "
                      "service said no or a check failed, 2: usage, 3: nothing usable came back."));
        m_parser.addOptions({m_allPages, m_pathValue, m_header, m_noHeader});
        m_parser.addOptions(m_place.options());
        m_parser.addOptions({m_check, m_database, m_json});
        m_parser.addPositionalArgument(
            QStringLiteral("KEY[/ID]|URL"),
            Words::tr("Key of an operation whose collection is read, the id of one in it, or a URL that goes out as "
                      "it is."));
        return;
    }
    m_parser.setApplicationDescription(
        Words::tr("Sends one operation once and prints the answer: the body on standard output, all "
                  "else on standard error. Exit code 0: well, 1: the service said no or a check failed, 2: usage, "
                  "3: nothing usable came back."));
    m_parser.addOptions({m_example, m_body, m_set, m_pathValue, m_header, m_noHeader, m_pathForm, m_lineEndings});
    m_parser.addOptions(m_place.options());
    m_parser.addOptions({m_database, m_check, m_json, m_track, m_trackDeadline});
    m_parser.addPositionalArgument(QStringLiteral("KEY"), Words::tr("Key of the operation."));
}

model::Result<void> SendOptions::checkFetch() const
{
    if (m_parser.positionalArguments().size() != 1)
        return model::failure(Words::tr("get needs one KEY, KEY/ID or URL."),
                              Words::tr("\"graphops schema list\" prints the keys."));
    if (!namesUrl())
        return {};
    for (const QCommandLineOption &option :
         {m_place.rootOption(), m_place.environmentOption(), m_pathValue, m_place.variableOption()}) {
        if (m_parser.isSet(option))
            return model::failure(
                Words::tr("--%1 is for a KEY: a URL goes out as it is.").arg(option.names().constFirst()),
                Words::tr("Leave one of them out."));
    }
    return {};
}

model::Result<void> SendOptions::check() const
{
    if (m_verb == Verb::Get) {
        if (const auto checked = checkFetch(); !checked)
            return checked;
    } else if (m_parser.positionalArguments().size() != 1)
        return model::failure(Words::tr("send needs one KEY."), Words::tr("\"graphops schema list\" prints them."));
    if (const auto checked = m_place.check(); !checked)
        return checked;
    if (m_verb == Verb::Get)
        return {};
    if (m_parser.isSet(m_example) && m_parser.isSet(m_body))
        return model::failure(Words::tr("--example and --body exclude each other."));
    const QString form = pathForm();
    if (form != QLatin1String("documented") && form != QLatin1String("example"))
        return model::failure(Words::tr("The path form is documented or example, not \"%1\".").arg(form));
    const QString ends = m_parser.value(m_lineEndings);
    if (m_parser.isSet(m_lineEndings) && ends != QLatin1String("lf") && ends != QLatin1String("crlf"))
        return model::failure(Words::tr("Line ends are lf or crlf, not \"%1\".").arg(ends));
    if (m_parser.isSet(m_trackDeadline) && !wantsTracking())
        return model::failure(Words::tr("--deadline limits --track, which is not asked for."));
    if (const auto seconds = trackDeadline(); seconds.count() < 1 || seconds > model::limits::maxTrackDeadline)
        return model::failure(
            Words::tr("\"%1\" is no number of seconds from 1 to %2.")
                .arg(m_parser.value(m_trackDeadline), QString::number(model::limits::maxTrackDeadline.count())));
    return {};
}

std::chrono::seconds SendOptions::trackDeadline() const
{
    return std::chrono::seconds(m_parser.value(m_trackDeadline).toUInt()); // 0 when it is no number
}

QString SendOptions::database() const
{
    return m_parser.isSet(m_database) ? m_parser.value(m_database) : defaultDatabase();
}

model::Result<QByteArray> SendOptions::givenBody(const model::OperationSchema &schema) const
{
    if (m_parser.isSet(m_body))
        return fileOrInput(m_parser.value(m_body), model::limits::maxRequestFile);
    if (m_parser.isSet(m_set) && !m_parser.isSet(m_example))
        return QByteArray("{}");
    return form::exampleBody(schema, "\n");
}

model::Result<QByteArray> SendOptions::body(const model::OperationSchema &schema) const
{
    model::Result<QByteArray> body = givenBody(schema);
    const QStringList assignments = m_parser.values(m_set);
    for (const QString &assignment : assignments) {
        if (body)
            body = withMember(*body, schema, assignment);
    }
    if (body && m_parser.isSet(m_lineEndings))
        body = json::withLineEndings(*body, m_parser.value(m_lineEndings) == QLatin1String("crlf") ? "\r\n" : "\n");
    return body;
}

model::Result<run::PathValues> SendOptions::pathValues(const QString &path) const
{
    const std::vector<run::PathPlaceholder> placeholders = run::placeholdersOf(path);
    run::PathValues values;
    const QStringList assignments = m_parser.values(m_pathValue);
    for (const QString &assignment : assignments) {
        const auto value = assigned(assignment, QStringLiteral("--path-value id=42"));
        if (!value)
            return tl::unexpected(value.error());
        // By its whole name, or by one of the names that may stand for it.
        const auto isMeant = [&](const run::PathPlaceholder &placeholder) {
            return placeholder.name == value->name || placeholder.alternatives.contains(value->name);
        };
        const auto found = std::find_if(placeholders.begin(), placeholders.end(), isMeant);
        if (found == placeholders.end())
            return model::failure(Words::tr("The path %1 has no placeholder {%2}.").arg(path, value->name),
                                  Words::tr("\"graphops schema show KEY\" prints the paths."));
        values.push_back({found->name, value->value});
    }
    return values;
}

model::Result<std::vector<model::HeaderChoice>> SendOptions::headers() const
{
    std::vector<model::HeaderChoice> choices;
    const QStringList given = m_parser.values(m_header);
    for (const QString &line : given) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1)
            return model::failure(Words::tr("\"%1\" is no header field.").arg(line),
                                  Words::tr("Write a name, a colon and a value: --header 'Prefer: respond-async'."));
        choices.push_back({line.first(colon).trimmed().toUtf8(), line.sliced(colon + 1).trimmed().toUtf8(), true});
    }
    const QStringList left = m_parser.values(m_noHeader);
    for (const QString &name : left)
        choices.push_back({name.toUtf8(), {}, false});
    return choices;
}

model::Result<run::Draft> SendOptions::draft(const model::OperationSchema &schema) const
{
    run::Draft draft;
    draft.path = schema.path(pathForm()).path;
    const auto values = pathValues(draft.path);
    if (!values)
        return tl::unexpected(values.error());
    const auto choices = headers();
    if (!choices)
        return tl::unexpected(choices.error());
    const auto bytes = body(schema);
    if (!bytes)
        return tl::unexpected(bytes.error());
    draft.pathValues = *values;
    draft.headers = *choices;
    draft.body = *bytes;
    return draft;
}

model::Result<run::Draft> SendOptions::fetchDraft(const model::OperationSchema &schema) const
{
    const auto values = pathValues(run::collectionPath(schema));
    if (!values)
        return tl::unexpected(values.error());
    const auto choices = headers();
    if (!choices)
        return tl::unexpected(choices.error());
    return run::Draft{{}, *choices, {}, *values};
}

} // namespace command
