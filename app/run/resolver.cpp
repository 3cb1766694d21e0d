// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/resolver.h"

#include "json/document.h"
#include "json/pointer.h"

#include <QCoreApplication>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compose)
};

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

} // namespace

Resolver::Resolver(const model::ServiceRoot &root, Variables variables) : m_variables(std::move(variables))
{
    // Last: a variable of that name can only be one a user of another program gave on purpose.
    m_variables.values.push_back({QStringLiteral("root"), root.text()});
}

QString Resolver::path(const QString &path, const PathValues &values)
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

QByteArray Resolver::header(const QByteArray &name, const QByteArray &value)
{
    const QString where = Words::tr("the header field %1").arg(QString::fromLatin1(name));
    return take(resolve(value, m_variables, Place::HeaderValue), [&](const Unknown &) { return where; });
}

QByteArray Resolver::body(const QByteArray &body)
{
    Resolved resolved = resolve(body, m_variables, Place::Body);
    if (resolved.unknown.empty())
        return take(resolved, {});
    const json::Document document = json::Document::parse(body, json::Syntax::Template);
    return take(resolved, [&](const Unknown &unknown) { return placeInBody(document, unknown.offset); });
}

void Resolver::checks(QStringList &lines)
{
    int number = 0;
    for (QString &line : lines) {
        ++number;
        if (!line.trimmed().startsWith(u'#'))
            line = text(line, Place::Body, Words::tr("line %1 of the checks").arg(number));
    }
}

QString Resolver::text(const QString &text, Place place, const QString &where)
{
    return QString::fromUtf8(take(resolve(text.toUtf8(), m_variables, place), [&](const Unknown &) { return where; }));
}

QByteArray Resolver::take(const Resolved &resolved, const Where &where)
{
    m_uses.insert(m_uses.end(), resolved.uses.begin(), resolved.uses.end());
    for (const Unknown &unknown : resolved.unknown)
        m_open.push_back({QStringLiteral("{{%1}}").arg(unknown.name), where(unknown), unknown.reason});
    return resolved.text;
}

} // namespace run
