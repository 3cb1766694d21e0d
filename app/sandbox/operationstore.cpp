// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/operationstore.h"

#include "model/limits.h"

#include <algorithm>

namespace sandbox {

void OperationStore::add(StoredOperation operation)
{
    const auto same = std::find_if(m_operations.begin(), m_operations.end(), [&](const StoredOperation &other) {
        return other.collection == operation.collection && other.id == operation.id;
    });
    if (same != m_operations.end()) {
        m_bytes -= same->text.size();
        m_operations.erase(same);
    }
    m_bytes += operation.text.size();
    m_operations.push_back(std::move(operation));
    while (m_bytes > model::limits::sandboxMemory && m_operations.size() > 1) {
        m_bytes -= m_operations.front().text.size();
        m_operations.pop_front();
    }
}

const StoredOperation *OperationStore::find(QStringView collection, QStringView id) const
{
    for (const StoredOperation &operation : m_operations) {
        if (operation.collection == collection && operation.id == id)
            return &operation;
    }
    return nullptr;
}

void OperationStore::replaceText(const StoredOperation &operation, const QByteArray &text)
{
    for (StoredOperation &mine : m_operations) {
        if (&mine != &operation)
            continue;
        m_bytes += text.size() - mine.text.size();
        mine.text = text;
        ++mine.looks;
        return;
    }
}

void OperationStore::remove(const StoredOperation &operation)
{
    const auto found = std::find_if(m_operations.begin(), m_operations.end(),
                                    [&](const StoredOperation &mine) { return &mine == &operation; });
    if (found == m_operations.end())
        return;
    m_bytes -= found->text.size();
    m_operations.erase(found);
}

std::vector<const StoredOperation *> OperationStore::list(QStringView collection) const
{
    std::vector<const StoredOperation *> found;
    for (const StoredOperation &operation : m_operations) {
        if (operation.collection == collection)
            found.push_back(&operation);
    }
    return found;
}

} // namespace sandbox
