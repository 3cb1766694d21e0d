// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"

namespace ui {

/// A term with a note under it, and what the document says of it.
struct DocumentationRow
{
    QString term = {};   ///< a name as the service writes it; empty: the text takes the whole width
    QString note = {};   ///< under the term: "Enumeration · from operation"
    QString text = {};   ///< in sentences
    QString code = {};   ///< to be shown in monospace, line by line as it is
    QString remark = {}; ///< under the text: where it stands, what it means for a request

    bool operator==(const DocumentationRow &) const = default;
};

struct DocumentationSection
{
    QString heading;
    std::vector<DocumentationRow> rows;

    bool operator==(const DocumentationSection &) const = default;
};

/// What a schema knows, in the order and the words a page shows it. Texts are free of control characters but for line
/// feeds in `code`.
struct Documentation
{
    QString title;
    QString summary;
    QString origin; ///< the document described, and the schema file

    QString remarkCount;                   ///< "31 remarks: 7 warnings, 24 notes"; empty when there are none
    std::vector<model::Diagnostic> urgent; ///< errors, then warnings, each by line
    std::vector<model::Diagnostic> notes;  ///< by line

    std::vector<DocumentationSection> sections;

    bool operator==(const Documentation &) const = default;
};

Documentation documentationOf(const model::OperationSchema &schema);

/// "Error", "Warning", "Note": for the icon's name and tool tip.
QString severityText(model::Severity severity);

/// Like visibleText(), but line feeds stay.
QString visibleLines(const QString &text);

} // namespace ui
