// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/document.h"

#include <QByteArrayList>

#include <random>

namespace json::testing {

/// Another one every time, unless the environment repeats one: TEST_SEED=12345.
inline unsigned seed()
{
    bool isGiven = false;
    const unsigned given = qEnvironmentVariable("TEST_SEED").toUInt(&isGiven);
    return isGiven ? given : std::random_device{}();
}

/// Writes random documents: duplicates, odd order, odd numbers, escapes, nesting, in one of the layouts people use.
class RandomJson
{
public:
    /// With Syntax::Template there are variables where values may stand.
    explicit RandomJson(unsigned seed, Syntax syntax = Syntax::Json) : m_random(seed), m_syntax(syntax) {}

    unsigned below(unsigned bound) { return m_random() % bound; }

    QByteArray document(bool containerOnly = false)
    {
        const QByteArrayList eols = {"\n", "\r\n", "\n"};
        m_eol = eols[qsizetype(below(3))];
        m_layout = Layout(below(5));
        QByteArray text = containerOnly || below(4) ? container(0) : scalar();
        if (below(10) == 0)
            text = nested(text, below(200));
        text = blanks() + text + blanks();
        return below(20) == 0 ? QByteArray("\xEF\xBB\xBF" + text) : text;
    }

    QByteArray value(int depth = 3) { return depth < 4 && below(3) == 0 ? container(depth) : scalar(); }
    QByteArray name()
    {
        return pick({"", "a", "b", "\\u0061", "a/b", "m~n", "@odata.type", "\xC3\xA9", "\\\"", "{", "long name"});
    }

private:
    enum class Layout { OneLine, Minified, Spaces, Tabs, Chaos };

    QByteArray pick(const QByteArrayList &list) { return list[qsizetype(below(unsigned(list.size())))]; }

    /// `depth` containers around a value, with neighbours here and there.
    QByteArray nested(QByteArray text, unsigned depth)
    {
        for (; depth > 0; --depth) {
            if (below(2)) {
                text = '[' + text + ']';
                continue;
            }
            const QByteArray member = '"' + name() + '"' + colon() + text;
            text = '{' + (below(8) ? QByteArray() : QByteArray('"' + name() + "\": 1, ")) + member + '}';
        }
        return text;
    }

    QByteArray scalar()
    {
        if (m_syntax == Syntax::Template && below(6) == 0)
            return pick({"{{n}}", "{{$randomInt 1 5}}", "{{a b}}"});
        switch (below(4)) {
        case 0:
            return pick(
                {"0", "-0", "1.0", "1.10", "1e400", "-1E-5", "9007199254740993", "123456789012345678901234567890"});
        case 1:
            return pick({"true", "false", "null"});
        default:
            return '"' +
                   pick({"", "x", "a,b", "]}", "\\\"", "\\\\", "\\uD800", "\\u0000", "\xF0\x9F\x98\x80", "  ", "a: b",
                         "//", "\\n"}) +
                   '"';
        }
    }

    QByteArray container(int depth)
    {
        const bool object = below(3) != 0;
        QByteArray text = object ? "{" : "[";
        const unsigned count = below(depth > 6 ? 1 : 5);
        for (unsigned i = 0; i < count; ++i) {
            if (i)
                text += emptyGap() + ',';
            text += gap(depth + 1, i != 0);
            if (object)
                text += '"' + name() + '"' + colon();
            text += below(3) == 0 ? container(depth + 1) : scalar();
        }
        return text + (count ? gap(depth, false) : emptyGap()) + (object ? '}' : ']');
    }

    QByteArray gap(int depth, bool isBehindComma)
    {
        switch (m_layout) {
        case Layout::OneLine:
            return isBehindComma ? " " : "";
        case Layout::Minified:
            return {};
        case Layout::Spaces:
            return m_eol + QByteArray(depth * 2, ' ');
        case Layout::Tabs:
            return m_eol + QByteArray(depth, '\t');
        case Layout::Chaos:
            break;
        }
        return blanks();
    }

    QByteArray colon()
    {
        if (m_layout == Layout::Chaos)
            return blanks() + ':' + blanks();
        return m_layout == Layout::Minified ? ":" : ": ";
    }

    QByteArray emptyGap() { return m_layout == Layout::Chaos ? blanks() : QByteArray(); }
    QByteArray blanks()
    {
        return m_layout == Layout::Chaos ? pick({"", " ", "\t", "\n", "\r\n", "\r", " \n  ", "  "}) : QByteArray();
    }

    std::mt19937 m_random;
    QByteArray m_eol;
    Syntax m_syntax;
    Layout m_layout = Layout::OneLine;
};

} // namespace json::testing
