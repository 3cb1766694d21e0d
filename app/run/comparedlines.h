// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/exchangecomparison.h"

namespace run {

/// Gathers the lines of a comparison, and counts what it does not keep.
class ComparedLines final
{
    Q_DISABLE_COPY_MOVE(ComparedLines)

public:
    ComparedLines(ExchangeComparison &result, const std::atomic<bool> *stop) : m_result(result), m_stop(stop) {}

    void begin(ComparedPart part) { m_part = part; }
    ComparedPart part() const { return m_part; }
    /// False once the comparison is to end.
    bool add(ComparedLine line);
    void note(const QString &text) { m_result.notes[size_t(m_part)].append(text); }
    bool isStopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }

    const ComparedSums &sums() const { return m_result.sums[size_t(m_part)]; }

private:
    ExchangeComparison &m_result;
    const std::atomic<bool> *m_stop;
    ComparedPart m_part = ComparedPart::Request;
    qsizetype m_kept[2] = {}; ///< the same ones, and the others
};

/// Ids that the service made, one a side; what differs only by them is no difference.
struct MadeIds
{
    QString a;
    QString b;

    bool explain(const QString &before, const QString &after) const;
};

/// Method, URL, header fields.
void compareRequestHeads(const model::Request &a, const model::Request &b, ComparedLines &lines);
/// State, status, header fields, errors.
void compareAnswerHeads(const model::Recording &a, const model::Recording &b, const MadeIds &ids, ComparedLines &lines);
void compareTimings(const model::Exchange &a, const model::Exchange &b, ComparedLines &lines);
void compareVerdicts(const std::optional<model::Verdict> &a, const std::optional<model::Verdict> &b,
                     ComparedLines &lines);

/// How bodies are looked at.
struct BodyOrder
{
    const model::OperationSchema *schema = nullptr;
    QString declared = {}; ///< type of both, see check::compare()
    bool isAnswer = false; ///< what changes with each request is volatile
    QByteArray sentA = {}; ///< the body that A answers to: what came back as it was sent counts
    QByteArray sentB = {};
    MadeIds ids = {};
    const model::Golden *golden = nullptr; ///< A is this one: volatile is what its check lets pass
};

void compareBodies(const QByteArray &a, const QByteArray &b, const BodyOrder &order, ComparedLines &lines);

} // namespace run
