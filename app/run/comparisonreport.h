// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/exchangecomparison.h"
#include "run/secrecy.h"

// A comparison in words, as text, as HTML and as JSON. Every token in `secrets` is masked in what comes out.
namespace run {

/// "Request", "Body returned", ...
QString partTitle(ComparedPart part);
/// The place of a line for people: "Path", "Header field Accept" is `Accept`, "/status", "Line 3", "The whole body".
QString placeText(const ComparedLine &line);
/// "same", "changed", "only in A", with the remark behind it.
QString relationText(const ComparedLine &line);
/// "#12, 2026-11-22T01:02:03.456Z, OneNote · Add operations, Local sandbox"; "Expected answer of #12".
QString sideText(const ComparedSide &side);
/// "3 differences, 5 volatile", "No differences, 2 volatile, 1 the same in meaning".
QString sumText(const ComparedSums &sums);
/// The bytes as a text: what is no UTF-8 as U+FFFD, at most `most` bytes of them.
QString excerptText(const Excerpt &excerpt, qsizetype most);

struct ReportOptions
{
    Secrets secrets = {};
    bool onlyDifferences = true; ///< what is the same is counted, not listed
};

/// Of one line, for a clipboard or a terminal, control characters visible: a sign and the place, and the values below.
///     ! /status            a difference: `-` and `+` stand before the values of A and B
///     ~ Date (volatile)    a volatile one
///     = /value             the same in meaning
QString lineText(const ComparedLine &line);

/// Both sides, the sum, and the lines by part. Ends with a line end.
QByteArray comparisonText(const ExchangeComparison &comparison, const ReportOptions &options);

/// One file that needs nothing else: no script, styles in it, light and dark as the reader's screen is.
QByteArray comparisonHtml(const ExchangeComparison &comparison, const ReportOptions &options);

/// One object: `a` and `b` (`number`, `startedAt`, `title`, `environment`, `golden`), `differs`, `sums` and `parts[]`
/// (`part`, `notes[]`, `sums`), `lines[]`. Sums are `same`, `sameMeaning`, `differences`, `volatile`, `unlisted`; a
/// line has `part` (`request`, `bodySent`, `answer`, `bodyReturned`, `timings`, `checks`), `kind` (`word`, `query`,
/// `field`, `pointer`, `line`, `check`), `place`, `relation` (`same`, `sameMeaning`, `changed`, `onlyA`, `onlyB`), `a`
/// and `b` (the text as it was written, of JSON the JSON itself; null where nothing stands; bytes that are no UTF-8 in
/// `aBase64` and `bBase64` instead), `remark` where there is one, `volatile` (the rule) where it is that.
QByteArray comparisonJson(const ExchangeComparison &comparison, const ReportOptions &options);

} // namespace run
