// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/textrows.h"
#include "json/layout.h"

#include <memory>

namespace ui {

/// The rows of an indented JSON text that stands nowhere.
class LayoutRows final : public TextRows
{
public:
    explicit LayoutRows(std::shared_ptr<const json::Layout> layout) : m_layout(std::move(layout)) {}

    qsizetype size() const override { return m_layout->size(); }
    int rowCount() const override { return int(m_layout->rowCount()); }
    qsizetype begin(int row) const override { return m_layout->begin(row); }
    qsizetype end(int row) const override { return m_layout->end(row); }
    bool isContinuation(int row) const override { return m_layout->isContinuation(row); }
    int rowAt(qsizetype offset) const override { return int(m_layout->rowAt(offset)); }
    qsizetype widestRow() const override { return m_layout->widestRow(); }
    QByteArray bytes(qsizetype begin, qsizetype end) const override { return m_layout->bytes(begin, end); }

private:
    std::shared_ptr<const json::Layout> m_layout;
};

} // namespace ui
