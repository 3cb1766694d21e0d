// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/enumeration.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

using Kind = ValueProblem::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ValueProblem)
};

/// The members for a sentence; the longest enumerations have hundreds.
QString membersOf(const Property &property)
{
    constexpr qsizetype most = 12;
    const QString listed = property.enumeration.mid(0, most).join(QLatin1String(", "));
    const qsizetype more = property.enumeration.size() - most;
    return more > 0 ? Words::tr("%1 and %2 more").arg(listed, QString::number(more)) : listed;
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isWholeNumber(const QString &text)
{
    bool isNumber = false;
    text.toLongLong(&isNumber); // an enumeration's underlying type is Int64 at most
    return isNumber && text == text.trimmed();
}

std::optional<ValueProblem> memberProblem(const Property &property, const QString &name)
{
    // A sentinel for answers, never a value (Graph guidelines, evolvable enumerations).
    if (isSame(name, QStringLiteral("unknownFutureValue")))
        return ValueProblem{Kind::NotSendable,
                            Words::tr("unknownFutureValue stands in answers only: write another member.")};
    if (property.enumeration.contains(name))
        return std::nullopt;
    const auto member = std::find_if(property.enumeration.begin(), property.enumeration.end(),
                                     [&name](const QString &each) { return isSame(each, name); });
    if (member != property.enumeration.end())
        return ValueProblem{Kind::OtherCase, Words::tr("Documented as %1; only the letter case differs.").arg(*member)};
    if (isWholeNumber(name))
        return ValueProblem{
            Kind::NumericMember,
            Words::tr("%1 is a member's number at best: write its name, one of %2.").arg(name, membersOf(property))};
    return ValueProblem{Kind::NotAMember,
                        Words::tr("\"%1\" is not one of %2.").arg(name.left(80), membersOf(property))};
}

/// `a,b` and `a, b`: one blank on either side of a name goes by unnoticed.
QString withoutBlank(QString name)
{
    if (name.startsWith(u' '))
        name.remove(0, 1);
    if (name.endsWith(u' '))
        name.chop(1);
    return name;
}

std::optional<ValueProblem> flagsProblem(const Property &property, const QString &text)
{
    std::optional<ValueProblem> mild;
    QStringList seen;
    for (const QString &part : text.split(u',')) {
        const QString name = withoutBlank(part);
        if (name.isEmpty() && text.contains(u','))
            return ValueProblem{
                Kind::Malformed,
                Words::tr("A name is missing beside a comma: write names with one comma between them.")};
        const std::optional<ValueProblem> problem = memberProblem(property, name);
        if (problem && !problem->isMild())
            return problem;
        if (!mild && seen.contains(name, Qt::CaseInsensitive))
            mild = {Kind::RepeatedMember, Words::tr("%1 is there twice: write each member once.").arg(name)};
        if (!mild)
            mild = problem;
        seen.append(name);
    }
    return mild;
}

} // namespace

std::optional<ValueProblem> enumerationProblem(const Property &property, const QString &text)
{
    if (property.flags)
        return flagsProblem(property, text);
    std::optional<ValueProblem> problem = memberProblem(property, text);
    if (!problem || problem->kind != Kind::NotAMember || !text.contains(u','))
        return problem;
    Property several = property;
    several.flags = true;
    if (const auto inside = flagsProblem(several, text); inside && !inside->isMild())
        return problem;
    return ValueProblem{
        Kind::NotAMember,
        Words::tr("This enumeration takes one member at a time: write one of %1.").arg(membersOf(property))};
}

} // namespace model
