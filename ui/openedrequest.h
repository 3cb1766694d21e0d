// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "collection/httpfile.h"
#include "run/compose.h"

namespace ui {

/// A saved request that is being edited, as it was on the disk when it was opened or saved.
struct OpenedRequest
{
    QString file;
    int entry = 0; ///< from 0
    collection::SavedRequest saved = {};
    QByteArray bytes = {}; ///< of the whole file
    run::Draft said = {};  ///< the draft that says the same
    int twins = 0;         ///< requests of the same name before it in the file

    /// What a list calls it.
    QString name() const;
    /// Where its unsaved edits are kept: it does not move when others write above it in the file.
    QString place() const;

    bool operator==(const OpenedRequest &) const = default;
};

/// What others did to it on the disk.
enum class OutsideChange {
    None,      ///< the file is what it was
    Elsewhere, ///< the file changed, but not this request
    Changed,   ///< it says something else
    Gone       ///< it is not there any more
};

/// Requests called as that entry that stand before it.
int twinsBefore(const collection::HttpFile &file, int entry);

OutsideChange outsideChangeOf(const OpenedRequest &opened);

/// Which entry of the file is the one that was opened, from 0: the same, or, when there is none, the one that took its
/// place; -1 when there is neither.
int entryOf(const collection::HttpFile &file, const OpenedRequest &opened);

} // namespace ui
