// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/exportpieces.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestExporter)
};

template <typename Use>
void forTexts(const ReplayStep &step, const Use &use)
{
    use(step.request.target);
    for (const model::HeaderField &field : step.request.headers)
        use(field.value);
    use(step.request.body);
    for (const QString &line : step.request.expectations.checks)
        use(line.toUtf8());
    for (const model::Variable &variable : step.fileVariables)
        use(variable.value.toUtf8());
}

bool isScript(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    return !text.isEmpty() && !text.startsWith('#') && !text.startsWith("//") && !text.startsWith('@');
}

} // namespace

QString placeOf(const ReplayStep &step)
{
    return step.file.isEmpty() ? step.name : QString(step.file + u':' + QString::number(step.line));
}

void note(const ReplayStep &step, const QString &sentence, QStringList &notes)
{
    const QString line = placeOf(step) + QStringLiteral(": ") + sentence;
    if (!notes.contains(line))
        notes.append(line);
}

void noteOwnParts(const ReplayStep &step, QStringList &notes)
{
    const collection::SavedRequest &request = step.request;
    for (const model::Acceptance &accepted : request.expectations.accepted)
        note(step, Words::tr("\"@accept %1\" is left out; only this program knows that check.").arg(accepted.check),
             notes);
    if (request.expectations.golden)
        note(step, Words::tr("The expected answer (@golden) is left out."), notes);
    for (const QByteArray &line : request.otherLines) {
        if (isScript(line)) {
            note(step, Words::tr("A script in front of the request is left out."), notes);
            break;
        }
    }
    if (!request.trailer.isEmpty())
        note(step, Words::tr("A file reference or response handler behind the body is left out."), notes);
}

std::vector<check::UserCheck> checksOf(const ReplayStep &step, QStringList &notes)
{
    std::vector<check::UserCheck> checks;
    for (const QString &line : step.request.expectations.checks) {
        const check::ParsedLine parsed = check::parseLine(line);
        if (!parsed)
            note(step, Words::tr("\"%1\" is left out: %2").arg(line, parsed.error().text()), notes);
        else if (*parsed)
            checks.push_back(**parsed);
    }
    return checks;
}

void noteChecks(const ReplayStep &step, QStringList &notes)
{
    for (const check::UserCheck &line : checksOf(step, notes))
        note(step, Words::tr("\"%1\" is left out; this format checks nothing.").arg(line.line), notes);
}

bool usesVariable(const ReplayPlan &plan, const QString &name)
{
    bool isUsed = false;
    for (const ReplayStep &step : plan.steps) {
        forTexts(step, [&](const QByteArray &text) {
            for (const TemplatePiece &piece : templatePieces(text))
                isUsed = isUsed || piece.name == name;
        });
    }
    return isUsed;
}

QStringList variablesUsed(const ReplayPlan &plan)
{
    QStringList names;
    for (const ReplayStep &step : plan.steps) {
        forTexts(step, [&](const QByteArray &text) {
            for (const TemplatePiece &piece : templatePieces(text)) {
                const bool isOwn = piece.isVariable() && !piece.name.startsWith(u'$') &&
                                   piece.name != QLatin1String("token") && piece.name != QLatin1String("root");
                if (isOwn && !names.contains(piece.name))
                    names.append(piece.name);
            }
        });
    }
    return names;
}

QStringList captureNames(const ReplayPlan &plan)
{
    QStringList names;
    for (const ReplayStep &step : plan.steps) {
        for (const QString &line : step.request.expectations.checks) {
            const check::ParsedLine parsed = check::parseLine(line);
            if (parsed && *parsed && !(*parsed)->captureName.isEmpty() && !names.contains((*parsed)->captureName))
                names.append((*parsed)->captureName);
        }
    }
    return names;
}

QString identifierFor(const QString &variable)
{
    QString name;
    for (const QChar c : variable) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_');
        name += isPlain ? c : u'_';
    }
    return name.isEmpty() || name.front().isDigit() ? QString(u'_' + name) : name;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    // What it would change, such as a byte order mark it swallows, counts too.
    return !decoder.hasError() && text.toUtf8() == bytes;
}

} // namespace run
