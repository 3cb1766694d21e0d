// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/comparison.h"

#include "check/samevalue.h"
#include "model/limits.h"

#include <QHash>

#include <algorithm>

namespace check {

namespace {

/// Members of one object by name; duplicates are told apart by counting.
class MemberIndex
{
public:
    explicit MemberIndex(std::vector<json::Member> members) : m_members(std::move(members)), m_taken(m_members.size())
    {
        for (size_t i = m_members.size(); i-- > 0;)
            m_byName[m_members[i].name()].append(i);
    }

    /// The next member of that name not taken yet.
    std::optional<json::Value> take(const QString &name)
    {
        const auto found = m_byName.find(name);
        if (found == m_byName.end() || found->isEmpty())
            return std::nullopt;
        const size_t index = found->takeLast();
        m_taken[index] = true;
        return m_members[index].value;
    }

    std::vector<json::Member> left() const
    {
        std::vector<json::Member> rest;
        for (size_t i = 0; i < m_members.size(); ++i) {
            if (!m_taken[i])
                rest.push_back(m_members[i]);
        }
        return rest;
    }

private:
    std::vector<json::Member> m_members;
    std::vector<bool> m_taken;
    QHash<QString, QList<size_t>> m_byName;
};

/// Same elements, other order.
bool isReordered(const std::vector<json::Value> &before, const std::vector<json::Value> &after)
{
    if (before.size() != after.size() || before.size() < 2)
        return false;
    const auto sorted = [](const std::vector<json::Value> &values) {
        std::vector<QByteArrayView> texts;
        texts.reserve(values.size());
        for (const json::Value &value : values)
            texts.push_back(value.raw());
        std::sort(texts.begin(), texts.end(), [](QByteArrayView a, QByteArrayView b) { return a.compare(b) < 0; });
        return texts;
    };
    const bool isSameOrder = std::equal(before.begin(), before.end(), after.begin(),
                                        [](const auto &a, const auto &b) { return a.raw() == b.raw(); });
    return !isSameOrder && sorted(before) == sorted(after);
}

/// `#` or not, and letter case, make no other type; the same bytes are for others to tell.
bool isSameTypeName(const json::Value &before, const json::Value &after)
{
    return before.isString() && after.isString() && before.raw() != after.raw() &&
           typeNameIn(before.string()).compare(typeNameIn(after.string()), Qt::CaseInsensitive) == 0;
}

class Comparison
{
public:
    explicit Comparison(Declarations &declarations) : m_declarations(declarations) {}

    void compare(const json::Value &before, const json::Value &after, const json::Pointer &place,
                 const model::Property *property, const QString &declared)
    {
        if (place.tokens().size() > model::limits::maxComparedDepth)
            return;
        if (before.isObject() && after.isObject())
            return compareMembers(before, after, place, property, declared);
        if (before.isArray() && after.isArray())
            return compareElements(before, after, place, property, declared);
        note(place, relationOf(before, after, property), before, after, property);
    }

    std::vector<ComparedMember> takeResult() { return std::move(m_result); }

private:
    void compareMembers(const json::Value &before, const json::Value &after, const json::Pointer &place,
                        const model::Property *property, const QString &declared)
    {
        const std::vector<json::Member> members = after.members();
        MemberIndex index(before.members());
        if (members.empty() && index.left().empty())
            return note(place, Relation::Same, before, after, property);
        const DeclaredType &type = m_declarations.typeOf(after, declared);
        for (const json::Member &member : members) {
            const QString name = member.name();
            const model::Property *own = type.property(name);
            const json::Pointer below = place.child(name);
            const auto there = index.take(name);
            if (there && name == QLatin1String("@odata.type") && isSameTypeName(*there, member.value))
                note(below, Relation::SameValue, there, member.value, own);
            else if (there)
                compare(*there, member.value, below, own, own ? own->type.element().text() : QString());
            else
                note(below, own && own->serverAssigned ? Relation::Made : Relation::Added, {}, member.value, own);
        }
        for (const json::Member &member : index.left())
            note(place.child(member.name()), Relation::Dropped, member.value, {}, type.property(member.name()));
    }

    void compareElements(const json::Value &before, const json::Value &after, const json::Pointer &place,
                         const model::Property *property, const QString &declared)
    {
        const std::vector<json::Value> old = before.elements();
        const std::vector<json::Value> now = after.elements();
        if (old.empty() && now.empty())
            return note(place, Relation::Same, before, after, property);
        if (isReordered(old, now))
            return note(place, Relation::Reordered, before, after, property);
        for (size_t i = 0; i < std::max(old.size(), now.size()); ++i) {
            const json::Pointer element = place.child(QString::number(i));
            if (i >= now.size())
                note(element, Relation::Dropped, old[i], {}, property);
            else if (i >= old.size())
                note(element, Relation::Added, {}, now[i], property);
            else
                compare(old[i], now[i], element, property, declared);
        }
    }

    void note(const json::Pointer &place, Relation relation, const std::optional<json::Value> &before,
              const std::optional<json::Value> &after, const model::Property *property)
    {
        m_result.push_back({place, relation, before, after, property});
    }

    Declarations &m_declarations;
    std::vector<ComparedMember> m_result;
};

} // namespace

std::vector<ComparedMember> compare(const json::Value &before, const json::Value &after, Declarations &declarations,
                                    const QString &declared)
{
    Comparison comparison(declarations);
    comparison.compare(before, after, {}, nullptr, declared);
    return comparison.takeResult();
}

} // namespace check
