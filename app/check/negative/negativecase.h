// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/headerfields.h"
#include "model/recording.h"
#include "model/variable.h"

#include <QStringList>

#include <vector>

// Requests with one thing wrong each, and what a service has to say to them.
namespace check {

enum class CaseGroup {
    Control, ///< nothing wrong: what must be accepted
    WrongKind,
    Null,
    Text,
    Enumeration,
    Time,
    Number,
    Form, ///< the lexical rule of the other types: Guid, Duration, Date, Binary
    Rule, ///< what the schema states: minimum, maxLength, pattern, required
    TypeName,
    Member,
    Body,
    Reference,
    Authorization,
    Header,
    Address
};

inline constexpr CaseGroup caseGroups[] = {
    CaseGroup::Control,     CaseGroup::WrongKind,     CaseGroup::Null,   CaseGroup::Text,
    CaseGroup::Enumeration, CaseGroup::Time,          CaseGroup::Number, CaseGroup::Form,
    CaseGroup::Rule,        CaseGroup::TypeName,      CaseGroup::Member, CaseGroup::Body,
    CaseGroup::Reference,   CaseGroup::Authorization, CaseGroup::Header, CaseGroup::Address};

/// For a tree: "Wrong kind of value".
QString caseGroupTitle(CaseGroup group);

/// How well what is expected is founded.
enum class Confidence {
    High,   ///< seen in answers of services, or demanded by a specification
    Medium, ///< a specification or guideline leaves room
    Low     ///< concluded
};
QString confidenceInWords(Confidence confidence);

struct ExpectedAnswer
{
    std::vector<int> statuses; ///< each of them is right; the best founded first
    QStringList codes = {};    ///< error codes that are right, compared without case; empty: any
    QString source = {};       ///< of the rule
    Confidence confidence = Confidence::High;

    /// True when the request has to be carried out.
    bool isSuccess() const { return !statuses.empty() && statuses.front() < 400; }
    bool allows(int status) const;
    /// "400, or 415".
    QString inWords() const;

    bool operator==(const ExpectedAnswer &) const = default;
};

/// A variable of these names, in path, header fields or body, is known only when the case is sent.
inline constexpr char16_t serviceRootVariable[] = u"serviceRoot"; ///< the environment's root as text
inline constexpr char16_t createdVariable[] = u"created";         ///< id of what the first control has made

/// A request that differs in one thing from the right one, or in nothing.
struct NegativeCase
{
    QString id; ///< stable and unique within a suite: `status.enum-unknown`
    CaseGroup group = CaseGroup::Control;
    QString title;      ///< "status: a member that does not exist"
    QString place = {}; ///< JSON Pointer into the body, or the name of a header field, or `path`, `method`
    QString wrong = {}; ///< what is wrong, a sentence; of a control, what is unusual
    QByteArray method = "POST";
    QString path;         ///< below the version segment
    QString version = {}; ///< in place of the environment's; empty: the environment's
    std::vector<model::HeaderChoice> headers = {};
    QByteArray body = {};
    std::vector<model::Variable> variables = {}; ///< for `{{name}}` in header fields, before the environment's own
    ExpectedAnswer expected = {};

    /// What a saved request or a recording has to be checked for, a line each (model::Expectations::checks).
    QStringList checks() const;

    bool operator==(const NegativeCase &) const = default;
};

/// How a service took a case.
struct Outcome
{
    enum class Kind {
        NotRun, ///< nothing was sent; the text says why, if there was a reason
        AsExpected,
        OtherCode,   ///< the right status with an error code nobody has documented for it
        OtherStatus, ///< refused, but with another status
        NotRefused,  ///< carried out, although something is wrong
        Refused,     ///< nothing is wrong with it
        NoAccess,    ///< 401 or 403 where the token is right: says nothing about the case
        Throttled,   ///< 429 or 503: says nothing about the case
        Failed,      ///< 5xx: the service broke over it
        NoAnswer
    };

    Kind kind = Kind::NotRun;
    int status = 0;          ///< 0 without an answer
    QString errorCode = {};  ///< `error.code` of the answer
    QString text = {};       ///< in words
    bool isDoubtful = false; ///< wrong by a rule that leaves room

    /// Whether it says that the service is right, or that it is wrong; both false when nothing was learnt.
    bool isRight() const { return kind == Kind::AsExpected || kind == Kind::OtherCode; }
    bool isWrong() const;

    bool operator==(const Outcome &) const = default;
};

Outcome outcomeOf(const NegativeCase &negativeCase, const model::Recording &recording);
/// For a case that could not be sent.
Outcome notRun(const QString &reason);
/// In a word or two: "as expected", "not refused".
QString outcomeInWords(Outcome::Kind kind);

} // namespace check
