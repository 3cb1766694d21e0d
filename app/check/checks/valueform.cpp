// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"
#include "model/edmvalue.h"
#include "model/facets.h"
#include "model/kindword.h"

#include <QCoreApplication>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class ValueForm final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("value-form"); }
    QString title() const override { return tr("Kind and form of each value"); }
    QString source() const override
    {
        return tr("OData JSON Format 4.01, 7.1; OData ABNF, 7; the rules of the schema");
    }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        for (const TypedValue &value : subject.typed().values()) {
            const auto problem = model::valueProblem(*value.property, value.value, json::Syntax::Json);
            if (problem && isOurs(*value.property, problem->kind))
                judgeValue(subject, value, problem->kind, findings);
            else if (!problem && isIeee754Compatible(subject) && value.value.isNumber() && isLong(*value.property))
                judgeLong(value, findings);
        }
        return !subject.typed().values().empty();
    }

private:
    using Kind = model::ValueProblem::Kind;

    /// null and members of enumerations have checks of their own.
    static bool isOurs(const model::Property &property, Kind kind)
    {
        return kind != Kind::NullNotAllowed && (property.enumeration.isEmpty() || kind == Kind::WrongKind);
    }

    static bool isLong(const model::Property &property)
    {
        const QString &type = property.type.text();
        return type == QLatin1String("Edm.Int64") || type == QLatin1String("Edm.Decimal");
    }

    /// OData JSON Format 4.01, 3.2.
    static bool isIeee754Compatible(const Subject &subject)
    {
        QByteArray type = subject.response.headers.value("Content-Type").value_or(QByteArray()).toLower();
        return type.replace(' ', "").contains("ieee754compatible=true");
    }

    static void judgeValue(const Subject &subject, const TypedValue &value, Kind kind, Findings &findings)
    {
        if (kind == Kind::NeedsIeee754 && isIeee754Compatible(subject))
            return;
        const model::Property &property = *value.property;
        Finding finding;
        finding.pointer = value.place.toString();
        finding.expected = property.type.text();
        finding.actual = shown(value.value);
        finding.source = sourceOf(subject, property, kind);
        finding.severity = weight(kind);
        finding.message = text(value, kind);
        if (const QString rules = model::ruleHints(property).join(QLatin1String(", "));
            isRule(kind) && !rules.isEmpty())
            finding.expected = rules;
        findings.add(subject.weighed(finding, value.place));
    }

    static bool isRule(Kind kind)
    {
        return kind == Kind::OutOfRange || kind == Kind::TooShort || kind == Kind::TooLong || kind == Kind::NoMatch;
    }

    static Severity weight(Kind kind)
    {
        switch (kind) {
        case Kind::OtherAlphabet: // which many services use
        case Kind::NotInline:
        case Kind::ExponentialDecimal:
        case Kind::RoundsToZero:
            return Severity::Warn;
        default:
            return Severity::Fail;
        }
    }

    static QString text(const TypedValue &value, Kind kind)
    {
        const QString name = nameOf(value.place);
        const QString type = value.property->type.shortName();
        switch (kind) {
        case Kind::WrongKind:
            return tr("%1 is %2, which no %3 is.")
                .arg(name, model::kindWord(value.value.kind()), value.property->type.text());
        case Kind::OutOfRange:
            return tr("%1 is out of the range of its values.").arg(name);
        case Kind::TooShort:
            return tr("%1 is shorter than allowed.").arg(name);
        case Kind::TooLong:
            return tr("%1 is longer than allowed.").arg(name);
        case Kind::NoMatch:
            return tr("%1 does not match its pattern.").arg(name);
        case Kind::NotInline:
            return tr("%1 is a stream, which has a URL of its own.").arg(name);
        case Kind::NeedsIeee754:
            return tr("%1 is a number in quotes, and the Content-Type does not say IEEE754Compatible=true.").arg(name);
        case Kind::OtherAlphabet:
            return tr("%1 is base64 with + or / where base64url has - and _.").arg(name);
        case Kind::ExponentialDecimal:
            return tr("%1 is written with an exponent, which was not asked for.").arg(name);
        case Kind::RoundsToZero:
            return tr("%1 is too small for %2 and reads as 0.").arg(name, type);
        default:
            return tr("%1 does not have the form of %2.").arg(name, type);
        }
    }

    static QString sourceOf(const Subject &subject, const model::Property &property, Kind kind)
    {
        if (kind == Kind::TooShort || kind == Kind::TooLong || kind == Kind::NoMatch)
            return pageOf(subject, &property);
        if (kind == Kind::WrongKind)
            return tr("OData JSON Format 4.01, 7; %1").arg(pageOf(subject, &property));
        return tr("OData ABNF, 7; %1").arg(pageOf(subject, &property));
    }

    /// Clients that were promised text may round the number.
    static void judgeLong(const TypedValue &value, Findings &findings)
    {
        Finding finding{.check = {}, .severity = Severity::Warn};
        finding.pointer = value.place.toString();
        finding.expected = tr("a number in quotes");
        finding.actual = shown(value.value);
        finding.message =
            tr("%1 is a plain number, though the Content-Type says IEEE754Compatible=true.").arg(nameOf(value.place));
        finding.source = tr("OData JSON Format 4.01, 3.2");
        findings.add(finding);
    }
};

} // namespace

std::unique_ptr<Check> makeValueform()
{
    return std::make_unique<ValueForm>();
}

} // namespace check
