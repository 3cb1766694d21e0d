// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"
#include "model/kindword.h"
#include "model/limits.h"

#include <QCoreApplication>
#include <QSet>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class WellFormed final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("well-formed"); }
    QString title() const override { return tr("Well-formed JSON"); }
    QString source() const override { return tr("RFC 8259"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        if (!subject.hasBody() || subject.purpose == Purpose::Other)
            return false;
        if (subject.isTooLarge) {
            Finding finding;
            finding.severity = Severity::Note;
            finding.message = tr("The body is too large to be judged; status and header are.");
            findings.add(finding);
            return true;
        }
        if (subject.answer.error())
            judgeError(subject, findings);
        else
            judgeContent(subject, findings);
        return true;
    }

private:
    static void judgeError(const Subject &subject, Findings &findings)
    {
        const json::Error &error = *subject.answer.error();
        Finding finding;
        finding.expected = tr("JSON");
        finding.source = tr("RFC 8259, 2");
        if (subject.response.body.trimmed().startsWith('<')) {
            // The check of error answers says more.
            finding.severity = subject.isError() ? Severity::Warn : Severity::Fail;
            finding.actual = tr("markup");
            finding.message = tr("The body is no JSON but HTML or XML.");
        } else {
            // What stands in front of a service answers in its own words.
            const QByteArray type = subject.response.headers.value("Content-Type").value_or("json").toLower();
            finding.severity = subject.isError() && !type.contains("json") ? Severity::Warn : Severity::Fail;
            finding.actual = shown(QString::fromUtf8(subject.response.body.mid(error.offset, 40)));
            finding.message = tr("The body is no JSON: line %1, column %2: %3")
                                  .arg(QString::number(error.line), QString::number(error.column), error.reason);
        }
        findings.add(finding);
    }

    static void judgeContent(const Subject &subject, Findings &findings)
    {
        if (subject.response.body.startsWith("\xEF\xBB\xBF")) {
            Finding finding{.check = {}, .severity = Severity::Warn};
            finding.message = tr("The body begins with a byte order mark.");
            finding.source = tr("RFC 8259, 8.1");
            findings.add(finding);
        }
        if (!subject.answer.object() && (subject.schema || subject.isError())) {
            Finding finding;
            finding.expected = model::kindWord(json::Kind::Object);
            finding.actual = model::kindWord(subject.answer.root().kind());
            finding.message = tr("The body is %1; an answer of OData is an object.").arg(finding.actual);
            finding.source = tr("OData JSON Format 4.01, 4");
            findings.add(finding);
        }
        QStringList tokens;
        look(subject, subject.answer.root(), tokens, findings);
    }

    static void look(const Subject &subject, const json::Value &value, QStringList &tokens, Findings &findings)
    {
        if (tokens.size() > model::limits::maxComparedDepth)
            return;
        QSet<QString> seen;
        for (const json::Member &member : value.members()) {
            const QString name = member.name();
            tokens.append(name);
            if (seen.contains(name) && findings.isFull())
                findings.leave();
            else if (seen.contains(name))
                findings.add(repeated(subject, json::Pointer(tokens), member));
            seen.insert(name);
            look(subject, member.value, tokens, findings);
            tokens.removeLast();
        }
        qsizetype index = 0;
        for (const json::Value &element : value.elements()) {
            tokens.append(QString::number(index++));
            look(subject, element, tokens, findings);
            tokens.removeLast();
        }
        if (value.isString() && isDamaged(value) && !subject.isEchoed(json::Pointer(tokens)))
            findings.add(damaged(subject, json::Pointer(tokens), value));
    }

    static Finding repeated(const Subject &subject, const json::Pointer &place, const json::Member &member)
    {
        Finding finding;
        finding.pointer = place.toString();
        finding.expected = tr("each member once");
        finding.actual = shown(member.value);
        finding.message = tr("%1 is there more than once; which one a client reads is open.").arg(nameOf(place));
        finding.source = tr("RFC 8259, 4; OData JSON Format 4.01, 4");
        // That the page has the first of them says nothing for the second.
        return subject.isEchoed(place) ? subject.weighed(finding, place) : finding;
    }

    /// Bytes that were no text on their way here, or half a character (RFC 8259, 8.2).
    static bool isDamaged(const json::Value &value)
    {
        const QByteArrayView raw = value.raw();
        if (!raw.contains("\xEF\xBF\xBD") && !raw.contains('\\'))
            return false;
        const QString text = value.string();
        return text.contains(QChar::ReplacementCharacter) || text.contains(QChar::Null) || !text.isValidUtf16();
    }

    static Finding damaged(const Subject &subject, const json::Pointer &place, const json::Value &value)
    {
        Finding finding{.check = {}, .severity = Severity::Warn};
        finding.pointer = place.toString();
        finding.actual = shown(value);
        finding.message = tr("%1 holds a NUL, a replacement character or half a character: text was lost on the way.")
                              .arg(nameOf(place));
        finding.source = tr("RFC 8259, 8");
        return subject.weighed(finding, place);
    }
};

} // namespace

std::unique_ptr<Check> makeWellformed()
{
    return std::make_unique<WellFormed>();
}

} // namespace check
