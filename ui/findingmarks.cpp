// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/findingmarks.h"

#include "ui/verdicttext.h"

#include "json/pointer.h"

#include <map>

namespace ui {

namespace {

constexpr qsizetype longestWords = 60; ///< characters beside a value; the tool tip has more
constexpr qsizetype longestTip = 500;

int weight(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return 2;
    case Tone::Warn:
        return 1;
    case Tone::Good:
    case Tone::Info:
        break;
    }
    return 0;
}

bool isMarked(const model::Finding &finding)
{
    return finding.field.isEmpty() && finding.severity != model::FindingSeverity::Note;
}

void add(TextMark &mark, const model::Finding &finding)
{
    const FindingGroup group = groupOf(finding);
    const QString sign = QString(signOf(group)) + u' ';
    if (mark.toolTip.isEmpty())
        mark.toolTip = mark.text;
    if (!mark.toolTip.isEmpty())
        mark.toolTip += u'\n';
    mark.toolTip += sign + shortText(finding.message, longestTip);
    if (mark.text.isEmpty() || weight(toneOf(group)) > weight(mark.tone)) {
        mark.text = sign + shortText(finding.message, longestWords);
        mark.tone = toneOf(group);
    }
}

} // namespace

std::vector<qsizetype> placesOf(const std::vector<model::Finding> &findings, const json::Layout &layout)
{
    const json::Value root = layout.document().root();
    std::map<QString, qsizetype> known; // many findings may be about one list
    std::vector<qsizetype> places;
    places.reserve(findings.size());
    for (const model::Finding &finding : findings) {
        auto place = isMarked(finding) ? json::Pointer::parse(finding.pointer) : std::nullopt;
        if (!place) {
            places.push_back(-1);
            continue;
        }
        const auto [at, isNew] = known.try_emplace(finding.pointer, 0);
        if (isNew) {
            auto value = place->resolve(root);
            for (; !value; value = place->resolve(root))
                *place = place->parent();
            at->second = layout.offsetOf(value->begin());
        }
        places.push_back(at->second);
    }
    return places;
}

std::vector<TextMark> withFindings(const std::vector<TextMark> &marks, const model::Verdict &verdict,
                                   const std::vector<qsizetype> &places, const TextRows &rows)
{
    std::map<int, std::vector<const model::Finding *>> byRow;
    for (size_t i = 0; i < std::min(places.size(), verdict.findings.size()); ++i) {
        if (places[i] >= 0 && verdict.findings[i].accepted.isEmpty())
            byRow[rows.rowAt(places[i])].push_back(&verdict.findings[i]);
    }
    if (byRow.empty())
        return marks;
    std::vector<TextMark> all = marks;
    for (TextMark &mark : all) {
        const auto found = byRow.find(rows.rowAt(mark.offset));
        if (found == byRow.end())
            continue;
        for (const model::Finding *finding : found->second)
            add(mark, *finding);
        byRow.erase(found);
    }
    for (const auto &[row, findings] : byRow) {
        TextMark mark{rows.begin(row), {}, Tone::Info};
        for (const model::Finding *finding : findings)
            add(mark, *finding);
        all.push_back(mark);
    }
    return all;
}

} // namespace ui
