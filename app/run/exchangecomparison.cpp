// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/exchangecomparison.h"

#include "check/subject.h"
#include "model/limits.h"
#include "run/comparedlines.h"

#include <QCoreApplication>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeComparison)
};

constexpr qsizetype shortestId = 8; ///< characters; shorter ones occur by chance

bool isSuccess(const model::Recording &recording)
{
    const auto &response = recording.exchange.response;
    return response && response->status >= 200 && response->status < 300;
}

/// The type that the answers of both have; empty when they are not about the same.
QString declaredOf(const model::Recording &a, const model::Recording &b, const model::OperationSchema *schema)
{
    if (!schema || !isSuccess(a) || !isSuccess(b))
        return {};
    const check::Purpose purpose = check::purposeOf(a, schema);
    if (purpose != check::purposeOf(b, schema) || purpose == check::Purpose::Other)
        return {};
    const QString type = schema->responseType.element().text();
    return purpose == check::Purpose::List ? QStringLiteral("Collection(%1)").arg(type) : type;
}

MadeIds madeIds(const model::Recording &a, const model::Recording &b)
{
    const QString &before = a.returned.id;
    const QString &after = b.returned.id;
    const bool areMade = before != after && before.size() >= shortestId && after.size() >= shortestId &&
                         !a.exchange.request.body.contains(before.toUtf8()) &&
                         !b.exchange.request.body.contains(after.toUtf8());
    return areMade ? MadeIds{before, after} : MadeIds();
}

const QByteArray &bodyOf(const model::Recording &recording)
{
    static const QByteArray none;
    return recording.exchange.response ? recording.exchange.response->body : none;
}

void compareReturned(const model::Recording &a, const model::Recording &b, const BodyOrder &order, ComparedLines &lines)
{
    if (!a.exchange.response && !b.exchange.response)
        return lines.note(Words::tr("No answer came on either side."));
    if (!a.exchange.response)
        lines.note(Words::tr("No answer came in A."));
    if (!b.exchange.response)
        lines.note(Words::tr("No answer came in B."));
    compareBodies(bodyOf(a), bodyOf(b), order, lines);
}

} // namespace

void ComparedSums::add(const ComparedSums &other)
{
    same += other.same;
    sameMeaning += other.sameMeaning;
    differences += other.differences;
    volatiles += other.volatiles;
    unlisted += other.unlisted;
}

ComparedSums ExchangeComparison::sumsOf(std::initializer_list<ComparedPart> parts) const
{
    ComparedSums all;
    for (const ComparedPart part : parts)
        all.add(sums[size_t(part)]);
    return all;
}

ComparedSums ExchangeComparison::allSums() const
{
    ComparedSums all;
    for (const ComparedSums &part : sums)
        all.add(part);
    return all;
}

bool ComparedLines::add(ComparedLine line)
{
    line.part = m_part;
    ComparedSums &sums = m_result.sums[size_t(m_part)];
    const bool isSame = line.relation == LineRelation::Same;
    if (isSame)
        ++sums.same;
    else if (line.relation == LineRelation::SameMeaning)
        ++sums.sameMeaning;
    else if (line.isVolatile())
        ++sums.volatiles;
    else
        ++sums.differences;
    if (m_kept[isSame ? 0 : 1] < model::limits::maxComparedLines) {
        ++m_kept[isSame ? 0 : 1];
        m_result.lines.push_back(std::move(line));
    } else {
        ++sums.unlisted;
    }
    return !isStopped();
}

bool MadeIds::explain(const QString &before, const QString &after) const
{
    return !a.isEmpty() && before.contains(a) && QString(before).replace(a, b) == after;
}

const model::OperationSchema *schemaOfBoth(const model::Catalog &catalog, const model::Recording &a,
                                           const model::Recording &b)
{
    return a.operationKey == b.operationKey ? catalog.operation(a.operationKey) : nullptr;
}

ComparedSide sideOf(const model::Recording &recording)
{
    return {recording.id, recording.exchange.startedAt, recording.title, recording.environmentName};
}

ExchangeComparison compareExchanges(const model::Recording &a, const model::Recording &b,
                                    const model::OperationSchema *schema, const std::atomic<bool> *stop)
{
    ExchangeComparison result;
    result.a = sideOf(a);
    result.b = sideOf(b);
    ComparedLines lines(result, stop);
    const MadeIds ids = madeIds(a, b);
    lines.begin(ComparedPart::Request);
    compareRequestHeads(a.exchange.request, b.exchange.request, lines);
    lines.begin(ComparedPart::BodySent);
    BodyOrder sent;
    sent.schema = schema;
    sent.declared = schema ? schema->requestType.text() : QString();
    compareBodies(a.exchange.request.body, b.exchange.request.body, sent, lines);
    lines.begin(ComparedPart::Answer);
    compareAnswerHeads(a, b, ids, lines);
    lines.begin(ComparedPart::BodyReturned);
    BodyOrder returned{schema, declaredOf(a, b, schema), true, a.exchange.request.body, b.exchange.request.body, ids};
    compareReturned(a, b, returned, lines);
    lines.begin(ComparedPart::Timings);
    compareTimings(a.exchange, b.exchange, lines);
    lines.begin(ComparedPart::Checks);
    compareVerdicts(a.verdict, b.verdict, lines);
    result.isStopped = lines.isStopped();
    return result;
}

ExchangeComparison compareWithGolden(const model::Recording &recording, const model::OperationSchema *schema,
                                     const std::atomic<bool> *stop)
{
    const model::Golden &golden = *recording.expectations.golden;
    ExchangeComparison result;
    result.a = sideOf(recording);
    result.a.isGolden = true;
    result.b = sideOf(recording);
    ComparedLines lines(result, stop);
    lines.begin(ComparedPart::BodyReturned);
    BodyOrder order;
    // As the check has it: check/golden.cpp.
    const check::Purpose purpose = check::purposeOf(recording, schema);
    const bool isDeclared = schema && isSuccess(recording) && purpose == check::Purpose::Entity;
    const bool isMade = schema && isSuccess(recording) && purpose == check::Purpose::Create;
    order.schema = purpose == check::Purpose::Other ? nullptr : schema;
    order.declared = isDeclared || isMade ? schema->responseType.element().text() : QString();
    order.isAnswer = true;
    order.sentA = recording.exchange.request.body;
    order.sentB = recording.exchange.request.body;
    order.golden = &golden;
    if (!recording.exchange.response)
        lines.note(Words::tr("No answer came."));
    compareBodies(golden.body, bodyOf(recording), order, lines);
    result.isStopped = lines.isStopped();
    return result;
}

} // namespace run
