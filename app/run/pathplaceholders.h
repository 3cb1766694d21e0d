// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <optional>
#include <vector>

// `{id}` in a documented path stands for a path segment, or a part of one, that the caller fills in.
namespace run {

struct PathPlaceholder
{
    /// What stands between the braces, `id | userPrincipalName`. Documents use a name twice for two things
    /// (`/calendars/{id}/events/{id}`): the second one is `id (2)`.
    QString name;
    QStringList alternatives; ///< `id`, `userPrincipalName`: what may be filled in
    qsizetype offset = 0;     ///< of the opening brace
    qsizetype length = 0;     ///< with both braces

    bool operator==(const PathPlaceholder &) const = default;
};

struct PathValue
{
    QString name; ///< of the placeholder
    QString text; ///< not encoded; may hold `{{variables}}`

    bool operator==(const PathValue &) const = default;
};

using PathValues = std::vector<PathValue>;

/// In the order of the path. `{{variables}}`, empty and unclosed braces are none.
std::vector<PathPlaceholder> placeholdersOf(const QString &path);

/// The text of that name; empty when there is none.
QString pathValue(const PathValues &values, const QString &name);

/// The path with every value that is not empty in its place, percent-encoded as one segment, `{{variables}}` in it
/// kept. The other placeholders stay.
QString filledPath(const QString &path, const PathValues &values);

/// The values that make `filled` end with the path of the template, so that filledPath() gives these characters again;
/// a placeholder that was not filled is left out. Nothing when no values do.
struct PathMatch
{
    PathValues values;
    qsizetype start = 0; ///< in `filled`; 0 when it is all of it

    bool operator==(const PathMatch &) const = default;
};
std::optional<PathMatch> matchPath(const QString &filled, const QString &pathTemplate);

} // namespace run
