// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/bodytext.h"

#include "ui/standins.h"

#include <QUtf8StringView>

#include <algorithm>
#include <cstring>

namespace ui {

namespace {

/// Bytes for characters typed or pasted. A lone surrogate has no UTF-8; inside a JSON string its escape says the same.
QByteArray typedBytes(const QString &shown, const QByteArray &eol)
{
    const QString text = withoutStandIns(shown);
    QByteArray bytes;
    qsizetype plain = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isLineEnd = shown[i] == QChar::ParagraphSeparator;
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (isLineEnd || c.isSurrogate()) {
            bytes += QStringView(text).sliced(plain, i - plain).toUtf8();
            bytes += isLineEnd ? eol : escapeOf(c);
            plain = i + 1;
        }
    }
    return bytes + QStringView(text).sliced(plain).toUtf8();
}

/// How many UTF-16 units two texts share at their ends; no pair of surrogates is cut in two.
struct CommonEnds
{
    qsizetype front = 0;
    qsizetype back = 0;

    CommonEnds(const QString &before, const QString &after)
    {
        front = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin();
        if (front > 0 && before[front - 1].isHighSurrogate())
            --front;
        const qsizetype most = std::min(before.size(), after.size()) - front;
        while (back < most && before[before.size() - 1 - back] == after[after.size() - 1 - back])
            ++back;
        if (back > 0 && before[before.size() - back].isLowSurrogate())
            --back;
    }
};

bool isContinuation(char byte)
{
    return (quint8(byte) & 0xC0) == 0x80;
}

qsizetype unitsIn(QByteArrayView bytes)
{
    qsizetype continuations = 0;
    qsizetype pairs = 0;
    for (const char c : bytes) {
        continuations += qsizetype(isContinuation(c));
        pairs += qsizetype(quint8(c) >= 0xF0);
    }
    return bytes.size() - continuations + pairs;
}

} // namespace

QByteArray escapeOf(QChar c)
{
    return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
}

BodyText::BodyText(QByteArray bytes) : m_bytes(std::move(bytes))
{
    const char *data = m_bytes.constData();
    const qsizetype size = m_bytes.size();
    bool hasLf = false;
    bool hasCrLf = false;
    qsizetype begin = 0;
    while (true) {
        m_lines.push_back({begin, m_units});
        const void *found = begin < size ? std::memchr(data + begin, '\n', size_t(size - begin)) : nullptr;
        const qsizetype next = found ? static_cast<const char *>(found) - data + 1 : size;
        m_units += unitsIn({data + begin, next - begin});
        m_longest = std::max(m_longest, next - begin);
        if (!found)
            break;
        const bool crLf = next - begin > 1 && data[next - 2] == '\r';
        m_units -= qsizetype(crLf);
        hasCrLf = hasCrLf || crLf;
        hasLf = hasLf || !crLf;
        begin = next;
    }
    m_mixed = hasLf && hasCrLf;
    m_isText = QUtf8StringView(data, size).isValidUtf8() && !m_bytes.startsWith("\xEF\xBB\xBF");
}

qsizetype BodyText::byteAt(qsizetype position) const
{
    if (position >= m_units)
        return m_bytes.size();
    const auto line = std::upper_bound(m_lines.begin(), m_lines.end(), position,
                                       [](qsizetype unit, const Line &other) { return unit < other.unit; }) -
                      1;
    qsizetype at = line->byte;
    for (qsizetype units = line->unit; units < position && at < m_bytes.size();) {
        const auto lead = quint8(m_bytes[at]);
        at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        units += lead >= 0xF0 ? 2 : 1;
    }
    return std::min(at, m_bytes.size());
}

qsizetype BodyText::positionAt(qsizetype byte) const
{
    const auto line = std::upper_bound(m_lines.begin(), m_lines.end(), byte,
                                       [](qsizetype offset, const Line &other) { return offset < other.byte; }) -
                      1;
    if (byte < m_bytes.size() && !isBetweenCharacters(byte) && m_bytes[byte] == '\n')
        --byte;
    return line->unit + unitsIn(QByteArrayView(m_bytes).sliced(line->byte, byte - line->byte));
}

QString BodyText::shown(qsizetype begin, qsizetype end) const
{
    const qsizetype from = byteAt(begin);
    QString text = QString::fromUtf8(QByteArrayView(m_bytes).sliced(from, byteAt(end) - from));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return withStandIns(std::move(text)).replace(u'\n', QChar::ParagraphSeparator);
}

std::optional<json::Edit> BodyText::editFor(qsizetype begin, qsizetype end, const QString &after,
                                            const QByteArray &eol) const
{
    const QString before = shown(begin, end);
    const CommonEnds same(before, after);
    const QString typed = after.mid(same.front, after.size() - same.front - same.back);
    if (typed.isEmpty() && same.front + same.back == before.size())
        return std::nullopt;
    const qsizetype from = byteAt(begin + same.front);
    const qsizetype to = byteAt(begin + before.size() - same.back);
    return json::Edit{from, to - from, typedBytes(typed, eol)};
}

bool BodyText::isBetweenCharacters(qsizetype byte) const
{
    if (byte <= 0 || byte >= m_bytes.size())
        return true;
    return !isContinuation(m_bytes[byte]) && !(m_bytes[byte] == '\n' && m_bytes[byte - 1] == '\r');
}

BodyText::Splice BodyText::spliceTo(const BodyText &other) const
{
    const json::Edit edit = json::difference(m_bytes, other.m_bytes);
    qsizetype begin = edit.offset;
    while (!isBetweenCharacters(begin) || !other.isBetweenCharacters(begin))
        --begin;
    qsizetype end = edit.offset + edit.removed;
    const qsizetype shift = other.m_bytes.size() - m_bytes.size();
    while (!isBetweenCharacters(end) || !other.isBetweenCharacters(end + shift))
        ++end;
    const qsizetype position = positionAt(begin);
    return {position, positionAt(end) - position, other.shown(position, other.positionAt(end + shift))};
}

} // namespace ui
