// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/route.h"

#include <QStringList>

#include <algorithm>

namespace sandbox {

namespace {

const QString reference = QStringLiteral("$ref");

QStringList segmentsOf(const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    const QByteArray path = query < 0 ? target : target.first(query);
    QStringList segments;
    // The first part is the nothing before the leading slash.
    const QList<QByteArray> parts = path.split('/').sliced(1);
    for (const QByteArray &part : parts)
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    return segments;
}

bool matches(const QStringList &form, const QStringList &segments)
{
    return std::equal(form.begin(), form.end(), segments.begin(), segments.end(),
                      [](const QString &wanted, const QString &given) {
                          const bool isPlaceholder = wanted.startsWith(u'{') && wanted.endsWith(u'}');
                          return isPlaceholder ? !given.isEmpty() && given != reference : wanted == given;
                      });
}

/// Fills `route` when an operation of the catalog has its place there.
bool fill(Route &route, const model::Catalog &catalog, const QByteArray &method, const QStringList &segments)
{
    for (const model::OperationSchema &schema : catalog.operations) {
        for (const model::PathForm &form : schema.paths) {
            QStringList wanted = form.path.split(u'/').sliced(1);
            const bool isReference = wanted.endsWith(reference);
            if (isReference)
                wanted.removeLast();
            if (wanted.isEmpty() || !matches(wanted, segments))
                continue;
            const bool isCallable =
                isReference ? route.place == Route::Place::Reference : route.place == Route::Place::Collection;
            const bool isWanted = isCallable && schema.method.toLatin1() == method;
            if (!route.schema || (isWanted && !route.methods.contains(method)))
                route.schema = &schema;
            if (isCallable && !route.methods.contains(schema.method.toLatin1()))
                route.methods.append(schema.method.toLatin1());
        }
    }
    if (!route.schema || (route.place == Route::Place::Reference && route.methods.isEmpty()))
        return false;
    if (route.place != Route::Place::Reference && !route.methods.contains("GET"))
        route.methods.prepend("GET");
    return true;
}

} // namespace

QString versionOf(const QByteArray &target)
{
    return segmentsOf(target).value(0);
}

std::optional<Route> locate(const model::Catalog &catalog, const QByteArray &method, const QByteArray &target)
{
    const QStringList segments = segmentsOf(target);
    if (segments.size() < 2)
        return std::nullopt;
    const QStringList below = segments.sliced(1);
    const QStringList owner = below.first(below.size() - 1);
    const auto at = [&](Route::Place place, const QStringList &collection) {
        return Route{place, segments.front(), QString(u'/' + collection.join(u'/'))};
    };
    Route route = at(Route::Place::Collection, below);
    if (fill(route, catalog, method, below))
        return route;
    if (below.back().isEmpty())
        return std::nullopt;
    route = at(below.back() == reference ? Route::Place::Reference : Route::Place::Entity, owner);
    if (route.place == Route::Place::Entity)
        route.id = below.back();
    if (fill(route, catalog, method, owner))
        return route;
    return std::nullopt;
}

} // namespace sandbox
