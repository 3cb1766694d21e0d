// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

/// Lays widgets out like words: side by side, the next line when one is full. Lines are centred in their height.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height used; moves the items when `apply`.
    int arrange(const QRect &rect, bool apply) const;

    std::vector<QLayoutItem *> m_items; ///< owned, as QLayout asks
};

} // namespace ui
