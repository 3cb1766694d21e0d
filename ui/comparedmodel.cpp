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

QString ComparedModel::text(const ComparedRow &row, int column, qsizetype longest) const
{
    const auto side = [&](const QByteArray &raw) {
        if (raw.isEmpty())
            return row.relation ? QString(absent) : QString();
        return shortText(QString::fromUtf8(raw), longest);
    };
    switch (column) {
    case Place:
        return row.place.isRoot() ? tr("The whole body") : shortText(row.place.tokens().last(), longest);
    case Left:
        return side(row.sent);
    case Right:
        return side(row.returned);
    default:
        return row.relation ? relationText(*row.relation) : QString();
    }
}

QString ComparedModel::textOf(int number) const
{
    const ComparedRow &line = row(number);
    const auto side = [](const QByteArray &raw) { return raw.isEmpty() ? QString(absent) : QString::fromUtf8(raw); };
    return QStringList{line.place.toString(), side(line.sent), side(line.returned), text(line, Outcome, longestTip)}
        .join(u'\t');
}

QVariant ComparedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedRow &line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column(), longestCell);
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Place ? shortText(line.place.toString(), longestTip)
                                                    : text(line, index.column(), longestTip));
    case Qt::AccessibleTextRole:
        if (index.column() == Place)
            return QString(text(line, Place, longestCell) + QStringLiteral(": ") + text(line, Outcome, longestCell));
        return text(line, index.column(), longestCell);
    case DepthRole:
        return std::max(0, line.depth());
    case ToneRole:
        return line.relation ? QVariant(int(toneOf(*line.relation))) : QVariant();
    case AbsentRole:
        return (index.column() == Left && line.sent.isEmpty()) || (index.column() == Right && line.returned.isEmpty());
    default:
        return {};
    }
}

QVariant ComparedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Member");
    case Left:
        return tr("Sent");
    case Right:
        return tr("Returned");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace ui
