// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "json/write.h"

// The pieces of a HAR 1.2 file (http://www.softwareishard.com/blog/har-12-spec/).
namespace run {

/// Up to the next member of `log`: `{"log":{"version":"1.2","creator":{...},`.
QByteArray harHead();

/// The members of an entry, in an open object. Cookies stand in the header fields alone; what HAR has no place for, in
/// a member of our own (run/harown.h).
void writeHarEntry(json::Writer &writer, const model::Recording &recording);

} // namespace run
