// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/textrows.h"

namespace ui {

/// A text in memory and an index over its rows: lines ended by LF or CRLF, and lines longer than longestRow broken into
/// several rows between characters. Copies share the bytes. Texts below 4 GiB.
class TextLines final : public TextRows
{
public:
    static constexpr qsizetype longestRow = 1024; ///< bytes

    TextLines() : TextLines(QByteArray()) {}
    explicit TextLines(const QByteArray &text);

    qsizetype size() const override { return m_text.size(); }
    int rowCount() const override { return int(m_begins.size()); }
    qsizetype begin(int row) const override { return m_begins[size_t(row)]; }
    qsizetype end(int row) const override;
    bool isContinuation(int row) const override;
    int rowAt(qsizetype offset) const override;
    qsizetype widestRow() const override { return m_widest; }
    QByteArray bytes(qsizetype begin, qsizetype end) const override { return m_text.mid(begin, end - begin); }

private:
    void addLine(qsizetype begin, qsizetype end);

    QByteArray m_text;
    std::vector<quint32> m_begins;
    qsizetype m_widest = 0;
};

} // namespace ui
