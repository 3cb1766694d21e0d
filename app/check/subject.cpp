// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/subject.h"

#include <QStringList>

#include <algorithm>

namespace check {

namespace {

/// Whether the path of a URL ends with the segments of a path form, whose `{placeholders}` fit any one segment.
bool endsWith(const QStringList &path, const QStringList &form)
{
    if (path.size() < form.size())
        return false;
    return std::equal(form.rbegin(), form.rend(), path.rbegin(), [](const QString &wanted, const QString &there) {
        return (wanted.startsWith(u'{') && wanted.endsWith(u'}')) || wanted.compare(there, Qt::CaseInsensitive) == 0;
    });
}

bool isBelowOperation(const QUrl &url, const model::OperationSchema &schema)
{
    const QStringList path = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    return std::any_of(schema.paths.begin(), schema.paths.end(), [&](const model::PathForm &form) {
        QStringList segments = form.path.split(u'/', Qt::SkipEmptyParts);
        segments.removeAll(QStringLiteral("$ref"));
        return endsWith(path, segments) || endsWith(path.mid(0, path.size() - 1), segments);
    });
}

Purpose purposeOf(const model::Recording &recording, const model::OperationSchema *schema, const json::Document &answer)
{
    const model::Request &request = recording.exchange.request;
    if (request.method != "GET" || (schema && schema->method == QLatin1String("GET")))
        return Purpose::Create;
    if (recording.tracks == 0 && !(schema && isBelowOperation(request.url, *schema)))
        return Purpose::Other;
    const auto object = answer.object();
    const auto value = object ? object->member(u"value") : std::nullopt;
    return value && value->isArray() ? Purpose::List : Purpose::Entity;
}

} // namespace

QString Subject::declaredType() const
{
    return schema ? schema->responseType.element().text() : QString();
}

Subject subjectOf(const model::Recording &recording, const model::OperationSchema *schema)
{
    Subject subject{recording.exchange, *recording.exchange.response, schema, recording.expectations};
    subject.sent = json::Document::parse(recording.exchange.request.body);
    subject.answer = json::Document::parse(subject.response.body);
    subject.purpose = purposeOf(recording, schema, subject.answer);
    if (subject.purpose == Purpose::Other)
        subject.schema = nullptr;
    return subject;
}

} // namespace check
