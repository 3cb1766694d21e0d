// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/bytetext.h"

#include <QStringDecoder>

namespace run {

namespace {

/// C1 controls, marks and overrides of direction, line and paragraph separators, blanks without width.
bool isHidden(char16_t unit)
{
    return (unit > 0x7F && unit < 0xA0) || unit == 0xAD || unit == 0x61C || unit == 0x200B || unit == 0x200E ||
           unit == 0x200F || (unit >= 0x2028 && unit <= 0x202E) || (unit >= 0x2060 && unit <= 0x206F) || unit == 0xFEFF;
}

} // namespace

std::optional<QString> exactText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

QString readableText(const QByteArray &bytes)
{
    const auto text = exactText(bytes);
    return text ? *text : QString::fromLatin1(bytes);
}

QString withVisibleControls(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (unit == u'\n' || unit == u'\t')
            shown += text[i];
        else if (unit < 0x20)
            shown += QChar(char16_t(0x2400 + unit));
        else if (unit == 0x7F)
            shown += QChar(u'\u2421');
        else if (isHidden(unit))
            shown += QString(u'\u27E8' + QLatin1String("U+") +
                             QString::number(unit, 16).toUpper().rightJustified(4, u'0') + u'\u27E9');
        else
            shown += text[i];
    }
    return shown;
}

void writeBytes(json::Writer &writer, QStringView name, const QByteArray &bytes)
{
    writer.key(name);
    if (const auto text = exactText(bytes)) {
        writer.string(*text);
        return;
    }
    writer.null();
    writer.key(QString(name.toString() + QLatin1String("Base64"))).string(QString::fromLatin1(bytes.toBase64()));
}

std::optional<QByteArray> readBytes(const json::Value &object, QStringView name)
{
    if (const auto text = object.member(name); text && text->isString())
        return text->string().toUtf8();
    const auto coded = object.member(QString(name.toString() + QLatin1String("Base64")));
    if (!coded || !coded->isString())
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(coded->string().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace run
