// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"
#include "model/edmdatetime.h"
#include "model/edmvalue.h"
#include "model/kindword.h"

#include <QCoreApplication>
#include <algorithm>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class Echo final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("echo"); }
    QString title() const override { return tr("Sent and returned"); }
    QString source() const override
    {
        return tr("OData Protocol 4.01, 11.4.2: the created entity is returned as it was stored");
    }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        bool isThere = false;
        const QStringList selected = subject.selected();
        for (const ComparedMember &member : subject.compared()) {
            const bool isLeftOut = member.relation == Relation::Dropped && !selected.isEmpty() &&
                                   !selected.contains(member.place.tokens().constFirst());
            if (isLeftOut)
                continue;
            if (std::any_of(member.place.tokens().begin(), member.place.tokens().end(),
                            [](const QString &token) { return isControlInformation(token); }) ||
                !member.before)
                continue;
            isThere = true;
            judgeMember(member, findings);
        }
        return isThere;
    }

private:
    static void judgeMember(const ComparedMember &member, Findings &findings)
    {
        Finding finding;
        finding.pointer = member.place.toString();
        finding.expected = shown(*member.before);
        finding.actual = member.after ? shown(*member.after) : tr("not there");
        finding.source = tr("OData Protocol 4.01, 11.4.2");
        const QString name = nameOf(member.place);
        switch (member.relation) {
        case Relation::SameInstant:
            finding.severity = Severity::Note;
            finding.message = tr("%1 is the same instant in other words; a service may do so.").arg(name);
            break;
        case Relation::SameValue:
            finding.severity = Severity::Note;
            finding.message = tr("%1 is the same value in other words.").arg(name);
            break;
        case Relation::Reordered:
            finding.severity = Severity::Warn;
            finding.message = tr("%1 has the elements that were sent in another order.").arg(name);
            break;
        case Relation::Changed:
        case Relation::TypeChanged:
            weigh(member, finding);
            finding.message = changeText(member) + excuse(finding.severity, member);
            break;
        case Relation::Dropped:
            weigh(member, finding);
            finding.message = tr("%1 was sent, and did not come back.").arg(name) + excuse(finding.severity, member);
            break;
        default:
            return;
        }
        findings.add(finding);
    }

    static bool isServices(const ComparedMember &member)
    {
        return member.property && (member.property->serverAssigned || member.property->readOnly);
    }

    /// Wrong as sent: the service had to do something about it.
    static bool wasWrong(const ComparedMember &member)
    {
        if (!member.property)
            return true; // not declared
        const auto problem = model::valueProblem(elementWise(member), *member.before, json::Syntax::Json);
        return problem && !problem->isMild();
    }

    static model::Property elementWise(const ComparedMember &member)
    {
        bool isElement = false;
        member.place.tokens().constLast().toInt(&isElement);
        return isElement && member.property->type.isCollection() ? model::elementOf(*member.property)
                                                                 : *member.property;
    }

    static void weigh(const ComparedMember &member, Finding &finding)
    {
        const bool isNavigation = member.property && member.property->navigation;
        if (isServices(member) || isNavigation)
            finding.severity = Severity::Note;
        // null asks for nothing in particular: a default may take its place.
        else if (wasWrong(member) || member.before->isNull())
            finding.severity = Severity::Warn;
    }

    static QString excuse(Severity severity, const ComparedMember &member)
    {
        if (severity == Severity::Note)
            return u' ' + tr("The service decides about it.");
        if (severity == Severity::Fail || (member.before->isNull() && member.property))
            return {};
        return u' ' +
               (member.property ? tr("What was sent breaks a rule itself.") : tr("The schema does not declare it."));
    }

    static QString changeText(const ComparedMember &member)
    {
        const QString name = nameOf(member.place);
        if (member.relation == Relation::TypeChanged)
            return tr("%1 was sent as %2 and came back as %3.")
                .arg(name, model::kindWord(member.before->kind()), model::kindWord(member.after->kind()));
        if (member.after->isNull())
            return tr("%1 was sent and came back as null.").arg(name);
        const bool isStamp =
            !member.property || member.property->type.element().text() == QLatin1String("Edm.DateTimeOffset");
        const auto sent = isStamp ? model::DateTimeOffsetText::parse(member.before->string()) : std::nullopt;
        const auto returned = model::DateTimeOffsetText::parse(member.after->string());
        if (sent && returned && sent->date == returned->date && sent->time == returned->time) {
            if (sent->fraction.startsWith(returned->fraction) && sent->offset == returned->offset)
                return tr("%1 lost digits of its fraction: it is another instant.").arg(name);
            if (sent->fraction == returned->fraction)
                return tr("%1 has the same clock time with another offset: it is another instant.").arg(name);
        }
        return tr("%1 is not what was sent.").arg(name);
    }
};

} // namespace

std::unique_ptr<Check> makeEcho()
{
    return std::make_unique<Echo>();
}

} // namespace check
