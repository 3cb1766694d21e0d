// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/labels.h"

#include <QStyledItemDelegate>

namespace history {
struct Row;
}

namespace ui {

class Theme;

/// Paints the history: chips, progress bars, ids in monospace, and every text with its disguises taken off.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDelegate)

public:
    explicit HistoryDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintProgress(QPainter &painter, const QRect &cell, const history::Row &row, const QString &text) const;

    const Theme &m_theme;
};

} // namespace ui
