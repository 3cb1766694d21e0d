// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"
#include "model/kindword.h"

#include <QCoreApplication>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class ErrorShape final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("error-shape"); }
    QString title() const override { return tr("Form of an error"); }
    QString source() const override { return tr("OData JSON Format 4.01, Error Response; Graph: error responses"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        const auto object = subject.answer.object();
        const auto error = object ? object->member(u"error") : std::nullopt;
        if (subject.isSuccess() && subject.schema && error && error->isObject() && !isDeclared(subject)) {
            Finding finding = about(json::Pointer({QStringLiteral("error")}));
            finding.actual = shown(*error);
            finding.message = tr("The status is a success, and the body an error.");
            findings.add(finding);
            return true;
        }
        if (!subject.isError())
            return false;
        if (!subject.hasBody())
            findings.add(without(tr("The service gives no reason: the error has no body."), Severity::Warn));
        else if (!object)
            findings.add(without(tr("The error is not in the form of OData: it is no JSON object."), Severity::Warn));
        else if (!error)
            judgeOtherForm(*object, findings);
        else
            judgeError(subject, *object, *error, findings);
        return true;
    }

private:
    /// `error` is a property of this type.
    static bool isDeclared(const Subject &subject)
    {
        const auto &objects = subject.typed().objects();
        return !objects.empty() && objects.front().type->property(QStringLiteral("error"));
    }

    static Finding about(const json::Pointer &place)
    {
        Finding finding;
        finding.pointer = place.toString();
        finding.source = tr("OData JSON Format 4.01, Error Response");
        return finding;
    }

    static Finding without(const QString &message, Severity severity)
    {
        Finding finding = about({});
        finding.severity = severity;
        finding.expected = QStringLiteral("{\"error\":{\"code\":…,\"message\":…}}");
        finding.message = message;
        return finding;
    }

    static void judgeOtherForm(const json::Value &object, Findings &findings)
    {
        if (object.member(u"odata.error"))
            findings.add(without(tr("The error is in the form of the older directory service."), Severity::Warn));
        else
            findings.add(without(tr("The body of the error has no member error."), Severity::Fail));
    }

    static void judgeError(const Subject &subject, const json::Value &object, const json::Value &error,
                           Findings &findings)
    {
        for (const json::Member &member : object.members()) {
            const QString name = member.name();
            if (name == QLatin1String("error") || isControlInformation(name))
                continue;
            Finding finding = about(json::Pointer({name}));
            finding.severity = Severity::Warn;
            finding.actual = shown(member.value);
            finding.message = tr("%1 stands beside the error.").arg(name);
            findings.add(finding);
        }
        judgeDetails(error, findings);
        judgeIds(subject, error, findings);
        const json::Pointer place({QStringLiteral("error")});
        if (!error.isObject()) {
            Finding finding = about(place);
            finding.severity = error.isString() ? Severity::Warn : Severity::Fail; // as token services have it
            finding.expected = model::kindWord(json::Kind::Object);
            finding.actual = shown(error);
            finding.message = tr("error is %1, not an object.").arg(model::kindWord(error.kind()));
            return findings.add(finding);
        }
        for (const char *name : {"code", "message"})
            judgeText(error, place, QString::fromLatin1(name), findings);
        for (const auto &[name, kind] : {std::pair(u"details", json::Kind::Array),
                                         {u"innerError", json::Kind::Object},
                                         {u"innererror", json::Kind::Object},
                                         {u"target", json::Kind::String}}) {
            const auto member = error.member(QStringView(name));
            if (!member || member->kind() == kind || member->isNull())
                continue;
            Finding finding = about(place.child(QString::fromUtf16(name)));
            finding.expected = model::kindWord(kind);
            finding.actual = shown(*member);
            finding.message = tr("%1 is %2.").arg(QString::fromUtf16(name), model::kindWord(member->kind()));
            findings.add(finding);
        }
    }

    /// Each has a code and a message too.
    static void judgeDetails(const json::Value &error, Findings &findings)
    {
        const auto details = error.member(u"details");
        int index = 0;
        for (const json::Value &detail : details ? details->elements() : std::vector<json::Value>()) {
            const json::Pointer place({QStringLiteral("error"), QStringLiteral("details"), QString::number(index++)});
            if (detail.isObject() && detail.member(u"code") && detail.member(u"message"))
                continue;
            Finding finding = about(place);
            finding.severity = Severity::Warn;
            finding.expected = QStringLiteral("{\"code\":…,\"message\":…}");
            finding.actual = shown(detail);
            finding.message = tr("A detail of the error has no code or no message.");
            findings.add(finding);
        }
    }

    /// The body and the header name the same request.
    static void judgeIds(const Subject &subject, const json::Value &error, Findings &findings)
    {
        auto inner = error.member(u"innerError");
        inner = inner ? inner : error.member(u"innererror");
        for (const char *field : {"request-id", "client-request-id"}) {
            const QString name = QString::fromLatin1(field);
            const auto inBody = inner ? inner->member(name) : std::nullopt;
            const auto inHeader = subject.response.headers.value(field);
            if (!inBody || !inBody->isString() || !inHeader || inHeader->isEmpty() || inBody->string().isEmpty() ||
                inBody->string().compare(QString::fromUtf8(*inHeader), Qt::CaseInsensitive) == 0)
                continue;
            Finding finding = about(json::Pointer({QStringLiteral("error"), QStringLiteral("innerError"), name}));
            finding.severity = Severity::Warn;
            finding.expected = shown(QString::fromUtf8(*inHeader));
            finding.actual = shown(*inBody);
            finding.message = tr("%1 of the body is not that of the header: the error may be another one's.").arg(name);
            findings.add(finding);
        }
    }

    static void judgeText(const json::Value &error, const json::Pointer &place, const QString &name, Findings &findings)
    {
        const auto member = error.member(name);
        if (member && member->isString() && !member->string().trimmed().isEmpty())
            return;
        Finding finding = about(place.child(name));
        finding.expected = tr("a text");
        finding.actual = member ? shown(*member) : tr("not there");
        finding.message = tr("%1 of the error is missing, empty or no text.").arg(name);
        findings.add(finding);
    }
};

} // namespace

std::unique_ptr<Check> makeErrorshape()
{
    return std::make_unique<ErrorShape>();
}

} // namespace check
