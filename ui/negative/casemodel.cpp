// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/negative/casemodel.h"

#include "ui/theme.h"

#include <algorithm>

namespace ui {

CaseModel::CaseModel(const Theme &theme, std::vector<check::NegativeCase> cases, QObject *parent)
    : QAbstractItemModel(parent),
      m_theme(theme),
      m_cases(std::move(cases)),
      m_outcomes(m_cases.size()),
      m_chosen(m_cases.size(), true)
{
    for (size_t i = 0; i < m_cases.size(); ++i) {
        const auto &each = m_cases[i];
        m_byId.insert(each.id, int(i));
        if (m_groups.empty() || m_groups.back().group != each.group)
            m_groups.push_back({each.group, {}});
        m_groups.back().cases.push_back(int(i));
    }
}

std::vector<check::NegativeCase> CaseModel::chosen() const
{
    std::vector<check::NegativeCase> cases;
    for (size_t i = 0; i < m_cases.size(); ++i) {
        if (m_chosen[i])
            cases.push_back(m_cases[i]);
    }
    return cases;
}

void CaseModel::setChosen(const std::vector<int> &indexes, bool chosen)
{
    for (const int index : indexes)
        m_chosen[size_t(index)] = chosen;
    for (int row = 0; row < int(m_groups.size()); ++row) {
        const QModelIndex group = index(row, Title);
        emit dataChanged(group, group, {Qt::CheckStateRole});
        emit dataChanged(index(0, Title, group), index(rowCount(group) - 1, Title, group), {Qt::CheckStateRole});
    }
    emit chosenChanged();
}

void CaseModel::clearOutcomes()
{
    std::fill(m_outcomes.begin(), m_outcomes.end(), check::Outcome());
    for (int row = 0; row < int(m_groups.size()); ++row) {
        const QModelIndex group = index(row, Result);
        emit dataChanged(index(0, Result, group), index(rowCount(group) - 1, Result, group));
    }
}

void CaseModel::setOutcome(const QString &id, const check::Outcome &outcome)
{
    const int index = m_byId.value(id, -1);
    if (index < 0)
        return;
    m_outcomes[size_t(index)] = outcome;
    const QModelIndex changed = indexOf(index, Result);
    emit dataChanged(changed, changed);
}

QModelIndex CaseModel::indexOf(int caseIndex, int column) const
{
    for (int group = 0; group < int(m_groups.size()); ++group) {
        const std::vector<int> &cases = m_groups[size_t(group)].cases;
        // A group's cases follow each other.
        if (caseIndex >= cases.front() && caseIndex <= cases.back())
            return createIndex(caseIndex - cases.front(), column, quintptr(group + 1));
    }
    return {};
}

QModelIndex CaseModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex CaseModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(int(index.internalId()) - 1, 0, quintptr(0))
                                                     : QModelIndex();
}

int CaseModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups[size_t(parent.row())].cases.size()) : 0;
}

int CaseModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CaseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups[size_t(index.row())], index.column(), role);
    return caseData(m_groups[size_t(index.internalId() - 1)].cases[size_t(index.row())], index.column(), role);
}

QVariant CaseModel::groupData(const Group &group, int column, int role) const
{
    if (role == CaseRole)
        return -1;
    if (column != Title)
        return {};
    const auto chosen = std::count_if(group.cases.begin(), group.cases.end(), [this](int i) { return isChosen(i); });
    if (role == Qt::CheckStateRole)
        return chosen == 0 ? Qt::Unchecked : size_t(chosen) == group.cases.size() ? Qt::Checked : Qt::PartiallyChecked;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("%1 (%2)").arg(check::caseGroupTitle(group.group)).arg(group.cases.size());
    return {};
}

QVariant CaseModel::caseData(int index, int column, int role) const
{
    const check::NegativeCase &each = m_cases[size_t(index)];
    const check::Outcome &outcome = m_outcomes[size_t(index)];
    if (role == CaseRole)
        return index;
    if (role == Qt::CheckStateRole && column == Title)
        return isChosen(index) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ForegroundRole && column == Result)
        return frontColor(m_theme.colors(), toneOf(outcome));
    if (role == Qt::ToolTipRole)
        return plainToolTip(column == Result && !outcome.text.isEmpty() ? outcome.text : each.wrong);
    if (role != Qt::DisplayRole)
        return {};
    if (column == Title)
        return visibleText(each.title);
    if (column == Expected)
        return each.expected.inWords();
    if (outcome.kind == check::Outcome::Kind::NotRun && outcome.text.isEmpty())
        return {};
    const QString words = check::outcomeInWords(outcome.kind);
    return outcome.status == 0 ? words : tr("%1 \u00B7 %2").arg(QString::number(outcome.status), words);
}

bool CaseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Title)
        return false;
    const bool isGroup = index.internalId() == 0;
    const Group &group = m_groups[size_t(isGroup ? index.row() : int(index.internalId()) - 1)];
    setChosen(isGroup ? group.cases : std::vector<int>{group.cases[size_t(index.row())]}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags CaseModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == Title)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Case");
    case Expected:
        return tr("Expected");
    default:
        return tr("Result");
    }
}

CaseFilter::CaseFilter(CaseModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setRecursiveFilteringEnabled(true);
}

void CaseFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void CaseFilter::setOnly(const std::vector<int> &indexes)
{
    m_only.assign(m_model.cases().size(), false);
    for (const int index : indexes)
        m_only[size_t(index)] = true;
    m_isOnly = true;
    invalidateFilter();
}

void CaseFilter::setAll()
{
    m_isOnly = false;
    invalidateFilter();
}

std::vector<int> CaseFilter::shown() const
{
    std::vector<int> indexes;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        for (int row = 0; row < rowCount(parent); ++row)
            indexes.push_back(index(row, 0, parent).data(CaseModel::CaseRole).toInt());
    }
    return indexes;
}

bool CaseFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const int index = m_model.index(row, 0, parent).data(CaseModel::CaseRole).toInt();
    if (index < 0)
        return false; // a group is there for its cases
    if (m_isOnly && !m_only[size_t(index)])
        return false;
    const check::NegativeCase &each = m_model.cases()[size_t(index)];
    const QString text = each.title + u' ' + each.id + u' ' + each.place + u' ' + check::caseGroupTitle(each.group) +
                         u' ' + check::outcomeInWords(m_model.outcome(index).kind);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

Tone toneOf(const check::Outcome &outcome)
{
    using Kind = check::Outcome::Kind;
    switch (outcome.kind) {
    case Kind::AsExpected:
        return Tone::Good;
    case Kind::OtherCode:
        return Tone::Warn;
    case Kind::OtherStatus:
    case Kind::NotRefused:
    case Kind::Refused:
    case Kind::Failed:
        return outcome.isDoubtful ? Tone::Warn : Tone::Bad;
    default:
        return Tone::Info;
    }
}

} // namespace ui
