// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/expectations.h"

#include <QByteArrayList>

// What a request expects of its answer, as the notes httpfile.h describes.
namespace collection::lines {

/// Takes in `# @KEY VALUE`. False when it is none of these notes, or one that cannot be read: then it stays a comment.
bool readExpectation(const QByteArray &key, const QByteArray &value, model::Expectations &expectations);

/// The lines for all of them, without line ends. Bodies are not part of it.
QByteArrayList expectationLines(const model::Expectations &expectations);

/// As the lines can say them: without blanks around texts, without line breaks, without a body.
model::Expectations writable(model::Expectations expectations);

} // namespace collection::lines
