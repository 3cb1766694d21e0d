// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

// Commands as they stand in a shell's text, cut into words the way that shell would. Nothing is run or looked up: a
// variable becomes `{{name}}`, and what a shell would run stays as it is written, with a remark.
namespace run {

enum class Shell {
    Posix,     ///< IEEE 1003.1, 2.2 and 2.3, and `$'…'` of bash
    Cmd,       ///< `^`, `%name%`; words as the C runtime of Windows cuts them
    PowerShell ///< backquotes (about_Quoting_Rules, about_Special_Characters)
};

/// By the signs that only one of them has; Posix when there are none.
Shell shellOf(QByteArrayView text);

struct ShellCommand
{
    std::vector<QByteArray> words;
    int line = 1; ///< where it begins, from 1
    QStringList remarks = {};

    bool operator==(const ShellCommand &) const = default;
};

/// Fails for a quote that is not closed, with the line it stands in.
model::Result<std::vector<ShellCommand>> shellCommands(QByteArrayView text, Shell shell);

} // namespace run
