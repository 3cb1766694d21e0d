// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/document.h"

#include <QStringList>

namespace json {

/// A place in a document, RFC 6901.
class Pointer
{
public:
    Pointer() = default;
    explicit Pointer(QStringList tokens) : m_tokens(std::move(tokens)) {}

    /// `""` is the whole document; anything else starts with `/`. nullopt when it does not, or `~` is not followed by 0
    /// or 1.
    static std::optional<Pointer> parse(QStringView text);

    QString toString() const;
    const QStringList &tokens() const { return m_tokens; }
    bool isRoot() const { return m_tokens.isEmpty(); }
    Pointer child(const QString &token) const;
    Pointer parent() const { return Pointer(m_tokens.mid(0, m_tokens.size() - 1)); }

    /// The value there; of duplicate members the first.
    std::optional<Value> resolve(const Value &root) const;

    bool operator==(const Pointer &) const = default;

private:
    QStringList m_tokens;
};

} // namespace json
