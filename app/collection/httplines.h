// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>

// What a line of a `.http` file is, seen alone.
namespace collection::lines {

bool isBlank(QByteArrayView line);
/// `### name`
bool isSeparator(QByteArrayView line);
/// `# text` or `// text`, indented or not
bool isComment(QByteArrayView line);
/// `< file`, `> handler`, `>> file`, `<> response`
bool isReference(QByteArrayView line);
/// `# @key value` gives key and value.
std::optional<std::pair<QByteArray, QByteArray>> note(QByteArrayView line);
/// `Bearer {{token}}` and the like: nothing behind the scheme but placeholders.
bool isPlaceholderCredential(const QByteArray &value);

} // namespace collection::lines
