// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/catalog.h"

namespace schema {

/// Where operations come from, in order: the bundle, then the folder `schemas` in the user's data folder.
QStringList catalogFolders();

/// Reads every `*.json` of the folders, except `*.schema.json`, which describes a format. Within a folder files go by
/// name. An operation replaces an earlier one of the same key, with a note. A folder that does not exist holds nothing;
/// a file that cannot be read costs itself and an error, never the rest.
model::Catalog loadCatalog(const QStringList &folders);

} // namespace schema
