// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/document.h"

#include <gtest/gtest.h>

namespace json::testing {

/// Reads a document through its values alone: the bytes of each token, and the gaps between them. Both together must be
/// the text again, or something of it cannot be shown.
class Tokens
{
public:
    explicit Tokens(const Document &document) : m_text(document.text())
    {
        const Value root = document.root();
        m_at = m_text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        m_shown = m_text.first(m_at);
        gap(root.begin(), "");
        value(root);
        gap(m_text.size(), "");
    }

    /// Tokens and gaps in order.
    const QByteArray &shown() const { return m_shown; }
    const QByteArrayList &tokens() const { return m_tokens; }

private:
    void value(const Value &value)
    {
        if (!value.isObject() && !value.isArray()) {
            token(value.end());
            return;
        }
        token(value.begin() + 1);
        bool isFirst = true;
        for (const Member &member : value.members()) {
            gap(member.key.begin(), isFirst ? "" : ",");
            isFirst = false;
            token(member.key.end());
            gap(member.value.begin(), ":");
            this->value(member.value);
        }
        for (const Value &element : value.elements()) {
            gap(element.begin(), isFirst ? "" : ",");
            isFirst = false;
            this->value(element);
        }
        gap(value.end() - 1, "");
        token(value.end());
    }

    void token(qsizetype end)
    {
        m_tokens.append(m_text.sliced(m_at, end - m_at));
        m_shown += m_tokens.constLast();
        m_at = end;
    }

    /// Up to `end` there are blanks only, and one separator if any.
    void gap(qsizetype end, const char *separator)
    {
        const QByteArray bytes = m_text.sliced(m_at, end - m_at);
        m_shown += bytes;
        m_at = end;
        QByteArray bare;
        for (const char c : bytes) {
            if (!QByteArrayView(" \t\r\n").contains(c))
                bare += c;
        }
        EXPECT_EQ(bare, QByteArray(separator));
    }

    QByteArray m_text;
    QByteArray m_shown;
    QByteArrayList m_tokens;
    qsizetype m_at = 0;
};

} // namespace json::testing
