// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "json/write.h"

namespace run {

/// An exchange as `graphops` prints it and as JSON lines keep it: every byte of it can be had back.
/// One object: `recording` (id in the history, 0 when not stored), `state` (see model::recordingStateName()),
/// `operation` (key), `title`, `type`, `environment` and `run` (names), `replayOf` and `tracks` (ids, 0 for none),
/// `startedAt`, `request{method,url,headers,body}`, `sends`,
/// `response{status,reason,headers,body,complete,completeness}` or null, `error{kind,message,mayHaveArrived}` or null,
/// `serviceError{codes,messages,meaning,requestId,clientRequestId,retryAfter}` for an answer from 400 on, else null
/// (codes and messages outermost first, `retryAfter` in milliseconds or null),
/// `verdict{passed,failed,warnings,findings[]}` as model::writeVerdict() has it, null without an answer,
/// `timings` in milliseconds since the start, `returnedOperation` or null,
/// `latest{at,status,progress,resourceLocation}` or null, `annotation{pinned,note,tags}`. Header fields are
/// `{name,value}` in order, with `valueBase64` for one that is not UTF-8 and shown as Latin-1. A body that is not UTF-8
/// is null, its bytes stand in `bodyBase64`.
QByteArray exchangeJson(const model::Recording &recording, int indent = 2);

// Members of it: `error` with its name, and the values of `returnedOperation`, `latest`, `annotation`.
void writeError(json::Writer &writer, const std::optional<model::TransportError> &error);
void writeReturned(json::Writer &writer, const model::ReturnedOperation &returned);
void writeLatest(json::Writer &writer, const model::LatestLook &latest);
void writeAnnotation(json::Writer &writer, const model::Annotation &annotation);

} // namespace run
