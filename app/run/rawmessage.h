// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"
#include "model/result.h"

// HTTP messages as people keep them in files: copied from a page, from another client, or written by hand. Lines end
// with LF or CRLF. Failures name the line, from 1.
namespace run {

/// Status line (`HTTP/1.1 201 Created`, `HTTP/2 201`), header fields, a blank line and the body; interim answers (1xx)
/// before it are passed over, repeats of a field are joined. The body is what stands behind the blank line:
/// - well-formed chunks are put together where Transfer-Encoding names them;
/// - a line end behind the body is not part of it when Content-Length leaves no room for it.
/// A body is complete when Content-Length says so for it as it is or with its line ends as LF or CRLF throughout, since
/// an editor may have changed them, and where nothing gives a length.
model::Result<model::Response> responseFromRaw(const QByteArray &bytes);

/// `METHOD target [HTTP/1.1]`, header fields, a blank line and the body. The target is an http or https URL, or a path
/// with a Host field (then https).
model::Result<model::Request> requestFromRaw(const QByteArray &bytes);

} // namespace run
