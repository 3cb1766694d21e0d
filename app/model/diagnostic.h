// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace model {

enum class Severity { Note, Warning, Error };

/// Something worth knowing about a document that was read: a contradiction, a gap, a broken part.
struct Diagnostic
{
    Severity severity = Severity::Note;
    QString file = {};
    int line = 0; ///< 1-based, 0 when the whole file is meant
    QString message = {};

    bool operator==(const Diagnostic &) const = default;
};

/// "note", "warning", "error": the words the schema format uses.
QString severityName(Severity severity);

} // namespace model
