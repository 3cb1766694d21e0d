// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/usercheck.h"
#include "check/words.h"
#include "model/reasonphrase.h"

#include <QCoreApplication>
#include <algorithm>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class PromisedStatus final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("promised-status"); }
    QString title() const override { return tr("Promised status"); }
    QString source() const override
    {
        return tr("The page's Response section; the status line of its example wins over the prose");
    }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        if (!subject.schema || saysStatus(subject.expectations))
            return false;
        if (subject.purpose != Purpose::Create)
            judgeReading(subject, findings);
        else if (subject.schema->responseStatus.empty())
            return false;
        else
            judgePromise(subject, findings);
        return true;
    }

private:
    static void judgeReading(const Subject &subject, Findings &findings)
    {
        // A monitor says "accepted" as long as there is something to wait for, and at the end too.
        const bool isMonitor = subject.purpose == Purpose::Entity && subject.response.status == 202;
        if (subject.response.status == 200 || isMonitor)
            return;
        Finding finding = unexpected(subject, 200);
        finding.source = tr("OData Protocol 4.01, 11.2: a successful read answers 200");
        findings.add(finding);
    }

    static void judgePromise(const Subject &subject, Findings &findings)
    {
        const std::vector<int> &promised = subject.schema->responseStatus;
        const int status = subject.response.status;
        if (status == promised.front() && isReference(subject)) {
            Finding finding = unexpected(subject, 204);
            finding.severity = Severity::Warn;
            finding.message = tr("A reference was sent, which is answered by 204 without a body.");
            finding.source = tr("OData Protocol 4.01, 11.4.6.1");
            return findings.add(finding);
        }
        if (status == promised.front() || isAskedFor(subject))
            return;
        Finding finding = unexpected(subject, promised.front());
        if (std::find(promised.begin(), promised.end(), status) != promised.end()) {
            finding.severity = Severity::Warn;
            finding.message = tr("The page names %1, but its example shows %2.").arg(finding.actual, finding.expected);
        } else if (status == 204 && hasTracesOfMinimalReturn(subject)) {
            finding.severity = Severity::Warn;
            finding.message =
                tr("The answer is 204, as after Prefer: return=minimal; whether that was asked for is not known.");
        }
        findings.add(finding);
    }

    /// What the request itself asked for takes the place of what the page promises.
    static bool isAskedFor(const Subject &subject)
    {
        const int status = subject.response.status;
        const QByteArray applied = subject.response.headers.value("Preference-Applied").value_or(QByteArray());
        if (status == 204 && (subject.prefers("return=minimal") || applied.contains("minimal")))
            return true;
        if (status == 202 && (subject.prefers("respond-async") || applied.contains("respond-async")))
            return true;
        return status == 204 && isReference(subject);
    }

    /// A link to an existing entity was added (OData Protocol 4.01, 11.4.6.1): that answers 204.
    static bool isReference(const Subject &subject)
    {
        const auto object = subject.sent.object();
        return object && subject.exchange.request.url.path().endsWith(QLatin1String("/$ref")) &&
               (object->member(u"@odata.id") || object->member(u"@id"));
    }

    static bool hasTracesOfMinimalReturn(const Subject &subject)
    {
        return !subject.isRequestKnown() && subject.response.headers.contains("OData-EntityId");
    }

    static Finding unexpected(const Subject &subject, int expected)
    {
        Finding finding;
        finding.field = QStringLiteral("status");
        finding.expected = statusText(expected, {});
        finding.actual = statusText(subject.response.status, subject.response.reason);
        finding.message = tr("The status is %1, promised is %2.").arg(finding.actual, finding.expected);
        if (const QString code = errorCode(subject); subject.isError() && !code.isEmpty())
            finding.message += u' ' + tr("The service gives the reason %1.").arg(code);
        finding.source = pageOf(subject);
        return finding;
    }

    static QString statusText(int status, const QByteArray &reason)
    {
        const QString words = QString::fromLatin1(reason.isEmpty() ? model::reasonPhrase(status) : reason);
        return words.isEmpty() ? QString::number(status) : QString(QString::number(status) + u' ' + words);
    }

    static QString errorCode(const Subject &subject)
    {
        const auto object = subject.answer.object();
        const auto error = object ? object->member(u"error") : std::nullopt;
        const auto code = error ? error->member(u"code") : std::nullopt;
        return code && code->isString() ? shown(code->string()) : QString();
    }
};

} // namespace

std::unique_ptr<Check> makePromisedstatus()
{
    return std::make_unique<PromisedStatus>();
}

} // namespace check
