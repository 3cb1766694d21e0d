// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/enumeration.h"
#include "check/check.h"
#include "check/words.h"

#include <QCoreApplication>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class Enumeration final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("enumeration"); }
    QString title() const override { return tr("Members of enumerations"); }
    QString source() const override { return tr("The members the page lists; OData ABNF, 7, enumValue"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        bool isThere = false;
        for (const TypedValue &value : subject.typed().values()) {
            const model::Property &property = *value.property;
            if (property.enumeration.isEmpty() || !value.value.isString())
                continue;
            isThere = true;
            const auto problem = model::enumerationProblem(property, value.value.string());
            if (!problem)
                continue;
            Finding finding;
            finding.pointer = value.place.toString();
            finding.expected = membersOf(property);
            finding.actual = shown(value.value);
            finding.source = pageOf(subject, &property);
            finding.severity = weight(subject, *problem, property);
            finding.message = text(nameOf(value.place), shown(value.value.string()), problem->kind);
            findings.add(subject.weighed(finding, value.place));
        }
        return isThere;
    }

private:
    using Kind = model::ValueProblem::Kind;

    static Severity weight(const Subject &subject, const model::ValueProblem &problem, const model::Property &property)
    {
        if (problem.kind == Kind::NotSendable)
            return Severity::Note;
        // Members the client was not told of before come when it asks for them (Graph guidelines, evolvable
        // enumerations).
        const bool mayBeNew = subject.prefers("include-unknown-enum-members") &&
                              property.enumeration.contains(QLatin1String("unknownFutureValue"));
        return problem.isMild() || mayBeNew ? Severity::Warn : Severity::Fail;
    }

    static QString text(const QString &name, const QString &value, Kind kind)
    {
        switch (kind) {
        case Kind::NotSendable:
            return tr("%1 has a member newer than this client: Prefer: include-unknown-enum-members would show it.")
                .arg(name);
        case Kind::OtherCase:
            return tr("%1 is \"%2\": a member in another letter case.").arg(name, value);
        case Kind::NumericMember:
            return tr("%1 is \"%2\": a number in place of a member's name.").arg(name, value);
        case Kind::RepeatedMember:
            return tr("%1 names a member twice.").arg(name);
        default:
            return tr("%1 is \"%2\", which is no member.").arg(name, value);
        }
    }

    static QString membersOf(const model::Property &property)
    {
        constexpr qsizetype most = 12; // the longest enumerations have hundreds
        const QString listed = property.enumeration.mid(0, most).join(QLatin1String(", "));
        return property.enumeration.size() > most ? QString(listed + QStringLiteral(", …")) : listed;
    }
};

} // namespace

std::unique_ptr<Check> makeEnumeration()
{
    return std::make_unique<Enumeration>();
}

} // namespace check
