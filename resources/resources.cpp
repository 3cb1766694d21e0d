// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "resources/resources.h"

#include <QDir>

// Outside a namespace: the macro declares a function of the global one.
static void registerConsoleData()
{
    Q_INIT_RESOURCE(console_data);
}

namespace resources {

void registerAll()
{
    registerConsoleData();
}

} // namespace resources
