// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/document.h"

namespace json {

/// A JSON string literal, quotes included. Escapes only what RFC 8259 demands, and lone surrogates as \uXXXX, since
/// UTF-8 cannot carry them.
QByteArray quote(QStringView text);

/// Deeper levels stay at this indentation: blanks would grow with the square of a hostile document's depth.
inline constexpr int deepestIndentation = 100;

/// The same tokens, each with its own bytes, laid out with `indent` blanks a level (up to a hundred levels).
QByteArray indented(const Document &document, int indent = 2, const QByteArray &eol = "\n");
/// The same tokens without blanks between them.
QByteArray minified(const Document &document);

/// `\r\n` if that is the first line end of the text, else `\n`.
QByteArray lineEndingOf(QByteArrayView text);
/// Every line end (CRLF, LF, lone CR) replaced. Inside a valid JSON text line ends are layout only.
QByteArray withLineEndings(const QByteArray &text, const QByteArray &eol);

/// Writes a text member by member, in the order of the calls.
class Writer
{
public:
    explicit Writer(int indent = 2) : m_indent(indent) {}

    Writer &beginObject() { return open('{'); }
    Writer &endObject() { return close('}'); }
    Writer &beginArray() { return open('['); }
    Writer &endArray() { return close(']'); }
    Writer &key(QStringView name);
    Writer &string(QStringView text) { return raw(quote(text)); }
    Writer &number(qint64 value) { return raw(QByteArray::number(value)); }
    Writer &boolean(bool value) { return raw(value ? "true" : "false"); }
    Writer &null() { return raw("null"); }
    /// `text` must be JSON.
    Writer &raw(const QByteArray &text);

    const QByteArray &text() const { return m_text; }

private:
    Writer &open(char bracket);
    Writer &close(char bracket);
    void newLine();

    QByteArray m_text;
    int m_indent;
    int m_depth = 0;
    bool m_first = true;
    bool m_afterKey = false;
};

} // namespace json
