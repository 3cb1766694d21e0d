// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/indexer.h"

#include "history/indexbuilder.h"

namespace history {

void Indexer::wake()
{
    if (isRunning())
        return;
    m_stop = false;
    start(LowPriority);
}

void Indexer::stop()
{
    m_stop = true;
    wait();
}

void Indexer::run()
{
    IndexBuilder builder(m_file, m_stop);
    if (!builder.pays())
        return;
    while (builder.step()) {
    }
}

} // namespace history
