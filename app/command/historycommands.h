// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

// `graphops history ...`, a function a command. The arguments are those of the program without the two words.
namespace command {

int historyList(const QStringList &arguments);
int historySearch(const QStringList &arguments);
int historyShow(const QStringList &arguments);
int historyExport(const QStringList &arguments);
int historyImport(const QStringList &arguments);
int historyCompare(const QStringList &arguments);
int historyRecheck(const QStringList &arguments);
int historyDelete(const QStringList &arguments);

} // namespace command
