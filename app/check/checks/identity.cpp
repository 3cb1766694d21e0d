// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"

#include <QCoreApplication>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class Identity final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("identity"); }
    QString title() const override { return tr("The entity that was asked for"); }
    QString source() const override { return tr("OData Protocol 4.01, 11.2.3: a read by key returns that entity"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        const auto object = subject.answer.object();
        const auto id = object ? object->member(u"id") : std::nullopt;
        if (subject.purpose != Purpose::Entity || !subject.isSuccess() || !id || !id->isString() ||
            id->string().isEmpty())
            return false;
        if (namesEntity(subject.exchange.request.url, id->string()))
            return true;
        Finding finding;
        finding.pointer = QStringLiteral("/id");
        finding.expected = shown(subject.exchange.request.url.path().section(u'/', -1));
        finding.actual = shown(*id);
        finding.message = tr("The answer is about another entity than the one that was asked for.");
        finding.source = tr("OData Protocol 4.01, 11.2.3");
        findings.add(finding);
        return true;
    }
};

} // namespace

std::unique_ptr<Check> makeIdentity()
{
    return std::make_unique<Identity>();
}

} // namespace check
