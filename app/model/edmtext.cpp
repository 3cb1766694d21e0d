// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/edmtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace model {

namespace {

using Kind = ValueProblem::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ValueProblem)
};

bool isBase64(QChar c, const char *more)
{
    const char16_t unit = c.unicode();
    return (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') ||
           (unit < 0x80 && QByteArrayView(more).contains(char(unit)));
}

/// A character of a text as a sentence can show it: itself, or its number when it cannot be seen.
QString shown(QChar c)
{
    const bool isVisible = c.isPrint() && !c.isSpace() && !c.isSurrogate();
    return isVisible ? QString(c) : QStringLiteral("U+%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
}

qsizetype withoutPadding(const QString &text)
{
    qsizetype length = text.size();
    while (length > 0 && text[length - 1] == u'=')
        --length;
    return length;
}

ValueProblem malformed(const QString &reason)
{
    return {Kind::Malformed, reason};
}

} // namespace

QString guidProblem(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}")));
    return form.match(text).hasMatch()
               ? QString()
               : Words::tr("Not a GUID: write 32 hexadecimal digits as 8-4-4-4-12, with hyphens "
                           "between and without braces.");
}

std::optional<ValueProblem> binaryProblem(const EdmType &, const json::Value &value)
{
    const QString text = value.string();
    const qsizetype length = withoutPadding(text);
    const qsizetype padding = text.size() - length;
    const QStringView data = QStringView(text).first(length);
    const auto isOther = [](QChar c) { return !isBase64(c, "-_+/"); };
    if (const auto other = std::find_if(data.begin(), data.end(), isOther); other != data.end())
        return malformed(
            Words::tr("%1 is no base64url character: write A to Z, a to z, 0 to 9, - and _ alone.").arg(shown(*other)));
    if (length % 4 == 1)
        return malformed(Words::tr("The last character of the base64url text stands alone: write two, three or four in "
                                   "the last group."));
    if (padding > 0 && (padding > 2 || (length + padding) % 4 != 0))
        return malformed(Words::tr("The padding is wrong: write = until the length is a multiple of four, or none."));
    if (!std::all_of(data.begin(), data.end(), [](QChar c) { return isBase64(c, "-_"); }))
        return ValueProblem{Kind::OtherAlphabet,
                            Words::tr("This is base64 with + or /, which some services refuse: write - for + and _ for "
                                      "/, as base64url has it.")};
    return std::nullopt;
}

qint64 binaryLength(const QString &text)
{
    return withoutPadding(text) * 3 / 4;
}

std::optional<ValueProblem> streamProblem(const EdmType &, const json::Value &)
{
    return ValueProblem{Kind::NotInline,
                        Words::tr("A stream is not sent inside an object: leave it out and send it to its media URL.")};
}

QString urlProblem(const QString &text)
{
    if (text.isEmpty())
        return Words::tr("An empty text refers to nothing: write the URL of an entity.");
    const auto isForbidden = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; };
    if (const auto found = std::find_if(text.begin(), text.end(), isForbidden); found != text.end())
        return Words::tr("A URL holds no %1: percent-encode it or take it out.").arg(shown(*found));
    if (!QUrl(text).isValid())
        return Words::tr("Not a URL: write an absolute one, or one relative to the service root such as users/1.");
    return {};
}

} // namespace model
