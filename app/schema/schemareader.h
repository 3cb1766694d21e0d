// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"

#include <memory>

namespace schema {

/// A document that may describe operations.
struct Document
{
    QString name; ///< file name as messages show it, path included
    QByteArray bytes;
};

/// What a document says, and what was wrong with it. The severity tells what became of the document: with an error
/// nothing was loaded from it, with a warning a part was left out, a note loses nothing.
struct Reading
{
    std::vector<model::OperationSchema> operations;
    std::vector<model::Diagnostic> diagnostics; ///< file and line are those of the document read
};

/// Understands one format. A file in readers/ adds one; its factory is `make` and the capitalised file name.
class SchemaReader
{
public:
    SchemaReader() = default;
    Q_DISABLE_COPY_MOVE(SchemaReader)
    virtual ~SchemaReader() = default;

    /// Whether the document is in this reader's format, broken or not.
    virtual bool accepts(const Document &document) const = 0;
    virtual Reading read(const Document &document) const = 0;
};

/// One of each, by file name. The build generates the list from the files in readers/.
std::vector<std::unique_ptr<SchemaReader>> makeReaders();

} // namespace schema
