// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/harentry.h"
#include "run/historyformat.h"

#include <QCoreApplication>

namespace run {

namespace {

/// HAR 1.2, an entry a line.
class Har final : public HistoryFormat
{
    Q_DECLARE_TR_FUNCTIONS(HistoryFormat)

public:
    QString id() const override { return QStringLiteral("har"); }
    QString title() const override { return tr("HAR 1.2"); }
    QString filter() const override { return tr("HTTP archives (*.har)"); }

    QByteArray begin() override { return harHead() + "\"entries\":["; }

    QByteArray add(const model::Recording &recording) override
    {
        json::Writer writer(0);
        writer.beginObject();
        writeHarEntry(writer, recording);
        writer.endObject();
        const QByteArray before = m_isFirst ? "\n" : ",\n";
        m_isFirst = false;
        return before + writer.text();
    }

    QByteArray end() override { return "\n]}}\n"; }

private:
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<HistoryFormat> makeHar()
{
    return std::make_unique<Har>();
}

} // namespace run
