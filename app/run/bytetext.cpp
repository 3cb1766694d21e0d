// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/bytetext.h"

#include "model/visibletext.h"

#include <QStringDecoder>
#include <QStringList>

namespace run {

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
    const QStringList lines = QString(text).replace(QLatin1String("\r\n"), QLatin1String("\n")).split(u'\n');
    for (const QString &line : lines) {
        if (&line != &lines.front())
            shown += u'\n';
        const QStringList parts = line.split(u'\t'); // which only moves the text
        for (const QString &part : parts) {
            if (&part != &parts.front())
                shown += u'\t';
            shown += model::visibleText(part);
        }
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
    const auto coded = object.member(QString(name.toString() + QLatin1String("Base64")));
    if (!coded) {
        const auto text = object.member(name);
        return text && text->isString() ? std::optional(text->string().toUtf8()) : std::nullopt;
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(coded->string().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace run
