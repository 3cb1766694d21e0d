// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QObject>

#include <optional>

namespace history {
struct SalvageReport;
class Store;
} // namespace history

namespace ui {

class Banner;

/// Says in a banner that the history cannot be written, how many exchanges wait in memory for that, and offers to set a
/// damaged file aside.
class StorageState final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StorageState)

public:
    /// All of them live in the same thread; the store and the banner outlive it.
    StorageState(history::Store &store, Banner &banner, QObject *parent);

signals:
    /// What was saved of a damaged file, and where that is now; in lines of plain text.
    void salvaged(const QString &report);

private:
    void show();
    void salvage();

    history::Store &m_store;
    Banner &m_banner;
    std::optional<model::Failure> m_reason; ///< nothing: it can be written
    bool m_isDamaged = false;
    bool m_isSalvaging = false;
};

/// In lines of plain text.
QString salvageText(const history::SalvageReport &report);

} // namespace ui
