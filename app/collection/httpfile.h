// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/diagnostic.h"
#include "model/expectations.h"
#include "model/headerfields.h"
#include "model/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>
#include <vector>

// Saved requests as `.http` files: the common subset of the "HTTP Request in Editor" format (JetBrains'
// http-request-in-editor-spec; also read by VS Code REST Client, Visual Studio and httpYac). What is ours stands in
// comment lines, which others skip:
//
//   ### Add operations
//   # @operation onenote-post-operations
//   # @path-form example
//   # @line-endings crlf
//   # @off Accept: application/json
//   # @check status == 201
//   # @capture id = $.id
//   # @accept echo /status the sandbox never keeps it
//   # @golden add-operations.golden.json
//   # @golden-ignore /progress
//   POST {{root}}/me/onenote/operations
//   Authorization: Bearer {{token}}
//   Content-Type: application/json
//
//   {"status": "Running"}
//
// A body is every line behind the blank one, without the blank lines around it and without comment lines (`#`, `//`),
// up to `###`, a response handler (`> `, `>> `, `<> `) or a file reference (`< `). No script is run, no file is read.
// `# @line-endings crlf|lf` says how the body's lines end on the wire, whatever an editor makes of the file; without
// it the bytes count as they stand. What the answer should be: `@check` and `@capture` have the lines of a user's
// checks, in their order; `@accept CHECK PLACE REASON` a finding that does not count, its place a JSON Pointer or the
// name of a header field, as a JSON string in quotes when it is empty, holds a blank or begins with a quotation mark;
// `@golden` the file with the expected answer, below the folder of this one; `@golden-ignore` a place in it that may
// differ. A body this would change has `# @body-lines N`: exactly the next N lines.
namespace collection {

enum class LineEnding { Lf, Crlf };

struct SavedRequest
{
    QString name;         ///< one line, may be empty
    QString operationKey; ///< of the schema it was made from, may be empty
    QString pathForm;     ///< which of the operation's paths was chosen, may be empty
    std::optional<LineEnding> lineEnding;
    QByteArray method = "POST";
    QByteArray target;           ///< absolute, or with `{{root}}` in front; text as it stands in the file
    model::HeaderFields headers; ///< `Authorization` only with a placeholder
    model::HeaderFields off;     ///< header fields that are not sent; `Authorization` likewise
    QByteArray body;
    model::Expectations expectations; ///< without the body of the expected answer, which goldenfile.h reads
    QByteArrayList otherLines; ///< comments, variables and scripts in front of the request line, kept as they were
    QByteArrayList trailer;    ///< file references, response handlers and references behind the body, likewise

    bool operator==(const SavedRequest &) const = default;
};

struct HttpFile
{
    struct Entry
    {
        SavedRequest request;
        QByteArray source = {}; ///< its bytes in the file; written back as long as they still say the same
        QByteArray before = {}; ///< bytes in front of it that hold no (readable) request, always written back
        int line = 0;           ///< of its request line, from 1
    };

    std::vector<Entry> entries;
    QByteArray rest; ///< bytes behind the last entry
    std::vector<model::Diagnostic> diagnostics;
};

/// Fails for files over limits::maxRequestFile only. A request that cannot be read gives an error with its line, and
/// its bytes stay. A token in an Authorization field is replaced by `Bearer {{token}}`, with a warning.
model::Result<HttpFile> readHttpFile(const QByteArray &bytes, const QString &fileName = {});

/// The inverse: a file that was read and not changed comes out byte for byte. Fails as writeRequest() does.
model::Result<QByteArray> writeHttpFile(const HttpFile &file);

/// One request as a file. The result has been read back and says the same; a request the format cannot carry, or which
/// another program would take for more than it is (`###`, `> {% script %}` or `< file` in the body), is a failure.
/// An Authorization value without a placeholder becomes `Bearer {{token}}`; line breaks in the name become blanks.
model::Result<QByteArray> writeRequest(const SavedRequest &request);

} // namespace collection
