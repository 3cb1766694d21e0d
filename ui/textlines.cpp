// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/textlines.h"

#include "ui/labels.h"

#include <algorithm>
#include <cstring>

namespace ui {

namespace {

constexpr int tabWidth = 4;

struct Character
{
    char32_t code = QChar::ReplacementCharacter;
    int length = 1; ///< bytes; 1 for a byte that is no UTF-8
};

/// Reads one UTF-8 sequence (RFC 3629: no overlong forms, no surrogates).
Character characterAt(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return quint8(bytes[i]); };
    const quint8 first = at(0);
    if (first < 0x80)
        return {first, 1};
    const int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || bytes.size() < length)
        return {};
    char32_t code = first & (0xFF >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if ((at(i) & 0xC0) != 0x80)
            return {};
        code = (code << 6) | (at(i) & 0x3F);
    }
    static constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < smallest[length] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    return {code, length};
}

bool isContinuationByte(char byte)
{
    return (quint8(byte) & 0xC0) == 0x80;
}

/// The largest break at or below `offset` that splits no character; text that is no UTF-8 is cut where it falls.
qsizetype characterBreak(QByteArrayView text, qsizetype offset)
{
    for (qsizetype back = 0; back < 4 && offset - back > 0; ++back) {
        if (!isContinuationByte(text[offset - back]))
            return offset - back;
    }
    return offset;
}

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

bool sameFolded(char a, char b)
{
    return folded(a) == folded(b);
}

qsizetype findForward(QByteArrayView text, QByteArrayView needle, qsizetype from)
{
    const auto found = std::search(text.begin() + from, text.end(), needle.begin(), needle.end(), sameFolded);
    return found == text.end() ? -1 : found - text.begin();
}

/// The last match that ends at or before `until`.
qsizetype findBackward(QByteArrayView text, QByteArrayView needle, qsizetype until)
{
    const auto begin = std::make_reverse_iterator(text.begin() + until);
    const auto end = std::make_reverse_iterator(text.begin());
    const auto found = std::search(begin, end, std::make_reverse_iterator(needle.end()),
                                   std::make_reverse_iterator(needle.begin()), sameFolded);
    return found == end ? -1 : (found.base() - text.begin()) - needle.size();
}

} // namespace

int ShownRow::unitAt(qsizetype byte) const
{
    return int(std::lower_bound(bytes.begin(), bytes.end(), int(byte)) - bytes.begin());
}

TextLines::TextLines(const QByteArray &text) : m_text(text)
{
    const char *data = m_text.constData();
    const qsizetype size = m_text.size();
    qsizetype begin = 0;
    while (const void *found = begin < size ? std::memchr(data + begin, '\n', size_t(size - begin)) : nullptr) {
        const qsizetype lineEnd = static_cast<const char *>(found) - data;
        addLine(begin, lineEnd > begin && data[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd);
        begin = lineEnd + 1;
    }
    addLine(begin, size);
}

void TextLines::addLine(qsizetype begin, qsizetype end)
{
    while (end - begin > longestRow) {
        m_begins.push_back(quint32(begin));
        m_widest = longestRow;
        begin = characterBreak(m_text, begin + longestRow);
    }
    m_begins.push_back(quint32(begin));
    m_widest = std::max(m_widest, end - begin);
}

qsizetype TextLines::end(int row) const
{
    qsizetype end = row + 1 < rowCount() ? begin(row + 1) : m_text.size();
    if (row + 1 < rowCount() && m_text[end - 1] == '\n') {
        --end;
        if (end > begin(row) && m_text[end - 1] == '\r')
            --end;
    }
    return end;
}

bool TextLines::isContinuation(int row) const
{
    return row > 0 && m_text[begin(row) - 1] != '\n';
}

int TextLines::rowAt(qsizetype offset) const
{
    return int(std::upper_bound(m_begins.begin(), m_begins.end(), quint32(offset)) - m_begins.begin()) - 1;
}

ShownRow TextLines::shown(int row) const
{
    const QByteArrayView bytes = QByteArrayView(m_text).sliced(begin(row), end(row) - begin(row));
    ShownRow shown;
    shown.text.reserve(bytes.size());
    shown.bytes.reserve(size_t(bytes.size()) + 1);
    for (qsizetype at = 0; at < bytes.size();) {
        const Character character = characterAt(bytes.sliced(at));
        if (character.code >= 0x20 && character.code < 0x7F)
            shown.text += QChar(char16_t(character.code));
        else if (character.code == '\t')
            shown.text += QString(tabWidth - shown.text.size() % tabWidth, u' ');
        else
            shown.text += visibleText(QStringView(QChar::fromUcs4(character.code)).toString());
        shown.bytes.resize(size_t(shown.text.size()), int(at));
        at += character.length;
    }
    shown.bytes.push_back(int(bytes.size()));
    return shown;
}

qsizetype TextLines::before(qsizetype offset) const
{
    if (offset <= 0)
        return 0;
    if (m_text[offset - 1] == '\n')
        return offset >= 2 && m_text[offset - 2] == '\r' ? offset - 2 : offset - 1;
    for (qsizetype length = std::min<qsizetype>(4, offset); length > 1; --length) {
        if (characterAt(QByteArrayView(m_text).sliced(offset - length, length)).length == length)
            return offset - length;
    }
    return offset - 1;
}

qsizetype TextLines::behind(qsizetype offset) const
{
    if (offset >= m_text.size())
        return m_text.size();
    const QByteArrayView rest = QByteArrayView(m_text).sliced(offset);
    return offset + (rest.startsWith("\r\n") ? 2 : characterAt(rest).length);
}

qsizetype findWrapping(QByteArrayView text, QByteArrayView needle, qsizetype from, bool forward)
{
    if (needle.isEmpty() || needle.size() > text.size())
        return -1;
    const qsizetype found = forward ? findForward(text, needle, from) : findBackward(text, needle, from);
    if (found >= 0)
        return found;
    return forward ? findForward(text, needle, 0) : findBackward(text, needle, text.size());
}

} // namespace ui
