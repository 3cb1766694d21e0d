// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/operationschema.h"

#include <algorithm>

namespace model {

QString OperationSchema::displayTitle() const
{
    return area.isEmpty() ? title : QString(area + QStringLiteral(" \u00B7 ") + title);
}

QString OperationSchema::entityType() const
{
    return (responseType.isEmpty() ? requestType : responseType).element().shortName();
}

std::vector<PathForm> OperationSchema::pathsExampleFirst() const
{
    std::vector<PathForm> ordered = paths;
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const PathForm &form) { return form.source == QLatin1String("example"); });
    return ordered;
}

const PathForm &OperationSchema::path(QStringView wanted) const
{
    const auto found =
        std::find_if(paths.begin(), paths.end(), [wanted](const PathForm &form) { return form.source == wanted; });
    return found == paths.end() ? paths.front() : *found;
}

const StructuredType *OperationSchema::type(const TypeName &name) const
{
    const auto found = types.find(name.element().text());
    return found == types.end() ? nullptr : &found->second;
}

} // namespace model
