// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <vector>

namespace run {

/// One line of two texts beside each other; -1: nothing stands there.
struct LineStep
{
    qsizetype a = -1;
    qsizetype b = -1;

    bool operator==(const LineStep &) const = default;
};

/// The lines of a text with their ends, which are LF or CRLF; a text that ends with one has no empty line behind it.
std::vector<QByteArrayView> linesOf(QByteArrayView text);

/// The shortest way from one text to the other (E. W. Myers, An O(ND) Difference Algorithm, 1986), lines compared
/// without their ends; what was taken away and put there at the same place stands beside each other. Texts that differ
/// by more than limits::maxLineEdits lines differ as one block between what is the same at begin and end.
std::vector<LineStep> lineSteps(const std::vector<QByteArrayView> &a, const std::vector<QByteArrayView> &b);

} // namespace run
