// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "form/field.h"

#include "model/edmvalue.h"

#include <QCoreApplication>

#include <algorithm>

namespace form {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Field)
};

bool isEmptyValue(const json::Value &value)
{
    return (value.isString() && value.raw().size() == 2) || (value.isObject() && value.members().empty()) ||
           (value.isArray() && value.elements().empty());
}

/// Reads the properties of one structured type off one object.
class Reader
{
public:
    explicit Reader(const model::OperationSchema &schema) : m_schema(schema) {}

    // Recursive types end by themselves: a level is only read where the body has one.
    std::vector<Field> read(const std::vector<model::Property> &properties, const std::vector<json::Member> &members,
                            const json::Pointer &parent) const
    {
        std::vector<Field> fields;
        fields.reserve(properties.size());
        for (const model::Property &property : properties)
            fields.push_back(readField(property, members, parent.child(property.name)));
        return fields;
    }

private:
    Field readField(const model::Property &property, const std::vector<json::Member> &members,
                    const json::Pointer &place) const
    {
        Field field{place, property, FieldState::NotSent, {}, {}, {}, false, false, {}};
        const model::StructuredType *type = property.type.isCollection() ? nullptr : m_schema.type(property.type);
        field.nested = type && property.enumeration.isEmpty();
        const auto found = std::find_if(members.begin(), members.end(),
                                        [&](const json::Member &member) { return member.name() == property.name; });
        if (found == members.end())
            return field;
        const json::Value &value = found->value;
        const auto isSame = [&](const json::Member &member) { return member.name() == property.name; };
        field.duplicate = std::any_of(std::next(found), members.end(), isSame);
        field.raw = value.raw().toByteArray();
        field.text = value.string();
        if (const auto problem = model::valueProblem(property, value))
            field.warning = problem->message;
        if (field.duplicate) {
            field.state = FieldState::Raw;
            field.warning = Words::tr("The body holds this member more than once; edit it in the JSON tab.");
        } else if (value.isNull()) {
            field.state = FieldState::Null;
        } else if (!model::kindFits(property, value.kind())) {
            field.state = FieldState::Raw;
            field.text = QString::fromUtf8(field.raw);
        } else {
            field.state = isEmptyValue(value) ? FieldState::Empty : FieldState::Value;
        }
        if (field.nested && (field.state == FieldState::Value || field.state == FieldState::Empty))
            field.fields = read(type->properties, value.members(), place);
        return field;
    }

    const model::OperationSchema &m_schema;
};

} // namespace

Fields fieldsOf(const json::Document &body, const model::OperationSchema &schema)
{
    std::vector<json::Member> members;
    if (const auto object = body.object())
        members = object->members();
    Fields result;
    result.fields = Reader(schema).read(schema.properties, members, {});
    for (const json::Member &member : members) {
        const QString name = member.name();
        const bool known = std::any_of(schema.properties.begin(), schema.properties.end(),
                                       [&](const model::Property &property) { return property.name == name; });
        if (!known && !result.otherMembers.contains(name))
            result.otherMembers.append(name);
    }
    return result;
}

} // namespace form
