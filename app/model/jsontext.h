// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/document.h"

#include <QStringList>

// Members of values that are kept as JSON.
namespace model {

/// False for a member that is there and no string; one that is not there leaves `text` as it is. `object` may be of
/// any kind.
bool readText(const json::Value &object, QStringView name, QString &text);

/// Likewise for an array of strings.
bool readTexts(const json::Value &object, QStringView name, QStringList &texts);

} // namespace model
