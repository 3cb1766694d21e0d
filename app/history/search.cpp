// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/search.h"

namespace history {

Search::Search(std::shared_ptr<SearchLink> link) : m_link(std::move(link))
{
    m_link->search = this;
}

Search::~Search()
{
    m_link->search = nullptr;
    m_link->stop = true;
}

} // namespace history
