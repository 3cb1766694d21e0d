// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/index.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

// Lossless JSON (RFC 8259): an index over the bytes. Nothing is converted on the way in, so order, duplicate members,
// number text, escapes and layout are all still there; a Value is a cursor into the index.
namespace json {

enum class Kind : quint8 {
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
    Placeholder ///< `{{name}}`, with Syntax::Template only
};

/// Template: a request's body before its variables are put in, where `{{name}}` may stand for a value. No JSON text has
/// two braces there, so every JSON text reads the same either way.
enum class Syntax : quint8 { Json, Template };

/// Where and why a text is not JSON. `offset` counts bytes from 0, `line` from 1, `column` characters from 1.
struct Error
{
    qsizetype offset = 0;
    int line = 1;
    int column = 1;
    QString reason;

    bool operator==(const Error &) const = default;
};

/// A parse that another thread watches. The text goes on being the caller's.
struct Reading
{
    std::atomic<qsizetype> done = 0;     ///< bytes read so far
    std::atomic<bool> cancelled = false; ///< set it: the parse ends soon, with an error
};

namespace detail {

struct Index
{
    QByteArray text;
    Syntax syntax = Syntax::Json;
    Tokens tokens;
    std::optional<Error> error;
};

} // namespace detail

struct Member;

/// A value inside a Document, which must outlive it.
class Value
{
public:
    Kind kind() const;
    bool isObject() const { return kind() == Kind::Object; }
    bool isArray() const { return kind() == Kind::Array; }
    bool isString() const { return kind() == Kind::String; }
    bool isNumber() const { return kind() == Kind::Number; }
    bool isNull() const { return kind() == Kind::Null; }
    bool isPlaceholder() const { return kind() == Kind::Placeholder; }

    qsizetype begin() const; ///< offset of the first byte in the document's text
    qsizetype end() const;   ///< offset behind the last byte
    QByteArrayView raw() const;

    /// The text of a string with its escapes resolved; for every other kind the raw text.
    QString string() const;
    bool isTrue() const { return raw() == QByteArrayView("true"); }

    /// Members in document order, duplicates included. Empty for every other kind.
    std::vector<Member> members() const;
    /// Elements in order. Empty for every other kind.
    std::vector<Value> elements() const;
    /// The first member of that name.
    std::optional<Value> member(QStringView name) const;

    const QByteArray &documentText() const { return m_index->text; }
    quint32 token() const { return m_token; } ///< see Document::nextToken()

private:
    friend class Document;
    Value(const detail::Index *index, quint32 token) : m_index(index), m_token(token) {}
    char firstByte() const { return m_index->text.at(begin()); }

    const detail::Index *m_index;
    quint32 m_token;
};

struct Member
{
    Value key;
    Value value;

    QString name() const { return key.string(); }
};

/// A parsed text. Copies share the index.
class Document
{
public:
    Document();

    /// Never fails: a text that is not JSON gives a document with an error(). A UTF-8 byte order mark is skipped, depth
    /// is bounded by memory alone, invalid UTF-8 is an error. Texts above 1 GiB are refused. `reading` may be null.
    static Document parse(QByteArray text, Syntax syntax = Syntax::Json, Reading *reading = nullptr);

    const QByteArray &text() const { return m_index->text; }
    bool isValid() const { return !m_index->error; }
    const std::optional<Error> &error() const { return m_index->error; }

    /// Only for a valid document.
    Value root() const;
    /// The root if it is valid and an object.
    std::optional<Value> object() const;

    // The index itself, for views that page through it. Tokens come in the order of the text: a scalar is one, a
    // container is its opening bracket, all that is in it, and its closing bracket. A member is its key and its value.
    // Their numbers grow with the text, by one or by two.

    /// Behind the last token.
    quint32 tokenEndOfAll() const { return quint32(m_index->tokens.size()); }
    bool isContainer(quint32 token) const { return m_index->tokens.isContainer(token); }
    /// The next one in the text; of a container the first one in it or its closing bracket.
    quint32 nextToken(quint32 token) const { return token + (isContainer(token) ? 2 : 1); }
    /// The one behind a key, a scalar or a whole container.
    quint32 tokenBehind(quint32 token) const { return m_index->tokens.behind(token); }
    /// The one whose bytes hold this offset or, between tokens, the one before; the first one before that.
    quint32 tokenAt(qsizetype offset) const;
    qsizetype tokenBegin(quint32 token) const { return m_index->tokens[token]; }
    char tokenByte(quint32 token) const { return m_index->text.at(tokenBegin(token)); } ///< the first one
    /// Whether it is the name of a member.
    bool isKey(quint32 token) const;
    /// A closing bracket.
    bool isClose(quint32 token) const { return tokenByte(token) == '}' || tokenByte(token) == ']'; }
    /// The key of a value that is a member.
    std::optional<Value> keyOf(quint32 value) const;
    /// Behind the bytes of a key or a scalar, or behind one bracket.
    qsizetype tokenEnd(quint32 token) const;
    /// Of a key, a scalar or an opening bracket.
    Value valueAt(quint32 token) const { return Value(m_index.get(), token); }

private:
    explicit Document(std::shared_ptr<const detail::Index> index) : m_index(std::move(index)) {}

    std::shared_ptr<const detail::Index> m_index;
};

/// The longest begin of a broken or cut off JSON text that closing its open containers makes whole, with them closed;
/// the text itself when it is valid, empty when not even a first value is there.
QByteArray completedPrefix(const QByteArray &text);

/// Line and column of a byte offset, as Error counts them.
Error placeOf(QByteArrayView text, qsizetype offset, QString reason = {});

} // namespace json
