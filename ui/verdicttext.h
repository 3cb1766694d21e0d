// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "ui/labels.h"

#include <QStringList>

// A verdict and its findings in words, as values.
namespace ui {

/// The groups of the list of findings, in its order.
enum class FindingGroup { Failed, Warnings, Notes, Accepted };

FindingGroup groupOf(const model::Finding &finding);
QString groupTitle(FindingGroup group);
Tone toneOf(FindingGroup group);
/// One character that stands for the tone where there is no colour.
QChar signOf(FindingGroup group);

/// `Passed`, `Passed · 2 warnings`, `2 failed · 1 warning`. Counts findings; what is accepted does not count.
QString verdictText(const model::Verdict &verdict);
Tone toneOf(const model::Verdict &verdict);
/// The sums, a line each.
QString verdictToolTip(const model::Verdict &verdict);
/// Why there is no list of findings: nobody judged, or there was nothing to find. Empty when there is a list.
QString emptyVerdictText(const model::Recording &recording, const std::optional<model::Verdict> &verdict);

/// The JSON Pointer, the header field, `Status line` or `Answer`.
QString placeText(const model::Finding &finding);

/// A label and what stands behind it.
struct FindingLine
{
    QString label;
    QString text;

    bool operator==(const FindingLine &) const = default;
};
/// All that is known of a finding but its message; `title` is that of its check. Characters as they are.
std::vector<FindingLine> linesOf(const model::Finding &finding, const QString &title);
/// The whole finding, for the clipboard: `Failed: message`, then a line each.
QString findingText(const model::Finding &finding, const QString &title);

/// `text` with its disguises taken off, on one line, of at most `longest` characters.
QString shortText(const QString &text, qsizetype longest);

} // namespace ui
