// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/subject.h"

#include "model/limits.h"
#include "model/typesystem.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace check {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// Whether the path of a URL ends with the segments of a path form, whose `{placeholders}` fit any one segment.
bool endsWith(const QStringList &path, const QStringList &form)
{
    if (form.isEmpty() || path.size() < form.size())
        return false;
    return std::equal(form.rbegin(), form.rend(), path.rbegin(), [](const QString &wanted, const QString &there) {
        return (wanted.startsWith(u'{') && wanted.endsWith(u'}')) || wanted.compare(there, Qt::CaseInsensitive) == 0;
    });
}

bool isSameType(const model::OperationSchema &schema)
{
    return schema.requestType == schema.responseType ||
           model::isAssignable(schema, schema.responseType.text(), schema.requestType.text());
}

} // namespace

Purpose purposeOf(const model::Recording &recording, const model::OperationSchema *schema)
{
    const model::Request &request = recording.exchange.request;
    if (request.method != "GET" || (schema && schema->method == QLatin1String("GET")))
        return Purpose::Create;
    const QStringList path = request.url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    const auto isBelow = [&](const QStringList &segments) {
        return schema && std::any_of(schema->paths.begin(), schema->paths.end(), [&](const model::PathForm &form) {
                   return endsWith(segments, collectionSegments(form));
               });
    };
    if (isBelow(path))
        return Purpose::List;
    if (recording.tracks != 0 || isBelow(path.mid(0, path.size() - 1)))
        return Purpose::Entity;
    return Purpose::Other;
}

QStringList collectionSegments(const model::PathForm &form)
{
    QStringList segments = form.path.split(u'/', Qt::SkipEmptyParts);
    segments.removeAll(QStringLiteral("$ref"));
    return segments;
}

Subject::Subject(const model::Recording &recording, const model::OperationSchema *known)
    : exchange(recording.exchange),
      response(*recording.exchange.response),
      expectations(recording.expectations),
      purpose(purposeOf(recording, known)),
      schema(purpose == Purpose::Other ? nullptr : known),
      isTooLarge(response.body.size() > model::limits::maxJudgedBody),
      sent(json::Document::parse(isTooLarge ? QByteArray() : recording.exchange.request.body)),
      answer(json::Document::parse(isTooLarge ? QByteArray() : response.body)),
      example(json::Document::parse(schema && schema->response ? schema->response->body : QByteArray())),
      m_declarations(schema),
      m_typed(m_declarations)
{
    const auto object = answer.object();
    if (!schema || !isSuccess() || !object)
        return;
    if (purpose == Purpose::List) {
        const auto list = object->member(u"value");
        qsizetype index = 0;
        for (const json::Value &element : list ? list->elements() : std::vector<json::Value>())
            m_typed.add(element, json::Pointer({QStringLiteral("value"), QString::number(index++)}), declaredType());
        return;
    }
    m_typed.add(*object, {}, declaredType());
    if (const auto before = sent.object(); before && purpose == Purpose::Create && isSameType(*schema))
        m_compared = compare(*before, *object, m_declarations, declaredType());
    for (const ComparedMember &member : m_compared) {
        json::Pointer place = member.place;
        for (bool isInside = true; isInside; place = place.parent()) {
            const QString key = place.toString();
            m_kept.insert(key, m_kept.value(key, true) && isKept(member.relation));
            isInside = !place.isRoot();
        }
    }
}

QString Subject::declaredType() const
{
    return schema ? schema->responseType.element().text() : QString();
}

bool Subject::prefers(QByteArrayView preference) const
{
    return std::any_of(
        exchange.request.headers.begin(), exchange.request.headers.end(), [&](const model::HeaderField &field) {
            if (!model::isSameField(field.name, "Prefer"))
                return false;
            const QList<QByteArray> wishes = field.value.toLower().replace('"', "").split(',');
            return std::any_of(wishes.begin(), wishes.end(),
                               [&](const QByteArray &wish) { return wish.split(';').first().trimmed() == preference; });
        });
}

QStringList Subject::selected() const
{
    QStringList names;
    for (const QString &part : exchange.request.url.query(QUrl::FullyEncoded).split(u'&')) {
        const QString name = QUrl::fromPercentEncoding(part.section(u'=', 0, 0).toLatin1());
        if (name != QLatin1String("$select") && name != QLatin1String("select"))
            continue;
        const QString value = QUrl::fromPercentEncoding(part.section(u'=', 1).replace(u'+', u' ').toLatin1());
        for (const QString &member : value.split(u',', Qt::SkipEmptyParts))
            names.append(member.trimmed());
    }
    return names.contains(QStringLiteral("*")) ? QStringList() : names;
}

bool Subject::isEchoed(const json::Pointer &place) const
{
    return m_kept.value(place.toString(), false);
}

json::Pointer Subject::inExample(const json::Pointer &place) const
{
    constexpr qsizetype toElement = 2; // `value` and an index
    return purpose == Purpose::List ? json::Pointer(place.tokens().mid(toElement)) : place;
}

bool Subject::isAsDocumented(const json::Pointer &place) const
{
    const json::Pointer there = inExample(place);
    if (there.isRoot() || !example.object() || !answer.isValid())
        return false;
    const auto documented = there.resolve(example.root());
    const auto value = place.resolve(answer.root());
    return documented && value && documented->raw() == value->raw();
}

model::Finding Subject::weighed(model::Finding finding, const json::Pointer &place) const
{
    if (finding.severity != model::FindingSeverity::Fail)
        return finding;
    const bool wasSent = isEchoed(place);
    if (!wasSent && !isAsDocumented(place))
        return finding;
    finding.severity = model::FindingSeverity::Warn;
    finding.message += u' ' + (wasSent ? Words::tr("It was sent like that, and came back as sent.")
                                       : Words::tr("The page's own example has it like that."));
    return finding;
}

} // namespace check
