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

/// Whether the positions, those that are there, go up.
bool isInOrder(const std::vector<qsizetype> &places)
{
    qsizetype last = -1;
    for (const qsizetype place : places) {
        if (place >= 0 && place < last)
            return false;
        last = std::max(last, place);
    }
    return true;
}

class Comparison
{
public:
    Comparison(Declarations &declarations, ComparedSink &sink) : m_declarations(declarations), m_sink(sink) {}

    void compare(const json::Value &before, const json::Value &after, const json::Pointer &place,
                 const model::Property *property, const QString &declared)
    {
        if (m_isEnough)
            return;
        if (place.tokens().size() > model::limits::maxComparedDepth) {
            const bool isSame = before.raw() == after.raw();
            m_isEnough =
                !m_sink.takeDeepest({place, isSame ? Relation::Same : Relation::Changed, before, after, property});
            return;
        }
        if (before.isObject() && after.isObject())
            return compareMembers(before, after, place, property, declared);
        if (before.isArray() && after.isArray())
            return compareElements(before, after, place, property, declared);
        note(place, relationOf(before, after, property), before, after, property);
    }

private:
    void compareMembers(const json::Value &before, const json::Value &after, const json::Pointer &place,
                        const model::Property *property, const QString &declared)
    {
        const std::vector<json::Member> members = after.members();
        MemberIndex index(before.members());
        if (members.empty() && index.left().empty())
            return note(place, Relation::Same, before, after, property);
        const QString listed = place.isRoot() ? elementOf(declared) : QString();
        const DeclaredType &type = m_declarations.typeOf(after, listed.isEmpty() ? declared : QString());
        std::vector<qsizetype> order;
        for (const json::Member &member : members) {
            const QString name = member.name();
            const model::Property *own = type.property(name);
            const json::Pointer below = place.child(name);
            const auto there = index.take(name);
            order.push_back(there ? there->begin() : -1);
            if (there && name == QLatin1String("@odata.type") && isSameTypeName(*there, member.value))
                note(below, Relation::SameValue, there, member.value, own);
            else if (there && !listed.isEmpty() && name == QLatin1String("value"))
                compare(*there, member.value, below, own, listed);
            else if (there)
                compare(*there, member.value, below, own, own ? own->type.element().text() : QString());
            else
                note(below, own && own->serverAssigned ? Relation::Made : Relation::Added, {}, member.value, own);
        }
        for (const json::Member &member : index.left())
            note(place.child(member.name()), Relation::Dropped, member.value, {}, type.property(member.name()));
        if (!isInOrder(order) && !m_isEnough)
            m_sink.takeOtherOrder(place, before, after);
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
        if (m_sink.goesById() && compareById(old, now, place, property, declared)) {
            if (!isInOrder(m_order))
                note(place, Relation::Reordered, before, after, property);
            return;
        }
        for (size_t i = 0; i < std::max(old.size(), now.size()) && !m_isEnough; ++i) {
            const json::Pointer element = place.child(QString::number(i));
            if (i >= now.size())
                note(element, Relation::Dropped, old[i], {}, property);
            else if (i >= old.size())
                note(element, Relation::Added, {}, now[i], property);
            else
                compare(old[i], now[i], element, property, declared);
        }
    }

    /// False when they do not all have an id of their own, share none, or stand at the same index anyway.
    bool compareById(const std::vector<json::Value> &old, const std::vector<json::Value> &now,
                     const json::Pointer &place, const model::Property *property, const QString &declared)
    {
        const QHash<QString, size_t> before = placesById(old);
        const QHash<QString, size_t> after = placesById(now);
        const bool isShared =
            std::any_of(after.keyBegin(), after.keyEnd(), [&](const QString &id) { return before.contains(id); });
        if (!isShared || before == after)
            return false;
        std::vector<std::pair<size_t, qsizetype>> pairs; // of each one now: its index, and the index it had or -1
        for (size_t i = 0; i < now.size(); ++i) {
            const auto had = before.constFind(now[i].member(u"id")->string());
            pairs.emplace_back(i, had == before.constEnd() ? -1 : qsizetype(*had));
        }
        for (const auto &[index, had] : pairs) {
            const json::Pointer element = place.child(QString::number(index));
            if (had < 0)
                note(element, Relation::Added, {}, now[index], property);
            else
                compare(old[size_t(had)], now[index], element, property, declared);
        }
        for (size_t i = 0; i < old.size(); ++i) {
            if (!after.contains(old[i].member(u"id")->string()))
                note(place.child(QString::number(i)), Relation::Dropped, old[i], {}, property);
        }
        m_order.clear(); // what lies within is done by now
        for (const auto &[index, had] : pairs)
            m_order.push_back(had);
        return true;
    }

    /// Empty unless each has one of its own.
    static QHash<QString, size_t> placesById(const std::vector<json::Value> &elements)
    {
        QHash<QString, size_t> places;
        for (size_t i = 0; i < elements.size(); ++i) {
            const auto id = elements[i].member(u"id");
            if (!id || !id->isString() || places.contains(id->string()))
                return {};
            places.insert(id->string(), i);
        }
        return places;
    }

    void note(const json::Pointer &place, Relation relation, const std::optional<json::Value> &before,
              const std::optional<json::Value> &after, const model::Property *property)
    {
        if (!m_isEnough)
            m_isEnough = !m_sink.take({place, relation, before, after, property});
    }

    static QString elementOf(const QString &declared)
    {
        const model::TypeName type(declared);
        return type.isCollection() ? type.element().text() : QString();
    }

    Declarations &m_declarations;
    ComparedSink &m_sink;
    std::vector<qsizetype> m_order; ///< of the elements compared by id last: the index each had
    bool m_isEnough = false;
};

class AllMembers final : public ComparedSink
{
public:
    bool take(const ComparedMember &member) override
    {
        m_members.push_back(member);
        return true;
    }
    std::vector<ComparedMember> m_members;
};

} // namespace

std::vector<ComparedMember> compare(const json::Value &before, const json::Value &after, Declarations &declarations,
                                    const QString &declared)
{
    AllMembers all;
    compare(before, after, declarations, declared, all);
    return std::move(all.m_members);
}

void compare(const json::Value &before, const json::Value &after, Declarations &declarations, const QString &declared,
             ComparedSink &sink)
{
    Comparison(declarations, sink).compare(before, after, {}, nullptr, declared);
}

} // namespace check
