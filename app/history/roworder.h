// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/idlist.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace history {

/// Which line of a list is which recording. Without groups: all ids, newest first. With groups: for each a line with
/// its name and, unless it is collapsed, its ids below, newest first. The group whose newest id was the greatest when
/// it came stands first; an empty one leaves. 8 bytes an id; a line is found by id, and an id by line, in the time of a
/// binary search plus a glance at each group.
class RowOrder final
{
public:
    /// Lines that come or go.
    struct Lines
    {
        int first = 0;
        int count = 0;

        bool operator==(const Lines &) const = default;
    };

    explicit RowOrder(bool grouped = false);

    bool isGrouped() const { return m_grouped; }
    int lineCount() const { return m_lines; }
    int idCount() const { return m_ids; }
    int groupCount() const { return m_grouped ? int(m_shown.size()) : 0; }

    /// 0 for the line of a group, and for no line.
    qint64 idAt(int line) const;
    /// -1 when it is not there or its group is collapsed.
    int lineOf(qint64 id) const;
    bool contains(qint64 id) const;

    // Groups are counted as they stand, from 0.
    /// The group whose own line this is; -1 for any other line.
    int headingAt(int line) const;
    /// The group that the line belongs to; -1 without groups or for no line.
    int groupOfLine(int line) const;
    /// The group that holds the id; -1 for none.
    int groupOfId(qint64 id) const;
    int headingLine(int group) const;
    const QString &name(int group) const;
    int size(int group) const;
    bool isCollapsed(int group) const;

    /// The lines that insert() would make; none when the id is there already or its group is collapsed.
    Lines linesFor(qint64 id, const QString &name) const;
    /// False when it is there already, in whichever group.
    bool insert(qint64 id, const QString &name = {});
    /// Many at once, newest first. `groups` names the place of each one's name in `names`; both are empty without
    /// groups.
    void append(const std::vector<qint64> &ids, const std::vector<int> &groups, const QStringList &names);

    /// The lines that remove() would take.
    Lines linesOf(qint64 id) const;
    bool remove(qint64 id);
    void removeAll(std::vector<qint64> ids);

    /// The lines that setCollapsed() would take or make.
    Lines linesBelow(int group) const;
    void setCollapsed(int group, bool collapsed);
    void setAllCollapsed(bool collapsed);
    /// Groups are collapsed or not as the one of the same name is there.
    void collapseAs(const RowOrder &other);

    /// The same lines.
    bool operator==(const RowOrder &other) const;

private:
    struct Group
    {
        QString name;
        IdList ids;
        bool collapsed = false;
    };

    const Group &group(int place) const { return m_groups[size_t(m_shown[size_t(place)])]; }
    Group &group(int place) { return m_groups[size_t(m_shown[size_t(place)])]; }
    int linesIn(const Group &group) const;
    /// Where the groups' place is that holds the line.
    int placeOfLine(int line) const;
    int placeFor(qint64 newest) const;
    int placeOfName(const QString &name) const;
    int indexOfName(const QString &name);
    void show(int index, int place);
    void count();

    bool m_grouped;
    std::vector<Group> m_groups; ///< in the order they came; an empty one stays to be found by its name
    QHash<QString, int> m_byName;
    std::vector<int> m_shown; ///< those that have ids, as they stand
    std::vector<int> m_first; ///< the first line of each of them
    int m_lines = 0;
    int m_ids = 0;
};

} // namespace history
