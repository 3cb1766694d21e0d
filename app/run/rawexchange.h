// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "model/recording.h"
#include "run/rawmessage.h"

namespace run {

/// An exchange from messages kept in files, as if it had been sent from here: a bearer token in the request becomes its
/// placeholder and is masked in the answer. Without a request, method and URL are those of the schema's example, and
/// nothing is known of the rest. It was sent when the answer's `Date` says; without one its time is not known (empty).
model::Recording recordingOf(const model::OperationSchema &schema, const std::optional<model::Request> &request,
                             const model::Response &response);

} // namespace run
