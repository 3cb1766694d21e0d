// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replayreport.h"

#include <QCoreApplication>

namespace run {

namespace {

class JsonReport final : public ReplayReport
{
    Q_DECLARE_TR_FUNCTIONS(ReplayReport)

public:
    QString id() const override { return QStringLiteral("json"); }
    QString title() const override { return tr("JSON"); }
    QString filter() const override { return tr("JSON (*.json)"); }
    QString suffix() const override { return QStringLiteral("json"); }

    QByteArray begin(const ReplayHeading &) override { return {}; }
    QByteArray add(const ReplayResult &, const model::Recording *) override { return {}; }
    QByteArray end(const ReplaySum &) override { return {}; }
};

} // namespace

std::unique_ptr<ReplayReport> makeJsonreport()
{
    return std::make_unique<JsonReport>();
}

} // namespace run
