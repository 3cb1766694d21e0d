// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/savedcompose.h"

#include "run/adhoc.h"
#include "run/headerrows.h"
#include "run/resolver.h"

namespace run {

namespace {

constexpr char rootPlaceholder[] = "{{root}}";

} // namespace

model::Result<Composed> composeSaved(const collection::SavedRequest &saved, const model::ServiceRoot &root,
                                     const Variables &variables)
{
    Resolver resolver(root, variables);
    const bool hasRoot = saved.target.startsWith(rootPlaceholder);
    const QString target = QString::fromUtf8(saved.target);
    const QString path = resolver.path(hasRoot ? target.sliced(qsizetype(qstrlen(rootPlaceholder))) : target);
    const auto url = hasRoot ? root.url(path) : adHocUrl(path, root);
    if (!url)
        return tl::unexpected(url.error());
    model::Request request;
    request.method = saved.method;
    request.url = *url;
    for (const model::HeaderField &each : saved.headers) {
        const model::HeaderField field{each.name, resolver.header(each.name, each.value)};
        if (const auto checked = model::checkHeaderField(field); !checked)
            return tl::unexpected(checked.error());
        request.headers.append(field.name, field.value);
    }
    request.headers = joinedFields(request.headers);
    request.body = resolver.body(saved.body);
    model::Expectations expectations = saved.expectations;
    resolver.checks(expectations.checks);
    return Composed{request, resolver.uses(), resolver.open(), expectations};
}

QStringList variablesOf(const collection::SavedRequest &saved)
{
    QStringList names;
    const auto look = [&names](QByteArrayView text, Place place) {
        for (const Unknown &use : unknownVariables(text, {}, place))
            names.append(use.name);
    };
    look(saved.target, Place::Path);
    for (const model::HeaderField &field : saved.headers)
        look(field.value, Place::HeaderValue);
    look(saved.body, Place::Body);
    for (const QString &line : saved.expectations.checks)
        look(line.toUtf8(), Place::Body);
    names.removeDuplicates();
    return names;
}

} // namespace run
