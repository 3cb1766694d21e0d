// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QString>

namespace model {

/// A name and the text that goes where a request says `{{name}}`. The text is never looked into again.
struct Variable
{
    QString name;
    QString value;

    bool operator==(const Variable &) const = default;
};

/// ASCII letters, digits, `_`, `-` and `.`, beginning with a letter or `_`, at most limits::maxVariableName characters:
/// what other readers of `.http` files accept too. `token` and `root` have a meaning of their own.
Result<void> checkVariableName(const QString &name);

} // namespace model
