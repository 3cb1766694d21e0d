// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/searchwords.h"

#include "check/check.h"
#include "ui/workbench.h"

namespace ui {

history::QueryVocabulary searchWords(const Parts &parts)
{
    history::QueryVocabulary words;
    for (const model::OperationSchema &schema : parts.catalog.operations) {
        words.operations.append(schema.key);
        if (const QString type = schema.entityType(); !type.isEmpty() && !words.types.contains(type))
            words.types.append(type);
    }
    for (const model::Environment &environment : parts.environments.all())
        words.environments.append(environment.name);
    static const QStringList checks = [] {
        QStringList ids;
        for (const std::unique_ptr<check::Check> &each : check::makeChecks())
            ids.append(each->id());
        return ids;
    }();
    words.checks = checks;
    return words;
}

} // namespace ui
