// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "form/bodyedit.h"

#include "form/outline.h"
#include "model/typesystem.h"
#include "json/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace form {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BodyEdit)
};

bool isTypeOrContext(const QString &name)
{
    return name == QLatin1String("@odata.type") || name == QLatin1String("@odata.context");
}

/// Where a member belongs in an object of these properties; control information stands beside what it is about.
double rankOf(const QStringList &order, const QString &name)
{
    if (isTypeOrContext(name))
        return -1; // readers may want the type first (OData JSON Format 4.01, 4.4)
    const qsizetype at = order.indexOf(name.section(u'@', 0, 0));
    return at < 0 ? double(order.size()) : double(at) + (name.contains(u'@') ? 0.5 : 0);
}

/// Behind the nearest earlier member that is there, else before the first later one, else at the end.
qsizetype positionFor(const std::vector<json::Member> &members, const QStringList &order, const QString &name)
{
    const auto end = qsizetype(members.size());
    const double rank = rankOf(order, name);
    if (rank >= double(order.size()))
        return end;
    qsizetype behind = -1;
    qsizetype before = end;
    double nearest = -2;
    for (qsizetype i = 0; i < end; ++i) {
        const double other = rankOf(order, members[size_t(i)].name());
        if (other < rank && other >= nearest) {
            nearest = other;
            behind = i + 1;
        } else if (other > rank && other < double(order.size())) {
            before = std::min(before, i);
        }
    }
    if (behind >= 0)
        return behind;
    return rank < 0 ? 0 : before;
}

/// The names known for the object at `place`, in the schema's order.
QStringList orderAt(const json::Document &body, const model::OperationSchema &schema, const json::Pointer &place)
{
    QStringList names;
    const QString type = objectTypeAt(body, schema, place);
    const std::vector<const model::Property *> properties = model::propertiesOf(schema, type);
    for (const model::Property *property : properties)
        names.append(property->name);
    for (size_t i = 0; place.isRoot() && type.isEmpty() && i < schema.properties.size(); ++i)
        names.append(schema.properties[i].name);
    return names;
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
QByteArray fitted(const QByteArray &raw, const QByteArray &body, qsizetype depth, const QByteArray &usual)
{
    if (!raw.contains('\n'))
        return raw;
    const json::Document value = json::Document::parse(raw, json::Syntax::Template);
    if (!value.isValid())
        return raw;
    const QByteArray eol = body.contains('\n') ? json::lineEndingOf(body) : usual;
    QByteArray text = json::indented(value, 2, eol);
    return text.replace(eol, QByteArray(eol + QByteArray(depth * 2, ' ')));
}

model::Result<json::Edit> setElement(const json::Value &array, const QString &token, const QByteArray &raw,
                                     const QByteArray &eol)
{
    const std::vector<json::Value> elements = array.elements();
    const auto count = qsizetype(elements.size());
    bool isIndex = false;
    const qsizetype index = token.toUInt(&isIndex);
    // RFC 6901, 4: digits alone, without zeros in front.
    isIndex = isIndex && token == QString::number(index);
    if (token == QLatin1String("-") || (isIndex && index == count))
        return json::insertElement(array, count, raw, eol);
    if (!isIndex || index > count)
        return model::failure(Words::tr("The array has no element %1.").arg(token),
                              Words::tr("It has %1; use - to append.").arg(count));
    return json::replaceValue(elements[size_t(index)], raw);
}

/// What a field of this type starts with: the plainest value that is one.
std::optional<QByteArray> firstValue(const QString &type)
{
    static const QHash<QString, QByteArray> values = {
        {QStringLiteral("Edm.Boolean"), "true"},
        {QStringLiteral("Edm.Int16"), "0"},
        {QStringLiteral("Edm.Int32"), "0"},
        {QStringLiteral("Edm.Int64"), "0"},
        {QStringLiteral("Edm.Byte"), "0"},
        {QStringLiteral("Edm.SByte"), "0"},
        {QStringLiteral("Edm.Double"), "0"},
        {QStringLiteral("Edm.Single"), "0"},
        {QStringLiteral("Edm.Decimal"), "0"},
        {QStringLiteral("Edm.Duration"), "\"PT0S\""},
        {QStringLiteral("Edm.Guid"), "\"00000000-0000-0000-0000-000000000000\""},
        {QStringLiteral("Edm.TimeOfDay"), "\"00:00:00\""},
    };
    const auto found = values.constFind(type);
    return found == values.constEnd() ? std::nullopt : std::optional(*found);
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

/// The array at `place`.
model::Result<json::Value> arrayAt(const json::Document &body, const json::Pointer &place)
{
    const auto root = rootOf(body);
    if (!root)
        return tl::unexpected(root.error());
    const auto value = place.resolve(*root);
    if (!value || !value->isArray())
        return model::failure(Words::tr("%1 is not an array, so it has no elements.").arg(place.toString()),
                              Words::tr("Set it to [] first."));
    return *value;
}

} // namespace

model::Result<json::Edit> setValue(const json::Document &body, const model::OperationSchema &schema,
                                   const json::Pointer &place, const QByteArray &raw, const QByteArray &eol)
{
    const auto root = rootOf(body);
    if (!root)
        return tl::unexpected(root.error());
    if (const auto existing = place.resolve(*root)) {
        // A value of several lines was edited where it stands, so its lines are where they should be.
        const bool isInPlace = existing->raw().contains('\n');
        return json::replaceValue(*existing, isInPlace ? raw : fitted(raw, body.text(), place.tokens().size(), eol));
    }

    json::Pointer parent = place.parent();
    QStringList missing;
    while (!parent.resolve(*root)) {
        missing.prepend(parent.tokens().constLast());
        parent = parent.parent();
    }
    const json::Value container = *parent.resolve(*root);
    const QStringList below = missing + QStringList(place.tokens().constLast());
    const QByteArray content = fitted(wrapped(below.mid(1), raw), body.text(), parent.tokens().size() + 1, eol);
    if (container.isArray())
        return setElement(container, below.constFirst(), content, eol);
    if (!container.isObject())
        return model::failure(Words::tr("%1 is not an object, so it has no member \"%2\".")
                                  .arg(parent.isRoot() ? Words::tr("The body") : parent.toString(), below.constFirst()),
                              Words::tr("Set it to {} first."));
    const qsizetype position = positionFor(container.members(), orderAt(body, schema, parent), below.constFirst());
    return json::insertMember(container, position, below.constFirst(), content, eol);
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

model::Result<json::Edit> insertElements(const json::Document &body, const json::Pointer &place, int position,
                                         const QByteArrayList &raws, const QByteArray &eol)
{
    const auto array = arrayAt(body, place);
    if (!array)
        return tl::unexpected(array.error());
    QByteArrayList contents;
    for (const QByteArray &raw : raws)
        contents.append(fitted(raw, body.text(), place.tokens().size() + 1, eol));
    return json::insertElements(*array, position, contents, eol);
}

model::Result<json::Edit> moveElement(const json::Document &body, const json::Pointer &place, int from, int to)
{
    const auto array = arrayAt(body, place);
    if (!array)
        return tl::unexpected(array.error());
    const std::vector<json::Value> elements = array->elements();
    const auto count = int(elements.size());
    if (from < 0 || from >= count || to < 0 || to >= count)
        return model::failure(Words::tr("The array has no element %1.").arg(from < 0 || from >= count ? from : to));
    // The elements between trade places; what stands between them stays where it is.
    const int first = std::min(from, to);
    const int last = std::max(from, to);
    QByteArray text;
    for (int i = first; i <= last; ++i) {
        const int source = i == to ? from : from < to ? i + 1 : i - 1;
        text += elements[size_t(source)].raw();
        if (i < last)
            text += QByteArrayView(body.text())
                        .sliced(elements[size_t(i)].end(), elements[size_t(i) + 1].begin() - elements[size_t(i)].end());
    }
    const qsizetype begin = elements[size_t(first)].begin();
    return json::Edit{begin, elements[size_t(last)].end() - begin, text};
}

QByteArray emptyValue(const Field &field)
{
    const model::Property &property = field.property;
    if (property.type.isCollection())
        return "[]";
    const bool isText = !property.enumeration.isEmpty() || property.type.isPrimitive();
    return isText ? "\"\"" : "{}";
}

QByteArray initialValue(const model::OperationSchema &schema, const Field &field, FieldState state)
{
    switch (state) {
    case FieldState::NotSent:
        return {};
    case FieldState::Null:
        return "null";
    case FieldState::Empty:
        return emptyValue(field);
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
    if (!field.property.facets.defaultValue.isEmpty())
        return field.property.facets.defaultValue;
    if (field.property.type.isCollection())
        return "[]";
    if (!field.property.enumeration.isEmpty())
        return json::quote(field.property.enumeration.constFirst());
    return firstValue(field.property.type.text()).value_or(emptyValue(field));
}

QByteArray exampleBody(const model::OperationSchema &schema, const QByteArray &eol)
{
    return schema.request ? json::withLineEndings(schema.request->body, eol) : QByteArray("{}");
}

} // namespace form
