// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/httplines.h"

#include <QRegularExpression>

namespace collection::lines {

bool isBlank(QByteArrayView line)
{
    return line.trimmed().isEmpty();
}

bool isSeparator(QByteArrayView line)
{
    return line.startsWith("###");
}

bool isComment(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    return !isSeparator(line) && (text.startsWith('#') || text.startsWith("//"));
}

bool isReference(QByteArrayView line)
{
    for (const char *sign : {"<", ">", "<>", ">>", ">>!"}) {
        const qsizetype length = qsizetype(qstrlen(sign));
        if (line.startsWith(sign) && line.size() > length && (line[length] == ' ' || line[length] == '\t'))
            return true;
    }
    // Extensions seen elsewhere: `<@ file` substitutes variables, `{%` may follow at once.
    return line.startsWith("<@") || line.startsWith("<{%") || line.startsWith(">{%");
}

std::optional<std::pair<QByteArray, QByteArray>> note(QByteArrayView line)
{
    if (!isComment(line))
        return std::nullopt;
    const QByteArrayView trimmed = line.trimmed();
    const QByteArrayView text = trimmed.sliced(trimmed.startsWith('#') ? 1 : 2).trimmed();
    if (!text.startsWith('@'))
        return std::nullopt;
    qsizetype end = 1;
    while (end < text.size() && text[end] != ' ' && text[end] != '\t')
        ++end;
    return std::pair{text.sliced(1, end - 1).toByteArray(), text.sliced(end).trimmed().toByteArray()};
}

bool isPlaceholderCredential(const QByteArray &value)
{
    // Known schemes and variable names only: a token must not pass as either.
    static const QRegularExpression form(
        QStringLiteral("^((bearer|basic|digest)[ \\t]+)?(\\{\\{\\$?[A-Za-z_][A-Za-z0-9_.-]{0,63}\\}\\}[ \\t]*)+$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(QString::fromLatin1(value)).hasMatch();
}

} // namespace collection::lines
