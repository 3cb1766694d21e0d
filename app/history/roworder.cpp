// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/roworder.h"

#include <algorithm>
#include <unordered_map>

namespace history {

RowOrder::RowOrder(bool grouped) : m_grouped(grouped)
{
    if (!m_grouped) {
        m_groups.emplace_back();
        m_shown.push_back(0);
        m_first.push_back(0);
    }
}

int RowOrder::linesIn(const Group &group) const
{
    if (!m_grouped)
        return group.ids.size();
    return group.collapsed ? 1 : 1 + group.ids.size();
}

int RowOrder::placeOfLine(int line) const
{
    return int(std::upper_bound(m_first.begin(), m_first.end(), line) - m_first.begin()) - 1;
}

qint64 RowOrder::idAt(int line) const
{
    if (line < 0 || line >= m_lines)
        return 0;
    const int place = placeOfLine(line);
    const int below = line - m_first[size_t(place)] - (m_grouped ? 1 : 0);
    return below < 0 ? 0 : group(place).ids.at(below);
}

int RowOrder::groupOfId(qint64 id) const
{
    for (int place = 0; place < int(m_shown.size()); ++place) {
        const IdList &ids = group(place).ids;
        if (!ids.isEmpty() && id <= ids.newest() && id >= ids.oldest() && ids.contains(id))
            return place;
    }
    return -1;
}

int RowOrder::lineOf(qint64 id) const
{
    const int place = groupOfId(id);
    if (place < 0 || group(place).collapsed)
        return -1;
    return m_first[size_t(place)] + (m_grouped ? 1 : 0) + group(place).ids.placeOf(id);
}

bool RowOrder::contains(qint64 id) const
{
    return groupOfId(id) >= 0;
}

int RowOrder::headingAt(int line) const
{
    const int place = groupOfLine(line);
    return place >= 0 && m_first[size_t(place)] == line ? place : -1;
}

int RowOrder::groupOfLine(int line) const
{
    return m_grouped && line >= 0 && line < m_lines ? placeOfLine(line) : -1;
}

int RowOrder::headingLine(int group) const
{
    return m_first[size_t(group)];
}

const QString &RowOrder::name(int place) const
{
    return group(place).name;
}

int RowOrder::size(int place) const
{
    return group(place).ids.size();
}

bool RowOrder::isCollapsed(int place) const
{
    return group(place).collapsed;
}

int RowOrder::placeFor(qint64 newest) const
{
    int place = 0;
    while (place < int(m_shown.size()) && group(place).ids.newest() > newest)
        ++place;
    return place;
}

int RowOrder::placeOfName(const QString &name) const
{
    if (!m_grouped)
        return 0;
    const auto found = m_byName.constFind(name);
    if (found == m_byName.constEnd() || m_groups[size_t(*found)].ids.isEmpty())
        return -1;
    return int(std::find(m_shown.begin(), m_shown.end(), *found) - m_shown.begin());
}

int RowOrder::indexOfName(const QString &name)
{
    if (!m_grouped)
        return 0;
    const auto found = m_byName.constFind(name);
    if (found != m_byName.constEnd())
        return *found;
    m_byName.insert(name, int(m_groups.size()));
    m_groups.push_back({name, {}, false});
    return int(m_groups.size()) - 1;
}

RowOrder::Lines RowOrder::linesFor(qint64 id, const QString &name) const
{
    if (contains(id))
        return {};
    const int place = placeOfName(name);
    if (place < 0) {
        const int at = placeFor(id);
        const int line = at < int(m_shown.size()) ? m_first[size_t(at)] : m_lines;
        const auto known = m_byName.constFind(name);
        return {line, known != m_byName.constEnd() && m_groups[size_t(*known)].collapsed ? 1 : 2};
    }
    if (group(place).collapsed)
        return {};
    return {m_first[size_t(place)] + (m_grouped ? 1 : 0) + group(place).ids.placeOf(id), 1};
}

void RowOrder::show(int index, int place)
{
    m_shown.insert(m_shown.begin() + place, index);
}

bool RowOrder::insert(qint64 id, const QString &name)
{
    if (contains(id))
        return false;
    const int index = indexOfName(name);
    Group &into = m_groups[size_t(index)];
    if (m_grouped && into.ids.isEmpty())
        show(index, placeFor(id));
    into.ids.insert(id);
    ++m_ids;
    count();
    return true;
}

void RowOrder::append(const std::vector<qint64> &ids, const std::vector<int> &groups, const QStringList &names)
{
    std::vector<int> indexes(size_t(names.size()), -1);
    std::unordered_map<int, std::vector<qint64>> late; // that stand between others
    for (size_t i = 0; i < ids.size(); ++i) {
        int index = 0;
        if (m_grouped) {
            int &known = indexes[size_t(groups[i])];
            if (known < 0)
                known = indexOfName(names[groups[i]]);
            index = known;
        }
        IdList &into = m_groups[size_t(index)].ids;
        if (m_grouped && into.isEmpty())
            show(index, placeFor(ids[i]));
        if (into.isEmpty() || ids[i] < into.oldest()) {
            into.insert(ids[i]);
            ++m_ids;
        } else {
            late[index].push_back(ids[i]);
        }
    }
    for (const auto &[index, between] : late) {
        IdList &into = m_groups[size_t(index)].ids;
        m_ids -= into.size();
        into.insertAll(between);
        m_ids += into.size();
    }
    count();
}

RowOrder::Lines RowOrder::linesOf(qint64 id) const
{
    const int place = groupOfId(id);
    if (place < 0)
        return {};
    if (m_grouped && group(place).ids.size() == 1)
        return {m_first[size_t(place)], linesIn(group(place))};
    const int line = lineOf(id);
    return line < 0 ? Lines() : Lines{line, 1};
}

bool RowOrder::remove(qint64 id)
{
    const int place = groupOfId(id);
    if (place < 0)
        return false;
    group(place).ids.remove(id);
    --m_ids;
    if (m_grouped && group(place).ids.isEmpty())
        m_shown.erase(m_shown.begin() + place);
    count();
    return true;
}

void RowOrder::removeAll(std::vector<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    for (Group &group : m_groups) {
        const int before = group.ids.size();
        group.ids.removeAll(ids);
        m_ids -= before - group.ids.size();
    }
    if (m_grouped)
        std::erase_if(m_shown, [this](int index) { return m_groups[size_t(index)].ids.isEmpty(); });
    count();
}

RowOrder::Lines RowOrder::linesBelow(int place) const
{
    return {m_first[size_t(place)] + 1, group(place).ids.size()};
}

void RowOrder::setCollapsed(int place, bool collapsed)
{
    group(place).collapsed = collapsed;
    count();
}

void RowOrder::setAllCollapsed(bool collapsed)
{
    for (Group &group : m_groups)
        group.collapsed = m_grouped && collapsed;
    count();
}

void RowOrder::collapseAs(const RowOrder &other)
{
    if (!m_grouped || !other.m_grouped)
        return;
    for (const Group &theirs : other.m_groups)
        m_groups[size_t(indexOfName(theirs.name))].collapsed = theirs.collapsed;
    count();
}

void RowOrder::count()
{
    m_first.resize(m_shown.size());
    m_lines = 0;
    for (size_t place = 0; place < m_shown.size(); ++place) {
        m_first[place] = m_lines;
        m_lines += linesIn(m_groups[size_t(m_shown[place])]);
    }
}

bool RowOrder::operator==(const RowOrder &other) const
{
    if (m_grouped != other.m_grouped || m_lines != other.m_lines || m_shown.size() != other.m_shown.size())
        return false;
    for (int place = 0; place < int(m_shown.size()); ++place) {
        const Group &mine = group(place);
        const Group &theirs = other.group(place);
        if (mine.name != theirs.name || mine.collapsed != theirs.collapsed || mine.ids != theirs.ids)
            return false;
    }
    return true;
}

} // namespace history
