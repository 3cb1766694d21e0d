// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace ui {

class Theme;

/// Paints the places of a SideBySideModel indented by their nesting, values in monospace, outcomes in their tone.
class ComparedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparedDelegate)

public:
    explicit ComparedDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QColor colorOf(const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace ui
