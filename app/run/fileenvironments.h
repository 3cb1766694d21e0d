// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "collection/clientenvironments.h"
#include "model/environment.h"
#include "model/secret.h"

namespace run {

/// An environment that stands beside the requests, ready to be sent to; see collection/clientenvironments.h.
struct FileEnvironment
{
    model::Environment environment; ///< id `http-client.env.json#NAME`
    model::Secret token;            ///< of the private file; may be empty
};

/// Fails with what is wrong with its root.
model::Result<FileEnvironment> fileEnvironment(const collection::ClientEnvironment &written);

struct FileEnvironments
{
    std::vector<FileEnvironment> all;
    std::vector<model::Diagnostic> diagnostics; ///< for one without a usable root, too

    const FileEnvironment *findById(QStringView id) const;
};

/// Of the nearest folder from this one upwards that has some.
FileEnvironments fileEnvironments(const QString &folder);

} // namespace run
