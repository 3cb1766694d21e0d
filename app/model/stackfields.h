// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/headerfields.h"

#include <array>

// The header fields every request gets from the program itself. There are no others: the transport sees to it that the
// engine adds none of its own.
namespace model {

/// These follow from the request, so no caller may set them.
inline constexpr std::array framingFields = {"Host", "Content-Length", "Connection"};

struct UsualField
{
    const char *name;
    const char *value;
};

/// These are sent with these values unless the request has values of its own.
inline constexpr std::array usualFields = {
    // Bytes as the server sent them, never unpacked on the way: bombs stay small.
    UsualField{"Accept-Encoding", "identity"},
    UsualField{"Accept-Language", "en"},
    UsualField{"User-Agent", "GraphOperationsConsole/" CONSOLE_VERSION},
};

} // namespace model
