// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class Location final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("location"); }
    QString title() const override { return tr("Location of what was made"); }
    QString source() const override { return tr("OData Protocol 4.01, 11.4.2 and 8.3; RFC 9110, 10.2.2"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        const int status = subject.response.status;
        if (subject.purpose != Purpose::Create || !subject.schema ||
            !(status == 201 || status == 202 || (status == 204 && isCreation(subject))))
            return false;
        const model::HeaderFields &headers = subject.response.headers;
        const bool hasOperation = headers.contains("Operation-Location");
        if (!headers.contains("Location") && !hasOperation && isWanted(subject))
            findings.add(missing(subject));
        if (const auto value = headers.value("Location"))
            judgeUrl(subject, QStringLiteral("Location"), *value, findings);
        if (const auto value = headers.value("Operation-Location"))
            judgeUrl(subject, QStringLiteral("Operation-Location"), *value, findings);
        if (status == 204 && !headers.contains("OData-EntityId"))
            findings.add(withoutEntityId());
        return true;
    }

private:
    /// Rather than a link to what was there before.
    static bool isCreation(const Subject &subject)
    {
        return !subject.exchange.request.url.path().endsWith(QLatin1String("/$ref"));
    }

    /// The page's example shows what the service does: without it there is nothing to hold against the service.
    static bool isWanted(const Subject &subject)
    {
        return !subject.declaredType().isEmpty() || subject.response.status == 202;
    }

    static Finding missing(const Subject &subject)
    {
        Finding finding;
        finding.severity = Severity::Warn;
        finding.field = QStringLiteral("Location");
        finding.expected = tr("the URL of what was made");
        finding.actual = tr("not there");
        finding.message = subject.response.status == 202 ? tr("Nothing says where the operation can be looked at.")
                                                         : tr("Nothing says where the new entity is.");
        finding.source = tr("OData Protocol 4.01, 11.4.2");
        return finding;
    }

    static Finding withoutEntityId()
    {
        Finding finding;
        finding.severity = Severity::Warn;
        finding.field = QStringLiteral("OData-EntityId");
        finding.expected = tr("the id of what was made");
        finding.actual = tr("not there");
        finding.message = tr("Without a body, only OData-EntityId says what was made.");
        finding.source = tr("OData Protocol 4.01, 8.3.4");
        return finding;
    }

    static void judgeUrl(const Subject &subject, const QString &name, const QByteArray &value, Findings &findings)
    {
        Finding finding;
        finding.field = name;
        finding.actual = shown(QString::fromUtf8(value));
        finding.source = tr("RFC 9110, 10.2.2");
        const QUrl url = QUrl::fromEncoded(value.trimmed(), QUrl::StrictMode);
        if (value.trimmed().isEmpty() || !url.isValid() || value.contains(' ')) {
            finding.expected = tr("a URL");
            finding.message = tr("%1 is no URL.").arg(name);
            return findings.add(finding);
        }
        if (!url.isRelative() && url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")) {
            finding.expected = QStringLiteral("https");
            finding.message = tr("%1 leads to a %2 URL.").arg(name, url.scheme());
            return findings.add(finding);
        }
        finding.severity = Severity::Warn;
        const QUrl &asked = subject.exchange.request.url;
        if (asked.scheme() == QLatin1String("https") && url.scheme() == QLatin1String("http")) {
            finding.expected = QStringLiteral("https");
            finding.message = tr("%1 leads away from TLS.").arg(name);
            findings.add(finding);
        }
        judgeId(subject, name, url, finding, findings);
    }

    /// Whatever stands in front, the entity is in a collection of that name.
    static void judgeCollection(const Subject &subject, const QString &name, const QUrl &url, Finding finding,
                                Findings &findings)
    {
        const QString path = url.path(QUrl::FullyEncoded);
        const QStringList segments = collectionSegments(subject.schema->paths.front());
        const QString collection = segments.isEmpty() ? QString() : segments.constLast().section(u'(', 0, 0);
        const QStringList there = path.split(u'/', Qt::SkipEmptyParts);
        const bool isThere = std::any_of(there.begin(), there.end(), [&](const QString &segment) {
            return segment.section(u'(', 0, 0).compare(collection, Qt::CaseInsensitive) == 0;
        });
        if (isThere && !path.contains(QLatin1String("//")) && !there.contains(QLatin1String("$ref")))
            return;
        finding.expected = tr("a URL in %1").arg(collection);
        finding.message = tr("%1 leads to another collection, or is no good path.").arg(name);
        findings.add(finding);
    }

    /// The id of the answer is part of where it is.
    static void judgeId(const Subject &subject, const QString &name, const QUrl &url, Finding finding,
                        Findings &findings)
    {
        const auto object = subject.answer.object();
        const auto id = object && subject.response.status == 201 ? object->member(u"id") : std::nullopt;
        if (!id || !id->isString() || id->string().isEmpty())
            return;
        if (namesEntity(url, id->string()))
            return judgeCollection(subject, name, url, finding, findings);
        finding.expected = tr("a URL with %1").arg(shown(id->string()));
        finding.message = tr("%1 leads to something else than the entity that was returned.").arg(name);
        findings.add(finding);
    }
};

} // namespace

std::unique_ptr<Check> makeLocation()
{
    return std::make_unique<Location>();
}

} // namespace check
