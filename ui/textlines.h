// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

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

/// An index over the rows of a text: lines ended by LF or CRLF, and lines longer than longestRow broken into several
/// rows between characters. Copies share the bytes. Texts below 4 GiB.
class TextLines final
{
public:
    static constexpr qsizetype longestRow = 1024; ///< bytes

    TextLines() : TextLines(QByteArray()) {}
    explicit TextLines(const QByteArray &text);

    const QByteArray &text() const { return m_text; }
    int rowCount() const { return int(m_begins.size()); } ///< at least 1
    qsizetype begin(int row) const { return m_begins[size_t(row)]; }
    /// Behind the last byte of the row, its line end left out.
    qsizetype end(int row) const;
    /// The row continues the line of the row before.
    bool isContinuation(int row) const;
    int rowAt(qsizetype offset) const;
    qsizetype widestRow() const { return m_widest; } ///< bytes
    ShownRow shown(int row) const;

    /// The offset of the character before or behind this one; line ends count as one character.
    qsizetype before(qsizetype offset) const;
    qsizetype behind(qsizetype offset) const;

private:
    void addLine(qsizetype begin, qsizetype end);

    QByteArray m_text;
    std::vector<quint32> m_begins;
    qsizetype m_widest = 0;
};

/// The place of `needle` in `text`, searched from `from` on and, once around, from the other end; -1 when there is
/// none. ASCII letters match in both cases.
qsizetype findWrapping(QByteArrayView text, QByteArrayView needle, qsizetype from, bool forward);

} // namespace ui
