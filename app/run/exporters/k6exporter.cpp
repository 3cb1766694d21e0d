// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/exportpieces.h"
#include "run/javascriptchecks.h"

#include <QCoreApplication>

#include <algorithm>

// A script for k6 (grafana.com/docs/k6), for load that one machine does not make: the requests in their order are one
// iteration, checks are its checks, limits of time its thresholds.
namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestExporter)
};

QString variable(const QString &name, const ReplayStep &step, QStringList &notes)
{
    if (name == QLatin1String("root"))
        return QStringLiteral("ROOT");
    if (name == QLatin1String("token"))
        return QStringLiteral("TOKEN");
    if (name == QLatin1String("$guid"))
        return QStringLiteral("crypto.randomUUID()");
    if (name == QLatin1String("$timestamp"))
        return QStringLiteral("Math.floor(Date.now() / 1000)");
    if (name == QLatin1String("$isoTimestamp"))
        return QStringLiteral("new Date().toISOString()");
    if (name.startsWith(u'$')) {
        const QStringList words = name.split(u' ');
        const qint64 low = words.size() == 3 ? words[1].toLongLong() : 0;
        const qint64 high = words.size() == 3 ? words[2].toLongLong() : 1000;
        if (words.front() == QLatin1String("$randomInt") && high > low)
            return QStringLiteral("(%1 + Math.floor(Math.random() * %2))").arg(low).arg(high - low);
        note(step, Words::tr("{{%1}} is no variable that can be filled in; it stays as it is.").arg(name), notes);
        return {};
    }
    return QStringLiteral("vars[%1]").arg(javaScriptText(name));
}

QString expression(const QByteArray &text, const ReplayStep &step, QStringList &notes)
{
    QStringList terms;
    for (const TemplatePiece &piece : templatePieces(text)) {
        const QString value = piece.isVariable() ? variable(piece.name, step, notes) : QString();
        if (value.isEmpty()) {
            terms.append(javaScriptText(QString::fromUtf8(piece.text)));
            continue;
        }
        if (terms.isEmpty())
            terms.append(QStringLiteral("''"));
        terms.append(piece.isInString ? QStringLiteral("JSON.stringify(String(%1)).slice(1, -1)").arg(value) : value);
    }
    return terms.isEmpty() ? QStringLiteral("''") : terms.join(QLatin1String(" + "));
}

/// For header fields and URLs a quotation mark means nothing.
QString plainExpression(const QByteArray &text, const ReplayStep &step, QStringList &notes)
{
    QString result;
    for (const TemplatePiece &piece : templatePieces(text)) {
        const QString value = piece.isVariable() ? variable(piece.name, step, notes) : QString();
        const QString term = value.isEmpty() ? javaScriptText(QString::fromUtf8(piece.text)) : value;
        if (result.isEmpty() && !value.isEmpty())
            result = QStringLiteral("'' + ");
        else if (!result.isEmpty())
            result += QStringLiteral(" + ");
        result += term;
    }
    return result.isEmpty() ? QStringLiteral("''") : result;
}

JavaScriptNames k6Names(const ReplayStep &step, QStringList &notes)
{
    return {QStringLiteral("r.status"),
            QStringLiteral("r.timings.duration"),
            QStringLiteral("(r.body === null ? 0 : r.body.length)"),
            QStringLiteral("jsonOf(r)"),
            [](const QString &name) { return QStringLiteral("headerOf(r, %1)").arg(name); },
            [&step, &notes](const QString &text) -> QString {
                return u'(' + plainExpression(text.toUtf8(), step, notes) + u')';
            }};
}

class K6Exporter final : public RequestExporter
{
    Q_DECLARE_TR_FUNCTIONS(RequestExporter)

public:
    QString id() const override { return QStringLiteral("k6"); }
    QString title() const override { return tr("k6"); }
    QString filter() const override { return tr("k6 scripts (*.js)"); }
    QString suffix() const override { return QStringLiteral("js"); }

protected:
    Exported write(const ReplayPlan &plan, const ExportContext &context) const override
    {
        Exported result;
        QStringList thresholds = {QStringLiteral("    checks: ['rate==1.0'],")};
        QStringList calls;
        QString file;
        for (const ReplayStep &step : plan.steps) {
            if (step.file != file || &step == &plan.steps.front()) {
                for (const model::Variable &value : step.fileVariables)
                    calls.append(QStringLiteral("  vars[%1] = %2;")
                                     .arg(javaScriptText(value.name),
                                          plainExpression(value.value.toUtf8(), step, result.notes)));
            }
            file = step.file;
            addStep(step, calls, thresholds, result.notes);
        }
        result.bytes = (headOf(plan, context, thresholds) + calls.join(u'\n') + QStringLiteral("\n}\n")).toUtf8();
        return result;
    }

private:
    static QString headOf(const ReplayPlan &plan, const ExportContext &context, const QStringList &thresholds)
    {
        QStringList lines = {
            QStringLiteral("// k6 run --vus 10 --duration 1m -e ROOT=https://... -e TOKEN=... SCRIPT"),
            QStringLiteral("import http from 'k6/http';"),
            QStringLiteral("import encoding from 'k6/encoding';"),
            QStringLiteral("import { check } from 'k6';"),
            {},
            QStringLiteral("export const options = {"),
            QStringLiteral("  scenarios: {"),
            QStringLiteral("    replay: { executor: 'constant-vus', vus: Number(__ENV.USERS || 1), duration: "
                           "__ENV.TIME || '30s' },"),
            QStringLiteral("  },"),
            QStringLiteral("  thresholds: {"),
        };
        lines += thresholds;
        lines += {QStringLiteral("  },"), QStringLiteral("};"), {}};
        lines.append(QStringLiteral("const ROOT = __ENV.ROOT || %1;").arg(javaScriptText(context.root)));
        lines.append(QStringLiteral("const TOKEN = __ENV.TOKEN || '';"));
        lines.append(QString());
        lines += javaScriptPrelude();
        lines += {
            QStringLiteral("const jsonOf = (r) => { try { return r.json(); } catch (e) { return undefined; } };"),
            QStringLiteral("const headerOf = (r, name) => {"),
            QStringLiteral("  const key = Object.keys(r.headers).find((k) => k.toLowerCase() === name.toLowerCase());"),
            QStringLiteral("  return key === undefined ? undefined : r.headers[key];"),
            QStringLiteral("};"),
            {},
            QStringLiteral("export default function () {"),
            QStringLiteral("  const vars = {};"),
            QStringLiteral("  let r;"),
        };
        const QStringList used = variablesUsed(plan);
        for (const model::Variable &value : context.variables) {
            if (used.contains(value.name))
                lines.append(
                    QStringLiteral("  vars[%1] = %2;").arg(javaScriptText(value.name), javaScriptText(value.value)));
        }
        return lines.join(u'\n') + u'\n';
    }

    static void addStep(const ReplayStep &step, QStringList &calls, QStringList &thresholds, QStringList &notes)
    {
        noteOwnParts(step, notes);
        calls.append(QString());
        calls.append(QStringLiteral("  r = http.request(%1, %2, %3, {")
                         .arg(javaScriptText(QString::fromLatin1(step.request.method)),
                              plainExpression(step.request.target, step, notes), bodyOf(step, notes)));
        calls.append(QStringLiteral("    headers: {%1},").arg(headersOf(step, notes)));
        calls.append(QStringLiteral("    redirects: 0, tags: { name: %1 },").arg(javaScriptText(tagOf(step))));
        calls.append(QStringLiteral("  });"));
        addChecks(step, calls, thresholds, notes);
    }

    /// Braces, commas and colons would end the name of a threshold.
    static QString tagOf(const ReplayStep &step)
    {
        QString tag = step.name.simplified();
        for (const QChar sign : QStringView(u"{},:\"'"))
            tag.replace(sign, u'_');
        return tag;
    }

    static QString bodyOf(const ReplayStep &step, QStringList &notes)
    {
        const QByteArray &body = step.request.body;
        if (body.isEmpty())
            return QStringLiteral("null");
        if (!isUtf8(body))
            return QStringLiteral("encoding.b64decode('%1')").arg(QString::fromLatin1(body.toBase64()));
        return expression(body, step, notes);
    }

    static QString headersOf(const ReplayStep &step, QStringList &notes)
    {
        model::HeaderFields joined; // an object has a name once
        for (const model::HeaderField &field : step.request.headers) {
            const auto before = joined.value(field.name);
            joined.set(field.name, before ? *before + ", " + field.value : field.value);
        }
        QStringList pairs;
        for (const model::HeaderField &field : joined)
            pairs.append(javaScriptText(QString::fromLatin1(field.name)) + QStringLiteral(": ") +
                         plainExpression(field.value, step, notes));
        return pairs.isEmpty() ? QString() : QString(u' ' + pairs.join(QLatin1String(", ")) + u' ');
    }

    static void addChecks(const ReplayStep &step, QStringList &calls, QStringList &thresholds, QStringList &notes)
    {
        const JavaScriptNames names = k6Names(step, notes);
        QStringList checks;
        QStringList captures;
        for (const check::UserCheck &line : checksOf(step, notes)) {
            if (!line.captureName.isEmpty()) {
                captures.append(QStringLiteral("  vars[%1] = %2;")
                                    .arg(javaScriptText(line.captureName), javaScriptValue(line, names)));
                continue;
            }
            if (line.target.kind == check::Target::Kind::Size)
                note(step, tr("\"%1\": k6 counts characters there, not bytes.").arg(line.line), notes);
            const auto condition = javaScriptCondition(line, names);
            if (!condition) {
                note(step, tr("\"%1\" is left out. %2").arg(line.line, condition.error().what), notes);
                continue;
            }
            checks.append(QStringLiteral("    %1: (r) => %2,").arg(javaScriptText(line.line), *condition));
            if (const QString limit = limitOf(line); !limit.isEmpty())
                thresholds.append(
                    QStringLiteral("    %1: ['max%2'],")
                        .arg(javaScriptText(QStringLiteral("http_req_duration{name:%1}").arg(tagOf(step))), limit));
        }
        if (!checks.isEmpty())
            calls += QStringList{QStringLiteral("  check(r, {")} + checks + QStringList{QStringLiteral("  });")};
        calls += captures;
    }

    /// `<500` of a line that limits the time.
    static QString limitOf(const check::UserCheck &line)
    {
        const bool isLimit = line.question == check::Question::Less || line.question == check::Question::LessOrEqual;
        if (line.target.kind != check::Target::Kind::Duration || !isLimit || line.isNegated)
            return {};
        const qint64 microseconds = line.operands.front().value.root().raw().toByteArray().toLongLong();
        return (line.question == check::Question::Less ? QStringLiteral("<%1.%2") : QStringLiteral("<=%1.%2"))
            .arg(microseconds / 1000)
            .arg(microseconds % 1000, 3, 10, QLatin1Char('0'));
    }
};

} // namespace

std::unique_ptr<RequestExporter> makeK6exporter()
{
    return std::make_unique<K6Exporter>();
}

} // namespace run
