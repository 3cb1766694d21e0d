// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"
#include "model/kindword.h"
#include "model/typesystem.h"

#include <QCoreApplication>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class ODataType final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("odata-type"); }
    QString title() const override { return tr("Type of each object"); }
    QString source() const override { return tr("OData JSON Format 4.01, 4.6.3: @odata.type"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        bool isThere = false;
        for (const TypedObject &object : subject.typed().objects()) {
            for (const json::Member &member : object.members) {
                const QString name = member.name();
                const qsizetype sign = name.indexOf(u'@');
                const QStringView term = sign < 0 ? QStringView() : QStringView(name).sliced(sign);
                if (term != u"@odata.type" && term != u"@type")
                    continue;
                isThere = true;
                if (sign == 0)
                    judgeObject(subject, object, object.place.child(name), member.value, findings);
                else
                    judgeMember(object, name.first(sign), object.place.child(name), member.value, findings);
            }
        }
        return isThere;
    }

private:
    static Finding about(const json::Pointer &place, const json::Value &value)
    {
        Finding finding;
        finding.pointer = place.toString();
        finding.actual = shown(value);
        finding.source = tr("OData JSON Format 4.01, 4.6.3");
        return finding;
    }

    static void judgeObject(const Subject &subject, const TypedObject &object, const json::Pointer &place,
                            const json::Value &value, Findings &findings)
    {
        Finding finding = about(place, value);
        finding.expected = u'#' + object.declared;
        if (!value.isString()) {
            finding.message = tr("The type is %1, not a text.").arg(model::kindWord(value.kind()));
            return findings.add(subject.weighed(finding, place));
        }
        const QString named = typeNameIn(value.string());
        if (object.declared.isEmpty() || named == object.declared)
            return;
        const model::StructuredType *known = model::findType(*subject.schema, named);
        const bool isFitting = model::isAssignable(*subject.schema, named, object.declared);
        const QString right = known ? known->name : object.declared;
        if (isFitting && named == right) {
            if (!known || !known->abstract)
                return;
            finding.severity = Severity::Warn;
            finding.message = tr("%1 is abstract: no object has exactly this type.").arg(named);
        } else if (isFitting) {
            finding.severity = Severity::Warn;
            finding.expected = u'#' + right;
            finding.message = tr("The type is written %1; only the letter case differs from %2.").arg(named, right);
        } else if (known || !named.contains(u'.') || named.startsWith(QLatin1String("Collection("))) {
            finding.message = tr("The type %1 is not %2, nor derived from it.").arg(named, object.declared);
            finding = subject.weighed(finding, place);
        } else {
            finding.severity = Severity::Warn;
            finding.message = tr("The type %1 is not described here; whether it derives from %2 is not known.")
                                  .arg(named, object.declared);
        }
        findings.add(finding);
    }

    /// `numbers@odata.type`: what the member beside it is.
    static void judgeMember(const TypedObject &object, const QString &member, const json::Pointer &place,
                            const json::Value &value, Findings &findings)
    {
        const model::Property *property = object.type->property(member);
        if (!property)
            return;
        Finding finding = about(place, value);
        finding.expected = u'#' + plain(property->type.text());
        finding.severity = Severity::Warn;
        finding.message = tr("%1 is declared as %2.").arg(member, property->type.text());
        const bool isSame =
            value.isString() &&
            plain(typeNameIn(value.string())).compare(plain(property->type.text()), Qt::CaseInsensitive) == 0;
        // A derived type or a type of more precision may stand there; a primitive one is what it is.
        if (!value.isString() ||
            (!isSame && (property->type.element().isPrimitive() || !value.string().contains(u'.'))))
            findings.add(finding);
    }

    /// `Collection(Int64)` for `Collection(Edm.Int64)`: built-in types go without their namespace.
    static QString plain(QString type) { return type.remove(QLatin1String("Edm.")).remove(u'#'); }
};

} // namespace

std::unique_ptr<Check> makeOdatatype()
{
    return std::make_unique<ODataType>();
}

} // namespace check
