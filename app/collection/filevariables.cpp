// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/filevariables.h"

#include <algorithm>

namespace collection {

namespace {

void take(QByteArrayView line, std::vector<model::Variable> &variables)
{
    if (!line.startsWith('@'))
        return;
    const qsizetype sign = line.indexOf('=');
    if (sign < 0)
        return;
    const model::Variable found{QString::fromUtf8(line.sliced(1, sign - 1).trimmed()),
                                QString::fromUtf8(line.sliced(sign + 1).trimmed())};
    if (!model::checkVariableName(found.name))
        return;
    const auto same = std::find_if(variables.begin(), variables.end(),
                                   [&](const model::Variable &known) { return known.name == found.name; });
    if (same == variables.end())
        variables.push_back(found);
    else
        same->value = found.value;
}

} // namespace

std::vector<model::Variable> fileVariables(const HttpFile &file, size_t entry)
{
    std::vector<model::Variable> variables;
    for (size_t i = 0; i <= entry && i < file.entries.size(); ++i) {
        const HttpFile::Entry &each = file.entries[i];
        for (qsizetype at = 0; at < each.before.size();) {
            const qsizetype end = each.before.indexOf('\n', at);
            const qsizetype length = (end < 0 ? each.before.size() : end) - at;
            take(QByteArrayView(each.before).sliced(at, length), variables);
            at += length + 1;
        }
        for (const QByteArray &line : each.request.otherLines)
            take(line, variables);
    }
    return variables;
}

} // namespace collection
