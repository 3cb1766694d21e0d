// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/bodyencoding.h"

#include "ui/hexdump.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BodyEncoding)
};

/// A byte order mark, or Latin text with every other byte zero.
bool looksLikeUtf16(QByteArrayView body)
{
    if (body.startsWith("\xFF\xFE") || body.startsWith("\xFE\xFF"))
        return true;
    const QByteArrayView begin = body.first(std::min<qsizetype>(body.size(), 64) & ~qsizetype(1));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < begin.size(); ++i)
        zeros[i % 2] += begin[i] == 0;
    return begin.size() >= 4 && zeros[0] + zeros[1] == begin.size() / 2 && (zeros[0] == 0 || zeros[1] == 0);
}

} // namespace

QString encodingText(QByteArrayView body)
{
    if (looksLikeUtf16(body))
        return Words::tr("perhaps UTF-16");
    if (!looksLikeText(body))
        return Words::tr("binary");
    const qsizetype invalid = firstInvalidUtf8(body);
    if (invalid >= 0)
        return Words::tr("invalid UTF-8 at byte %L1").arg(invalid);
    return body.startsWith("\xEF\xBB\xBF") ? Words::tr("UTF-8 with a byte order mark") : QStringLiteral("UTF-8");
}

} // namespace ui
