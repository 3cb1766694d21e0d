// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/words.h"

#include "model/edmtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace check {

namespace {

constexpr qsizetype longest = 160; ///< characters; the place leads to the rest

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// Both parts in front are JSON objects in base64url, so that each begins with `{"`.
const QRegularExpression &tokenForm()
{
    static const QRegularExpression form(QStringLiteral("eyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}(\\.[\\w-]*)?"));
    return form;
}

} // namespace

bool looksLikeToken(QStringView text)
{
    return text.contains(QLatin1String("eyJ")) && tokenForm().match(text.toString()).hasMatch();
}

QString withoutTokens(QString text)
{
    if (text.contains(QLatin1String("eyJ")))
        text.replace(tokenForm(), QStringLiteral("***"));
    return text;
}

QString shown(QString text)
{
    text = withoutTokens(text); // half a token would not be known as one
    return text.size() > longest ? QString(text.left(longest) + QChar(0x2026)) : text;
}

QString shown(const json::Value &value)
{
    constexpr qsizetype enough = 64 << 10; // bytes: no token is longer
    const QByteArrayView raw = value.raw();
    return shown(QString::fromUtf8(raw.first(std::min(raw.size(), enough))));
}

QString nameOf(const json::Pointer &place)
{
    const QStringList &tokens = place.tokens();
    if (tokens.isEmpty())
        return Words::tr("the answer");
    bool isIndex = false;
    tokens.constLast().toLongLong(&isIndex);
    return isIndex && tokens.size() > 1 ? QString(tokens[tokens.size() - 2] + u'[' + tokens.constLast() + u']')
                                        : tokens.constLast();
}

bool namesEntity(const QUrl &url, const QString &id)
{
    // GUIDs have no letter case; other keys are opaque.
    const Qt::CaseSensitivity cases = model::guidProblem(id).isEmpty() ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const QStringList segments = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    return std::any_of(segments.begin(), segments.end(), [&](const QString &segment) {
        const QString text = QUrl::fromPercentEncoding(segment.toLatin1());
        QString key = text.endsWith(u')') ? text.section(u'(', 1).chopped(1) : QString();
        key = key.mid(key.startsWith(QLatin1String("id=")) ? 3 : 0);
        if (key.size() > 1 && key.startsWith(u'\'') && key.endsWith(u'\''))
            key = key.mid(1, key.size() - 2).replace(QLatin1String("''"), QLatin1String("'"));
        return text.compare(id, cases) == 0 || key.compare(id, cases) == 0 ||
               // A slash that should have been encoded splits the id.
               (id.contains(u'/') && url.path(QUrl::FullyDecoded).contains(id, cases));
    });
}

QString pageOf(const Subject &subject, const model::Property *property)
{
    if (!subject.schema || subject.schema->source.isEmpty())
        return Words::tr("the operation's schema");
    if (!property || property->line <= 0)
        return subject.schema->source;
    return Words::tr("%1, line %2").arg(subject.schema->source, QString::number(property->line));
}

} // namespace check
