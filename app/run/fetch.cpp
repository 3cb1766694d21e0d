// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/fetch.h"

#include "json/document.h"

#include <QCoreApplication>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Fetch)
};

constexpr char idPlaceholder[] = "{operation-id}";
constexpr char nextLink[] = "@odata.nextLink";

/// What may go to a server the user did not name: nothing that could let anyone in.
bool isForAnyone(QByteArrayView name)
{
    for (const char *field : {"Accept", "Accept-Encoding", "Accept-Language", "User-Agent", "Prefer",
                              "ConsistencyLevel", "OData-Version", "OData-MaxVersion"}) {
        if (model::isSameField(name, field))
            return true;
    }
    return false;
}

} // namespace

QString collectionPath(const model::OperationSchema &schema)
{
    const QString path = schema.path(u"example").path;
    constexpr QLatin1String reference("/$ref");
    return path.endsWith(reference) ? path.chopped(reference.size()) : path;
}

model::Result<Composed> composeFetch(const model::OperationSchema &schema, const model::Environment &environment,
                                     const Draft &draft, const QString &id, const Sources &sources)
{
    model::OperationSchema reading = schema;
    reading.method = QStringLiteral("GET");
    std::erase_if(reading.headers,
                  [](const model::HeaderRule &rule) { return model::describesContent(rule.name.toUtf8()); });
    Draft fetch{collectionPath(schema), draft.headers, {}, draft.pathValues};
    std::erase_if(fetch.headers,
                  [](const model::HeaderChoice &choice) { return model::describesContent(choice.name); });
    if (!id.isEmpty()) {
        fetch.path += QString(u'/' + QLatin1String(idPlaceholder));
        fetch.pathValues.push_back({QString::fromLatin1(idPlaceholder).sliced(1).chopped(1), id});
    }
    return compose(reading, environment, fetch, sources);
}

QString fetchTitle(const model::OperationSchema &schema, bool one)
{
    return one ? Words::tr("%1 · Get operation").arg(schema.area) : Words::tr("%1 · List operations").arg(schema.area);
}

QString nextLinkOf(const QByteArray &body)
{
    // Most answers have none, and looking for the name is quicker than reading them.
    if (!body.contains(nextLink))
        return {};
    const json::Document document = json::Document::parse(body);
    const auto object = document.object();
    const auto link = object ? object->member(QString::fromLatin1(nextLink)) : std::nullopt;
    return link && link->isString() ? link->string() : QString();
}

model::Result<NextPage> nextPage(const QString &link, const model::Request &before, const model::ServiceRoot *home)
{
    const QByteArray bytes = link.toUtf8();
    const QUrl url = QUrl::fromEncoded(bytes, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return model::failure(Words::tr("The link to the next page is not an absolute URL: %1").arg(link),
                              Words::tr("The service has to mend it; there is nothing to send to."));
    if (url.toEncoded() != bytes)
        return model::failure(Words::tr("The link to the next page cannot be sent as it is: it would go out as %1")
                                  .arg(QString::fromLatin1(url.toEncoded())),
                              Words::tr("A link is to be followed unchanged, so nothing was sent."));
    NextPage page;
    page.sameOrigin = home && sameOrigin(url, *home);
    page.request.method = "GET";
    page.request.url = url;
    const model::Request previous = withoutFraming(before);
    for (const model::HeaderField &field : previous.headers) {
        if (!model::describesContent(field.name) && (page.sameOrigin || isForAnyone(field.name)))
            page.request.headers.append(field.name, field.value);
    }
    return page;
}

} // namespace run
