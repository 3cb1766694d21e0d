// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/wishes.h"

#include <QByteArray>
#include <QString>

#include <deque>
#include <vector>

namespace sandbox {

/// An operation the sandbox has made.
struct StoredOperation
{
    QString collection; ///< below the version
    QString id;
    const model::OperationSchema *schema = nullptr;
    QByteArray text; ///< JSON, as it was answered
    Wishes wishes = {};
    int looks = 0; ///< how often it was shown

    bool operator==(const StoredOperation &) const = default;
};

/// The operations made, oldest first; beyond limits::sandboxMemory bytes the oldest are forgotten.
class OperationStore final
{
public:
    /// Replaces one of the same collection and id.
    void add(StoredOperation operation);
    const StoredOperation *find(QStringView collection, QStringView id) const;
    /// What it says now that it is shown.
    void replaceText(const StoredOperation &operation, const QByteArray &text);
    void remove(const StoredOperation &operation);
    std::vector<const StoredOperation *> list(QStringView collection) const;

private:
    std::deque<StoredOperation> m_operations;
    qsizetype m_bytes = 0;
};

} // namespace sandbox
