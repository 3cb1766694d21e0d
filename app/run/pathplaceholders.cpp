// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/pathplaceholders.h"

#include "run/variables.h"

#include <QRegularExpression>

#include <algorithm>

namespace run {

namespace {

QString nameOf(const QStringList &alternatives, const std::vector<PathPlaceholder> &before)
{
    const QString written = alternatives.join(QLatin1String(" | "));
    const auto isTaken = [&](const QString &name) {
        return std::any_of(before.begin(), before.end(),
                           [&](const PathPlaceholder &other) { return other.name == name; });
    };
    QString name = written;
    for (int i = 2; isTaken(name); ++i)
        name = QStringLiteral("%1 (%2)").arg(written).arg(i);
    return name;
}

/// Encoded without a look at which variables there are: they stay as they are written.
QString encodedText(const QString &text)
{
    return QString::fromUtf8(resolve(text.toUtf8(), {}, Place::PathSegment).text);
}

/// What encodes to these characters; nothing when that is no text.
std::optional<QString> decodedText(const QString &encoded)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(encoded.toUtf8());
    const QString text = QString::fromUtf8(bytes);
    return text.toUtf8() == bytes ? std::optional(text) : std::nullopt;
}

} // namespace

std::vector<PathPlaceholder> placeholdersOf(const QString &path)
{
    // A variable is matched first, so that its inner braces are not taken for a placeholder.
    static const QRegularExpression form(QStringLiteral("\\{\\{[^{}]*\\}\\}|\\{([^{}/]+)\\}"));
    std::vector<PathPlaceholder> result;
    for (auto match = form.globalMatch(path); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QStringList alternatives;
        for (const QString &word : found.captured(1).split(u'|')) {
            if (!word.trimmed().isEmpty())
                alternatives.append(word.trimmed());
        }
        if (!alternatives.isEmpty())
            result.push_back(
                {nameOf(alternatives, result), alternatives, found.capturedStart(), found.capturedLength()});
    }
    return result;
}

QString pathValue(const PathValues &values, const QString &name)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const PathValue &value) { return value.name == name; });
    return found == values.end() ? QString() : found->text;
}

QString filledPath(const QString &path, const PathValues &values)
{
    QString result;
    qsizetype at = 0;
    for (const PathPlaceholder &placeholder : placeholdersOf(path)) {
        const QString text = pathValue(values, placeholder.name);
        if (text.isEmpty())
            continue;
        result += path.sliced(at, placeholder.offset - at) + encodedText(text);
        at = placeholder.offset + placeholder.length;
    }
    return result + path.sliced(at);
}

std::optional<PathMatch> matchPath(const QString &filled, const QString &pathTemplate)
{
    const std::vector<PathPlaceholder> placeholders = placeholdersOf(pathTemplate);
    QString pattern;
    qsizetype at = 0;
    for (const PathPlaceholder &placeholder : placeholders) {
        pattern +=
            QRegularExpression::escape(pathTemplate.sliced(at, placeholder.offset - at)) + QLatin1String("([^/?#]+)");
        at = placeholder.offset + placeholder.length;
    }
    pattern += QRegularExpression::escape(pathTemplate.sliced(at)) + QLatin1String("\\z");
    const QRegularExpressionMatch found = QRegularExpression(pattern).match(filled);
    if (!found.hasMatch())
        return std::nullopt;
    PathMatch match{{}, found.capturedStart()};
    for (size_t i = 0; i < placeholders.size(); ++i) {
        const QString written = found.captured(int(i) + 1);
        if (written == QStringView(pathTemplate).sliced(placeholders[i].offset, placeholders[i].length))
            continue;
        const std::optional<QString> text = decodedText(written);
        if (!text)
            return std::nullopt;
        match.values.push_back({placeholders[i].name, *text});
    }
    // Other spellings, `%2f` or `%41`, would go out differently; such a path stays as it is written.
    if (filledPath(pathTemplate, match.values) != QStringView(filled).sliced(match.start))
        return std::nullopt;
    return match;
}

} // namespace run
