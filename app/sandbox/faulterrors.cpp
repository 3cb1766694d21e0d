// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// Faults that turn a request down. Nothing is carried out.
#include "sandbox/faulttable.h"

#include "model/reasonphrase.h"
#include "model/retryafter.h"
#include "json/pointer.h"
#include "json/write.h"

#include <QCoreApplication>
#include <QDateTime>

#include <map>

namespace sandbox {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Fault)
};

constexpr qint64 maxRetryAfter = 24 * 60 * 60; ///< seconds
constexpr qint64 maxInnerErrors = 1000;

/// The code Graph puts beside a status (concepts/errors of the documentation; the casing varies there as well).
QString codeOf(int status)
{
    static const std::map<int, const char *> codes = {{400, "BadRequest"},
                                                      {401, "InvalidAuthenticationToken"},
                                                      {402, "paymentRequired"},
                                                      {403, "Authorization_RequestDenied"},
                                                      {404, "Request_ResourceNotFound"},
                                                      {405, "Request_BadRequest"},
                                                      {406, "notAcceptable"},
                                                      {409, "nameAlreadyExists"},
                                                      {410, "resyncRequired"},
                                                      {411, "lengthRequired"},
                                                      {412, "preconditionFailed"},
                                                      {413, "requestEntityTooLarge"},
                                                      {415, "unsupportedMediaType"},
                                                      {416, "invalidRange"},
                                                      {422, "notSupported"},
                                                      {423, "locked"},
                                                      {429, "TooManyRequests"},
                                                      {500, "InternalServerError"},
                                                      {501, "notSupported"},
                                                      {503, "serviceNotAvailable"},
                                                      {504, "GatewayTimeout"},
                                                      {507, "quotaLimitReached"},
                                                      {509, "activityLimitReached"}};
    const auto found = codes.find(status);
    return found == codes.end() ? QStringLiteral("UnknownError") : QString::fromLatin1(found->second);
}

Complaint complaint(int status, const QString &code = {})
{
    const QString reason = QString::fromLatin1(model::reasonPhrase(status));
    return {status, code.isEmpty() ? codeOf(status) : code,
            QStringLiteral("The sandbox was told to answer %1 %2.").arg(status).arg(reason).simplified()};
}

QString memberOf(const Answer &answer, const char *place)
{
    const json::Document document = json::Document::parse(answer.body);
    const auto value =
        document.isValid() ? json::Pointer::parse(QString::fromLatin1(place))->resolve(document.root()) : std::nullopt;
    return value ? value->string() : QString();
}

model::Result<int> parsedStatus(const QString &text, int usual)
{
    if (text.isEmpty())
        return usual;
    const auto status = parsedNumber(text, 400, 599);
    if (!status)
        return tl::unexpected(status.error());
    return int(*status);
}

/// An error of Graph, of a status and what else is done to it.
template <typename Reshape>
model::Result<Effect> graphError(const QString &argument, int usual, Reshape reshape)
{
    const auto status = parsedStatus(argument, usual);
    if (!status)
        return tl::unexpected(status.error());
    return Effect([status = *status, reshape](Making &making) {
        making.answer = making.usual.refusal(complaint(status));
        reshape(making.answer);
    });
}

/// `SECONDS` (a fraction is allowed, as the service sends it), `none`, `date` or `date:SECONDS`.
model::Result<Effect> toWait(const QString &argument, int status)
{
    const auto error = [status](const std::function<QByteArray()> &retryAfter) {
        return Effect([status, retryAfter](Making &making) {
            making.answer = making.usual.refusal(complaint(status));
            if (const QByteArray value = retryAfter(); !value.isEmpty())
                making.answer.headers.append("Retry-After", value);
        });
    };
    if (argument == QLatin1String("none"))
        return error([] { return QByteArray(); });
    const bool isDate = argument == QLatin1String("date") || argument.startsWith(QLatin1String("date:"));
    QString seconds = isDate ? argument.sliced(4) : argument;
    if (isDate && seconds.startsWith(u':'))
        seconds.remove(0, 1);
    if (seconds.isEmpty())
        seconds = QStringLiteral("2");
    bool isNumber = false;
    const double value = seconds.toDouble(&isNumber);
    if (!isNumber || !(value >= 0) || value > double(maxRetryAfter))
        return model::failure(Words::tr("\"%1\" is no time to wait.").arg(argument),
                              Words::tr("Write seconds, \"none\", \"date\" or \"date:SECONDS\"."));
    if (!isDate)
        return error([text = seconds.toLatin1()] { return text; });
    return error([value] { return model::httpDateText(QDateTime::currentMSecsSinceEpoch() + qint64(value * 1000)); });
}

model::Result<Effect> throttle(const QString &argument)
{
    return toWait(argument, 429);
}

model::Result<Effect> unavailable(const QString &argument)
{
    return toWait(argument, 503);
}

/// `STATUS` or `STATUS,CODE`.
model::Result<Effect> error(const QString &argument)
{
    const auto status = parsedStatus(argument.section(u',', 0, 0), 404);
    if (!status)
        return tl::unexpected(status.error());
    return Effect([status = *status, code = argument.section(u',', 1)](Making &making) {
        making.answer = making.usual.refusal(complaint(status, code));
    });
}

QByteArray challengeOf(const QString &scheme)
{
    static const std::map<QString, QByteArray> challenges = {
        {QStringLiteral("bearer"),
         "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", "
         "client_id=\"00000003-0000-0000-c000-000000000000\", error=\"invalid_token\", "
         "error_description=\"The access token has expired.\""},
        {QStringLiteral("claims"),
         "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", "
         "error=\"insufficient_claims\", "
         "claims=\"eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwidmFsdWUiOiIxNjA0MTA2NjUxIn19fQ==\""},
        {QStringLiteral("basic"), "Basic realm=\"sandbox\", charset=\"UTF-8\""},
        {QStringLiteral("digest"), "Digest realm=\"sandbox\", nonce=\"c2FuZGJveA\", qop=\"auth\", algorithm=SHA-256"},
        {QStringLiteral("ntlm"), "NTLM"},
        {QStringLiteral("negotiate"), "Negotiate"}};
    const auto found = challenges.find(scheme);
    return found == challenges.end() ? QByteArray() : found->second;
}

model::Result<Effect> unauthorized(const QString &argument)
{
    const QByteArray challenge = challengeOf(argument.isEmpty() ? QStringLiteral("bearer") : argument);
    if (challenge.isEmpty())
        return model::failure(Words::tr("there is no challenge \"%1\".").arg(argument),
                              Words::tr("Known are bearer, claims, basic, digest, ntlm and negotiate."));
    return Effect([challenge](Making &making) {
        making.answer = making.usual.refusal(complaint(401));
        making.answer.headers.append("WWW-Authenticate", challenge);
    });
}

model::Result<Effect> htmlError(const QString &argument)
{
    const auto status = parsedStatus(argument, 411);
    if (!status)
        return tl::unexpected(status.error());
    return Effect([status = *status](Making &making) {
        making.answer = httpError({status, "HTTP Error " + QByteArray::number(status) + ". The sandbox was told so."});
    });
}

model::Result<Effect> bom(const QString &argument)
{
    return graphError(argument, 400, [](Answer &answer) { answer.body.prepend("\xEF\xBB\xBF"); });
}

/// The shape of the directory before there was Graph.
model::Result<Effect> odataError(const QString &argument)
{
    return graphError(argument, 400, [](Answer &answer) {
        json::Writer writer;
        writer.beginObject().key(u"odata.error").beginObject();
        writer.key(u"code").string(memberOf(answer, "/error/code"));
        writer.key(u"message").beginObject();
        writer.key(u"lang").string(u"en");
        writer.key(u"value").string(memberOf(answer, "/error/message"));
        writer.endObject();
        writer.key(u"requestId").string(memberOf(answer, "/error/innerError/request-id"));
        writer.key(u"date").string(memberOf(answer, "/error/innerError/date"));
        writer.endObject().endObject();
        answer.body = writer.text();
    });
}

model::Result<Effect> noInnerError(const QString &argument)
{
    return graphError(argument, 400, [](Answer &answer) {
        json::Writer writer;
        writer.beginObject().key(u"error").beginObject();
        writer.key(u"code").string(memberOf(answer, "/error/code"));
        writer.key(u"message").string(memberOf(answer, "/error/message"));
        writer.endObject().endObject();
        answer.body = writer.text();
    });
}

model::Result<Effect> deepInnerError(const QString &argument)
{
    const auto levels = parsedNumber(argument.isEmpty() ? QStringLiteral("5") : argument, 1, maxInnerErrors);
    if (!levels)
        return tl::unexpected(levels.error());
    return Effect([levels = int(*levels)](Making &making) {
        making.answer = making.usual.refusal(complaint(400));
        json::Writer writer(0);
        writer.beginObject().key(u"error").beginObject();
        writer.key(u"code").string(memberOf(making.answer, "/error/code"));
        writer.key(u"message").string(memberOf(making.answer, "/error/message"));
        for (int level = 1; level <= levels; ++level) {
            // Both spellings occur.
            writer.key(level % 2 == 1 ? u"innerError" : u"innererror").beginObject();
            writer.key(u"code").string(QStringLiteral("level%1").arg(level));
            writer.key(u"message").string(QStringLiteral("Cause %1 of %2.").arg(level).arg(levels));
        }
        for (const char *name : {"date", "request-id", "client-request-id"}) {
            const QByteArray place = QByteArray("/error/innerError/") + name;
            writer.key(QString::fromLatin1(name)).string(memberOf(making.answer, place.constData()));
        }
        for (int level = 0; level < levels + 2; ++level)
            writer.endObject();
        making.answer.body = writer.text();
    });
}

FaultEntry entry(const char *name, const char *form, const QStringList &presets, const QString &sentence,
                 model::Result<Effect> (*effect)(const QString &), bool counts = false)
{
    return {{QString::fromLatin1(name), FaultGroup::Errors, QString::fromLatin1(form), presets, sentence},
            Stage::Answer,
            counts,
            effect};
}

} // namespace

std::vector<FaultEntry> errorFaults()
{
    const QStringList waits = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("2,0.5"),
                               QStringLiteral("2,none"), QStringLiteral("2,date:5")};
    const QStringList usual = {QStringLiteral("400"), QStringLiteral("404"), QStringLiteral("500")};
    return {
        entry("throttle", "[N[,SECONDS|none|date[:SECONDS]]]", waits,
              Words::tr("The next N requests get 429 with Retry-After (2 seconds unless told; a fraction, none at all, "
                        "or an HTTP date), then service is normal."),
              throttle, true),
        entry("unavailable", "[N[,SECONDS|none|date[:SECONDS]]]", waits,
              Words::tr("The next N requests get 503 with Retry-After, then service is normal."), unavailable, true),
        entry("error", "[STATUS[,CODE]]",
              {QStringLiteral("404"), QStringLiteral("400"), QStringLiteral("403"), QStringLiteral("409"),
               QStringLiteral("500"), QStringLiteral("504"), QStringLiteral("403,20102")},
              Words::tr("An error as Graph shapes it, of this status."), error),
        entry("unauthorized", "[bearer|claims|basic|digest|ntlm|negotiate]",
              {QStringLiteral("bearer"), QStringLiteral("claims"), QStringLiteral("basic"), QStringLiteral("digest"),
               QStringLiteral("ntlm"), QStringLiteral("negotiate")},
              Words::tr("401 with this challenge in WWW-Authenticate."), unauthorized),
        entry("html-error", "[STATUS]", {QStringLiteral("411"), QStringLiteral("502")},
              Words::tr("An error as the HTTP layer in front of Graph writes it: HTML, no JSON."), htmlError),
        entry("odata-error", "[STATUS]", usual,
              Words::tr("The older shape: odata.error, with an object for the message."), odataError),
        entry("no-inner-error", "[STATUS]", usual, Words::tr("An error without innerError."), noInnerError),
        entry("deep-inner-error", "[LEVELS]", {QStringLiteral("5"), QStringLiteral("200")},
              Words::tr("An error with an innerError in its innerError, this many levels."), deepInnerError),
        entry("bom", "[STATUS]", usual, Words::tr("An error whose body begins with a UTF-8 byte order mark."), bom),
    };
}

} // namespace sandbox
