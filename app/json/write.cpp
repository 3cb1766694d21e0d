// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/write.h"

#include "json/scanner.h"

#include <algorithm>
#include <utility>

namespace json {

namespace {

/// Copies the tokens of a valid text, dropping the blanks between them; `between` writes the layout.
template <typename OnStructure>
QByteArray copyTokens(const QByteArray &text, OnStructure onStructure)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = text.startsWith("\xEF\xBB\xBF") ? 3 : 0; at < text.size();) {
        const char c = text[at];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            ++at;
        } else if (QByteArrayView("{}[],:").contains(c) && !QByteArrayView(text).sliced(at).startsWith("{{")) {
            onStructure(out, c);
            ++at;
        } else {
            qsizetype end = at;
            if (c == '"' || c == '{') {
                end = detail::scalarEnd(text, at);
            } else {
                while (end < text.size() && !QByteArrayView(" \t\r\n,:]}").contains(text[end]))
                    ++end;
            }
            out += QByteArrayView(text).sliced(at, end - at);
            at = end;
        }
    }
    return out;
}

} // namespace

QByteArray quote(QStringView text)
{
    QByteArray out = "\"";
    qsizetype plain = 0;
    const auto flush = [&](qsizetype until) { out += text.sliced(plain, until - plain).toUtf8(); };
    const auto hex = [&](char16_t unit) { out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0'); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            ++i;
            continue;
        }
        if (c.unicode() >= 0x20 && c != u'"' && c != u'\\' && !c.isSurrogate())
            continue;
        flush(i);
        plain = i + 1;
        switch (c.unicode()) {
        case u'"':
            out += "\\\"";
            break;
        case u'\\':
            out += "\\\\";
            break;
        case u'\n':
            out += "\\n";
            break;
        case u'\r':
            out += "\\r";
            break;
        case u'\t':
            out += "\\t";
            break;
        case u'\b':
            out += "\\b";
            break;
        case u'\f':
            out += "\\f";
            break;
        default:
            hex(c.unicode());
        }
    }
    flush(text.size());
    return out + '"';
}

QByteArray indented(const Document &document, int indent, const QByteArray &eol)
{
    int depth = 0;
    char previous = 0;
    const auto lineStart = [&] {
        return QByteArray(eol + QByteArray(qsizetype(std::min(depth, deepestIndentation)) * indent, ' '));
    };
    return copyTokens(document.text(), [&](QByteArray &out, char c) {
        switch (c) {
        case '{':
        case '[':
            out += c;
            ++depth;
            out += lineStart();
            break;
        case '}':
        case ']': {
            // Nothing was written since the opening bracket's line break: fold it to {} or [].
            const QByteArray inner = lineStart();
            const bool isEmpty = (previous == '{' || previous == '[') && out.endsWith(inner);
            --depth;
            if (isEmpty)
                out.chop(inner.size());
            else
                out += lineStart();
            out += c;
            break;
        }
        case ',':
            out += c;
            out += lineStart();
            break;
        default:
            out += ": ";
        }
        previous = c;
    });
}

QByteArray minified(const Document &document)
{
    return copyTokens(document.text(), [](QByteArray &out, char c) { out += c; });
}

QByteArray lineEndingOf(QByteArrayView text)
{
    const qsizetype at = text.indexOf('\n');
    return at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n";
}

QByteArray withLineEndings(const QByteArray &text, const QByteArray &eol)
{
    QByteArray out = text;
    out.replace("\r\n", "\n").replace('\r', '\n');
    return eol == "\n" ? out : out.replace("\n", eol);
}

Writer &Writer::key(QStringView name)
{
    newLine();
    m_text += quote(name) + (m_indent ? ": " : ":");
    m_afterKey = true;
    return *this;
}

Writer &Writer::raw(const QByteArray &text)
{
    newLine();
    m_text += text;
    m_first = false;
    return *this;
}

Writer &Writer::open(char bracket)
{
    newLine();
    m_text += bracket;
    ++m_depth;
    m_first = true;
    return *this;
}

Writer &Writer::close(char bracket)
{
    --m_depth;
    if (!m_first && m_indent)
        m_text += '\n' + QByteArray(qsizetype(m_depth) * m_indent, ' ');
    m_text += bracket;
    m_first = false;
    return *this;
}

void Writer::newLine()
{
    if (std::exchange(m_afterKey, false) || m_depth == 0)
        return;
    if (!m_first)
        m_text += ',';
    m_first = false;
    if (m_indent)
        m_text += '\n' + QByteArray(qsizetype(m_depth) * m_indent, ' ');
}

} // namespace json
