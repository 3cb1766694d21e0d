// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/textlines.h"

#include <algorithm>
#include <cstring>

namespace ui {

namespace {

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

} // namespace

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

} // namespace ui
