// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/fileenvironments.h"

#include <QCoreApplication>

#include <algorithm>

namespace run {

model::Result<FileEnvironment> fileEnvironment(const collection::ClientEnvironment &written)
{
    const QLatin1String file(collection::clientEnvironmentFile);
    if (written.root.isEmpty())
        return model::failure(
            QCoreApplication::translate("ClientEnvironments", "The environment \"%1\" of %2 has no variable \"root\".")
                .arg(written.name, file),
            QCoreApplication::translate("ClientEnvironments",
                                        "Give it everything before the operation's path, version included."));
    const auto root = model::ServiceRoot::parse(written.root);
    if (!root)
        return tl::unexpected(root.error());
    if (const auto checked = root->check(); !checked)
        return tl::unexpected(checked.error());
    FileEnvironment result;
    result.environment.id = file + u'#' + written.name;
    result.environment.name = written.name;
    result.environment.root = *root;
    result.environment.variables = written.variables;
    result.token = written.token;
    return result;
}

const FileEnvironment *FileEnvironments::findById(QStringView id) const
{
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const FileEnvironment &each) { return each.environment.id == id; });
    return found == all.end() ? nullptr : &*found;
}

FileEnvironments fileEnvironments(const QString &folder)
{
    const collection::ClientEnvironments written = collection::readClientEnvironments(folder);
    FileEnvironments result;
    result.diagnostics = written.diagnostics;
    for (const collection::ClientEnvironment &each : written.environments) {
        if (auto environment = fileEnvironment(each))
            result.all.push_back(std::move(*environment));
        else
            result.diagnostics.push_back({model::Severity::Warning, written.folder, 0, environment.error().text()});
    }
    return result;
}

} // namespace run
