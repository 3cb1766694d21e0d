// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/annotation.h"

#include "model/limits.h"

#include <QHash>

#include <algorithm>

namespace run {

namespace {

using Properties = std::vector<model::Property>;

const model::Property *propertyNamed(const Properties *properties, const QString &name)
{
    if (!properties)
        return nullptr;
    const auto found = std::find_if(properties->begin(), properties->end(),
                                    [&](const model::Property &property) { return property.name == name; });
    return found == properties->end() ? nullptr : &*found;
}

/// Members of one object by name; duplicates are told apart by counting.
class MemberIndex
{
public:
    explicit MemberIndex(const json::Value &object) : m_members(object.members()), m_taken(m_members.size(), false)
    {
        for (size_t i = 0; i < m_members.size(); ++i)
            m_byName[m_members[i].name()].append(i);
    }

    /// The next member of that name not taken yet.
    std::optional<json::Value> take(const QString &name)
    {
        const auto found = m_byName.find(name);
        if (found == m_byName.end() || found->isEmpty())
            return std::nullopt;
        const size_t index = found->takeFirst();
        m_taken[index] = true;
        return m_members[index].value;
    }

    QStringList left() const
    {
        QStringList names;
        for (size_t i = 0; i < m_members.size(); ++i) {
            if (!m_taken[i])
                names.append(m_members[i].name());
        }
        return names;
    }

private:
    std::vector<json::Member> m_members;
    std::vector<bool> m_taken;
    QHash<QString, QList<size_t>> m_byName;
};

class Comparison
{
public:
    Comparison(const json::Document &answer, const model::OperationSchema *schema)
        : m_text(answer.text()),
          m_schema(schema)
    {}

    void compare(const json::Value &sent, const json::Value &answer, const json::Pointer &place,
                 const Properties *properties, int depth)
    {
        if (depth > model::limits::maxComparedDepth)
            return;
        if (sent.isObject() && answer.isObject() && !answer.members().empty())
            compareMembers(sent, answer, place, properties, depth);
        else if (sent.isArray() && answer.isArray() && !answer.elements().empty())
            compareElements(sent, answer, place, properties, depth);
        else
            compareWhole(sent, answer, place);
    }

    Annotations takeResult() { return std::move(m_result); }

private:
    void compareMembers(const json::Value &sent, const json::Value &answer, const json::Pointer &place,
                        const Properties *properties, int depth)
    {
        MemberIndex index(sent);
        for (const json::Member &member : answer.members()) {
            const QString name = member.name();
            const model::Property *property = propertyNamed(properties, name);
            if (const auto before = index.take(name))
                compare(*before, member.value, place.child(name), propertiesBelow(property), depth + 1);
            else
                note(member.value, place.child(name), originOfNew(property));
        }
        for (const QString &name : index.left())
            m_result.missing.push_back(place.child(name));
    }

    void compareElements(const json::Value &sent, const json::Value &answer, const json::Pointer &place,
                         const Properties *properties, int depth)
    {
        const std::vector<json::Value> before = sent.elements();
        const std::vector<json::Value> after = answer.elements();
        for (size_t i = 0; i < after.size(); ++i) {
            const json::Pointer element = place.child(QString::number(i));
            if (i < before.size())
                compare(before[i], after[i], element, properties, depth + 1);
            else
                note(after[i], element, ValueOrigin::Added);
        }
        for (size_t i = after.size(); i < before.size(); ++i)
            m_result.missing.push_back(place.child(QString::number(i)));
    }

    void compareWhole(const json::Value &sent, const json::Value &answer, const json::Pointer &place)
    {
        const bool bothEmpty = (sent.isObject() && answer.isObject() && sent.members().empty()) ||
                               (sent.isArray() && answer.isArray() && sent.elements().empty());
        const bool same = bothEmpty || sent.raw() == answer.raw();
        note(answer, place, same ? ValueOrigin::AsSent : ValueOrigin::Changed,
             same ? QByteArray() : sent.raw().toByteArray());
    }

    /// Values come in the order of the text, so lines are counted once over it.
    void note(const json::Value &value, const json::Pointer &place, ValueOrigin origin, const QByteArray &sent = {})
    {
        const qsizetype offset = value.begin();
        m_line += std::count(m_text.cbegin() + m_counted, m_text.cbegin() + offset, '\n');
        m_counted = offset;
        m_result.values.push_back({place, origin, offset, m_line, sent});
    }

    const Properties *propertiesBelow(const model::Property *property) const
    {
        const model::StructuredType *type = m_schema && property ? m_schema->type(property->type.element()) : nullptr;
        return type ? &type->properties : nullptr;
    }

    static ValueOrigin originOfNew(const model::Property *property)
    {
        return property && property->serverAssigned ? ValueOrigin::Generated : ValueOrigin::Added;
    }

    const QByteArray m_text;
    const model::OperationSchema *m_schema;
    Annotations m_result;
    qsizetype m_counted = 0;
    qsizetype m_line = 0;
};

} // namespace

Annotations annotate(const json::Document &sent, const json::Document &answer, const model::OperationSchema *schema)
{
    if (!sent.isValid() || !answer.isValid())
        return {};
    Comparison comparison(answer, schema);
    comparison.compare(sent.root(), answer.root(), {}, schema ? &schema->properties : nullptr, 0);
    return comparison.takeResult();
}

} // namespace run
