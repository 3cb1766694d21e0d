// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"
#include "model/retryafter.h"

#include <QCoreApplication>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class HeaderRules final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("header-rules"); }
    QString title() const override { return tr("Rules for header fields"); }
    QString source() const override { return tr("RFC 9110; OData Protocol 4.01, 8"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        judgeStatusFields(subject, findings);
        judgeVersion(subject, findings);
        judgeClientRequestId(subject, findings);
        judgePreference(subject, findings);
        judgeRetryAfter(subject, findings);
        judgeCoding(subject, findings);
        judgeDate(subject, findings);
        return true;
    }

private:
    static Finding about(const char *field, const QString &expected, const QString &actual, const QString &message,
                         const QString &source, Severity severity = Severity::Warn)
    {
        Finding finding;
        finding.severity = severity;
        finding.field = QString::fromLatin1(field);
        finding.expected = expected;
        finding.actual = shown(actual);
        finding.message = message;
        finding.source = source;
        return finding;
    }

    static QString valueOf(const Subject &subject, const char *field)
    {
        return QString::fromUtf8(subject.response.headers.value(field).value_or(QByteArray()).trimmed());
    }

    /// What a status cannot do without.
    static void judgeStatusFields(const Subject &subject, Findings &findings)
    {
        const int status = subject.response.status;
        const model::HeaderFields &headers = subject.response.headers;
        const QString none = tr("not there");
        if (status == 405 && !headers.contains("Allow"))
            findings.add(about("Allow", tr("the methods that are allowed"), none,
                               tr("A 405 says which methods are allowed; this one does not."), tr("RFC 9110, 15.5.6")));
        if (status == 401 && !headers.contains("WWW-Authenticate"))
            findings.add(about("WWW-Authenticate", tr("a challenge"), none,
                               tr("A 401 says how to authenticate; this one does not."), tr("RFC 9110, 15.5.2"),
                               Severity::Note));
        if (status >= 301 && status <= 308 && status != 304 && status != 305 && status != 306 &&
            !headers.contains("Location"))
            findings.add(about("Location", tr("a URL"), none, tr("A redirect says where to; this one does not."),
                               tr("RFC 9110, 15.4")));
        if (status == 429 && !headers.contains("Retry-After"))
            findings.add(about("Retry-After", tr("seconds"), none, tr("Nothing says how long to wait."),
                               tr("RFC 6585, 4"), Severity::Note));
    }

    static void judgeVersion(const Subject &subject, Findings &findings)
    {
        const QString version = valueOf(subject, "OData-Version");
        if (subject.response.headers.contains("OData-Version") && version != QLatin1String("4.0") &&
            version != QLatin1String("4.01"))
            findings.add(about("OData-Version", QStringLiteral("4.0"), version,
                               tr("OData-Version is neither 4.0 nor 4.01."), tr("OData Protocol 4.01, 8.1.5")));
    }

    static void judgeClientRequestId(const Subject &subject, Findings &findings)
    {
        const auto sent = subject.exchange.request.headers.value("client-request-id");
        const QString returned = valueOf(subject, "client-request-id");
        if (!sent || returned.isEmpty())
            return;
        const QString asked = QString::fromUtf8(sent->trimmed());
        if (asked.compare(returned, Qt::CaseInsensitive) != 0)
            findings.add(about("client-request-id", shown(asked), returned,
                               tr("client-request-id is not the one that was sent: the answer may be another one's."),
                               tr("Graph: best practices")));
    }

    static void judgePreference(const Subject &subject, Findings &findings)
    {
        const QString applied = valueOf(subject, "Preference-Applied").toLower().remove(u'"');
        if (applied.isEmpty() || !subject.isRequestKnown())
            return;
        for (const QString &one : applied.split(u',', Qt::SkipEmptyParts)) {
            const QString name = one.section(u';', 0, 0).trimmed();
            // Some say only its name.
            if (subject.prefers(name.toUtf8()) || isAskedFor(subject, name.section(u'=', 0, 0).toUtf8()))
                continue;
            findings.add(about("Preference-Applied", tr("a preference of the request"), name,
                               tr("The service applied a preference the request does not have."), tr("RFC 7240, 3")));
        }
        const bool isMinimal = applied.contains(QLatin1String("return=minimal"));
        if (isMinimal && subject.hasBody() && subject.isSuccess())
            findings.add(about("Preference-Applied", tr("no body"), applied,
                               tr("The service says it returned a minimum, and returned a body."),
                               tr("OData Protocol 4.01, 8.2.8.7")));
    }

    /// Without a value, or with another spelling of it.
    static bool isAskedFor(const Subject &subject, const QByteArray &name)
    {
        const QByteArray asked = subject.exchange.request.headers.value("Prefer").value_or(QByteArray()).toLower();
        return !name.startsWith("return") && asked.contains(name);
    }

    static void judgeRetryAfter(const Subject &subject, Findings &findings)
    {
        if (subject.response.headers.contains("Retry-After") && !model::retryAfter(subject.response.headers, 0))
            findings.add(about("Retry-After", tr("seconds or an HTTP date"), valueOf(subject, "Retry-After"),
                               tr("Retry-After cannot be read."), tr("RFC 9110, 10.2.3")));
    }

    static void judgeDate(const Subject &subject, Findings &findings)
    {
        const auto date = subject.response.headers.value("Date");
        if (date && !model::httpDate(*date))
            findings.add(about("Date", tr("an HTTP date"), valueOf(subject, "Date"), tr("Date is no HTTP date."),
                               tr("RFC 9110, 5.6.7")));
        if (subject.response.headers.contains("Age") && subject.exchange.request.method != "GET")
            findings.add(about("Age", tr("not there"), valueOf(subject, "Age"),
                               tr("The answer comes from a cache: it was not made for this request."),
                               tr("RFC 9111, 5.1")));
    }

    static void judgeCoding(const Subject &subject, Findings &findings)
    {
        const QString coding = valueOf(subject, "Content-Encoding");
        const QByteArray asked =
            subject.exchange.request.headers.value("Accept-Encoding").value_or("identity").trimmed();
        if (!coding.isEmpty() && coding != QLatin1String("identity") && asked == "identity")
            findings.add(about("Content-Encoding", QStringLiteral("identity"), coding,
                               tr("The body is encoded, though that was not asked for."), tr("RFC 9110, 12.5.3")));
    }
};

} // namespace

std::unique_ptr<Check> makeHeaderrules()
{
    return std::make_unique<HeaderRules>();
}

} // namespace check
