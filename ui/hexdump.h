// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/textrows.h"

#include <QByteArrayView>

namespace ui {

/// Bytes of any size as sixteen a line: offset, hexadecimal, ASCII with a dot for every other byte.
class HexRows final : public TextRows
{
public:
    explicit HexRows(const QByteArray &bytes) : m_bytes(bytes) {}

    qsizetype size() const override;
    int rowCount() const override;
    qsizetype begin(int row) const override;
    qsizetype end(int row) const override;
    bool isContinuation(int) const override { return false; }
    int rowAt(qsizetype offset) const override;
    qsizetype widestRow() const override;
    QByteArray bytes(qsizetype begin, qsizetype end) const override;

    /// Where the byte of the body at this offset stands in the row of the dump, and back.
    static qsizetype shownOffset(qsizetype offset);
    qsizetype bodyOffset(qsizetype shown) const;

private:
    QByteArray m_bytes;
};

/// Whether the bytes make sense as lines of text: no NUL near the begin, and there few other control characters and few
/// bytes that are no UTF-8.
bool looksLikeText(QByteArrayView bytes);

} // namespace ui
