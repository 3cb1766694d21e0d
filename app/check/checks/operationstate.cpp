// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"
#include "model/decimaltext.h"
#include "model/operationadapter.h"

#include <QCoreApplication>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class OperationState final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("operation-state"); }
    QString title() const override { return tr("State of the operation"); }
    QString source() const override { return tr("Graph: long-running operations; the page of the type"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        if (!subject.schema || !subject.isSuccess())
            return false;
        bool isThere = false;
        for (const TypedObject &object : subject.typed().objects()) {
            const model::OperationAdapter *adapter = object.isEntity ? model::findAdapter(object.type->name) : nullptr;
            if (!adapter || !adapter->isJob)
                continue;
            isThere = true;
            judgeProgress(subject, object, *adapter, findings);
            judgeEnd(object, *adapter, findings);
        }
        return isThere;
    }

private:
    static Finding about(const TypedObject &object, const QString &place)
    {
        Finding finding;
        finding.severity = Severity::Note;
        finding.pointer = object.place.toString() + place;
        finding.source = tr("Graph: long-running operations");
        return finding;
    }

    static std::optional<json::Value> at(const TypedObject &object, const QString &place)
    {
        const auto pointer = json::Pointer::parse(place);
        return pointer && !place.isEmpty() ? pointer->resolve(object.value) : std::nullopt;
    }

    /// The type has such a member, and the object nothing there.
    static bool isMissing(const TypedObject &object, const QString &place)
    {
        const auto value = at(object, place);
        return !place.isEmpty() && (!value || value->isNull() || value->string().isEmpty());
    }

    /// A percentage; of OneNote as text, which may be anything.
    static void judgeProgress(const Subject &subject, const TypedObject &object, const model::OperationAdapter &adapter,
                              Findings &findings)
    {
        const auto progress = at(object, adapter.progress);
        if (!progress || progress->isNull() || progress->string().isEmpty() ||
            !(progress->isString() || progress->isNumber()))
            return;
        const auto number = model::DecimalText::parse(progress->string().toUtf8());
        const bool isPercentage = number && number->compare(*model::DecimalText::parse("0")) >= 0 &&
                                  number->compare(*model::DecimalText::parse("100")) <= 0;
        if (isPercentage)
            return;
        Finding finding = about(object, adapter.progress);
        finding.severity = number ? Severity::Warn : Severity::Note;
        finding.expected = tr("0 to 100");
        finding.actual = shown(*progress);
        finding.message = number ? tr("The progress is no percentage.") : tr("The progress is no number.");
        findings.add(subject.weighed(finding, *json::Pointer::parse(finding.pointer)));
    }

    static void judgeEnd(const TypedObject &object, const model::OperationAdapter &adapter, Findings &findings)
    {
        const auto status = at(object, adapter.status);
        const model::OperationPhase phase =
            status && status->isString() ? model::phaseOf(adapter, status->string()) : adapter.phaseOfType;
        if (phase == model::OperationPhase::Failed && isMissing(object, adapter.errorCode)) {
            Finding finding = about(object, adapter.errorCode);
            finding.expected = tr("a reason");
            finding.message = tr("The operation has failed and gives no reason.");
            findings.add(finding);
        }
        if (phase == model::OperationPhase::Succeeded && isMissing(object, adapter.link)) {
            Finding finding = about(object, adapter.link);
            finding.expected = tr("the URL of the result");
            finding.message = tr("The operation has succeeded and does not say where its result is.");
            findings.add(finding);
        }
    }
};

} // namespace

std::unique_ptr<Check> makeOperationstate()
{
    return std::make_unique<OperationState>();
}

} // namespace check
