// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/document.h"

#include <QColor>
#include <QStringView>

#include <vector>

namespace ui {

struct Colors;

enum class JsonPart { Name, String, Literal, Variable };

QColor colorOf(const Colors &colors, JsonPart part);

/// A coloured stretch of a row.
struct JsonSpan
{
    JsonPart part;
    qsizetype begin;
    qsizetype length;

    bool operator==(const JsonSpan &) const = default;
};

/// The coloured stretches of one row of indented JSON. `insideString`: the row starts within a string, being the
/// continuation of a line too long for one row. In a template the variables in a string are spans of their own, behind
/// that of the string.
std::vector<JsonSpan> jsonSpans(QStringView row, bool insideString, json::Syntax syntax = json::Syntax::Json);

} // namespace ui
