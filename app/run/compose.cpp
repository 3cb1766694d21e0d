// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/compose.h"

#include "model/stackfields.h"
#include "run/headerrows.h"
#include "json/document.h"
#include "json/pointer.h"

#include <QCoreApplication>

#include <algorithm>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compose)
};

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

QString placeInBody(const json::Document &body, qsizetype offset)
{
    const json::Error place = json::placeOf(body.text(), offset);
    const QString inText = Words::tr("the body, line %1, column %2").arg(place.line).arg(place.column);
    if (!body.isValid())
        return inText;
    json::Pointer pointer;
    std::optional<json::Value> value = body.root();
    while (value) {
        std::optional<json::Value> inner;
        const auto isIn = [&](const json::Value &part) { return part.begin() <= offset && offset < part.end(); };
        for (const json::Member &member : value->members()) {
            if (isIn(member.key) || isIn(member.value)) {
                pointer = pointer.child(member.name());
                inner = member.value;
            }
        }
        const std::vector<json::Value> elements = value->elements();
        for (size_t i = 0; i < elements.size(); ++i) {
            if (isIn(elements[i])) {
                pointer = pointer.child(QString::number(i));
                inner = elements[i];
            }
        }
        value = inner;
    }
    return pointer.isRoot() ? inText : QString(inText + QStringLiteral(", ") + pointer.toString());
}

/// Puts the variables of one draft into its parts, and keeps account.
class Resolver
{
public:
    Resolver(const model::Environment &environment, const Sources &sources)
        : m_variables{environment.variables, sources}
    {}

    QString path(const QString &path, const PathValues &values)
    {
        // Piece by piece, so that neither a value nor a variable is looked into again.
        QString result;
        qsizetype at = 0;
        for (const PathPlaceholder &placeholder : placeholdersOf(path)) {
            result += text(path.sliced(at, placeholder.offset - at), Place::Path, Words::tr("the path"));
            const QString value = pathValue(values, placeholder.name);
            const QString written = path.sliced(placeholder.offset, placeholder.length);
            if (value.isEmpty()) {
                m_open.push_back(
                    {written,
                     Words::tr("the path"),
                     {Words::tr("no value is filled in"), Words::tr("Fill it in, or write the path by hand.")}});
                result += written;
            } else {
                result += text(value, Place::PathSegment, Words::tr("the path value %1").arg(written));
            }
            at = placeholder.offset + placeholder.length;
        }
        return result + text(path.sliced(at), Place::Path, Words::tr("the path"));
    }

    QByteArray header(const HeaderRow &row)
    {
        const QString where = Words::tr("the header field %1").arg(QString::fromLatin1(row.name));
        return take(resolve(row.value, m_variables, Place::HeaderValue), [&](const Unknown &) { return where; });
    }

    QByteArray body(const QByteArray &body)
    {
        Resolved resolved = resolve(body, m_variables, Place::Body);
        if (resolved.unknown.empty())
            return take(resolved, {});
        const json::Document document = json::Document::parse(body, json::Syntax::Template);
        return take(resolved, [&](const Unknown &unknown) { return placeInBody(document, unknown.offset); });
    }

    void checks(QStringList &lines)
    {
        int number = 0;
        for (QString &line : lines) {
            ++number;
            if (!line.trimmed().startsWith(u'#'))
                line = text(line, Place::Body, Words::tr("line %1 of the checks").arg(number));
        }
    }

    std::vector<VariableUse> uses() const { return m_uses; }
    std::vector<OpenPlace> open() const { return m_open; }

private:
    using Where = std::function<QString(const Unknown &)>;

    QString text(const QString &text, Place place, const QString &where)
    {
        return QString::fromUtf8(
            take(resolve(text.toUtf8(), m_variables, place), [&](const Unknown &) { return where; }));
    }

    QByteArray take(const Resolved &resolved, const Where &where)
    {
        m_uses.insert(m_uses.end(), resolved.uses.begin(), resolved.uses.end());
        for (const Unknown &unknown : resolved.unknown)
            m_open.push_back({QStringLiteral("{{%1}}").arg(unknown.name), where(unknown), unknown.reason});
        return resolved.text;
    }

    const Variables m_variables;
    std::vector<VariableUse> m_uses;
    std::vector<OpenPlace> m_open;
};

} // namespace

QString OpenPlace::text() const
{
    return Words::tr("%1 in %2: %3.").arg(name, where, reason.what);
}

model::Result<void> Composed::check() const
{
    if (open.empty())
        return {};
    QStringList lines{Words::tr("Not sent: the request is not filled in.")};
    QStringList remedies; // each is said once
    for (const OpenPlace &place : open) {
        const bool isNew = !remedies.contains(place.reason.remedy);
        lines.append(isNew ? QString(place.text() + u' ' + place.reason.remedy) : place.text());
        remedies.append(place.reason.remedy);
    }
    const bool hasVariables =
        std::any_of(open.begin(), open.end(), [](const OpenPlace &place) { return place.name.startsWith(u"{{"); });
    if (hasVariables)
        lines.append(Words::tr("Braces that are to be sent as they are: give a variable a value that holds them."));
    return model::failure(lines.join(u'\n'));
}

model::Result<Composed> compose(const model::OperationSchema &schema, const model::Environment &environment,
                                const Draft &draft, const Sources &sources)
{
    Resolver resolver(environment, sources);
    const auto url = environment.root.url(resolver.path(draft.path, draft.pathValues));
    if (!url)
        return tl::unexpected(url.error());
    model::Request request;
    request.method = schema.method.toLatin1();
    request.url = *url;
    for (const HeaderRow &row : headerRows(schema, draft.headers)) {
        if (!row.on)
            continue;
        const model::HeaderField field{row.name, resolver.header(row)};
        if (const auto checked = model::checkHeaderField(field); !checked)
            return tl::unexpected(checked.error());
        request.headers.append(field.name, field.value);
    }
    request.headers = joinedFields(request.headers);
    request.body = resolver.body(draft.body);
    model::Expectations expectations = draft.expectations;
    resolver.checks(expectations.checks);
    return Composed{request, resolver.uses(), resolver.open(), expectations};
}

model::Request withoutFraming(model::Request sent)
{
    for (const char *name : model::framingFields)
        sent.headers.remove(name);
    return sent;
}

model::Request withoutStackFields(model::Request sent)
{
    sent = withoutFraming(std::move(sent));
    for (const model::UsualField &field : model::usualFields) {
        if (sent.headers.value(field.name) == QByteArray(field.value))
            sent.headers.remove(field.name);
    }
    return sent;
}

model::Request movedTo(model::Request request, const model::ServiceRoot &root)
{
    if (const auto target = root.url(QStringLiteral("/"))) {
        request.url.setScheme(target->scheme());
        request.url.setHost(target->host());
        request.url.setPort(target->port());
    }
    return request;
}

QString pathBelow(const QUrl &url, const model::ServiceRoot &root)
{
    const QString whole =
        url.path(QUrl::FullyEncoded) + (url.hasQuery() ? QString(u'?' + url.query(QUrl::FullyEncoded)) : QString());
    const QString above = root.basePath + (root.version.isEmpty() ? QString() : QString(u'/' + root.version));
    return whole.startsWith(QString(above + u'/')) ? whole.sliced(above.size()) : whole;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

bool sameOrigin(const QUrl &url, const model::ServiceRoot &root)
{
    const auto target = root.url(QStringLiteral("/"));
    return target && sameOrigin(url, *target);
}

QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment |
                        QUrl::FullyEncoded);
}

} // namespace run
