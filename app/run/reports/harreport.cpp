// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/harentry.h"
#include "run/replayjson.h"

#include <QCoreApplication>

namespace run {

namespace {

/// HAR 1.2, an entry a line for each exchange, in the order of their ends, with a member of our own:
/// `_replay`, the result as run/replayjson.h has it. `log` has one too: `heading`, `sum`, and `results[]` of what has
/// no exchange.
class HarReport final : public ReplayReport
{
    Q_DECLARE_TR_FUNCTIONS(ReplayReport)

public:
    QString id() const override { return QStringLiteral("har"); }
    QString title() const override { return tr("HAR 1.2"); }
    QString filter() const override { return tr("HTTP archives (*.har)"); }
    QString suffix() const override { return QStringLiteral("har"); }

    QByteArray begin(const ReplayHeading &heading) override
    {
        json::Writer writer(0);
        writeReplayHeading(writer, heading);
        m_heading = writer.text();
        return harHead() + "\"entries\":[";
    }

    QByteArray add(const ReplayResult &result, const model::Recording *recording) override
    {
        json::Writer writer(0);
        writer.beginObject();
        if (!recording) {
            writeReplayResult(writer, result);
            writer.endObject();
            m_others += (m_others.isEmpty() ? "\n" : ",\n") + writer.text();
            return {};
        }
        writeHarEntry(writer, *recording);
        writer.key(u"_replay").beginObject();
        writeReplayResult(writer, result);
        writer.endObject();
        writer.endObject();
        const QByteArray before = m_isFirst ? "\n" : ",\n";
        m_isFirst = false;
        return before + writer.text();
    }

    QByteArray end(const ReplaySum &sum) override
    {
        json::Writer writer(0);
        writeReplaySum(writer, sum);
        return "\n],\n\"_replay\":{\"heading\":" + m_heading + ",\n\"sum\":" + writer.text() + ",\n\"results\":[" +
               m_others + "]}}}\n";
    }

private:
    QByteArray m_heading;
    QByteArray m_others; ///< results without an exchange
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<ReplayReport> makeHarreport()
{
    return std::make_unique<HarReport>();
}

} // namespace run
