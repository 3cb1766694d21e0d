// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"

#include <QCoreApplication>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class Nullability final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("nullability"); }
    QString title() const override { return tr("Null where it is allowed"); }
    QString source() const override { return tr("OData CSDL 4.01, 7.2.1 Nullable; OData JSON Format 4.01, 7.4"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        for (const TypedValue &value : subject.typed().values()) {
            const model::Property &property = *value.property;
            if (!value.value.isNull() || (property.nullable && !property.type.isCollection()))
                continue;
            Finding finding;
            finding.pointer = value.place.toString();
            finding.expected = property.type.text();
            finding.actual = QStringLiteral("null");
            finding.message = property.type.isCollection()
                                  ? tr("%1 is a collection, which is never null but empty.").arg(nameOf(value.place))
                                  : tr("%1 is null, and is declared as never null.").arg(nameOf(value.place));
            finding.source = property.type.isCollection()
                                 ? tr("OData JSON Format 4.01, 7.4")
                                 : tr("CSDL Nullable=false; %1").arg(pageOf(subject, &property));
            findings.add(subject.weighed(finding, value.place));
        }
        return !subject.typed().values().empty();
    }
};

} // namespace

std::unique_ptr<Check> makeNullability()
{
    return std::make_unique<Nullability>();
}

} // namespace check
