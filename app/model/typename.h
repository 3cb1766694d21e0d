// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace model {

/// A type as CSDL writes it: `Edm.String`, `microsoft.graph.x`, `Collection(microsoft.graph.x)` (OData CSDL 4.01, 4.1).
class TypeName
{
public:
    TypeName() = default;
    explicit TypeName(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    bool isCollection() const { return m_text.startsWith(QLatin1String("Collection(")) && m_text.endsWith(u')'); }
    /// The type of one element; the type itself when it is no collection.
    TypeName element() const { return isCollection() ? TypeName(m_text.sliced(11, m_text.size() - 12)) : *this; }
    bool isPrimitive() const { return m_text.startsWith(QLatin1String("Edm.")); }
    /// The part behind the last dot, for display: `String`, `onenoteOperationError`.
    QString shortName() const;

    bool operator==(const TypeName &) const = default;

private:
    QString m_text;
};

} // namespace model
