// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/catalog.h"
#include "model/recording.h"
#include "run/volatilerule.h"

#include <array>
#include <atomic>
#include <vector>

// Two exchanges side by side, by meaning: A and B, usually the older and the newer one, or the expected answer and the
// one that came.
namespace run {

enum class ComparedPart { Request, BodySent, Answer, BodyReturned, Timings, Checks };
inline constexpr size_t comparedParts = 6;

enum class LineRelation {
    Same,        ///< the same bytes
    SameMeaning, ///< other bytes that mean the same; ComparedLine::remark says how
    Changed,
    OnlyA,
    OnlyB
};

/// What ComparedLine::place is.
enum class PlaceKind {
    Word,    ///< `method`, `scheme`, `host`, `path`, `fragment`, `state`, `status`, `reason`, `completeness`, `error`,
             ///< `size`, `bytes`, `verdict`, `startedAt` and the names of model::Timings
    Query,   ///< name of a parameter of the URL
    Field,   ///< name of a header field as A, or else B, spells it
    Pointer, ///< JSON Pointer (RFC 6901); empty: the whole body
    Line,    ///< number of a line of a text that is no JSON: `3`, or `3 | 4` where the sides count apart
    Check    ///< id of a check and the place it is about
};

/// Some bytes of a text that others hold too.
class Excerpt
{
public:
    Excerpt() = default;
    Excerpt(const QByteArray &whole) : Excerpt(whole, 0, whole.size()) {}
    Excerpt(const QByteArray &of, qsizetype begin, qsizetype end) : m_of(of), m_begin(begin), m_length(end - begin) {}

    QByteArrayView view() const { return QByteArrayView(m_of).sliced(m_begin, m_length); }
    QByteArray bytes() const { return m_of.mid(m_begin, m_length); }
    qsizetype size() const { return m_length; }

    bool operator==(const Excerpt &other) const { return view() == other.view(); }

private:
    QByteArray m_of;
    qsizetype m_begin = 0;
    qsizetype m_length = 0;
};

struct ComparedLine
{
    ComparedPart part = ComparedPart::Request;
    PlaceKind kind = PlaceKind::Word;
    QString place = {};
    LineRelation relation = LineRelation::Same;
    Excerpt a = {}; ///< as it was written: of JSON with its quotes and escapes; nothing when it is OnlyB
    Excerpt b = {};
    QString remark = {}; ///< in words: "same instant", "other order"; may be empty
    VolatileRule rule = VolatileRule::None;

    bool isThere(bool inB) const { return relation != (inB ? LineRelation::OnlyA : LineRelation::OnlyB); }
    bool isVolatile() const { return rule != VolatileRule::None; }
    /// It counts: another value, and not a volatile one.
    bool isDifference() const { return relation > LineRelation::SameMeaning && !isVolatile(); }

    bool operator==(const ComparedLine &) const = default;
};

struct ComparedSums
{
    qint64 same = 0;
    qint64 sameMeaning = 0;
    qint64 differences = 0;
    qint64 volatiles = 0; ///< changed or on one side only, by a rule
    qint64 unlisted = 0;  ///< of all these; see limits::maxComparedLines

    void add(const ComparedSums &other);
    bool operator==(const ComparedSums &) const = default;
};

/// What a heading says of one side.
struct ComparedSide
{
    qint64 number = 0; ///< of the recording; 0: it is not in the history
    QString startedAt; ///< as recorded
    QString title;
    QString environment;
    bool isGolden = false; ///< the expected answer of the other side

    bool operator==(const ComparedSide &) const = default;
};

struct ExchangeComparison
{
    ComparedSide a;
    ComparedSide b;
    std::vector<ComparedLine> lines;              ///< in the order of the parts
    std::array<ComparedSums, comparedParts> sums; ///< by part
    std::array<QStringList, comparedParts> notes; ///< by part: what was not compared, or compared otherwise, and why
    bool isStopped = false;                       ///< the rest was not compared any more

    ComparedSums sumsOf(std::initializer_list<ComparedPart> parts) const;
    ComparedSums allSums() const;
    bool differs() const { return allSums().differences > 0; }
};

/// Takes time with the size of the bodies; safe on any thread. `schema` describes the operation of both, null: none is
/// known, or they are two. It ends soon once `stop` is set, which may be null.
ExchangeComparison compareExchanges(const model::Recording &a, const model::Recording &b,
                                    const model::OperationSchema *schema, const std::atomic<bool> *stop = nullptr);

/// The body of the recording's answer as B against the one it is expected to be, as A. What is volatile is what the
/// check "golden" lets pass (check/golden.h). The recording has a golden.
ExchangeComparison compareWithGolden(const model::Recording &recording, const model::OperationSchema *schema,
                                     const std::atomic<bool> *stop = nullptr);

/// The schema of the operation of both; null when they are two, or it is not known.
const model::OperationSchema *schemaOfBoth(const model::Catalog &catalog, const model::Recording &a,
                                           const model::Recording &b);

/// The heading of a recording.
ComparedSide sideOf(const model::Recording &recording);

} // namespace run
