// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"

#include <QString>

#include <memory>
#include <vector>

namespace run {

/// A file format for recordings, and one file being written in it: begin(), then add() for each, then end(). What each
/// call gives is the next piece of the file. Recordings are written as they are; what must not leave the program is
/// gone from them before (run/redacted.h). On any thread, one at a time.
class HistoryFormat
{
public:
    HistoryFormat() = default;
    virtual ~HistoryFormat() = default;
    Q_DISABLE_COPY_MOVE(HistoryFormat)

    virtual QString id() const = 0;     ///< on the command line, and the suffix of a file: `har`
    virtual QString title() const = 0;  ///< for a list: "HAR 1.2"
    virtual QString filter() const = 0; ///< for a file dialog: "HTTP archives (*.har)"

    virtual QByteArray begin() = 0;
    virtual QByteArray add(const model::Recording &recording) = 0;
    virtual QByteArray end() = 0;
};

/// One of each file in formats/, in the order of the file names.
std::vector<std::unique_ptr<HistoryFormat>> makeHistoryFormats();
/// The one with that id; null when there is none.
std::unique_ptr<HistoryFormat> historyFormat(QStringView id);

} // namespace run
