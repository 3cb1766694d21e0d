// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/verdicttext.h"

#include <QAbstractItemModel>
#include <QHash>

namespace ui {

/// The findings of a verdict below the group they belong to; behind the groups, how many checks passed.
class FindingsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { FindingColumn, ColumnCount };
    enum Role {
        PlaceRole = Qt::UserRole, ///< where and by which check, on one line; of a finding
        SignRole,                 ///< see signOf()
        ToneRole,                 ///< as int
        CountRole                 ///< of a group
    };

    /// `titles` of the checks by their ids.
    explicit FindingsModel(QHash<QString, QString> titles, QObject *parent = nullptr);

    void setVerdict(const model::Verdict &verdict);
    /// Only findings that have this text in any of their parts; empty for all. Letter case does not matter.
    void setFilter(const QString &text);

    /// Null for a group.
    const model::Finding *finding(const QModelIndex &index) const;
    /// Of this check at this place; not valid when it is not shown.
    QModelIndex indexOf(const model::Finding &finding) const;
    /// Findings that pass the filter, and all of them.
    int shownCount() const;
    int totalCount() const { return int(m_verdict.findings.size()); }
    QString titleOf(const model::Finding &finding) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        std::optional<FindingGroup> of; ///< nothing for the checks that passed
        std::vector<size_t> findings = {};
    };

    void sort();
    bool matches(const model::Finding &finding) const;
    QVariant groupData(const Group &group, int role) const;
    QVariant findingData(const model::Finding &finding, int role) const;

    QHash<QString, QString> m_titles;
    model::Verdict m_verdict;
    QString m_filter;
    std::vector<Group> m_groups; ///< none is empty
};

/// The titles of the automatic checks, by their ids.
QHash<QString, QString> checkTitles();

} // namespace ui
