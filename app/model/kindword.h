// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/document.h"

#include <QString>

namespace model {

/// What a value is, for a sentence: "a string", "an object", "null".
QString kindWord(json::Kind kind);

} // namespace model
