// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "form/typedvalue.h"

#include "model/edmvalue.h"
#include "json/write.h"

#include <QRegularExpression>

namespace form {

namespace {

/// The kind of a text that is one JSON value and nothing around it; nullopt for every other text.
std::optional<json::Kind> literalKind(const QByteArray &text)
{
    const json::Document document = json::Document::parse(text, json::Syntax::Template);
    if (!document.isValid() || document.root().raw() != text)
        return std::nullopt;
    return document.root().kind();
}

} // namespace

QByteArray typedValue(const model::Property &property, const QString &text, bool asString)
{
    const bool takesString = model::kindFits(property, json::Kind::String);
    const bool takesNumber = model::kindFits(property, json::Kind::Number);
    const bool takesAnything = takesString && model::kindFits(property, json::Kind::Object);
    const bool isString = takesString && (!takesNumber || asString) && !takesAnything;
    if (isString)
        return json::quote(text);
    const QByteArray bytes = jsonBytes(text);
    const auto kind = literalKind(bytes);
    // null is a state of its own, and the text "null" where a number should be is somebody's test.
    if (!kind || (*kind == json::Kind::Null && !takesAnything))
        return json::quote(text);
    const bool fits = takesAnything || *kind == json::Kind::Placeholder ||
                      (*kind != json::Kind::String && model::kindFits(property, *kind));
    return fits ? bytes : json::quote(text);
}

bool isQuotedNumber(const QByteArray &raw)
{
    const json::Document document = json::Document::parse(raw);
    if (!document.isValid() || !document.root().isString())
        return false;
    return literalKind(document.root().string().toUtf8()) == json::Kind::Number;
}

QByteArray jsonBytes(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        bytes += text.sliced(written, i - written).toUtf8() + "\\u" + QByteArray::number(text[i].unicode(), 16);
        written = i + 1;
    }
    return bytes += text.sliced(written).toUtf8();
}

std::optional<QString> stepped(const QString &text, qint64 step)
{
    static const QRegularExpression integer(QStringLiteral("^-?(0|[1-9][0-9]*)\\z"));
    if (!integer.match(text).hasMatch())
        return std::nullopt;
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    qint64 result = 0;
    if (!fits || qAddOverflow(value, step, &result))
        return std::nullopt;
    return QString::number(result);
}

} // namespace form
