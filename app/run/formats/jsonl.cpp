// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/exchangejson.h"
#include "run/historyformat.h"

#include <QCoreApplication>

namespace run {

namespace {

/// JSON lines (https://jsonlines.org): an exchange a line, each as exchangeJson() has it.
class JsonLines final : public HistoryFormat
{
    Q_DECLARE_TR_FUNCTIONS(HistoryFormat)

public:
    QString id() const override { return QStringLiteral("jsonl"); }
    QString title() const override { return tr("JSON lines"); }
    QString filter() const override { return tr("JSON lines (*.jsonl)"); }

    QByteArray begin() override { return {}; }
    QByteArray add(const model::Recording &recording) override { return exchangeJson(recording, 0); }
    QByteArray end() override { return {}; }
};

} // namespace

std::unique_ptr<HistoryFormat> makeJsonl()
{
    return std::make_unique<JsonLines>();
}

} // namespace run
