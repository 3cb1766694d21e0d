// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/negative/matrixmodel.h"

#include "ui/negative/casemodel.h"
#include "ui/negative/casereport.h"
#include "ui/theme.h"

#include "model/reasonphrase.h"

namespace ui {

namespace {

/// How much a tone weighs in a cell that has several.
int weight(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return 3;
    case Tone::Warn:
        return 2;
    case Tone::Info:
        return 1;
    case Tone::Good:
        break;
    }
    return 0;
}

} // namespace

MatrixModel::MatrixModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme) {}

void MatrixModel::setOutcomes(const std::vector<check::Outcome> &outcomes)
{
    beginResetModel();
    m_cells.clear();
    std::set<int> statuses;
    std::set<QString> codes;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const check::Outcome &outcome = outcomes[i];
        if (outcome.kind == check::Outcome::Kind::NotRun)
            continue;
        statuses.insert(outcome.status);
        codes.insert(outcome.errorCode);
        Cell &cell = m_cells[{outcome.status, outcome.errorCode}];
        const Tone tone = toneOf(outcome);
        if (cell.cases.empty() || weight(tone) > weight(cell.tone))
            cell.tone = tone;
        cell.cases.push_back(int(i));
    }
    for (auto &[place, cell] : m_cells) {
        std::vector<check::Outcome> counted;
        for (const int i : cell.cases)
            counted.push_back(outcomes[size_t(i)]);
        cell.summary = summaryOf(counted);
    }
    m_statuses.assign(statuses.begin(), statuses.end());
    m_codes = QStringList(codes.begin(), codes.end());
    endResetModel();
}

const MatrixModel::Cell *MatrixModel::cell(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto found = m_cells.find({m_statuses[size_t(index.row())], m_codes[index.column()]});
    return found == m_cells.end() ? nullptr : &found->second;
}

std::vector<int> MatrixModel::casesAt(const QModelIndex &index) const
{
    const Cell *found = cell(index);
    return found ? found->cases : std::vector<int>();
}

QString MatrixModel::spoken(const QModelIndex &index) const
{
    const Cell *found = cell(index);
    const QString words = tr("%1, %2: %n case(s)", nullptr, found ? int(found->cases.size()) : 0)
                              .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                                   headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return found ? tr("%1; %2").arg(words, found->summary) : words;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_statuses.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    const Cell *found = cell(index);
    if (role == Qt::TextAlignmentRole)
        return Qt::AlignCenter;
    if (role == Qt::AccessibleTextRole && index.isValid())
        return spoken(index);
    if (!found)
        return role == Qt::DisplayRole && index.isValid() ? QVariant(QStringLiteral("\u00B7")) : QVariant();
    if (role == Qt::ToolTipRole)
        return plainToolTip(spoken(index));
    // Not by colour alone.
    if (role == Qt::DisplayRole)
        return found->tone == Tone::Bad ? QVariant(tr("%1 !").arg(found->cases.size())) : int(found->cases.size());
    if (role == Qt::ForegroundRole)
        return frontColor(m_theme.colors(), found->tone);
    if (role == Qt::BackgroundRole)
        return backColor(m_theme.colors(), found->tone);
    return {};
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Horizontal) {
        const QString code = m_codes.value(section);
        if (code.isEmpty())
            return tr("no error code");
        const QString shown = visibleText(code);
        return role == Qt::ToolTipRole ? plainToolTip(shown) : shown.left(40);
    }
    const int status = m_statuses[size_t(section)];
    if (status == 0)
        return tr("no answer");
    return QString(QString::number(status) + u' ' + QString::fromLatin1(model::reasonPhrase(status))).trimmed();
}

} // namespace ui
