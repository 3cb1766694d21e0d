// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"
#include "json/write.h"

#include <QCoreApplication>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class Framing final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("framing"); }
    QString title() const override { return tr("Complete body"); }
    QString source() const override { return tr("RFC 9112, 6.3 and 8"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        const model::Response &response = subject.response;
        Finding finding;
        finding.source = tr("RFC 9112, 8");
        finding.expected = tr("a complete body");
        finding.actual = response.completenessReason;
        switch (response.completeness) {
        case model::Completeness::Complete:
            break;
        case model::Completeness::Incomplete:
            finding.message = tr("The body is not complete: %1.").arg(response.completenessReason);
            findings.add(finding);
            return true;
        case model::Completeness::Suspicious:
            finding.severity = Severity::Warn;
            finding.message = tr("The framing of the body is doubtful: %1.").arg(response.completenessReason);
            findings.add(finding);
            return true;
        case model::Completeness::Unverified:
            finding.severity = Severity::Note;
            finding.message = tr("Nothing says where the body ends, so it may be cut off unnoticed.");
            findings.add(finding);
            break;
        }
        judgeLength(subject, findings);
        if (subject.response.headers.contains("Transfer-Encoding") &&
            subject.response.headers.contains("Content-Length")) {
            Finding both;
            both.severity = Severity::Warn;
            both.field = QStringLiteral("Content-Length");
            both.actual =
                shown(QString::fromLatin1(subject.response.headers.value("Content-Length").value_or(QByteArray())));
            both.message = tr("Content-Length and Transfer-Encoding contradict each other.");
            both.source = tr("RFC 9112, 6.3");
            findings.add(both);
        }
        return true;
    }

private:
    static void judgeLength(const Subject &subject, Findings &findings)
    {
        const auto declared = subject.response.headers.value("Content-Length");
        const bool isFramedOtherwise = subject.response.headers.contains("Transfer-Encoding") ||
                                       subject.response.headers.contains("Content-Encoding");
        const qsizetype length = subject.response.body.size();
        if (!declared || isFramedOtherwise || declared->trimmed() == QByteArray::number(length))
            return;
        Finding finding;
        finding.field = QStringLiteral("Content-Length");
        finding.expected = QString::number(length);
        finding.actual = shown(QString::fromLatin1(*declared));
        finding.source = tr("RFC 9110, 8.6");
        const qsizetype withCrLf = json::withLineEndings(subject.response.body, "\r\n").size();
        const bool isExplained = declared->trimmed() == QByteArray::number(withCrLf);
        finding.severity = isExplained ? Severity::Note : Severity::Warn;
        finding.message =
            isExplained ? tr("Content-Length %1 is that of the body with CRLF line ends; it has %2 bytes.")
                              .arg(finding.actual, finding.expected)
                        : tr("Content-Length is %1, the body has %2 bytes.").arg(finding.actual, finding.expected);
        findings.add(finding);
    }
};

} // namespace

std::unique_ptr<Check> makeFraming()
{
    return std::make_unique<Framing>();
}

} // namespace check
