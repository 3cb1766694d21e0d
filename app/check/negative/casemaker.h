// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/negative/negativecase.h"
#include "check/negative/places.h"

#include <set>

namespace check {

/// Collects the cases of one suite. A request that is there already, and the right one itself, are not taken again.
class CaseMaker final
{
public:
    /// `right` outlives this.
    CaseMaker(const model::OperationSchema &schema, const json::Document &right);

    const model::OperationSchema &schema() const { return m_schema; }
    const json::Document &right() const { return m_right; }
    const Places &places() const { return m_places; }

    /// The right request under that name, to be made into a case.
    NegativeCase base(CaseGroup group, const QString &id, const QString &title) const;
    void add(NegativeCase made, const ExpectedAnswer &expected);
    /// A case about one place of the body. `kind` completes the id: `status` and `enum-unknown`.
    void addBody(CaseGroup group, const json::Pointer &at, const char *kind, const QString &what, const QString &wrong,
                 const QByteArray &body, const ExpectedAnswer &expected);

    /// What the page promises, and nothing else.
    ExpectedAnswer taken(const QString &source, Confidence confidence = Confidence::High) const;
    /// 400.
    static ExpectedAnswer refused(const QString &source, Confidence confidence = Confidence::High);
    /// Taken, or refused with 400 (or another status): the rules allow both.
    ExpectedAnswer takenOrRefused(const QString &source, std::vector<int> refusals = {400}) const;
    ExpectedAnswer refusedOrTaken(const QString &source) const;

    std::vector<NegativeCase> cases() const; ///< in the order of caseGroups

private:
    const model::OperationSchema &m_schema;
    const json::Document &m_right;
    Places m_places;
    std::vector<NegativeCase> m_cases;
    std::set<QByteArray> m_requests;
    std::set<QString> m_ids;
};

/// The path of the collection: the example's, without a `/$ref`.
QString collectionPath(const model::OperationSchema &schema);

// Each adds the cases of one kind.
void addValueCases(CaseMaker &maker);
void addObjectCases(CaseMaker &maker);
void addRequestCases(CaseMaker &maker);

} // namespace check
