// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"
#include "model/typesystem.h"

#include <QCoreApplication>
#include <algorithm>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class Undeclared final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("undeclared"); }
    QString title() const override { return tr("Members nobody declared"); }
    QString source() const override { return tr("OData CSDL 4.01, 6.3 OpenType; the table of properties of the page"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        for (const TypedObject &object : subject.typed().objects()) {
            if (!object.type->isKnown)
                continue;
            const bool isOther = isOfAnotherType(subject, object);
            for (const json::Member &member : object.members) {
                const QString name = member.name();
                if (isControlInformation(name) || object.type->property(name))
                    continue;
                if (findings.isFull())
                    findings.leave();
                else
                    findings.add(extra(subject, object, name, member.value, isOther));
            }
        }
        return !subject.typed().objects().empty();
    }

private:
    static Finding extra(const Subject &subject, const TypedObject &object, const QString &name,
                         const json::Value &value, bool isOther)
    {
        Finding finding;
        finding.pointer = object.place.child(name).toString();
        finding.severity = Severity::Warn;
        finding.expected = tr("a member of %1").arg(object.type->name);
        finding.actual = shown(value);
        finding.source = pageOf(subject);
        const auto alike = std::find_if(
            object.type->properties.begin(), object.type->properties.end(),
            [&](const model::Property *property) { return property->name.compare(name, Qt::CaseInsensitive) == 0; });
        if (alike != object.type->properties.end()) {
            finding.expected = (*alike)->name;
            finding.message = tr("%1 is not declared; %2 is.").arg(name, (*alike)->name);
        } else if (object.type->isOpen) {
            finding.severity = Severity::Note;
            finding.message = tr("%1 is a dynamic member of an open type.").arg(name);
        } else if (isOther) {
            finding.severity = Severity::Note;
            finding.message = tr("%1 belongs to a type that is not described here.").arg(name);
        } else {
            finding.message = tr("%1 is not declared, and its type is not open.").arg(name);
        }
        return finding;
    }

    /// It says that it is of a type the schema does not know; that may be a derived one with more members.
    static bool isOfAnotherType(const Subject &subject, const TypedObject &object)
    {
        const auto annotation = typeAnnotation(object.value);
        if (!annotation || !annotation->isString())
            return false;
        const QString named = typeNameIn(annotation->string());
        return named.compare(object.type->name, Qt::CaseInsensitive) != 0 && !model::findType(*subject.schema, named);
    }
};

} // namespace

std::unique_ptr<Check> makeUndeclared()
{
    return std::make_unique<Undeclared>();
}

} // namespace check
