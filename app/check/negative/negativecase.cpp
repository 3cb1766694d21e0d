// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/negative/negativecase.h"

#include "json/document.h"

#include <QCoreApplication>

#include <algorithm>

namespace check {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NegativeCase)
};

/// `error.code`; of the older directory shape `odata.error.code`.
QString errorCodeIn(const QByteArray &body)
{
    const json::Document document = json::Document::parse(body);
    const auto object = document.object();
    if (!object)
        return {};
    auto error = object->member(u"error");
    if (!error)
        error = object->member(u"odata.error");
    const auto code = error ? error->member(u"code") : std::nullopt;
    return code && code->isString() ? code->string() : QString();
}

bool isAccessCase(const NegativeCase &negativeCase)
{
    return negativeCase.group == CaseGroup::Authorization;
}

QString answerInWords(const Outcome &outcome)
{
    return outcome.errorCode.isEmpty() ? QString::number(outcome.status)
                                       : QStringLiteral("%1 %2").arg(outcome.status).arg(outcome.errorCode);
}

Outcome::Kind kindOf(const NegativeCase &negativeCase, int status, const QString &code)
{
    using Kind = Outcome::Kind;
    const ExpectedAnswer &expected = negativeCase.expected;
    if (expected.allows(status)) {
        const bool isKnown =
            status < 400 || expected.codes.isEmpty() || expected.codes.contains(code, Qt::CaseInsensitive);
        return isKnown ? Kind::AsExpected : Kind::OtherCode;
    }
    if (status == 429 || status == 503)
        return Kind::Throttled;
    if ((status == 401 || status == 403) && !isAccessCase(negativeCase))
        return Kind::NoAccess;
    if (status >= 500)
        return Kind::Failed;
    if (expected.isSuccess())
        return status >= 400 ? Kind::Refused : Kind::OtherStatus;
    return status >= 200 && status < 300 ? Kind::NotRefused : Kind::OtherStatus;
}

QString sentenceFor(const Outcome &outcome, const ExpectedAnswer &expected)
{
    const QString got = answerInWords(outcome);
    const QString wanted = expected.inWords();
    switch (outcome.kind) {
    case Outcome::Kind::AsExpected:
        return Words::tr("%1, as expected.").arg(got);
    case Outcome::Kind::OtherCode:
        return outcome.errorCode.isEmpty()
                   ? Words::tr("%1 as expected, but without an error code; known for this is %2.")
                         .arg(got, expected.codes.join(QLatin1String(", ")))
                   : Words::tr("%1: the status is expected, the error code is not; known for this is %2.")
                         .arg(got, expected.codes.join(QLatin1String(", ")));
    case Outcome::Kind::NotRefused:
        return Words::tr("%1: carried out, although it has to be refused with %2.").arg(got, wanted);
    case Outcome::Kind::Refused:
        return Words::tr("%1: refused, although nothing is wrong with it; expected is %2.").arg(got, wanted);
    case Outcome::Kind::NoAccess:
        return Words::tr("%1: the token was not accepted here, so this says nothing about the case.").arg(got);
    case Outcome::Kind::Throttled:
        return Words::tr("%1: the service had no time, so this says nothing about the case.").arg(got);
    case Outcome::Kind::Failed:
        return Words::tr("%1: the service broke over it; expected is %2.").arg(got, wanted);
    default:
        return Words::tr("%1; expected is %2.").arg(got, wanted);
    }
}

} // namespace

QString caseGroupTitle(CaseGroup group)
{
    switch (group) {
    case CaseGroup::Control:
        return Words::tr("Nothing wrong: must be accepted");
    case CaseGroup::WrongKind:
        return Words::tr("Wrong kind of value");
    case CaseGroup::Null:
        return Words::tr("null");
    case CaseGroup::Text:
        return Words::tr("Empty and long texts");
    case CaseGroup::Enumeration:
        return Words::tr("Enumerations");
    case CaseGroup::Time:
        return Words::tr("Time stamps");
    case CaseGroup::Number:
        return Words::tr("Numbers");
    case CaseGroup::Form:
        return Words::tr("Form of other types");
    case CaseGroup::Rule:
        return Words::tr("Rules of the schema");
    case CaseGroup::TypeName:
        return Words::tr("Type names");
    case CaseGroup::Member:
        return Words::tr("Unknown and repeated members");
    case CaseGroup::Body:
        return Words::tr("The body as a whole");
    case CaseGroup::Reference:
        return Words::tr("References");
    case CaseGroup::Authorization:
        return Words::tr("Authorization");
    case CaseGroup::Header:
        return Words::tr("Header fields");
    case CaseGroup::Address:
        break;
    }
    return Words::tr("Address and method");
}

QString confidenceInWords(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return Words::tr("well founded");
    case Confidence::Medium:
        return Words::tr("the rule leaves room");
    case Confidence::Low:
        break;
    }
    return Words::tr("a conclusion");
}

bool ExpectedAnswer::allows(int status) const
{
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

QString ExpectedAnswer::inWords() const
{
    QString text;
    for (const int status : statuses)
        text = text.isEmpty() ? QString::number(status) : Words::tr("%1 or %2").arg(text, QString::number(status));
    return text;
}

QStringList NegativeCase::checks() const
{
    QStringList numbers;
    for (const int status : expected.statuses)
        numbers.append(QString::number(status));
    QStringList lines{numbers.size() == 1 ? QStringLiteral("status == %1").arg(numbers.front())
                                          : QStringLiteral("status in %1").arg(numbers.join(QLatin1String(", ")))};
    const bool isAlwaysError =
        std::all_of(expected.statuses.begin(), expected.statuses.end(), [](int status) { return status >= 400; });
    if (isAlwaysError)
        lines += {QStringLiteral("$.error.code exists"), QStringLiteral("$.error.message exists")};
    return lines;
}

bool Outcome::isWrong() const
{
    return kind == Kind::OtherStatus || kind == Kind::NotRefused || kind == Kind::Refused || kind == Kind::Failed;
}

Outcome outcomeOf(const NegativeCase &negativeCase, const model::Recording &recording)
{
    Outcome outcome;
    const model::Exchange &exchange = recording.exchange;
    if (!exchange.response || exchange.response->status == 0) {
        const bool isUnsent = exchange.error && exchange.error->kind == model::TransportError::Kind::Refused;
        outcome.kind = isUnsent ? Outcome::Kind::NotRun : Outcome::Kind::NoAnswer;
        outcome.text = exchange.error ? exchange.error->message : Words::tr("No answer came.");
        return outcome;
    }
    outcome.status = exchange.response->status;
    if (outcome.status >= 400)
        outcome.errorCode = errorCodeIn(exchange.response->body);
    outcome.kind = kindOf(negativeCase, outcome.status, outcome.errorCode);
    outcome.text = sentenceFor(outcome, negativeCase.expected);
    outcome.isDoubtful = outcome.isWrong() && negativeCase.expected.confidence != Confidence::High;
    if (outcome.isDoubtful)
        outcome.text += u' ' + Words::tr("The rule leaves room, so this need not be a fault.");
    return outcome;
}

Outcome notRun(const QString &reason)
{
    Outcome outcome;
    outcome.text = reason;
    return outcome;
}

QString outcomeInWords(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::NotRun:
        return Words::tr("not run");
    case Outcome::Kind::AsExpected:
        return Words::tr("as expected");
    case Outcome::Kind::OtherCode:
        return Words::tr("other error code");
    case Outcome::Kind::OtherStatus:
        return Words::tr("other status");
    case Outcome::Kind::NotRefused:
        return Words::tr("not refused");
    case Outcome::Kind::Refused:
        return Words::tr("refused");
    case Outcome::Kind::NoAccess:
        return Words::tr("no access");
    case Outcome::Kind::Throttled:
        return Words::tr("throttled");
    case Outcome::Kind::Failed:
        return Words::tr("service failed");
    case Outcome::Kind::NoAnswer:
        break;
    }
    return Words::tr("no answer");
}

} // namespace check
