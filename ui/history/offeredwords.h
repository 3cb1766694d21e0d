// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace ui {

class Theme;

/// Paints words that are offered: the word, and what it means on the right.
class OfferedWords final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int MeaningRole = Qt::UserRole + 1;

    explicit OfferedWords(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace ui
