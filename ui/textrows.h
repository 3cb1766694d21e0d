// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <vector>

namespace ui {

/// One row of a text as it is drawn, and the way back to its bytes.
struct ShownRow
{
    QString text;           ///< control and direction-changing characters as marks, invalid bytes as U+FFFD
    std::vector<int> bytes; ///< for each UTF-16 unit the offset in the row of the character it stands for; one more for
                            ///< the end

    /// The first unit that stands for this byte or one behind it.
    int unitAt(qsizetype byte) const;
};

/// A text by rows, which may stand in memory or be made when it is asked for. Never changes, so that any thread may
/// read it.
class TextRows
{
public:
    virtual ~TextRows() = default;

    virtual qsizetype size() const = 0; ///< bytes
    virtual int rowCount() const = 0;   ///< at least 1
    virtual qsizetype begin(int row) const = 0;
    /// Behind the last byte of the row, its line end left out.
    virtual qsizetype end(int row) const = 0;
    /// The row continues the line of the row before.
    virtual bool isContinuation(int row) const = 0;
    virtual int rowAt(qsizetype offset) const = 0;
    virtual qsizetype widestRow() const = 0; ///< bytes
    /// The bytes from `begin` to before `end`, both within the text.
    virtual QByteArray bytes(qsizetype begin, qsizetype end) const = 0;

    QByteArray text() const { return bytes(0, size()); }
    ShownRow shown(int row) const;

    /// The offset of the character before or behind this one; line ends count as one character.
    qsizetype before(qsizetype offset) const;
    qsizetype behind(qsizetype offset) const;
};

/// The place of `needle`, searched from `from` on and, once around, from the other end; -1 when there is none, or when
/// it was cancelled. ASCII letters match in both cases. Takes time with the size of the text.
qsizetype findWrapping(const TextRows &rows, const QByteArray &needle, qsizetype from, bool forward,
                       const std::atomic<bool> *cancelled = nullptr);

/// The first byte that is part of no UTF-8 sequence (RFC 3629); -1 when all are.
qsizetype firstInvalidUtf8(QByteArrayView text);

/// The first place in `text` at or behind `from` where `needle` stands, ASCII letters in either case; -1 for none.
qsizetype findFolded(QByteArrayView text, QByteArrayView needle, qsizetype from);
/// The last place where it ends at or before `until`.
qsizetype findFoldedBackward(QByteArrayView text, QByteArrayView needle, qsizetype until);

} // namespace ui
