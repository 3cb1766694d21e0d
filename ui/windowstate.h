// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme.h"

#include "history/retention.h"

#include <QByteArray>
#include <QString>

namespace ui {

/// What the window remembers of itself between two starts. Nothing important lives here: a file that cannot be read or
/// written costs a window size.
struct WindowState
{
    QByteArray geometry;
    QByteArray columns; ///< splitter between the three panes
    QByteArray rows;    ///< splitter above the history
    QByteArray historyColumns;
    Scheme scheme = Scheme::System;
    QString operation;  ///< key of the one last opened
    QString collection; ///< folder of saved requests; empty: the usual one

    static WindowState load(const QString &file);
    void save(const QString &file) const;
};

/// How much of the history is kept, in the same file; what cannot be read means everything. Apart from the state, which
/// a window writes when it closes: two windows must not take back each other's choice.
history::Budget loadBudget(const QString &file);
void saveBudget(const QString &file, const history::Budget &budget);

} // namespace ui
