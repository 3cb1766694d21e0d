// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/labels.h"

#include "check/negative/negativecase.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSortFilterProxyModel>

namespace ui {

class Theme;

/// The cases of a suite below their groups, with a check mark each, what is expected, and what came of it.
class CaseModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Expected, Result, ColumnCount };
    enum Role { CaseRole = Qt::UserRole }; ///< index of the case; -1 for a group

    CaseModel(const Theme &theme, std::vector<check::NegativeCase> cases, QObject *parent = nullptr);

    const std::vector<check::NegativeCase> &cases() const { return m_cases; }
    const check::Outcome &outcome(int index) const { return m_outcomes[size_t(index)]; }
    const std::vector<check::Outcome> &outcomes() const { return m_outcomes; }
    bool isChosen(int index) const { return m_chosen[size_t(index)]; }
    std::vector<check::NegativeCase> chosen() const;

    void setChosen(const std::vector<int> &indexes, bool chosen);
    void clearOutcomes();
    void setOutcome(const QString &id, const check::Outcome &outcome);
    QModelIndex indexOf(int caseIndex, int column = Title) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void chosenChanged();

private:
    struct Group
    {
        check::CaseGroup group;
        std::vector<int> cases;
    };

    QVariant groupData(const Group &group, int column, int role) const;
    QVariant caseData(int index, int column, int role) const;

    const Theme &m_theme;
    const std::vector<check::NegativeCase> m_cases;
    std::vector<check::Outcome> m_outcomes;
    std::vector<bool> m_chosen;
    std::vector<Group> m_groups;
    QHash<QString, int> m_byId;
};

/// Cases whose words hold all words of the filter; of those, when a cell of the matrix is looked at, the ones in it.
class CaseFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CaseFilter(CaseModel &model, QObject *parent = nullptr);

    void setWords(const QString &words);
    void setOnly(const std::vector<int> &indexes);
    void setAll();
    bool isOnly() const { return m_isOnly; }
    std::vector<int> shown() const; ///< indexes of cases

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    CaseModel &m_model;
    QStringList m_words;
    std::vector<bool> m_only;
    bool m_isOnly = false;
};

/// Green for right, red for wrong, amber for what may be right all the same, grey for nothing learnt.
Tone toneOf(const check::Outcome &outcome);

} // namespace ui
