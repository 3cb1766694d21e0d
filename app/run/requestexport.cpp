// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/requestexport.h"

#include "model/secretnames.h"
#include "model/stackfields.h"
#include "run/compose.h"
#include "run/exportpieces.h"
#include "run/redacted.h"

#include <QCoreApplication>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestExporter)
};

void dropSecrets(std::vector<model::Variable> &variables, const Secrets &secrets, QStringList &notes)
{
    std::erase_if(variables, [&](const model::Variable &variable) {
        const bool isSecret = model::isSecretMember(variable.name) ||
                              model::isSecretParameter(variable.name.toUtf8()) ||
                              masked(variable.value, secrets) != variable.value;
        const bool isReference = variable.value.startsWith(QLatin1String("{{"));
        if (!isSecret || isReference || variable.value.isEmpty())
            return false;
        const QString note = Words::tr("The value of {{%1}} may be a secret; it was left out.").arg(variable.name);
        if (!notes.contains(note))
            notes.append(note);
        return true;
    });
}

/// As QUrl would send it: other tools take a blank for the end of the URL.
QByteArray encodedTarget(const QByteArray &target)
{
    QByteArray result;
    for (const TemplatePiece &piece : templatePieces(target)) {
        for (const char c : piece.text) {
            const bool isOdd = quint8(c) <= 0x20 || quint8(c) >= 0x7F || QByteArrayView("\"<>\\^`{|}").contains(c);
            if (isOdd && !piece.isVariable())
                result += '%' + QByteArray::number(quint8(c), 16).rightJustified(2, '0').toUpper();
            else
                result += c;
        }
    }
    return result;
}

/// What no tool could send as it stands.
void mend(ReplayStep &step, QStringList &notes)
{
    collection::SavedRequest &request = step.request;
    request.target = encodedTarget(request.target);
    if (request.target.startsWith('/'))
        note(step, Words::tr("The URL names no host."), notes);
    for (const char *name : model::framingFields) {
        if (!request.headers.contains(name))
            continue;
        request.headers.remove(name);
        note(step, Words::tr("The field %1 is left out; it is made anew for each message.").arg(QLatin1String(name)),
             notes);
    }
}

} // namespace

Exported RequestExporter::exported(ReplayPlan plan, const ExportContext &context, const Secrets &secrets) const
{
    QStringList notes;
    int replaced = 0;
    ExportContext clean = context;
    dropSecrets(clean.variables, secrets, notes);
    for (ReplayStep &step : plan.steps) {
        step.request = redacted(std::move(step.request), secrets, &replaced);
        step.name = masked(step.name, secrets);
        mend(step, notes);
        dropSecrets(step.fileVariables, secrets, notes);
    }
    if (replaced > 0)
        notes.append(Words::tr("%n places that may be secrets were overwritten.", nullptr, replaced));
    Exported result = write(plan, clean);
    result.notes = notes + result.notes;
    return result;
}

std::unique_ptr<RequestExporter> requestExporter(QStringView id)
{
    for (std::unique_ptr<RequestExporter> &exporter : makeRequestExporters()) {
        if (exporter->id() == id)
            return std::move(exporter);
    }
    return nullptr;
}

ReplayPlan planOf(const collection::SavedRequest &request)
{
    ReplayPlan plan;
    ReplayStep step;
    step.name = request.name.isEmpty() ? Words::tr("Request") : request.name;
    step.request = request;
    plan.steps.push_back(step);
    return plan;
}

collection::SavedRequest savedFrom(const model::Request &request, const QString &name)
{
    const model::Request own = withoutStackFields(request);
    collection::SavedRequest saved;
    saved.name = name;
    saved.method = own.method;
    saved.target = own.url.toEncoded();
    saved.headers = own.headers;
    saved.body = own.body;
    return saved;
}

} // namespace run
