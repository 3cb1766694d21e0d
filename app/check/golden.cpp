// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/golden.h"

#include "check/comparison.h"
#include "check/volatility.h"
#include "check/words.h"
#include "model/kindword.h"
#include "model/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace check {

using model::Finding; // by this name lupdate knows where the texts belong

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Golden)
};

bool fits(const QStringList &tokens, qsizetype token, const QStringList &pattern, qsizetype part)
{
    if (part == pattern.size())
        return true; // of what is below a place, too
    if (pattern[part] == QLatin1String("**")) {
        for (qsizetype behind = token; behind <= tokens.size(); ++behind) {
            if (fits(tokens, behind, pattern, part + 1))
                return part + 1 < pattern.size() || !tokens.isEmpty();
        }
        return false;
    }
    return token < tokens.size() && (pattern[part] == QLatin1String("*") || pattern[part] == tokens[token]) &&
           fits(tokens, token + 1, pattern, part + 1);
}

/// A value nobody sent, so that the service makes another one each time.
bool isMadeAnew(const ComparedMember &member, const Subject &subject)
{
    const std::optional<Volatility> volatility = volatilityOf(member);
    if (volatility != Volatility::EntityId && volatility != Volatility::TimeStamp)
        return false;
    const auto sent = subject.sent.isValid() ? member.place.resolve(subject.sent.root()) : std::nullopt;
    return !sent || (!isKept(relationOf(*sent, *member.before, member.property)) &&
                     !isKept(relationOf(*sent, *member.after, member.property)));
}

bool mayDiffer(const ComparedMember &member, const Subject &subject, const QStringList &ignored)
{
    return isKept(member.relation) || isMomentary(member.place) || isMadeAnew(member, subject) ||
           std::any_of(ignored.begin(), ignored.end(),
                       [&](const QString &pattern) { return isIgnored(member.place, pattern); });
}

QString placeText(const json::Pointer &place)
{
    return place.isRoot() ? Words::tr("The body") : place.toString();
}

QString messageOf(const ComparedMember &member)
{
    const QString place = placeText(member.place);
    switch (member.relation) {
    case Relation::Dropped:
        return Words::tr("%1 is missing; the expected answer has %2.").arg(place, shown(*member.before));
    case Relation::Made:
    case Relation::Added:
        return Words::tr("%1 is not in the expected answer.").arg(place);
    case Relation::TypeChanged:
        return Words::tr("%1 is %2; in the expected answer it is %3.")
            .arg(place, model::kindWord(member.after->kind()), model::kindWord(member.before->kind()));
    case Relation::Reordered:
        return Words::tr("%1 has the elements of the expected answer in another order.").arg(place);
    default:
        break;
    }
    return Words::tr("%1 is %2; the expected answer has %3.").arg(place, shown(*member.after), shown(*member.before));
}

Finding findingOf(const ComparedMember &member)
{
    model::Finding finding;
    finding.pointer = member.place.toString();
    finding.expected = member.before ? shown(*member.before) : Words::tr("nothing");
    finding.actual = member.after ? shown(*member.after) : Words::tr("nothing");
    finding.message = messageOf(member);
    return finding;
}

/// Why the two cannot be compared.
QString obstacle(const Subject &subject, const json::Document &expected)
{
    const qsizetype most = model::limits::maxComparedAnswer;
    if (subject.response.body.size() > most || expected.text().size() > most)
        return Words::tr("Answers of more than %1 bytes are not compared.").arg(most);
    if (!expected.isValid())
        return Words::tr("The answer kept as expected is no JSON (line %1, column %2). Keep another one.")
            .arg(expected.error()->line)
            .arg(expected.error()->column);
    if (!subject.hasBody())
        return Words::tr("The answer has no body; the expected one has.");
    if (!subject.answer.isValid())
        return Words::tr("The body is no JSON (line %1, column %2), so it is not the expected one.")
            .arg(subject.answer.error()->line)
            .arg(subject.answer.error()->column);
    return {};
}

} // namespace

bool isIgnored(const json::Pointer &place, const QString &pattern)
{
    const auto parsed = json::Pointer::parse(pattern);
    return parsed && !parsed->isRoot() && fits(place.tokens(), 0, parsed->tokens(), 0);
}

QString ignoredProblem(const QString &pattern)
{
    const auto parsed = json::Pointer::parse(pattern);
    if (!parsed || parsed->isRoot())
        return Words::tr("Write a JSON Pointer such as /value/*/title.");
    // Each of them multiplies the ways a place may fit.
    return parsed->tokens().count(QStringLiteral("**")) > 2 ? Words::tr("Use ** at most twice.") : QString();
}

std::vector<model::Finding> goldenDifferences(const Subject &subject, const model::Golden &golden)
{
    std::vector<model::Finding> findings;
    if (golden.body.isEmpty() && !subject.hasBody())
        return findings;
    const json::Document expected = json::Document::parse(golden.body);
    if (const QString reason = obstacle(subject, expected); !reason.isEmpty()) {
        model::Finding finding;
        finding.message = reason;
        return {finding};
    }
    for (const QString &pattern : golden.ignored) {
        if (const QString problem = ignoredProblem(pattern); !problem.isEmpty()) {
            model::Finding finding;
            finding.message = Words::tr("\"%1\" names no place to leave out. %2").arg(pattern, problem);
            findings.push_back(finding);
        }
    }
    QStringList ignored = golden.ignored;
    ignored.removeIf([](const QString &pattern) { return !ignoredProblem(pattern).isEmpty(); });
    Declarations declarations(subject.schema);
    const bool isDeclared = subject.isSuccess() && subject.purpose != Purpose::List;
    const std::vector<ComparedMember> members =
        compare(expected.root(), subject.answer.root(), declarations, isDeclared ? subject.declaredType() : QString());
    for (const ComparedMember &member : members) {
        if (!mayDiffer(member, subject, ignored))
            findings.push_back(findingOf(member));
    }
    return findings;
}

} // namespace check
