// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"

namespace command {

/// One object: `request{method,url,headers,body}`, `sends`,
/// `response{status,reason,headers,body,complete,completeness}` or null, `error{kind,message,mayHaveArrived}` or null,
/// `serviceError{codes,messages,meaning,requestId,clientRequestId,retryAfter}` for an answer from 400 on, else null
/// (codes and messages outermost first, `retryAfter` in milliseconds or null),
/// `verdict{passed,failed,warnings,findings[]}` as model::writeVerdict() has it, null without an answer,
/// `timings` in milliseconds since the start, `returnedOperation` or null, `recording` (id in the history, 0 when not
/// stored). Header fields are `{name,value}` in order. A body that is not UTF-8 is null, its bytes stand in
/// `bodyBase64`.
QByteArray exchangeJson(const model::Recording &recording);

} // namespace command
