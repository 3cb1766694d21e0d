// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace ui {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = -spacing();
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(std::max(0, width), height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    // Narrower than any text: what does not fit is cut, and must not hold the window open.
    return QSize(0, sizeHint().height());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int x = inside.x();
    int y = inside.y();
    int height = 0;
    const auto finishLine = [&] {
        for (const auto &[item, place] : line) {
            if (apply)
                item->setGeometry(place.translated(0, (height - place.height()) / 2));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), inside.width()), item->sizeHint().height());
        if (!line.empty() && x + size.width() > inside.right() + 1) {
            finishLine();
            y += height + spacing();
            x = inside.x();
            height = 0;
        }
        line.emplace_back(item, QRect(QPoint(x, y), size));
        height = std::max(height, size.height());
        x += size.width() + spacing();
    }
    finishLine();
    return y + height - rect.y() + contentsMargins().bottom();
}

} // namespace ui
