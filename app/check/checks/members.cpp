// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class Members final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("members"); }
    QString title() const override { return tr("Declared members"); }
    QString source() const override
    {
        return tr("The table of properties of the page; all of them are returned from an actual call");
    }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        const QStringList selected = subject.selected();
        for (const TypedObject &object : subject.typed().objects()) {
            QSet<QString> present;
            for (const json::Member &member : object.members)
                present.insert(member.name());
            for (const model::Property *property : object.type->properties) {
                const json::Pointer place = object.place.child(property->name);
                const bool isWanted = !object.isEntity || selected.isEmpty() || selected.contains(property->name);
                if (isWanted && !present.contains(property->name) && isPartOfAnswers(*property) &&
                    !isSaidElsewhere(subject, *property, place))
                    findings.add(missing(subject, *property, place));
            }
        }
        return !subject.typed().objects().empty();
    }

private:
    /// Other entities and streams come when they are asked for.
    static bool isPartOfAnswers(const model::Property &property)
    {
        return !property.navigation && property.type.element().text() != QLatin1String("Edm.Stream");
    }

    /// By the checks of what was sent and of what the service makes.
    static bool isSaidElsewhere(const Subject &subject, const model::Property &property, const json::Pointer &place)
    {
        if (subject.purpose == Purpose::Create && property.serverAssigned && place.tokens().size() == 1)
            return true;
        const std::vector<ComparedMember> &compared = subject.compared();
        return std::any_of(compared.begin(), compared.end(), [&](const ComparedMember &member) {
            return member.relation == Relation::Dropped && member.place == place;
        });
    }

    static Finding missing(const Subject &subject, const model::Property &property, const json::Pointer &place)
    {
        Finding finding;
        finding.pointer = place.toString();
        finding.expected = property.type.text();
        finding.actual = tr("not there");
        finding.source = pageOf(subject, &property);
        const bool mustBeThere = !property.nullable && !property.type.isCollection();
        finding.severity = mustBeThere ? Severity::Fail : Severity::Warn;
        finding.message = mustBeThere ? tr("%1 is never null, and not there.").arg(property.name)
                                      : tr("%1 is declared, and not there.").arg(property.name);
        if (!mustBeThere && (isTruncatedIn(subject.example, subject.inExample(place)) || leavesOutNulls(subject))) {
            finding.severity = Severity::Note;
            finding.message =
                tr("%1 is declared, and not there; the documented example leaves it out too.").arg(property.name);
            if (leavesOutNulls(subject))
                finding.message = tr("%1 is left out, as null values were asked to be.").arg(property.name);
        }
        return finding;
    }

    /// The object is in the example, and this member of it is not.
    static bool isTruncatedIn(const json::Document &example, const json::Pointer &place)
    {
        const auto object = example.object() ? place.parent().resolve(example.root()) : std::nullopt;
        return object && object->isObject() && !object->member(place.tokens().constLast());
    }

    /// OData Protocol 4.01, 8.2.8.6.
    static bool leavesOutNulls(const Subject &subject) { return subject.prefers("omit-values=nulls"); }
};

} // namespace

std::unique_ptr<Check> makeMembers()
{
    return std::make_unique<Members>();
}

} // namespace check
