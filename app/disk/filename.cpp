// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "disk/filename.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace disk {

namespace {

constexpr qsizetype longest = 60;

bool isDeviceName(const QString &slug)
{
    // Windows reserves them with every suffix, too.
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"));
    return device.match(slug).hasMatch();
}

/// Letters and digits survive, accents are taken off, everything else becomes one `-` a run.
QString slugOf(const QString &name)
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_');
        if (isPlain)
            slug += c.toLower();
        else if (c == u'.' && !slug.isEmpty() && slug.back() != u'.' && slug.back() != u'-')
            slug += c;
        else if (!slug.isEmpty() && slug.back() != u'-')
            slug += u'-';
    }
    slug.truncate(longest);
    while (slug.endsWith(u'.') || slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

} // namespace

QString fileNameFor(const QString &displayName)
{
    QString slug = slugOf(displayName);
    QString expected = displayName.toLower();
    expected.replace(u' ', u'-');
    if (slug == expected && !slug.isEmpty() && !isDeviceName(slug))
        return slug;
    const QByteArray hash = QCryptographicHash::hash(displayName.toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
    if (slug.isEmpty() || isDeviceName(slug))
        slug.prepend(QLatin1String("request-"));
    if (slug.endsWith(u'-'))
        slug.chop(1);
    return slug + u'-' + QString::fromLatin1(hash);
}

} // namespace disk
