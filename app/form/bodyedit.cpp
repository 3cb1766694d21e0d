// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "form/bodyedit.h"

#include "json/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace form {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BodyEdit)
};

/// The properties known for the object at `place`, or nullptr.
const std::vector<model::Property> *propertiesAt(const model::OperationSchema &schema, const json::Pointer &place)
{
    const std::vector<model::Property> *properties = &schema.properties;
    for (const QString &token : place.tokens()) {
        const auto found = std::find_if(properties->begin(), properties->end(),
                                        [&](const model::Property &property) { return property.name == token; });
        const model::StructuredType *type = found == properties->end() ? nullptr : schema.type(found->type);
        if (!type)
            return nullptr;
        properties = &type->properties;
    }
    return properties;
}

/// Behind the nearest earlier property that is there, else before the first later one, else at the end.
qsizetype positionFor(const std::vector<json::Member> &members, const std::vector<model::Property> *properties,
                      const QString &name)
{
    const auto end = qsizetype(members.size());
    if (!properties)
        return end;
    const auto rankOf = [&](const QString &wanted) {
        const auto found = std::find_if(properties->begin(), properties->end(),
                                        [&](const model::Property &property) { return property.name == wanted; });
        return found == properties->end() ? -1 : int(found - properties->begin());
    };
    const int rank = rankOf(name);
    if (rank < 0)
        return end;
    qsizetype behind = -1;
    qsizetype before = end;
    int nearest = -1;
    for (qsizetype i = 0; i < end; ++i) {
        const int other = rankOf(members[size_t(i)].name());
        if (other >= 0 && other < rank && other >= nearest) {
            nearest = other;
            behind = i + 1;
        } else if (other > rank) {
            before = std::min(before, i);
        }
    }
    return behind >= 0 ? behind : before;
}

/// `{"b": {"c": raw}}` for the tokens b, c.
QByteArray wrapped(const QStringList &tokens, const QByteArray &raw)
{
    QByteArray text = raw;
    for (auto token = tokens.crbegin(); token != tokens.crend(); ++token)
        text = QByteArray('{' + json::quote(*token) + ": " + text + '}');
    return text;
}

/// Line breaks of a value that came from elsewhere, moved to the depth where it is put.
QByteArray fitted(const QByteArray &raw, const QByteArray &body, qsizetype depth)
{
    if (!raw.contains('\n'))
        return raw;
    const json::Document value = json::Document::parse(raw);
    if (!value.isValid())
        return raw;
    const QByteArray eol = json::lineEndingOf(body);
    QByteArray text = json::indented(value, 2, eol);
    return text.replace(eol, QByteArray(eol + QByteArray(depth * 2, ' ')));
}

model::Result<json::Edit> setElement(const json::Value &array, const QString &token, const QByteArray &raw)
{
    const std::vector<json::Value> elements = array.elements();
    const auto count = qsizetype(elements.size());
    bool isIndex = false;
    const qsizetype index = token == QLatin1String("-") ? count : token.toUInt(&isIndex);
    if (index == count)
        return json::insertElement(array, count, raw);
    if (!isIndex || index > count)
        return model::failure(Words::tr("The array has no element %1.").arg(token),
                              Words::tr("It has %1; use - to append.").arg(count));
    return json::replaceValue(elements[size_t(index)], raw);
}

model::Result<json::Value> rootOf(const json::Document &body)
{
    if (body.isValid())
        return body.root();
    const json::Error &error = *body.error();
    return model::failure(
        Words::tr("The body is not JSON: line %1, column %2: %3.").arg(error.line).arg(error.column).arg(error.reason),
        Words::tr("Mend it in the JSON tab first."));
}

} // namespace

model::Result<json::Edit> setValue(const json::Document &body, const model::OperationSchema &schema,
                                   const json::Pointer &place, const QByteArray &raw)
{
    const auto root = rootOf(body);
    if (!root)
        return tl::unexpected(root.error());
    if (const auto existing = place.resolve(*root))
        return json::replaceValue(*existing, fitted(raw, body.text(), place.tokens().size()));

    json::Pointer parent = place.parent();
    QStringList missing;
    while (!parent.resolve(*root)) {
        missing.prepend(parent.tokens().constLast());
        parent = parent.parent();
    }
    const json::Value container = *parent.resolve(*root);
    const QStringList below = missing + QStringList(place.tokens().constLast());
    const QByteArray content = fitted(wrapped(below.mid(1), raw), body.text(), parent.tokens().size() + 1);
    if (container.isArray())
        return setElement(container, below.constFirst(), content);
    if (!container.isObject())
        return model::failure(Words::tr("%1 is not an object, so it has no member \"%2\".")
                                  .arg(parent.isRoot() ? Words::tr("The body") : parent.toString(), below.constFirst()),
                              Words::tr("Set it to {} first."));
    const qsizetype position = positionFor(container.members(), propertiesAt(schema, parent), below.constFirst());
    return json::insertMember(container, position, below.constFirst(), content);
}

model::Result<json::Edit> removeValue(const json::Document &body, const json::Pointer &place)
{
    const auto root = rootOf(body);
    if (!root)
        return tl::unexpected(root.error());
    if (place.isRoot() || !place.resolve(*root))
        return json::Edit{};
    const json::Value container = *place.parent().resolve(*root);
    const QString token = place.tokens().constLast();
    if (container.isArray())
        return json::removeElement(container, token.toInt());
    const std::vector<json::Member> members = container.members();
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const json::Member &member) { return member.name() == token; });
    return json::removeMember(container, found - members.begin());
}

QByteArray initialValue(const model::OperationSchema &schema, const Field &field, FieldState state)
{
    const QByteArray empty = field.property.type.isCollection()                   ? "[]"
                             : field.nested || !field.property.type.isPrimitive() ? "{}"
                                                                                  : "\"\"";
    const bool isText = !field.property.enumeration.isEmpty();
    switch (state) {
    case FieldState::NotSent:
        return {};
    case FieldState::Null:
        return "null";
    case FieldState::Empty:
        return isText && !field.property.type.isCollection() ? QByteArray("\"\"") : empty;
    case FieldState::Value:
    case FieldState::Raw:
        break;
    }
    if (schema.request) {
        const json::Document example = json::Document::parse(schema.request->body);
        if (const auto root = example.object()) {
            if (const auto value = field.place.resolve(*root))
                return value->raw().toByteArray();
        }
    }
    if (isText)
        return json::quote(field.property.enumeration.constFirst());
    return empty;
}

QByteArray exampleBody(const model::OperationSchema &schema, const QByteArray &eol)
{
    return schema.request ? json::withLineEndings(schema.request->body, eol) : QByteArray("{}");
}

} // namespace form
