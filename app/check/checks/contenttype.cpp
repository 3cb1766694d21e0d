// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"

#include <QByteArrayList>
#include <QCoreApplication>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class ContentType final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("content-type"); }
    QString title() const override { return tr("Content type"); }
    QString source() const override { return tr("RFC 9110, 8.3; OData JSON Format 4.01, 3"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        if (!subject.hasBody() || subject.purpose == Purpose::Other || isDocumentedOtherwise(subject))
            return false;
        const auto field = subject.response.headers.value("Content-Type");
        const QByteArrayList parts = field.value_or(QByteArray()).split(';');
        const QByteArray type = parts.first().trimmed().toLower();
        Finding finding;
        finding.field = QStringLiteral("Content-Type");
        finding.expected = QStringLiteral("application/json");
        finding.actual = shown(QString::fromUtf8(field.value_or(QByteArray())));
        finding.source = tr("OData JSON Format 4.01, 3");
        if (type.isEmpty()) {
            finding.message = tr("The answer has a body and does not say what it is.");
            findings.add(finding);
        } else if (type != "application/json") {
            finding.severity = weight(subject, type);
            finding.message = tr("The answer is announced as %1, not as JSON.").arg(shown(QString::fromUtf8(type)));
            findings.add(finding);
        }
        if (type.contains("json"))
            judgeParameters(parts, finding, findings);
        return true;
    }

private:
    /// The page's example answers with something else than JSON.
    static bool isDocumentedOtherwise(const Subject &subject)
    {
        const auto documented = subject.schema && subject.schema->response
                                    ? subject.schema->response->headers.value("Content-Type")
                                    : std::nullopt;
        return documented && !documented->toLower().contains("json") && subject.isSuccess();
    }

    static Severity weight(const Subject &subject, const QByteArray &type)
    {
        const bool isJson = type.startsWith("application/") && type.endsWith("+json");
        // What stands in front of a service answers errors in its own form.
        return isJson || (subject.isError() && !subject.answer.isValid()) ? Severity::Warn : Severity::Fail;
    }

    static void judgeParameters(const QByteArrayList &parts, Finding finding, Findings &findings)
    {
        for (const QByteArray &part : parts.mid(1)) {
            const QByteArray parameter = part.toLower().replace(' ', "").replace('"', "");
            if (!parameter.startsWith("charset=") || parameter == "charset=utf-8" || parameter == "charset=utf8")
                continue;
            finding.severity = Severity::Warn;
            finding.expected = QStringLiteral("charset=utf-8");
            finding.message = tr("JSON is UTF-8 whatever the header says; this one says %1.")
                                  .arg(shown(QString::fromLatin1(parameter)));
            finding.source = tr("RFC 8259, 8.1");
            findings.add(finding);
        }
    }
};

} // namespace

std::unique_ptr<Check> makeContenttype()
{
    return std::make_unique<ContentType>();
}

} // namespace check
