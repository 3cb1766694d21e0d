// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/textrows.h"

#include "ui/labels.h"

#include <algorithm>
#include <cstring>

namespace ui {

namespace {

constexpr qsizetype searchedAtOnce = 1 << 20; ///< bytes

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

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

bool sameFolded(char a, char b)
{
    return folded(a) == folded(b);
}

/// The part of the text in which a needle that begins in [from, until) stands.
qsizetype findIn(const TextRows &rows, QByteArrayView needle, qsizetype from, qsizetype until,
                 const std::atomic<bool> *cancelled)
{
    for (qsizetype at = from; at < until && !(cancelled && *cancelled); at += searchedAtOnce) {
        const qsizetype end = std::min(rows.size(), std::min(until, at + searchedAtOnce) + needle.size() - 1);
        const qsizetype found = findFolded(rows.bytes(at, end), needle, 0);
        if (found >= 0)
            return at + found;
    }
    return -1;
}

/// The last needle that ends in (from, until].
qsizetype findInBackward(const TextRows &rows, QByteArrayView needle, qsizetype from, qsizetype until,
                         const std::atomic<bool> *cancelled)
{
    for (qsizetype at = until; at > from && !(cancelled && *cancelled); at -= searchedAtOnce) {
        const qsizetype begin = std::max<qsizetype>(0, std::max(from, at - searchedAtOnce) - needle.size() + 1);
        const QByteArray piece = rows.bytes(begin, at);
        const qsizetype found = findFoldedBackward(piece, needle, piece.size());
        if (found >= 0)
            return begin + found;
    }
    return -1;
}

} // namespace

int ShownRow::unitAt(qsizetype byte) const
{
    return int(std::lower_bound(bytes.begin(), bytes.end(), int(byte)) - bytes.begin());
}

ShownRow TextRows::shown(int row) const
{
    const QByteArray line = bytes(begin(row), end(row));
    const QByteArrayView view = line;
    ShownRow shown;
    shown.text.reserve(view.size());
    shown.bytes.reserve(size_t(view.size()) + 1);
    for (qsizetype at = 0; at < view.size();) {
        const Character character = characterAt(view.sliced(at));
        if (character.code >= 0x20 && character.code < 0x7F)
            shown.text += QChar(char16_t(character.code));
        else if (character.code == '\t')
            shown.text += QString(tabWidth - shown.text.size() % tabWidth, u' ');
        else
            shown.text += visibleText(QStringView(QChar::fromUcs4(character.code)).toString());
        shown.bytes.resize(size_t(shown.text.size()), int(at));
        at += character.length;
    }
    shown.bytes.push_back(int(view.size()));
    return shown;
}

qsizetype TextRows::before(qsizetype offset) const
{
    if (offset <= 0)
        return 0;
    const qsizetype from = std::max<qsizetype>(0, offset - 4);
    const QByteArray near = bytes(from, offset);
    if (near.endsWith('\n'))
        return offset - (near.endsWith("\r\n") ? 2 : 1);
    for (qsizetype length = near.size(); length > 1; --length) {
        if (characterAt(QByteArrayView(near).last(length)).length == length)
            return offset - length;
    }
    return offset - 1;
}

qsizetype TextRows::behind(qsizetype offset) const
{
    if (offset >= size())
        return size();
    const QByteArray near = bytes(offset, std::min(size(), offset + 4));
    return offset + (near.startsWith("\r\n") ? 2 : characterAt(near).length);
}

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size();) {
        quint64 eight = 0;
        if (text.size() - at >= 8)
            std::memcpy(&eight, text.data() + at, 8);
        if (text.size() - at >= 8 && (eight & 0x8080808080808080) == 0) {
            at += 8;
            continue;
        }
        const Character character = characterAt(text.sliced(at));
        if (character.length == 1 && quint8(text[at]) >= 0x80)
            return at;
        at += character.length;
    }
    return -1;
}

qsizetype findFolded(QByteArrayView text, QByteArrayView needle, qsizetype from)
{
    if (needle.isEmpty() || needle.size() > text.size() - from)
        return -1;
    const auto found = std::search(text.begin() + from, text.end(), needle.begin(), needle.end(), sameFolded);
    return found == text.end() ? -1 : found - text.begin();
}

qsizetype findFoldedBackward(QByteArrayView text, QByteArrayView needle, qsizetype until)
{
    if (needle.isEmpty())
        return -1;
    const auto begin = std::make_reverse_iterator(text.begin() + until);
    const auto end = std::make_reverse_iterator(text.begin());
    const auto found = std::search(begin, end, std::make_reverse_iterator(needle.end()),
                                   std::make_reverse_iterator(needle.begin()), sameFolded);
    return found == end ? -1 : (found.base() - text.begin()) - needle.size();
}

qsizetype findWrapping(const TextRows &rows, const QByteArray &needle, qsizetype from, bool forward,
                       const std::atomic<bool> *cancelled)
{
    if (needle.isEmpty() || needle.size() > rows.size())
        return -1;
    const qsizetype found =
        forward ? findIn(rows, needle, from, rows.size(), cancelled) : findInBackward(rows, needle, 0, from, cancelled);
    if (found >= 0)
        return found;
    return forward ? findIn(rows, needle, 0, rows.size(), cancelled)
                   : findInBackward(rows, needle, 0, rows.size(), cancelled);
}

} // namespace ui
