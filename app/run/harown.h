// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "json/write.h"

// What HAR 1.2 has no place for. It stands in one custom member of an entry, so that our files come back equal.
namespace run {

inline constexpr QStringView harOwnMember = u"_graphOperationsConsole";

/// The member with one object: `format` (1), `id`, `state`, `operationKey`, `title`, `type`, `run`, `environmentId`,
/// `environmentName`, `replayOf`, `tracks`, `startedAt`, `sends`,
/// `response{reasonBase64,completeness,completenessReason,masked[[offset,length]]}` or null,
/// `error{kind,message,mayHaveArrived}` or null, `timings` (microseconds, -1 for what did not happen),
/// `returned{id,status,progress,resourceLocation,errorCode,errorMessage}`,
/// `latest{at,status,progress,resourceLocation}`, `expectations` (model/expectationsjson.h), `verdict`
/// (model/verdictjson.h), `annotation{pinned,note,tags}`. Request and answer themselves stand where HAR has them.
void writeHarOwn(json::Writer &writer, const model::Recording &recording);

/// Whether the entry has what writeHarOwn() wrote; another format of it is none.
bool hasHarOwn(const json::Value &entry);

/// Takes all of it into `recording`, which has request and answer already: an answer that was none is dropped. False
/// when a member is missing or of another kind; the recording may have changed then.
bool readHarOwn(const json::Value &entry, model::Recording &recording);

} // namespace run
