// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/comparedmodel.h"

#include "ui/verdicttext.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype longestCell = 200;
constexpr qsizetype longestTip = 1500;
constexpr QChar absent = u'—';

} // namespace

void ComparedModel::setRows(std::vector<ComparedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_differences =
        int(std::count_if(m_rows.begin(), m_rows.end(), [](const ComparedRow &row) { return row.isDifference(); }));
    m_total = int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const ComparedRow &row) { return row.relation.has_value(); }));
    choose();
    endResetModel();
}

void ComparedModel::setOnlyDifferences(bool only)
{
    if (only == m_onlyDifferences)
        return;
    beginResetModel();
    m_onlyDifferences = only;
    choose();
    endResetModel();
}

void ComparedModel::choose()
{
    m_shown.clear();
    if (!m_onlyDifferences) {
        m_shown.resize(m_rows.size());
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_shown[i] = i;
        return;
    }
    // From the end, so that a row above others is met when it is known whether one of them is shown.
    int wanted = -1; ///< depth of the rows above what was kept last; all that is above it is wanted too
    for (size_t i = m_rows.size(); i-- > 0;) {
        const ComparedRow &row = m_rows[i];
        const bool isAbove = !row.relation && row.depth() <= wanted;
        if (!row.isDifference() && !isAbove)
            continue;
        m_shown.push_back(i);
        wanted = row.depth() - 1;
    }
    std::reverse(m_shown.begin(), m_shown.end());
}

int ComparedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ComparedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparedModel::text(const ComparedRow &row, int column, qsizetype longest) const
{
    const auto side = [&](const QByteArray &raw) {
        if (raw.isEmpty())
            return row.relation ? QString(absent) : QString();
        return shortText(QString::fromUtf8(raw), longest);
    };
    switch (column) {
    case Member:
        return row.place.isRoot() ? tr("The whole body") : shortText(row.place.tokens().last(), longest);
    case Sent:
        return side(row.sent);
    case Returned:
        return side(row.returned);
    default:
        return row.relation ? relationText(*row.relation) : QString();
    }
}

QString ComparedModel::textOf(int number) const
{
    const ComparedRow &shown = row(number);
    const auto side = [](const QByteArray &raw) { return raw.isEmpty() ? QString(absent) : QString::fromUtf8(raw); };
    return QStringList{shown.place.toString(), side(shown.sent), side(shown.returned), text(shown, Outcome, longestTip)}
        .join(u'\t');
}

QVariant ComparedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column(), longestCell);
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Member ? shortText(shown.place.toString(), longestTip)
                                                     : text(shown, index.column(), longestTip));
    case Qt::AccessibleTextRole:
        if (index.column() == Member)
            return QString(text(shown, Member, longestCell) + QStringLiteral(": ") + text(shown, Outcome, longestCell));
        return text(shown, index.column(), longestCell);
    case DepthRole:
        return std::max(0, shown.depth());
    case ToneRole:
        return shown.relation ? QVariant(int(toneOf(*shown.relation))) : QVariant();
    case AbsentRole:
        return (index.column() == Sent && shown.sent.isEmpty()) ||
               (index.column() == Returned && shown.returned.isEmpty());
    default:
        return {};
    }
}

QVariant ComparedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Member:
        return tr("Member");
    case Sent:
        return tr("Sent");
    case Returned:
        return tr("Returned");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace ui
