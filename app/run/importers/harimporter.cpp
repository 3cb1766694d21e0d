// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/harreader.h"
#include "run/requestimport.h"

#include <QCoreApplication>

#include <algorithm>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestImporter)
};

/// What a browser says about itself rather than about the request; Graph Explorer's own mark of each request.
bool isBrowsers(const QByteArray &name)
{
    static constexpr const char *names[] = {
        "User-Agent", "Accept-Encoding", "Accept-Language", "Referer",           "Origin",    "DNT",
        "Priority",   "Pragma",          "Cache-Control",   "client-request-id", "SdkVersion"};
    return name.left(4).compare("sec-", Qt::CaseInsensitive) == 0 ||
           std::any_of(std::begin(names), std::end(names),
                       [&](const char *known) { return model::isSameField(name, known); });
}

/// The requests of an HTTP archive 1.2, whichever program wrote it; see harreader.h for what is put right.
class HarImporter final : public RequestImporter
{
    Q_DECLARE_TR_FUNCTIONS(RequestImporter)

public:
    QString id() const override { return QStringLiteral("har"); }
    QString title() const override { return tr("HTTP archive (HAR)"); }
    QString filter() const override { return tr("HTTP archives (*.har)"); }

    bool takes(const ImportSource &source) const override
    {
        return source.bytes.trimmed().startsWith('{') && source.bytes.contains("\"log\"") &&
               source.bytes.contains("\"entries\"");
    }

    model::Result<ImportedRequests> read(const ImportSource &source) const override
    {
        const auto file = HarFile::parse(source.bytes);
        if (!file)
            return tl::unexpected(file.error());
        ImportedRequests out;
        for (size_t i = 0; i < file->size(); ++i) {
            const QString place = tr("entry %1, line %2").arg(i + 1).arg(file->line(i));
            const auto entry = file->entry(i);
            if (entry)
                add(*entry, place, out);
            else
                out.remark(place, entry.error().text());
        }
        return out;
    }

private:
    static void add(const HarEntry &entry, const QString &place, ImportedRequests &out)
    {
        const model::Request &sent = entry.recording.exchange.request;
        if (sent.method == "OPTIONS" && sent.headers.contains("Access-Control-Request-Method"))
            return out.remark(place, tr("A browser's question in advance was left out."));
        for (const QString &remark : entry.remarks)
            out.remark(place, remark);
        ImportedRequest imported;
        imported.place = place;
        imported.request.name = entry.recording.title;
        imported.request.method = sent.method;
        imported.request.target = sent.url.toEncoded(QUrl::RemoveFragment);
        imported.request.body = sent.body;
        bool isTold = false;
        for (const model::HeaderField &field : sent.headers) {
            if (!isBrowsers(field.name)) {
                imported.request.headers.append(field.name, field.value);
            } else if (!isTold) {
                out.remark(
                    {},
                    tr("Fields by which a browser describes itself were left out: User-Agent, Referer and the like."));
                isTold = true;
            }
        }
        out.requests.push_back(imported);
    }
};

} // namespace

std::unique_ptr<RequestImporter> makeHarimporter()
{
    return std::make_unique<HarImporter>();
}

} // namespace run
