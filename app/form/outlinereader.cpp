// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "form/outlinereader.h"

#include "model/edmvalue.h"
#include "model/typesystem.h"

namespace form {

namespace {

const QString typeAnnotationName = QStringLiteral("@odata.type");

model::TypeName edm(const char *name)
{
    return model::TypeName(QLatin1String("Edm.") + QLatin1String(name));
}

QString below(const QString &path, const QString &token)
{
    return path + json::Pointer({token}).toString();
}

} // namespace

void OutlineReader::pathValues(const std::vector<PathValue> &values)
{
    for (const PathValue &value : values) {
        model::Property property{value.name, edm("String")};
        property.description = value.description;
        property.required = true;
        Row row;
        row.text = value.text;
        row.kind = FieldKind::PathValue;
        row.property = keep(std::move(property));
        m_outline.m_rows.push_back(std::move(row));
    }
}

void OutlineReader::body()
{
    Object root;
    root.value = m_outline.m_body.object();
    root.declaredType = m_outline.m_schema->requestType.text();
    object(root);
}

void OutlineReader::object(const Object &object)
{
    const model::OperationSchema &schema = *m_outline.m_schema;
    Members members;
    if (object.value) {
        const std::vector<json::Member> all = object.value->members();
        members.reserve(qsizetype(all.size()));
        for (const json::Member &member : all) {
            const QString name = member.name();
            if (const auto known = members.find(name); known != members.end())
                ++known->count;
            else
                members.insert(name, {member.value});
        }
    }
    const auto named = members.constFind(typeAnnotationName);
    const QString type = actualType(schema, named == members.constEnd() ? std::nullopt : std::optional(named->value),
                                    object.declaredType);
    typeAnnotation(object, members);
    // Without a request type the operation's properties are all there is to know.
    const bool isPlainRoot = object.row < 0 && type.isEmpty();
    std::vector<const model::Property *> properties = model::propertiesOf(schema, type);
    for (size_t i = 0; isPlainRoot && i < schema.properties.size(); ++i)
        properties.push_back(&schema.properties[i]);
    for (const model::Property *property : properties) {
        add(object, FieldKind::Property, *property, members, type);
        bindAnnotation(object, *property, members, type);
    }
    leftovers(object, members, type);
    if (object.value && model::isOpen(schema, type)) {
        Row row;
        row.kind = FieldKind::NewMember;
        row.parent = object.row;
        row.depth = object.depth;
        row.owner = type;
        static const model::Property none{{}, model::TypeName(QStringLiteral("Edm.Untyped"))};
        row.property = &none;
        m_outline.m_rows.push_back(std::move(row));
    }
}

void OutlineReader::typeAnnotation(const Object &object, Members &members)
{
    const QStringList types = model::concreteTypes(*m_outline.m_schema, object.declaredType);
    const bool hasChoice = types.size() > 1 || model::isAbstract(*m_outline.m_schema, object.declaredType);
    if (!members.contains(typeAnnotationName) && !(hasChoice && object.value))
        return;
    model::Property property{typeAnnotationName, edm("String")};
    for (const QString &type : types) {
        if (!type.isEmpty())
            property.enumeration.append(u'#' + type);
    }
    add(object, FieldKind::Annotation, *keep(std::move(property)), members, object.declaredType);
}

void OutlineReader::bindAnnotation(const Object &object, const model::Property &property, Members &members,
                                   const QString &type)
{
    const bool isWanted = property.navigation && object.value;
    if (!isWanted && members.isEmpty())
        return;
    model::Property binding = model::bindingOf(property);
    if (isWanted || members.contains(binding.name))
        add(object, FieldKind::Annotation, *keep(std::move(binding)), members, type);
}

/// Members no type declares, in the order of the body.
void OutlineReader::leftovers(const Object &object, const Members &members, const QString &type)
{
    if (!object.value || members.isEmpty())
        return;
    Members left = members;
    const std::vector<json::Member> all = object.value->members();
    for (const json::Member &member : all) {
        const QString name = member.name();
        if (!left.contains(name))
            continue;
        const bool isAnnotation = name.contains(u'@');
        const bool isText = isAnnotation && member.value.isString();
        add(object, isAnnotation ? FieldKind::Annotation : FieldKind::Undeclared,
            *keep({name, edm(isText ? "String" : "Untyped")}), left, type);
    }
}

/// One member, present or not; it is taken out of `members`.
void OutlineReader::add(const Object &object, FieldKind kind, const model::Property &property, Members &members,
                        const QString &type)
{
    Row row;
    row.kind = kind;
    row.parent = object.row;
    row.depth = object.depth;
    row.property = &property;
    row.owner = type;
    if (const auto found = members.constFind(property.name); found != members.constEnd()) {
        row.value = found->value;
        row.duplicate = found->count > 1;
        members.erase(found);
    }
    append(std::move(row), object.path);
}

void OutlineReader::append(Row row, const QString &path)
{
    row.structured = isStructured(*row.property);
    const bool isCollection = row.property->type.isCollection() && row.index < 0;
    const bool isContainer =
        row.value && !row.duplicate && (isCollection ? row.value->isArray() : row.structured && row.value->isObject());
    const int index = int(m_outline.m_rows.size());
    if (!isContainer) {
        m_outline.m_rows.push_back(std::move(row));
        return;
    }
    row.children = int(isCollection ? row.value->elements().size() : row.value->members().size());
    row.expandable = !isCollection || row.children > 0;
    const QString own = below(path, row.index < 0 ? row.property->name : QString::number(row.index));
    row.expanded = row.expandable && m_expansion.value(own, Outline::opensByItself(row.depth, row.children));
    const json::Value value = *row.value;
    const model::Property &property = *row.property;
    const int depth = row.depth + 1;
    const bool expanded = row.expanded;
    m_outline.m_rows.push_back(std::move(row));
    if (!expanded)
        return;
    if (isCollection)
        elements(value, property, own, index, depth);
    else
        object({value, property.type.element().text(), own, index, depth});
}

void OutlineReader::elements(const json::Value &array, const model::Property &property, const QString &path, int row,
                             int depth)
{
    const model::Property *element = elementOf(property);
    int index = 0;
    const std::vector<json::Value> values = array.elements();
    for (const json::Value &value : values) {
        Row next;
        next.kind = FieldKind::Element;
        next.parent = row;
        next.depth = depth;
        next.index = index++;
        next.property = element;
        next.value = value;
        append(std::move(next), path);
    }
}

bool OutlineReader::isStructured(const model::Property &property) const
{
    const QString type = property.type.element().text();
    return property.enumeration.isEmpty() && !property.type.element().isPrimitive() &&
           (model::findType(*m_outline.m_schema, type) ||
            type.compare(m_outline.m_schema->requestType.text(), Qt::CaseInsensitive) == 0);
}

const model::Property *OutlineReader::keep(model::Property property)
{
    m_outline.m_made->push_back(std::move(property));
    return &m_outline.m_made->back();
}

const model::Property *OutlineReader::elementOf(const model::Property &property)
{
    const model::Property *&known = m_elementProperties[&property];
    if (!known) {
        model::Property element = model::elementOf(property);
        element.required = false;
        known = keep(std::move(element));
    }
    return known;
}

} // namespace form
