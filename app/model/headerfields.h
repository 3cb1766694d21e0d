// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace model {

struct HeaderField
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HeaderField &) const = default;
};

/// What a user decided about one header field: its value, and whether it is sent at all. The value may hold
/// `{{variables}}`.
struct HeaderChoice
{
    QByteArray name;
    QByteArray value;
    bool on = true;

    bool operator==(const HeaderChoice &) const = default;
};

/// Header fields in order, with their spelling and repeats (RFC 9110, 5).
class HeaderFields
{
public:
    HeaderFields() = default;
    HeaderFields(std::initializer_list<HeaderField> fields) : m_fields(fields) {}

    void append(const QByteArray &name, const QByteArray &value) { m_fields.push_back({name, value}); }
    /// Replaces the first field of that name and drops the others; appends when there is none.
    void set(const QByteArray &name, const QByteArray &value);
    /// The first value; names compare without case.
    std::optional<QByteArray> value(QByteArrayView name) const;
    bool contains(QByteArrayView name) const { return value(name).has_value(); }
    void remove(QByteArrayView name);

    bool isEmpty() const { return m_fields.empty(); }
    size_t size() const { return m_fields.size(); }
    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }
    auto begin() { return m_fields.begin(); }
    auto end() { return m_fields.end(); }

    /// `Name: value` lines, each ended by CRLF. Values with line ends in them do not survive this form.
    QByteArray toLines() const;
    static HeaderFields fromLines(const QByteArray &lines);

    bool operator==(const HeaderFields &) const = default;

private:
    std::vector<HeaderField> m_fields;
};

/// A word of HTTP: a method or a field name (RFC 9110, 5.6.2).
bool isToken(QByteArrayView text);

/// Field names compare without case (RFC 9110, 5.1).
bool isSameField(QByteArrayView a, QByteArrayView b);

/// Whether the field is about the content of a message rather than the message: all such names begin with `Content-`
/// (RFC 9110, 8).
bool describesContent(QByteArrayView name);

/// A name is a token, a value has no control characters (RFC 9110, 5.1 and 5.5), and the fields that frame the message
/// (`Host`, `Content-Length`, `Transfer-Encoding`, `Connection`, ...) are not the caller's to set.
Result<void> checkHeaderField(const HeaderField &field);

} // namespace model
