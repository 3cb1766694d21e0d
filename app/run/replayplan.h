// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "collection/httpfile.h"
#include "model/diagnostic.h"
#include "model/result.h"
#include "model/variable.h"

#include <QStringList>

#include <vector>

namespace run {

/// One saved request of a replay.
struct ReplayStep
{
    QString path;                                    ///< of its file
    QString file;                                    ///< the same below the plan's base: `onenote/add.http`
    int entry = 0;                                   ///< which request of the file, from 0
    int line = 0;                                    ///< of its request line, from 1
    QString name;                                    ///< never empty, and unique in its file
    collection::SavedRequest request;                ///< with the body of its expected answer
    std::vector<model::Variable> fileVariables = {}; ///< `@name = text` above it in the file; may hold variables
};

/// What a replay sends, in its order.
struct ReplayPlan
{
    QString base; ///< the folder that holds all files
    std::vector<ReplayStep> steps;
    std::vector<model::Diagnostic> diagnostics; ///< an error stands for a request that is not among the steps
};

/// What to replay: a file, one request of a file, or a folder with all below it.
struct ReplaySource
{
    QString path;
    int entry = -1; ///< of a file, from 0; -1: all of them

    bool operator==(const ReplaySource &) const = default;
};

/// The requests of files and folders: sources in their order, files of a folder by name (numbers by value, folders
/// among the files), requests of a file as they stand. A link to a folder is not followed. Fails when a source is not
/// there or cannot be read, or when there is no request at all; a file in a folder that cannot be read is an error
/// among the diagnostics.
model::Result<ReplayPlan> readReplayPlan(const std::vector<ReplaySource> &sources);

} // namespace run
