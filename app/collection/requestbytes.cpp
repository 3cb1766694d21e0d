// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/requestbytes.h"

#include "collection/httplines.h"

namespace collection {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

/// The bytes in front of the entry's own.
QByteArray front(const HttpFile &file, size_t entry)
{
    QByteArray bytes;
    for (size_t i = 0; i < entry; ++i)
        bytes += file.entries[i].before + file.entries[i].source;
    return bytes + file.entries[entry].before;
}

QByteArray back(const HttpFile &file, size_t entry)
{
    QByteArray bytes;
    for (size_t i = entry + 1; i < file.entries.size(); ++i)
        bytes += file.entries[i].before + file.entries[i].source;
    return bytes + file.rest;
}

QByteArray lineEndOf(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return end > 0 && bytes[end - 1] == '\r' ? QByteArray("\r\n") : QByteArray("\n");
}

QByteArray ended(QByteArray bytes)
{
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        bytes += lineEndOf(bytes);
    return bytes;
}

} // namespace

QByteArray withName(const HttpFile &file, size_t entry, const QString &name)
{
    QByteArray own = file.entries[entry].source;
    const QByteArray mark = own.startsWith(byteOrderMark) ? own.first(3) : QByteArray();
    own = own.sliced(mark.size());
    const QByteArray line = name.isEmpty() ? QByteArray("###") : QByteArray("### " + name.toUtf8());
    if (lines::isSeparator(own)) {
        qsizetype end = own.indexOf('\n');
        end = end < 0 ? own.size() : end;
        if (end > 0 && own[end - 1] == '\r')
            --end;
        own.replace(0, end, line);
    } else {
        own.prepend(line + lineEndOf(own));
    }
    return front(file, entry) + mark + own + back(file, entry);
}

QByteArray requestBytes(const HttpFile &file, size_t entry)
{
    QByteArray own = file.entries[entry].source;
    if (own.startsWith(byteOrderMark))
        own = own.sliced(3);
    return ended(lines::isSeparator(own) ? own : QByteArray("###" + lineEndOf(own) + own));
}

QByteArray withBytesBehind(const HttpFile &file, size_t entry, const QByteArray &bytes)
{
    if (file.entries.empty())
        return ended(file.rest) + bytes;
    if (entry >= file.entries.size()) {
        const size_t last = file.entries.size() - 1;
        return ended(front(file, last) + file.entries[last].source + file.rest) + bytes;
    }
    return ended(front(file, entry) + file.entries[entry].source) + bytes + back(file, entry);
}

QByteArray withoutEntry(const HttpFile &file, size_t entry)
{
    return front(file, entry) + back(file, entry);
}

} // namespace collection
