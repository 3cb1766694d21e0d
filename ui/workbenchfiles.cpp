// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/workbench.h"

#include "collection/goldenfile.h"
#include "collection/httpfile.h"
#include "disk/filename.h"
#include "model/anotherthread.h"
#include "run/captures.h"

// What stands beside a request in files, and what an answer leaves for the next request.
namespace ui {

QString Workbench::suggestedFile() const
{
    const model::OperationSchema *schema = m_draft.schema();
    const QString name = schema ? QString(schema->area + u' ' + schema->title) : tr("request");
    return m_parts.requestsFolder + u'/' + disk::fileNameFor(name) + QLatin1String(".http");
}

model::Expectations Workbench::expectationsIn(const collection::SavedRequest &saved, const QString &file)
{
    model::Expectations expectations = saved.expectations;
    if (!expectations.golden)
        return expectations;
    if (expectations.golden->file.isEmpty()) {
        emit failed(tr("%1 names places of an expected answer, but no answer. They are left out.").arg(file));
        expectations.golden.reset();
        return expectations;
    }
    const auto body = collection::readGolden(file, expectations.golden->file);
    if (body) {
        expectations.golden->body = *body;
    } else {
        emit failed(tr("The expected answer is left out: %1").arg(body.error().text()));
        expectations.golden.reset();
    }
    return expectations;
}

model::Result<void> Workbench::saveGolden(collection::SavedRequest &saved, const QString &file) const
{
    auto &golden = saved.expectations.golden;
    if (!golden)
        return {};
    // A request that goes into another file takes a copy along.
    if (golden->file.isEmpty() || !m_opened || file != m_opened->file)
        golden->file = collection::goldenNameFor(file);
    return collection::writeGolden(file, golden->file, golden->body);
}

void Workbench::adoptCaptures(const model::Recording &recording)
{
    const run::Secrets secrets = m_parts.tokens.all();
    const auto adopt = [this](const std::vector<model::Variable> &captured) { m_parts.environments.capture(captured); };
    const auto &response = recording.exchange.response;
    if (!response || response->body.size() <= model::limits::readAtOnce)
        return adopt(run::captured(recording, secrets));
    model::onAnotherThread(
        this, [recording, secrets] { return run::captured(recording, secrets); }, adopt);
}

} // namespace ui
