// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/historyformat.h"

namespace run {

std::unique_ptr<HistoryFormat> historyFormat(QStringView id)
{
    for (std::unique_ptr<HistoryFormat> &format : makeHistoryFormats()) {
        if (format->id() == id)
            return std::move(format);
    }
    return nullptr;
}

} // namespace run
