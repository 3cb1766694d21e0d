// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "form/outline.h"

#include "form/outlinereader.h"
#include "model/edmvalue.h"
#include "model/typesystem.h"

#include <QCoreApplication>

#include <algorithm>

namespace form {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

constexpr int deepestOpen = 8;       ///< levels opened without being asked
constexpr int mostOpenChildren = 50; ///< members or elements of what is opened without being asked

bool isEmptyValue(const json::Value &value)
{
    const QByteArrayView raw = value.raw();
    return (value.isString() && raw.size() == 2) ||
           ((value.isObject() || value.isArray()) && raw.sliced(1).trimmed().size() == 1);
}

bool isTypeAnnotation(const Field &field)
{
    return field.kind == FieldKind::Annotation && field.property.name == QLatin1String("@odata.type");
}

/// Why a type named by `@odata.type` does not go with the declared one.
QString typeProblem(const model::OperationSchema &schema, const Field &field, const QString &declared)
{
    if (field.state == FieldState::NotSent)
        return model::isAbstract(schema, declared)
                   ? Words::tr("%1 is abstract; name one of the types derived from it.").arg(declared)
                   : QString();
    if (field.state != FieldState::Value)
        return Words::tr("This names no type.");
    const QString type = model::typeFromAnnotation(field.text);
    if (declared.isEmpty() || field.text.contains(QLatin1String("{{")))
        return {};
    if (!model::isAssignable(schema, type, declared))
        return Words::tr("\"%1\" is not %2 or a type derived from it.").arg(field.text.left(80), declared);
    if (model::isAbstract(schema, type))
        return Words::tr("%1 is abstract; name one of the types derived from it.").arg(type);
    return {};
}

} // namespace

QString stateName(FieldState state)
{
    switch (state) {
    case FieldState::NotSent:
        return Words::tr("not sent");
    case FieldState::Null:
        return Words::tr("null");
    case FieldState::Empty:
        return Words::tr("empty");
    case FieldState::Value:
        return Words::tr("value");
    case FieldState::Raw:
        break;
    }
    return Words::tr("raw JSON");
}

Outline::Outline(json::Document body, const model::OperationSchema &schema, const View &view)
    : m_body(std::move(body)),
      m_schema(&schema),
      m_made(std::make_shared<std::deque<model::Property>>())
{
    OutlineReader reader(*this, view.expansion);
    reader.pathValues(view.pathValues);
    reader.body();
    m_total = size();
    if (view.filter.isActive())
        apply(view.filter, view.kept);
}

bool Outline::opensByItself(int depth, int children)
{
    return depth < deepestOpen && children <= mostOpenChildren;
}

FieldState Outline::stateOf(const Row &row) const
{
    if (row.kind == FieldKind::PathValue)
        return row.text.isEmpty() ? FieldState::NotSent : FieldState::Value;
    if (!row.value)
        return FieldState::NotSent;
    if (row.duplicate)
        return FieldState::Raw;
    if (row.value->isNull())
        return FieldState::Null;
    if (!model::kindFits(*row.property, row.value->kind()))
        return FieldState::Raw;
    return isEmptyValue(*row.value) ? FieldState::Empty : FieldState::Value;
}

QString Outline::nameOf(const Row &row) const
{
    return row.index < 0 ? row.property->name : QString::number(row.index);
}

Field Outline::field(int index) const
{
    const Row &row = m_rows[size_t(index)];
    Field field;
    field.kind = row.kind;
    field.place = place(index);
    field.property = *row.property;
    field.property.name = nameOf(row);
    field.state = stateOf(row);
    field.duplicate = row.duplicate;
    field.structured = row.structured;
    field.children = row.children;
    field.depth = row.depth;
    field.expandable = row.expandable;
    field.expanded = row.expanded;
    if (row.index >= 0 && row.parent >= 0)
        field.siblings = m_rows[size_t(row.parent)].children;
    field.text = row.text;
    if (row.value) {
        field.raw = row.value->raw().toByteArray();
        field.text = field.state == FieldState::Raw ? QString::fromUtf8(field.raw) : row.value->string();
    }
    field.warning = warningOf(row, field);
    return field;
}

QString Outline::warningOf(const Row &row, const Field &field) const
{
    if (row.duplicate)
        return Words::tr("The body holds this member more than once; edit it in the JSON tab.");
    if (isTypeAnnotation(field))
        return typeProblem(*m_schema, field, row.owner);
    if (row.kind == FieldKind::PathValue)
        return field.text.isEmpty() ? Words::tr("The path needs a value here.") : QString();
    if (!row.value)
        return row.kind == FieldKind::Property && row.property->required && !row.property->serverAssigned
                   ? Words::tr("Required, but not sent.")
                   : QString();
    if (row.kind == FieldKind::Undeclared)
        return row.owner.isEmpty() || model::isOpen(*m_schema, row.owner)
                   ? QString()
                   : Words::tr("%1 declares no property of this name.").arg(row.owner);
    if (const auto problem = model::valueProblem(*row.property, *row.value))
        return problem->message;
    return row.kind == FieldKind::Property && row.property->readOnly
               ? Words::tr("Read-only: a service ignores or refuses it.")
               : QString();
}

json::Pointer Outline::place(int index) const
{
    QStringList tokens;
    for (int at = index; at >= 0; at = m_rows[size_t(at)].parent) {
        const Row &row = m_rows[size_t(at)];
        if (row.kind != FieldKind::NewMember)
            tokens.prepend(nameOf(row));
    }
    return json::Pointer(tokens);
}

int Outline::endOfSubtree(int row) const
{
    int end = row + 1;
    while (end < size() && depth(end) > depth(row))
        ++end;
    return end;
}

int Outline::rowOf(const json::Pointer &wanted) const
{
    int parent = -1;
    int from = 0;
    for (const QString &token : wanted.tokens()) {
        int found = -1;
        for (int i = from; i < size() && found < 0; ++i) {
            const Row &row = m_rows[size_t(i)];
            if (row.parent == parent && row.kind != FieldKind::NewMember && row.kind != FieldKind::PathValue &&
                nameOf(row) == token)
                found = i;
        }
        if (found < 0)
            return -1;
        parent = found;
        from = found + 1;
    }
    return parent;
}

bool Outline::isSamePlace(int row, const Outline &other, int otherRow) const
{
    const Row &a = m_rows[size_t(row)];
    const Row &b = other.m_rows[size_t(otherRow)];
    return a.kind == b.kind && a.depth == b.depth && a.index == b.index &&
           (a.property == b.property || (a.property->name == b.property->name && a.property->type == b.property->type));
}

bool Outline::matches(const Row &row, const QStringList &words) const
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return nameOf(row).contains(word, Qt::CaseInsensitive) ||
               row.property->type.shortName().contains(word, Qt::CaseInsensitive) ||
               row.property->typeText.contains(word, Qt::CaseInsensitive);
    });
}

void Outline::apply(const Filter &filter, const std::optional<RowPlace> &always)
{
    const QStringList words = filter.text.split(u' ', Qt::SkipEmptyParts);
    std::vector<bool> named(m_rows.size()); // by itself or by what it is part of
    std::vector<bool> kept(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        named[i] = matches(row, words) || (row.parent >= 0 && !words.isEmpty() && named[size_t(row.parent)]);
        const FieldState state = stateOf(row);
        kept[i] = named[i] && (!filter.state || state == *filter.state) &&
                  (!filter.onlySent || state != FieldState::NotSent) &&
                  (row.kind != FieldKind::NewMember || (!filter.state && !filter.onlySent && words.isEmpty()));
        if (!kept[i] && always && row.kind == always->kind && !always->place.isRoot() &&
            nameOf(row) == always->place.tokens().constLast())
            kept[i] = place(int(i)) == always->place;
    }
    for (size_t i = m_rows.size(); i-- > 0;) {
        if (kept[i] && m_rows[i].parent >= 0)
            kept[size_t(m_rows[i].parent)] = true;
    }
    std::vector<int> moved(m_rows.size(), -1);
    std::vector<Row> rows;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!kept[i])
            continue;
        moved[i] = int(rows.size());
        rows.push_back(std::move(m_rows[i]));
        if (rows.back().parent >= 0)
            rows.back().parent = moved[size_t(rows.back().parent)];
    }
    m_rows = std::move(rows);
}

QString actualType(const model::OperationSchema &schema, const std::optional<json::Value> &annotation,
                   const QString &declared)
{
    const QString type =
        annotation && annotation->isString() ? model::typeFromAnnotation(annotation->string()) : QString();
    return model::isAssignable(schema, type, declared) ? type : declared;
}

QString objectTypeAt(const json::Document &body, const model::OperationSchema &schema, const json::Pointer &place)
{
    const auto actual = [&](const std::optional<json::Value> &value, const QString &declared) {
        return actualType(schema, value ? value->member(u"@odata.type") : std::nullopt, declared);
    };
    std::optional<json::Value> value;
    if (body.isValid())
        value = body.root();
    QString type = actual(value, schema.requestType.text());
    bool inCollection = false;
    json::Pointer at;
    for (const QString &token : place.tokens()) {
        at = at.child(token);
        value = body.isValid() ? at.resolve(body.root()) : std::nullopt;
        if (inCollection) {
            inCollection = false;
            type = actual(value, type);
            continue;
        }
        const std::vector<const model::Property *> properties = model::propertiesOf(schema, type);
        const auto found = std::find_if(properties.begin(), properties.end(),
                                        [&](const model::Property *property) { return property->name == token; });
        if (found == properties.end())
            return {};
        inCollection = (*found)->type.isCollection();
        type = (*found)->type.element().text();
        if (!inCollection)
            type = actual(value, type);
    }
    return inCollection ? QString() : type;
}

} // namespace form
