// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/recognised.h"

#include "run/fetch.h"
#include "run/pathplaceholders.h"

namespace run {

namespace {

/// Where the template begins in the path it ends; -1 when it does not.
qsizetype startOf(const QString &pathTemplate, const QString &path)
{
    // Matching makes a pattern, which is far dearer than this look.
    const qsizetype brace = pathTemplate.indexOf(u'{');
    if (!path.contains(brace < 0 ? pathTemplate : pathTemplate.first(brace)))
        return -1;
    const auto match = matchPath(path, pathTemplate);
    return match ? match->start : -1;
}

class Search final
{
public:
    explicit Search(const QString &path) : m_path(path) {}

    void offer(const model::OperationSchema &schema, const QString &pathTemplate, const QString &title)
    {
        const qsizetype start = startOf(pathTemplate, m_path);
        if (start < 0 || (m_found && start >= m_start))
            return;
        m_found = Recognised{&schema, title};
        m_start = start;
    }

    const std::optional<Recognised> &found() const { return m_found; }

private:
    QString m_path;
    std::optional<Recognised> m_found;
    qsizetype m_start = 0;
};

} // namespace

std::optional<Recognised> recognised(const model::Catalog &catalog, const QByteArray &method, const QUrl &url)
{
    Search search(url.path(QUrl::FullyEncoded));
    for (const model::OperationSchema &schema : catalog.operations) {
        if (schema.method.toLatin1() == method) {
            for (const model::PathForm &form : schema.paths)
                search.offer(schema, form.path, schema.displayTitle());
        } else if (method == "GET" && !schema.paths.empty()) {
            const QString collection = collectionPath(schema);
            search.offer(schema, collection, fetchTitle(schema, false));
            search.offer(schema, collection + QLatin1String("/{id}"), fetchTitle(schema, true));
        }
    }
    return search.found();
}

} // namespace run
