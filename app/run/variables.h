// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/variable.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <vector>

// `{{name}}` in a request, resolved when it is sent. What stands between two pairs of braces is a variable, blanks
// around it allowed, unless it is blank or holds a brace, a quotation mark or a line end; then it is plain text.
// One pass: what a variable brings is not looked into again, which is also the way to send braces literally.
//
// Built in, fresh at each place (names as in VS Code REST Client):
//   {{$guid}}            a random UUID, version 4 (RFC 9562, 5.4), lower case
//   {{$timestamp}}       seconds since 1970-01-01T00:00:00Z
//   {{$isoTimestamp}}    UTC, RFC 3339 with milliseconds and Z
//   {{$randomInt}}       0 to 999; {{$randomInt A B}}: A included, B excluded
//
// `{{token}}` is not a variable: it stays in header values for the transport, and is refused anywhere else.
namespace run {

/// What the built-in variables are made from.
struct Sources
{
    std::function<qint64()> milliseconds; ///< since 1970-01-01T00:00:00Z
    std::function<quint64()> random;      ///< 64 bits
};

/// The clock and the randomness of everyday use.
Sources everydaySources();

struct Variables
{
    std::vector<model::Variable> values; ///< of a name given twice the first counts
    Sources sources;
};

/// Which rules hold for a text that holds variables.
enum class Place {
    Body,        ///< inside a JSON string escaped (RFC 8259, 7), outside as it is
    HeaderValue, ///< as it is
    Path,        ///< as it is
    PathSegment  ///< the whole text percent-encoded as one segment (RFC 3986, 3.3)
};

/// A variable that cannot be resolved.
struct Unknown
{
    QString name;         ///< as written, without braces and the blanks around it
    qsizetype offset = 0; ///< of the first brace, in bytes
    qsizetype length = 0; ///< with all braces, in bytes
    model::Failure reason;

    bool operator==(const Unknown &) const = default;
};

struct VariableUse
{
    QString name;
    QString value;

    bool operator==(const VariableUse &) const = default;
};

struct Resolved
{
    QByteArray text; ///< unknown variables stand in it as they were written
    std::vector<VariableUse> uses;
    std::vector<Unknown> unknown;
};

Resolved resolve(QByteArrayView text, const Variables &variables, Place place);

/// What resolve() would not find, in the order of the text. One look over the bytes; no value is made.
std::vector<Unknown> unknownVariables(QByteArrayView text, const Variables &variables, Place place = Place::Body);

/// A piece of a text that may hold variables.
struct TemplatePiece
{
    QByteArray text;         ///< as it stands there, braces included
    QString name = {};       ///< of a variable, without braces and the blanks around it; empty: the text is literal
    bool isInString = false; ///< a variable inside a JSON string

    bool isVariable() const { return !name.isEmpty(); }
    bool operator==(const TemplatePiece &) const = default;
};

/// The whole text, cut where variables begin and end; nothing is looked up. `token` and `root` are names like others.
std::vector<TemplatePiece> templatePieces(QByteArrayView text);

/// One path segment: all but unreserved characters, sub-delims, `:` and `@` percent-encoded (RFC 3986, 3.3).
QByteArray encodedSegment(QByteArrayView text);

} // namespace run
