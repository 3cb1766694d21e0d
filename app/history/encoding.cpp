// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/encoding.h"

#include <QStringList>
#include <QtEndian>

namespace history {

namespace {

void appendNetstring(QByteArray &to, const QByteArray &value)
{
    to += QByteArray::number(value.size());
    to += ':';
    to += value;
    to += ',';
}

/// The netstring at `at`, which moves behind it.
std::optional<QByteArray> takeNetstring(const QByteArray &bytes, qsizetype &at)
{
    const qsizetype colon = bytes.indexOf(':', at);
    if (colon < 0)
        return std::nullopt;
    bool isNumber = false;
    const qlonglong size = bytes.sliced(at, colon - at).toLongLong(&isNumber);
    if (!isNumber || size < 0 || size >= bytes.size() - colon - 1 || bytes[colon + 1 + size] != ',')
        return std::nullopt;
    at = colon + 1 + size + 1;
    return bytes.sliced(colon + 1, size);
}

} // namespace

std::optional<QByteArray> exactUtf8(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    // SQL functions stop at a NUL character (https://sqlite.org/nulinstr.html).
    if (bytes.contains('\0') || QString::fromUtf8(bytes) != text)
        return std::nullopt;
    return bytes;
}

QByteArray toUtf16(const QString &text)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<quint16>(text.utf16(), text.size(), bytes.data());
    return bytes;
}

QString fromUtf16(const QByteArray &bytes)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<quint16>(bytes.constData(), text.size(), text.data());
    return text;
}

QByteArray toNetstrings(const model::HeaderFields &fields)
{
    QByteArray bytes;
    for (const model::HeaderField &field : fields) {
        appendNetstring(bytes, field.name);
        appendNetstring(bytes, field.value);
    }
    return bytes;
}

std::optional<model::HeaderFields> headersFromNetstrings(const QByteArray &bytes)
{
    model::HeaderFields fields;
    for (qsizetype at = 0; at < bytes.size();) {
        const std::optional<QByteArray> name = takeNetstring(bytes, at);
        if (!name)
            return std::nullopt;
        const std::optional<QByteArray> value = takeNetstring(bytes, at);
        if (!value)
            return std::nullopt;
        fields.append(*name, *value);
    }
    return fields;
}

QString toText(const std::vector<model::MaskedRange> &ranges)
{
    QStringList parts;
    for (const model::MaskedRange &range : ranges)
        parts += QString(QString::number(range.offset) + u'+' + QString::number(range.length));
    return parts.join(u' ');
}

std::optional<std::vector<model::MaskedRange>> rangesFromText(const QString &text)
{
    std::vector<model::MaskedRange> ranges;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype plus = part.indexOf(u'+');
        bool hasOffset = false;
        bool hasLength = false;
        const QStringView view(part);
        model::MaskedRange range;
        range.offset = view.left(qMax<qsizetype>(plus, 0)).toLongLong(&hasOffset);
        range.length = view.mid(plus + 1).toLongLong(&hasLength);
        if (plus < 0 || !hasOffset || !hasLength)
            return std::nullopt;
        ranges.push_back(range);
    }
    return ranges;
}

} // namespace history
