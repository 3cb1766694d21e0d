// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/scanner.h"

#include <QStringDecoder>

namespace json::detail {

namespace {

/// QString::fromUtf8() takes U+FEFF at the start for a byte order mark and drops it; inside a text it is a character.
QString decoded(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
}

} // namespace

QString unescape(QByteArrayView raw)
{
    const QByteArrayView inner = raw.sliced(1, raw.size() - 2);
    if (!inner.contains('\\'))
        return decoded(inner);
    QString text;
    text.reserve(inner.size());
    qsizetype plain = 0;
    for (qsizetype at = 0; at < inner.size();) {
        if (inner[at] != '\\') {
            ++at;
            continue;
        }
        text += decoded(inner.sliced(plain, at - plain));
        switch (const char kind = inner[at + 1]; kind) {
        case 'u':
            text += QChar(inner.sliced(at + 2, 4).toUShort(nullptr, 16));
            at += 4;
            break;
        case 'b':
            text += u'\b';
            break;
        case 'f':
            text += u'\f';
            break;
        case 'n':
            text += u'\n';
            break;
        case 'r':
            text += u'\r';
            break;
        case 't':
            text += u'\t';
            break;
        default:
            text += QLatin1Char(kind);
        }
        at += 2;
        plain = at;
    }
    text += decoded(inner.sliced(plain));
    return text;
}

} // namespace json::detail
