// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/rechecktable.h"

#include "history/rowtext.h"
#include "ui/labels.h"

namespace ui {

namespace {

QString verdictText(const std::optional<history::Tally> &tally)
{
    return tally ? history::tallyText(*tally) : RecheckTable::tr("No verdict");
}

QString placeOf(const model::Finding &finding)
{
    return visibleText(finding.field.isEmpty() ? finding.pointer : finding.field);
}

/// `fail echo /status, warn header Location`
QString shortText(const std::vector<model::Finding> &findings)
{
    QStringList parts;
    for (const model::Finding &finding : findings) {
        QStringList words{model::findingSeverityName(finding.severity), finding.check, placeOf(finding)};
        words.removeAll(QString());
        parts.append(words.join(u' '));
    }
    return parts.join(QStringLiteral(", "));
}

QString longText(const std::vector<model::Finding> &findings)
{
    constexpr size_t most = 20;
    QStringList lines;
    for (size_t i = 0; i < findings.size() && i < most; ++i) {
        const QString place = placeOf(findings[i]);
        const QString message = visibleText(findings[i].message);
        lines.append(place.isEmpty() ? message : QString(place + QLatin1String(": ") + message));
    }
    if (findings.size() > most)
        lines.append(RecheckTable::tr("And %Ln more.", nullptr, int(findings.size() - most)));
    return lines.join(u'\n');
}

QString textOf(const run::Rechecked &rechecked, int column)
{
    switch (column) {
    case RecheckTable::Time:
        return rechecked.startedAt;
    case RecheckTable::Request:
        return visibleText(rechecked.title);
    case RecheckTable::Http:
        return rechecked.httpStatus > 0 ? QString::number(rechecked.httpStatus) : QString();
    case RecheckTable::Then:
        return verdictText(rechecked.then);
    case RecheckTable::Now:
        return verdictText(rechecked.now);
    case RecheckTable::Added:
        return shortText(rechecked.added);
    case RecheckTable::Removed:
        return shortText(rechecked.removed);
    default:
        return {};
    }
}

QString toolTipOf(const run::Rechecked &rechecked, int column)
{
    switch (column) {
    case RecheckTable::Time:
        return plainToolTip(history::timeToolTip(rechecked.startedAt));
    case RecheckTable::Then:
        return rechecked.then ? plainToolTip(history::tallySum(*rechecked.then)) : QString();
    case RecheckTable::Now:
        return rechecked.now ? plainToolTip(history::tallySum(*rechecked.now)) : QString();
    case RecheckTable::Added:
        return plainToolTip(longText(rechecked.added));
    case RecheckTable::Removed:
        return plainToolTip(longText(rechecked.removed));
    default:
        return plainToolTip(textOf(rechecked, column));
    }
}

} // namespace

RecheckTable::RecheckTable(const run::Recheck &recheck, QObject *parent)
    : QAbstractTableModel(parent),
      m_recheck(recheck)
{
    connect(&recheck, &run::Recheck::advanced, this, &RecheckTable::grow);
    grow();
}

int RecheckTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int RecheckTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RecheckTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const run::Rechecked &rechecked = m_recheck.changed()[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return textOf(rechecked, index.column());
    return role == Qt::ToolTipRole ? QVariant(toolTipOf(rechecked, index.column())) : QVariant();
}

QVariant RecheckTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Time:
        return tr("Time");
    case Request:
        return tr("Request");
    case Http:
        return tr("HTTP");
    case Then:
        return tr("Then");
    case Now:
        return tr("Now");
    case Added:
        return tr("New findings");
    case Removed:
        return tr("Findings that are gone");
    default:
        return {};
    }
}

qint64 RecheckTable::idAt(int row) const
{
    return row < 0 || row >= m_shown ? 0 : m_recheck.changed()[size_t(row)].id;
}

void RecheckTable::grow()
{
    const int there = int(m_recheck.changed().size());
    if (there == m_shown)
        return;
    beginInsertRows({}, m_shown, there - 1);
    m_shown = there;
    endInsertRows();
}

} // namespace ui
