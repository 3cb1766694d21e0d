// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/requestimport.h"

// An import from files and into a folder.
namespace run {

/// The file, or of a folder what Bruno keeps there (`*.bru`), links not followed, at most limits::maxImportDepth deep.
/// Fails when there is nothing to read.
model::Result<std::vector<ImportSource>> importSources(const QString &path);

/// All sources as one import. Fails when a single file cannot be read; of several those that cannot are remarks.
model::Result<ImportedRequests> importedFrom(const QString &path, const QString &format,
                                             const ImportSettings &settings);

struct WrittenImport
{
    QStringList files;                      ///< written, relative to the folder, in their order
    QString environmentFile = {};           ///< `http-client.env.json` when variables went there
    std::vector<ImportRemark> remarks = {}; ///< what could not be written, and why
};

/// A request a file, in folders as the import has them: `onenote/add-operations.http`. Names are those of
/// disk::fileNameFor(), so nothing leaves the folder; a name that is taken gets `-2`, and no file is ever replaced. A
/// folder that is a link is not entered. Variables of the collection stand above the requests that use them,
/// environments go into `http-client.env.json`, where members that are there stay as they are. `chosen`: which
/// requests, by their number; empty: all.
model::Result<WrittenImport> writeImport(const ImportedRequests &imported, const QString &folder,
                                         const std::vector<bool> &chosen = {});

} // namespace run
