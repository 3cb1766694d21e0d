// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/findingsmodel.h"

#include "check/check.h"

#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

constexpr quintptr aGroup = 0; ///< internal id; of a finding it is the number of its group plus one
constexpr qsizetype longestRow = 300;
constexpr qsizetype longestTip = 1000; ///< characters of each line

} // namespace

FindingsModel::FindingsModel(QHash<QString, QString> titles, QObject *parent)
    : QAbstractItemModel(parent),
      m_titles(std::move(titles))
{}

void FindingsModel::setVerdict(const model::Verdict &verdict)
{
    beginResetModel();
    m_verdict = verdict;
    sort();
    endResetModel();
}

void FindingsModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    sort();
    endResetModel();
}

void FindingsModel::sort()
{
    m_groups.clear();
    for (const FindingGroup group :
         {FindingGroup::Failed, FindingGroup::Warnings, FindingGroup::Notes, FindingGroup::Accepted}) {
        Group made{group};
        for (size_t i = 0; i < m_verdict.findings.size(); ++i) {
            const model::Finding &finding = m_verdict.findings[i];
            if (groupOf(finding) == group && matches(finding))
                made.findings.push_back(i);
        }
        if (!made.findings.empty())
            m_groups.push_back(std::move(made));
    }
    if (m_verdict.passed > 0 && m_filter.isEmpty())
        m_groups.push_back({std::nullopt});
}

bool FindingsModel::matches(const model::Finding &finding) const
{
    if (m_filter.isEmpty())
        return true;
    const std::vector<FindingLine> lines = linesOf(finding, titleOf(finding));
    return finding.message.contains(m_filter, Qt::CaseInsensitive) ||
           std::any_of(lines.begin(), lines.end(),
                       [this](const FindingLine &line) { return line.text.contains(m_filter, Qt::CaseInsensitive); });
}

QString FindingsModel::titleOf(const model::Finding &finding) const
{
    return m_titles.value(finding.check, finding.check);
}

const model::Finding *FindingsModel::finding(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == aGroup)
        return nullptr;
    return &m_verdict.findings[m_groups[index.internalId() - 1].findings[size_t(index.row())]];
}

QModelIndex FindingsModel::indexOf(const model::Finding &finding) const
{
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const std::vector<size_t> &findings = m_groups[group].findings;
        for (size_t row = 0; row < findings.size(); ++row) {
            model::Finding there = m_verdict.findings[findings[row]];
            there.accepted = finding.accepted; // that may have changed
            if (there == finding)
                return createIndex(int(row), FindingColumn, quintptr(group + 1));
        }
    }
    return {};
}

int FindingsModel::shownCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += int(group.findings.size());
    return count;
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : aGroup);
}

QModelIndex FindingsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == aGroup)
        return {};
    return createIndex(int(index.internalId()) - 1, FindingColumn, aGroup);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == aGroup ? int(m_groups[size_t(parent.row())].findings.size()) : 0;
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section == FindingColumn)
        return tr("Finding");
    return {};
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::Finding *found = finding(index);
    return found ? findingData(*found, role) : groupData(m_groups[size_t(index.row())], role);
}

QVariant FindingsModel::groupData(const Group &group, int role) const
{
    const int count = group.of ? int(group.findings.size()) : m_verdict.passed;
    const QString title = group.of ? groupTitle(*group.of) : tr("Passed checks");
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return QString(title + u' ' + QLocale().toString(count));
    case ToneRole:
        return int(group.of ? toneOf(*group.of) : Tone::Good);
    case CountRole:
        return count;
    default:
        return {};
    }
}

QVariant FindingsModel::findingData(const model::Finding &finding, int role) const
{
    const FindingGroup group = groupOf(finding);
    switch (role) {
    case Qt::DisplayRole:
        return shortText(finding.message, longestRow);
    case PlaceRole: {
        // The place may be long; what follows it is not to be lost behind it.
        QString text = shortText(placeText(finding), longestRow) + QStringLiteral(" · ") + titleOf(finding);
        if (!finding.accepted.isEmpty())
            text = tr("Accepted: %1").arg(shortText(finding.accepted, longestRow)) + QStringLiteral(" · ") + text;
        return text;
    }
    case Qt::ToolTipRole: {
        QStringList lines{shortText(finding.message, longestTip)};
        const std::vector<FindingLine> rest = linesOf(finding, titleOf(finding));
        for (const FindingLine &line : rest)
            lines.append(QString(line.label + QStringLiteral(": ") + shortText(line.text, longestTip)));
        return plainToolTip(lines.join(u'\n'));
    }
    case Qt::AccessibleTextRole:
        return QString(groupTitle(group) + QStringLiteral(": ") + shortText(finding.message, longestRow) +
                       QStringLiteral(" · ") + shortText(placeText(finding), longestRow));
    case SignRole:
        return QString(signOf(group));
    case ToneRole:
        return int(toneOf(group));
    default:
        return {};
    }
}

QHash<QString, QString> checkTitles()
{
    QHash<QString, QString> titles;
    const std::vector<std::unique_ptr<check::Check>> checks = check::makeChecks();
    for (const std::unique_ptr<check::Check> &each : checks)
        titles.insert(each->id(), each->title());
    return titles;
}

} // namespace ui
