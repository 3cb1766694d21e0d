// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/postmanscript.h"

#include "run/javascriptchecks.h"
#include "json/document.h"

#include <QRegularExpression>

namespace run {

namespace {

JavaScriptNames postmanNames()
{
    return {QStringLiteral("pm.response.code"),
            QStringLiteral("pm.response.responseTime"),
            QStringLiteral("pm.response.responseSize"),
            QStringLiteral("body"),
            [](const QString &name) { return QStringLiteral("pm.response.headers.get(%1)").arg(name); },
            [](const QString &text) {
                return text.contains(QLatin1String("{{"))
                           ? QStringLiteral("pm.variables.replaceIn(%1)").arg(javaScriptText(text))
                           : javaScriptText(text);
            }};
}

QStringList bodyLines()
{
    return {QStringLiteral("let body;"),
            QStringLiteral("try { body = pm.response.json(); } catch (e) { body = undefined; }")};
}

/// The line of ours that gives this statement, if its text stands in it.
QString ownLine(const QString &statement)
{
    static const QRegularExpression text(QStringLiteral("^pm\\.test\\((\"(?:[^\"\\\\]|\\\\.)*\")"));
    QString line;
    if (const auto match = text.match(statement); match.hasMatch()) {
        const json::Document name = json::Document::parse(match.captured(1).toUtf8());
        line = name.isValid() ? name.root().string() : QString();
    }
    if (line.isEmpty())
        return {};
    const check::ParsedLine parsed = check::parseLine(line);
    if (!parsed || !*parsed)
        return {};
    const auto again = postmanStatement(**parsed);
    return again && *again == statement ? line : QString();
}

QString statusLine(const QString &statement)
{
    static const QRegularExpression forms[] = {
        QRegularExpression(QStringLiteral("pm\\.response\\.to\\.have\\.status\\((\\d{3})\\)")),
        QRegularExpression(
            QStringLiteral("pm\\.expect\\(pm\\.response\\.code\\)\\.to\\.(?:be\\.)?(?:equal|eql|eq)\\((\\d{3})\\)")),
        QRegularExpression(QStringLiteral("tests\\[[^\\]]*\\]\\s*=\\s*responseCode\\.code\\s*={2,3}\\s*(\\d{3})")),
    };
    for (const QRegularExpression &form : forms) {
        if (const auto match = form.match(statement); match.hasMatch())
            return QStringLiteral("status == %1").arg(match.captured(1));
    }
    static const QRegularExpression any(
        QStringLiteral("pm\\.expect\\(pm\\.response\\.code\\)\\.to\\.be\\.oneOf\\(\\[([0-9, ]+)\\]\\)"));
    const auto match = any.match(statement);
    return match.hasMatch() ? QStringLiteral("status in %1").arg(match.captured(1).simplified()) : QString();
}

} // namespace

model::Result<QString> postmanStatement(const check::UserCheck &line)
{
    const JavaScriptNames names = postmanNames();
    if (!line.captureName.isEmpty())
        return QStringLiteral(
                   "((v) => { if (v !== undefined) pm.collectionVariables.set(%1, typeof v === 'string' ? v : "
                   "JSON.stringify(v)); })(%2); // %3")
            .arg(javaScriptText(line.captureName), javaScriptValue(line, names), line.line);
    const auto condition = javaScriptCondition(line, names);
    if (!condition)
        return condition;
    return QStringLiteral("pm.test(%1, () => pm.expect(%2).to.equal(true));")
        .arg(javaScriptText(line.line), *condition);
}

QStringList postmanScript(const QStringList &statements)
{
    static const QRegularExpression needs(QStringLiteral("\\b(at|same|order)\\("));
    return statements.filter(needs).isEmpty() ? statements : javaScriptPrelude() + bodyLines() + statements;
}

ReadScript readPostmanScript(const QStringList &lines)
{
    ReadScript read;
    const QStringList own = javaScriptPrelude() + bodyLines();
    for (const QString &whole : lines) {
        const QString line = whole.trimmed();
        static const QRegularExpression nothing(
            QStringLiteral("^(//.*|[{}()\\[\\];,]*|pm\\.test\\([^,]*,\\s*(function\\s*\\(\\)|\\(\\)\\s*=>)\\s*\\{)$"));
        if (own.contains(whole) || nothing.match(line).hasMatch())
            continue;
        static const QRegularExpression capture(QStringLiteral("^\\(\\(v\\) => .*; // (capture .*)$"));
        QString check = ownLine(line);
        if (const auto match = capture.match(line); check.isEmpty() && match.hasMatch()) {
            const check::ParsedLine parsed = check::parseLine(match.captured(1));
            if (parsed && *parsed && postmanStatement(**parsed).value_or(QString()) == line)
                check = match.captured(1);
        }
        if (check.isEmpty())
            check = statusLine(line);
        if (check.isEmpty())
            ++read.otherLines;
        else if (!read.checks.contains(check))
            read.checks.append(check);
    }
    return read;
}

} // namespace run
