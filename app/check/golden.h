// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/subject.h"
#include "model/finding.h"
#include "json/pointer.h"

#include <vector>

// An answer against the one that is kept as expected. They compare by meaning (comparison.h): members by name in any
// order, numbers by value, time stamps by instant, arrays by index.
//
// What changes with every request may differ (volatility.h):
//   id, also of each element of a list, and time stamps: in their values, as long as the service made them. They count
//   when the request sent what the expected answer has, and they never may be missing or of another kind
//   @odata.context, @odata.etag, @odata.nextLink, @odata.deltaLink of anything, also whether they are there
//   date, request-id and client-request-id of an error
// and besides what model::Golden::ignored names: JSON Pointers (RFC 6901) in which `*` stands for any one member or
// element and `**` for any number of them, `/value/*/title`, `/**/etag`; what is below such a place is left out too.
namespace check {

/// Whether the pattern names the place, or a place above it.
bool isIgnored(const json::Pointer &place, const QString &pattern);
/// Why a text is no such pattern; empty when it is one.
QString ignoredProblem(const QString &pattern);

/// Each difference, without the id of the check. Bodies of more than limits::maxComparedAnswer bytes give one finding
/// that says so, and so does a text that is no JSON.
std::vector<model::Finding> goldenDifferences(const Subject &subject, const model::Golden &golden);

} // namespace check
