// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/serviceerror.h"

#include "model/limits.h"
#include "json/document.h"

#include <QCoreApplication>

#include <algorithm>

namespace run {

namespace {

constexpr qsizetype longestText = 500; ///< characters of an answer that is no error object

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceError)
};

/// The text of the first of these members that holds one. Numbers count: some workloads write their codes so.
QString textOf(const json::Value &object, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        const auto value = object.member(name);
        if (value && (value->isString() || value->isNumber()) && !value->string().isEmpty())
            return value->string();
    }
    return {};
}

/// `innerError` in OData and Graph, `innererror` in OData 4.0; the documentation itself has both.
std::optional<json::Value> innerOf(const json::Value &object)
{
    for (const QStringView name : {u"innerError", u"innererror", u"InnerError"}) {
        const auto inner = object.member(name);
        if (inner && inner->isObject())
            return inner;
    }
    return std::nullopt;
}

void readIds(ServiceError &error, const json::Value &object)
{
    const auto take = [&](QString &into, std::initializer_list<QStringView> names) {
        if (const QString text = textOf(object, names); !text.isEmpty())
            into = text;
    };
    take(error.date, {u"date"});
    take(error.requestId, {u"request-id", u"requestId"});
    take(error.clientRequestId, {u"client-request-id", u"clientRequestId"});
}

/// Walks down to the innermost error; the ids nearest to it count.
void readLevels(ServiceError &error, const json::Value &outermost)
{
    std::optional<json::Value> object = outermost;
    for (int depth = 0; object && depth < model::limits::maxErrorLevels; ++depth) {
        QString message = textOf(*object, {u"message"});
        if (const auto legacy = object->member(u"message"); legacy && legacy->isObject())
            message = textOf(*legacy, {u"value"});
        error.levels.push_back({textOf(*object, {u"code"}), message});
        readIds(error, *object);
        object = innerOf(*object);
    }
    error.target = textOf(outermost, {u"target"});
    const auto details = outermost.member(u"details");
    if (!details)
        return;
    for (const json::Value &detail : details->elements())
        error.details.push_back({textOf(detail, {u"code"}), textOf(detail, {u"target"}), textOf(detail, {u"message"})});
}

void readJson(ServiceError &error, const json::Value &root)
{
    error.form = ServiceError::Form::OtherJson;
    readIds(error, root);
    const auto standard = root.member(u"error");
    const auto legacy = root.member(u"odata.error");
    if (standard && standard->isObject()) {
        error.form = ServiceError::Form::Graph;
        readLevels(error, *standard);
    } else if (legacy && legacy->isObject()) {
        error.form = ServiceError::Form::Directory;
        readLevels(error, *legacy);
    } else if (standard && standard->isString()) {
        error.form = ServiceError::Form::Token;
        error.levels.push_back({standard->string(), textOf(root, {u"error_description"})});
    }
}

/// The text of the first such element, its markup left out.
QString elementText(const QString &html, const char *name)
{
    const QString open = u'<' + QString::fromLatin1(name);
    const qsizetype tag = html.indexOf(open, 0, Qt::CaseInsensitive);
    const qsizetype begin = tag < 0 ? -1 : html.indexOf(u'>', tag);
    const qsizetype end = begin < 0 ? -1 : html.indexOf(u"</" + QString::fromLatin1(name), begin, Qt::CaseInsensitive);
    if (end < 0)
        return {};
    QString text;
    bool inTag = false;
    for (const QChar c : QStringView(html).sliced(begin + 1, end - begin - 1)) {
        if (c == u'<' || c == u'>')
            inTag = c == u'<';
        else if (!inTag)
            text += c;
    }
    return text.replace(QLatin1String("&amp;"), QLatin1String("&")).simplified();
}

void readText(ServiceError &error, const QByteArray &body, bool saysHtml)
{
    const QString start = QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 16 * longestText))).trimmed();
    const bool isHtml = saysHtml || start.startsWith(u"<!doctype html", Qt::CaseInsensitive) ||
                        start.startsWith(u"<html", Qt::CaseInsensitive);
    error.form = isHtml ? ServiceError::Form::Html : ServiceError::Form::Text;
    if (!isHtml) {
        error.text = start.first(std::min(start.size(), longestText));
        return;
    }
    for (const char *name : {"title", "h1", "h2"}) {
        error.text = elementText(start, name).left(longestText);
        if (!error.text.isEmpty())
            return;
    }
}

void readBody(ServiceError &error, const model::Response &response)
{
    const QByteArray type = response.headers.value("Content-Type").value_or(QByteArray()).toLower();
    if (response.body.isEmpty())
        return;
    if (response.body.size() > model::limits::maxErrorBody)
        return readText(error, response.body, type.startsWith("text/html"));
    const json::Document document = json::Document::parse(response.body);
    if (const auto root = document.object())
        return readJson(error, *root);
    if (document.isValid()) {
        error.form = ServiceError::Form::OtherJson;
        return;
    }
    const QByteArray subtype = type.split(';').first().trimmed();
    if (!subtype.endsWith("/json") && !subtype.endsWith("+json"))
        return readText(error, response.body, type.startsWith("text/html"));
    error.form = ServiceError::Form::Broken;
    error.text = Words::tr("line %1, column %2: %3")
                     .arg(document.error()->line)
                     .arg(document.error()->column)
                     .arg(document.error()->reason);
}

} // namespace

QString ServiceError::deepestCode() const
{
    const auto named = [](const ErrorLevel &level) { return !level.code.isEmpty(); };
    const auto deepest = std::find_if(levels.rbegin(), levels.rend(), named);
    return deepest == levels.rend() ? QString() : deepest->code;
}

std::optional<ServiceError> serviceError(const model::Response &response)
{
    if (response.status < 400)
        return std::nullopt;
    ServiceError error;
    readBody(error, response);
    const auto field = [&](const char *name) {
        return QString::fromUtf8(response.headers.value(name).value_or(QByteArray()));
    };
    if (error.requestId.isEmpty())
        error.requestId = field("request-id");
    if (error.clientRequestId.isEmpty())
        error.clientRequestId = field("client-request-id");
    return error;
}

QString meaningOf(const ServiceError &error, int status)
{
    for (auto level = error.levels.rbegin(); level != error.levels.rend(); ++level) {
        if (const QString meaning = codeMeaning(level->code); !meaning.isEmpty())
            return meaning;
    }
    return statusMeaning(status);
}

} // namespace run
