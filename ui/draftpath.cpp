// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/draftpath.h"

#include <algorithm>

namespace ui {

run::Draft draftFor(const QString &path, const model::OperationSchema &schema, bool isWhole)
{
    run::Draft draft{path, {}, {}, {}};
    std::optional<qsizetype> start;
    for (const model::PathForm &form : schema.paths) {
        const auto match = run::matchPath(path, form.path);
        if (!match || (isWhole && match->start != 0) || (start && *start <= match->start))
            continue;
        start = match->start;
        draft.path = form.path;
        draft.pathValues = match->values;
    }
    return draft;
}

run::Draft draftOf(const QUrl &url, const model::OperationSchema &schema, const model::ServiceRoot &root)
{
    const run::Draft own = draftFor(run::pathBelow(url, root), schema, true);
    const auto isOwn = [&](const model::PathForm &form) { return form.path == own.path; };
    if (url.hasQuery() || std::any_of(schema.paths.begin(), schema.paths.end(), isOwn))
        return own;
    const run::Draft moved = draftFor(url.path(QUrl::FullyEncoded), schema, false);
    return moved.path == url.path(QUrl::FullyEncoded) ? own : moved;
}

QString adHocPlace(const model::OperationSchema &schema)
{
    return schema.key + u' ' + schema.method + u' ' + schema.paths.front().path;
}

} // namespace ui
