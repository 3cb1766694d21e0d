// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/exportpieces.h"

#include <QCoreApplication>

#include <array>

// Commands for PowerShell 5.1 and 7 with the module Microsoft.Graph.Authentication. Connect-MgGraph brings the token.
// Texts stand in single quotes, where only quotes mean something (about_Quoting_Rules); the body goes out as bytes,
// since the cmdlet would encode a text by a default of its own.
namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestExporter)
};

/// The quote and its three typographic forms end a text, each twice stands for itself.
QString quoted(const QString &text)
{
    QString result = QStringLiteral("'");
    for (const QChar c : text) {
        result += c;
        if (c == u'\'' || (c.unicode() >= 0x2018 && c.unicode() <= 0x201B))
            result += c;
    }
    return result + u'\'';
}

QString variable(const QString &name, const ReplayStep &step, QStringList &notes)
{
    if (name == QLatin1String("$guid"))
        return QStringLiteral("[guid]::NewGuid().ToString()");
    if (name == QLatin1String("$timestamp"))
        return QStringLiteral("[DateTimeOffset]::UtcNow.ToUnixTimeSeconds()");
    if (name == QLatin1String("$isoTimestamp"))
        return QStringLiteral("[DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ss.fffZ')");
    if (name.startsWith(u'$')) {
        const QStringList words = name.split(u' ');
        if (words.front() == QLatin1String("$randomInt"))
            return QStringLiteral("(Get-Random -Minimum %1 -Maximum %2)")
                .arg(words.value(1, QStringLiteral("0")), words.value(2, QStringLiteral("1000")));
        note(step, Words::tr("{{%1}} is no variable that can be filled in; it stays as it is.").arg(name), notes);
        return {};
    }
    // PowerShell has variables of its own, such as $host and $input.
    return QStringLiteral("$graph_") + identifierFor(name);
}

/// An expression; in parentheses where it is more than one text.
QString expression(const QByteArray &text, const ReplayStep &step, QStringList &notes)
{
    QStringList terms;
    for (const TemplatePiece &piece : templatePieces(text)) {
        const QString term = piece.isVariable() ? variable(piece.name, step, notes) : QString();
        // What a text begins with decides that the rest is joined as text.
        if (!term.isEmpty() && terms.isEmpty())
            terms.append(QStringLiteral("''"));
        terms.append(term.isEmpty() ? quoted(QString::fromUtf8(piece.text)) : term);
    }
    if (terms.isEmpty())
        return QStringLiteral("''");
    return terms.size() == 1 ? terms.front() : QString(u'(' + terms.join(QLatin1String(" + ")) + u')');
}

/// The line end the whole body has; empty when there are several, or other control characters.
QByteArray lineEndOf(const QByteArray &body)
{
    const QByteArray end = body.contains('\r') ? "\r\n" : "\n";
    QByteArray rest = body;
    rest.replace(end, "");
    const bool isPlain = std::none_of(rest.begin(), rest.end(), [](char c) { return quint8(c) < 0x20 && c != '\t'; });
    return isPlain ? end : QByteArray();
}

/// Line by line, so that the line ends of the script do not matter.
QString bodyExpression(const QByteArray &body, const ReplayStep &step, QStringList &notes)
{
    const QByteArray end = lineEndOf(body);
    if (!isUtf8(body) || end.isEmpty())
        return QStringLiteral("[Convert]::FromBase64String('%1')").arg(QString::fromLatin1(body.toBase64()));
    QStringList lines;
    for (QByteArray line : body.split('\n')) {
        if (end == "\r\n" && line.endsWith('\r'))
            line.chop(1);
        lines.append(expression(line, step, notes));
    }
    const QString text = lines.size() == 1
                             ? lines.front()
                             : QStringLiteral("(@(\n  %1\n) -join %2)")
                                   .arg(lines.join(QLatin1String("\n  ")),
                                        end == "\n" ? QStringLiteral("\"`n\"") : QStringLiteral("\"`r`n\""));
    return QStringLiteral("[Text.Encoding]::UTF8.GetBytes(%1)").arg(text);
}

bool isCredential(const model::HeaderField &field)
{
    return model::isSameField(field.name, "Authorization");
}

class PowerShellExporter final : public RequestExporter
{
    Q_DECLARE_TR_FUNCTIONS(RequestExporter)

public:
    QString id() const override { return QStringLiteral("powershell"); }
    QString title() const override { return tr("PowerShell"); }
    QString filter() const override { return tr("PowerShell scripts (*.ps1)"); }
    QString suffix() const override { return QStringLiteral("ps1"); }

protected:
    Exported write(const ReplayPlan &plan, const ExportContext &context) const override
    {
        Exported result;
        QString text = headOf(plan, context);
        QString file;
        for (const ReplayStep &step : plan.steps) {
            if (step.file != file || &step == &plan.steps.front()) {
                for (const model::Variable &value : step.fileVariables)
                    text += variable(value.name, step, result.notes) + QStringLiteral(" = ") +
                            expression(value.value.toUtf8(), step, result.notes) + u'\n';
            }
            file = step.file;
            if (plan.steps.size() > 1)
                text += QStringLiteral("\n# %1\n").arg(step.name.simplified());
            text += command(step, result.notes);
            noteChecks(step, result.notes);
            noteOwnParts(step, result.notes);
        }
        result.bytes = text.toUtf8();
        // Windows PowerShell takes a script without it for one in the machine's own code page.
        if (std::any_of(result.bytes.begin(), result.bytes.end(), [](char c) { return quint8(c) > 0x7F; }))
            result.bytes.prepend("\xEF\xBB\xBF");
        return result;
    }

private:
    static QString headOf(const ReplayPlan &plan, const ExportContext &context)
    {
        QString head;
        QStringList unused;
        if (usesVariable(plan, QStringLiteral("root"))) {
            const QString root =
                context.root.isEmpty() ? QStringLiteral("https://graph.microsoft.com/v1.0") : context.root;
            head += QStringLiteral("$graph_root = ") + quoted(root) + u'\n';
        }
        const QStringList used = variablesUsed(plan);
        for (const model::Variable &value : context.variables) {
            if (used.contains(value.name))
                head += variable(value.name, {}, unused) + QStringLiteral(" = ") + quoted(value.value) + u'\n';
        }
        return head;
    }

    static QString command(const ReplayStep &step, QStringList &notes)
    {
        const collection::SavedRequest &request = step.request;
        static constexpr std::array methods = {"GET", "POST", "PUT", "PATCH", "DELETE"};
        if (std::none_of(methods.begin(), methods.end(), [&](const char *name) { return request.method == name; })) {
            note(step,
                 Words::tr("Invoke-MgGraphRequest does not know the method %1; the request is left out.")
                     .arg(QString::fromLatin1(request.method)),
                 notes);
            return QStringLiteral("# %1 is left out: Invoke-MgGraphRequest does not know this method.\n")
                .arg(QString::fromLatin1(request.method));
        }
        QString body;
        QString line = QStringLiteral("Invoke-MgGraphRequest -Method %1 -Uri %2")
                           .arg(QString::fromLatin1(request.method), expression(request.target, step, notes));
        if (!request.body.isEmpty()) {
            body = QStringLiteral("$body = ") + bodyExpression(request.body, step, notes) + u'\n';
            line += QStringLiteral(" -Body $body");
        }
        line += headerArguments(step, notes);
        return body + line + QStringLiteral(" -OutputType Json\n");
    }

    static QString headerArguments(const ReplayStep &step, QStringList &notes)
    {
        model::HeaderFields joined;
        for (const model::HeaderField &field : step.request.headers) {
            const auto before = joined.value(field.name);
            if (isCredential(field)) {
                if (field.value != "Bearer {{token}}")
                    note(step, Words::tr("The field Authorization is left out; Connect-MgGraph brings its own."),
                         notes);
            } else if (field.value.contains("{{token}}")) {
                note(step,
                     Words::tr("The field %1 holds the token, which only Connect-MgGraph knows; it is left out.")
                         .arg(QString::fromLatin1(field.name)),
                     notes);
            } else {
                joined.set(field.name, before ? *before + ", " + field.value : field.value);
            }
        }
        QString arguments;
        QStringList pairs;
        for (const model::HeaderField &field : joined) {
            if (model::isSameField(field.name, "Content-Type"))
                arguments = QStringLiteral(" -ContentType ") + expression(field.value, step, notes);
            else
                pairs.append(quoted(QString::fromLatin1(field.name)) + QStringLiteral(" = ") +
                             expression(field.value, step, notes));
        }
        if (arguments.isEmpty() && !step.request.body.isEmpty())
            note(step, Words::tr("The request has no Content-Type; the cmdlet says application/json."), notes);
        if (!pairs.isEmpty())
            arguments += QStringLiteral(" -Headers @{ %1 }").arg(pairs.join(QLatin1String("; ")));
        return arguments;
    }
};

} // namespace

std::unique_ptr<RequestExporter> makePowershellexporter()
{
    return std::make_unique<PowerShellExporter>();
}

} // namespace run
