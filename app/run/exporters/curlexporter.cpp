// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/exportpieces.h"

#include <QCoreApplication>

// Commands for a POSIX shell (IEEE 1003.1, 2.2) and curl 7.43 or newer. The URL stands in single quotes, since a shell
// would take the `$ref` of one for a variable of its own.
namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestExporter)
};

constexpr qsizetype longestArgument = 100'000; ///< Linux takes 128 KiB in one
constexpr qsizetype expectFrom = 1 << 20;      ///< curl asks first before it sends more

QByteArray singleQuoted(QByteArray text)
{
    return '\'' + text.replace('\'', "'\\''") + '\'';
}

/// `$name`, `$(command)` for what is built in; to be put in double quotes.
QByteArray shellVariable(const QString &name, const ReplayStep &step, QStringList &notes)
{
    if (name == QLatin1String("token"))
        return "$GRAPH_TOKEN";
    if (name == QLatin1String("root"))
        return "$GRAPH_ROOT";
    if (name == QLatin1String("$guid"))
        return "$(uuidgen | tr A-F a-f)";
    if (name == QLatin1String("$timestamp"))
        return "$(date +%s)";
    if (name == QLatin1String("$isoTimestamp"))
        return "$(date -u +%Y-%m-%dT%H:%M:%S.000Z)";
    if (name.startsWith(u'$')) {
        const QStringList words = name.split(u' ');
        const qint64 low = words.size() == 3 ? words[1].toLongLong() : 0;
        const qint64 high = words.size() == 3 ? words[2].toLongLong() : 1000;
        if (words.front() == QLatin1String("$randomInt") && high > low)
            return "$(awk 'BEGIN{srand();print int(" + QByteArray::number(low) + "+rand()*" +
                   QByteArray::number(high - low) + ")}')";
        note(step, Words::tr("{{%1}} is no variable that can be filled in; it stays as it is.").arg(name), notes);
        return {};
    }
    const QByteArray identifier = identifierFor(name).toLatin1();
    // A shell has variables of its own, all in capitals: PATH, HOME, IFS.
    return '$' + (identifier == identifier.toUpper() ? "v_" + identifier : identifier);
}

/// Whether double quotes leave it alone, also where `!` means the history.
bool isPlain(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return c == '"' || c == '\\' || c == '$' || c == '`' || c == '!'; });
}

/// One argument: single quotes where all is literal, else double quotes around it or around the variables alone.
QByteArray argument(const QByteArray &text, const ReplayStep &step, QStringList &notes)
{
    const std::vector<TemplatePiece> pieces = templatePieces(text);
    bool isOnePiece = true;
    QByteArray whole;
    QByteArray mixed;
    for (const TemplatePiece &piece : pieces) {
        const QByteArray variable = piece.isVariable() ? shellVariable(piece.name, step, notes) : QByteArray();
        if (variable.isEmpty()) {
            isOnePiece = isOnePiece && isPlain(piece.text);
            whole += piece.text;
            mixed += singleQuoted(piece.text);
        } else {
            whole += variable;
            mixed += '"' + variable + '"';
            // `$name` followed by a letter would be another name.
            isOnePiece = isOnePiece && &piece == &pieces.back();
        }
    }
    if (std::none_of(pieces.begin(), pieces.end(), [](const TemplatePiece &piece) { return piece.isVariable(); }))
        return singleQuoted(text);
    return isOnePiece ? '"' + whole + '"' : mixed;
}

/// Text that an argument can hold and a terminal does not obey.
bool isText(const QByteArray &body)
{
    return isUtf8(body) &&
           std::none_of(body.begin(), body.end(), [](char c) { return (quint8(c) < 0x20 && c != '\n') || c == 0x7F; });
}

/// For the format of printf (IEEE 1003.1, printf).
QByteArray printfText(const QByteArray &bytes, bool isUtf8Text)
{
    QByteArray text;
    for (const char c : bytes) {
        const quint8 byte = quint8(c);
        if (c == '%')
            text += "%%";
        else if (c == '\r')
            text += "\\r";
        else if (c == '\n')
            text += "\\n";
        else if (byte < 0x20 || c == '\'' || c == '\\' || byte == 0x7F || (byte > 0x7F && !isUtf8Text))
            text += '\\' + QByteArray::number(byte, 8).rightJustified(3, '0');
        else
            text += c;
    }
    return text;
}

class CurlExporter final : public RequestExporter
{
    Q_DECLARE_TR_FUNCTIONS(RequestExporter)

public:
    QString id() const override { return QStringLiteral("curl"); }
    QString title() const override { return tr("cURL"); }
    QString filter() const override { return tr("Shell scripts (*.sh)"); }
    QString suffix() const override { return QStringLiteral("sh"); }

protected:
    Exported write(const ReplayPlan &plan, const ExportContext &context) const override
    {
        Exported result;
        const QByteArray head = headOf(plan, context);
        const bool isScript = plan.steps.size() > 1 || !head.isEmpty();
        if (isScript)
            result.bytes = "#!/bin/sh\n" + head;
        QString file;
        for (const ReplayStep &step : plan.steps) {
            if (step.file != file || &step == &plan.steps.front())
                result.bytes += assignments(step.fileVariables, step, result.notes);
            file = step.file;
            if (isScript)
                result.bytes += "\n# " + step.name.simplified().toUtf8() + '\n';
            result.bytes += command(step, result.notes) + '\n';
            noteChecks(step, result.notes);
            noteOwnParts(step, result.notes);
        }
        return result;
    }

private:
    static QByteArray headOf(const ReplayPlan &plan, const ExportContext &context)
    {
        QByteArray head;
        if (usesVariable(plan, QStringLiteral("root"))) {
            head +=
                context.root.isEmpty()
                    ? QByteArray(": \"${GRAPH_ROOT:?is the service root, such as https://graph.microsoft.com/v1.0}\"\n")
                    : "GRAPH_ROOT=${GRAPH_ROOT:-" + singleQuoted(context.root.toUtf8()) + "}\n";
        }
        if (!head.isEmpty() && usesVariable(plan, QStringLiteral("token")))
            head += ": \"${GRAPH_TOKEN:?is the bearer token}\"\n";
        QStringList unused;
        const QStringList used = variablesUsed(plan);
        for (const model::Variable &variable : context.variables) {
            if (used.contains(variable.name))
                head += shellVariable(variable.name, {}, unused).sliced(1) + '=' +
                        singleQuoted(variable.value.toUtf8()) + '\n';
        }
        // An empty text in its place would be another request.
        for (const QString &name : used) {
            const auto isIt = [&name](const model::Variable &variable) { return variable.name == name; };
            const bool isGiven = std::any_of(context.variables.begin(), context.variables.end(), isIt) ||
                                 std::any_of(plan.steps.begin(), plan.steps.end(), [&](const ReplayStep &step) {
                                     return std::any_of(step.fileVariables.begin(), step.fileVariables.end(), isIt);
                                 });
            if (!isGiven)
                head += ": \"${" + shellVariable(name, {}, unused).sliced(1) + ":?has no value}\"\n";
        }
        return head;
    }

    static QByteArray assignments(const std::vector<model::Variable> &variables, const ReplayStep &step,
                                  QStringList &notes)
    {
        QByteArray lines;
        for (const model::Variable &variable : variables)
            lines += shellVariable(variable.name, step, notes).sliced(1) + '=' +
                     argument(variable.value.toUtf8(), step, notes) + '\n';
        return lines;
    }

    static QByteArray command(const ReplayStep &step, QStringList &notes)
    {
        const collection::SavedRequest &request = step.request;
        const QByteArray &body = request.body;
        const bool takesBody = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
        QByteArrayList parts = {"curl"};
        if (request.method == "HEAD")
            parts.last() += " --head";
        else if (request.method != "GET" || !body.isEmpty())
            parts.last() += " --request " + singleQuoted(request.method).replace("'", "");
        if (QByteArrayView(request.target).contains('[') || request.target.contains('{'))
            parts.last() += " --globoff";
        if (request.target.contains("/.")) // it would take `/./` and `/../` away
            parts.last() += " --path-as-is";
        parts.last() += ' ' + argument(request.target, step, notes);
        for (const model::HeaderField &field : request.headers)
            parts.append("--header " + header(field, step, notes));
        const bool sendsBody = !body.isEmpty() || takesBody;
        if (sendsBody && !request.headers.contains("Content-Type"))
            parts.append("--header 'Content-Type:'"); // it would call the body a form
        if (body.size() > expectFrom && !request.headers.contains("Expect"))
            parts.append("--header 'Expect:'");
        QByteArray pipe;
        if (sendsBody)
            parts.append(bodyArgument(body, pipe, step, notes));
        return pipe + parts.join(" \\\n  ");
    }

    static QByteArray header(const model::HeaderField &field, const ReplayStep &step, QStringList &notes)
    {
        // `Name:` would take the field away.
        if (field.value.isEmpty())
            return singleQuoted(field.name + ';');
        return argument(field.name + ": " + field.value, step, notes);
    }

    static QByteArray bodyArgument(const QByteArray &body, QByteArray &pipe, const ReplayStep &step, QStringList &notes)
    {
        if (isText(body) && body.size() <= longestArgument) {
            // An @ in front would name a file.
            const QByteArray option = body.startsWith('@') ? "--data-raw " : "--data-binary ";
            return option + argument(body, step, notes);
        }
        const bool isUtf8Text = isUtf8(body);
        QByteArray format;
        QByteArray values;
        for (const TemplatePiece &piece : templatePieces(body)) {
            const QByteArray variable = piece.isVariable() ? shellVariable(piece.name, step, notes) : QByteArray();
            format += variable.isEmpty() ? printfText(piece.text, isUtf8Text) : QByteArray("%s");
            if (!variable.isEmpty())
                values += " \"" + variable + '"';
        }
        // Built into the shell, so that its length does not matter.
        pipe = "printf '" + format + '\'' + values + " |\n";
        return "--data-binary @-";
    }
};

} // namespace

std::unique_ptr<RequestExporter> makeCurlexporter()
{
    return std::make_unique<CurlExporter>();
}

} // namespace run
