// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replaytable.h"

#include "ui/replay/replaywords.h"
#include "ui/theme.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int tellAfter = 40; ///< ms for changes to gather

} // namespace

ReplayTable::ReplayTable(const Theme &theme, const ReplayResults &results, QObject *parent)
    : QAbstractTableModel(parent),
      m_theme(theme),
      m_results(results)
{
    makeColumns();
    append();
    m_soon.setSingleShot(true);
    m_soon.setInterval(tellAfter);
    connect(&m_soon, &QTimer::timeout, this, &ReplayTable::flush);
}

void ReplayTable::makeColumns()
{
    const ReplayShape &shape = m_results.shape();
    m_columns.clear();
    const bool isMatrix = shape.places() > 1;
    if (!isMatrix)
        m_columns.push_back({Kind::Outcome});
    m_columns.push_back({Kind::Request});
    if (shape.passes() > 1)
        m_columns.push_back({Kind::Pass});
    if (isMatrix)
        m_columns.push_back({Kind::Differs});
    for (int place = 0; place < shape.places(); ++place) {
        if (isMatrix)
            m_columns.push_back({Kind::Place, place});
        else
            m_columns.insert(m_columns.end(), {{Kind::Http}, {Kind::Duration}});
        if (m_baseline)
            m_columns.insert(m_columns.end(), {{Kind::Before, place}, {Kind::Ratio, place}});
    }
    if (!isMatrix)
        m_columns.insert(m_columns.end(), {{Kind::Checks}, {Kind::Reason}, {Kind::Number}});
}

const ReplayCell *ReplayTable::before(qint64 line, int place) const
{
    return m_baseline ? m_baseline->find(line, place, m_results.shape().places()) : nullptr;
}

void ReplayTable::changed(qint64 line)
{
    if (line < 0)
        return;
    m_touched.push_back(qint32(line));
    if (!m_soon.isActive())
        m_soon.start();
}

void ReplayTable::flush()
{
    m_soon.stop();
    std::vector<qint32> touched = std::exchange(m_touched, {});
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    touched.erase(std::lower_bound(touched.begin(), touched.end(), m_known), touched.end());
    tell(touched);
    append();
    emit told();
}

/// Lines that were looked at before.
void ReplayTable::tell(const std::vector<qint32> &touched)
{
    const auto placeOf = [this](qint32 line) {
        return int(std::lower_bound(m_shown.begin(), m_shown.end(), line) - m_shown.begin());
    };
    for (size_t i = 0; i < touched.size();) {
        // As many as stay, come or go together.
        const int first = placeOf(touched[i]);
        const auto isShown = [&](int row, qint32 line) {
            return row < int(m_shown.size()) && m_shown[size_t(row)] == line;
        };
        const bool was = isShown(first, touched[i]);
        const bool is = accepts(touched[i]);
        size_t end = i + 1;
        while (end < touched.size() && accepts(touched[end]) == is &&
               (was ? isShown(first + int(end - i), touched[end])
                    : placeOf(touched[end]) == first && !isShown(first, touched[end])))
            ++end;
        const int count = int(end - i);
        if (was && is) {
            emit dataChanged(index(first, 0), index(first + count - 1, columnCount() - 1));
        } else if (was) {
            beginRemoveRows({}, first, first + count - 1);
            m_shown.erase(m_shown.begin() + first, m_shown.begin() + first + count);
            endRemoveRows();
        } else if (is) {
            beginInsertRows({}, first, first + count - 1);
            m_shown.insert(m_shown.begin() + first, touched.begin() + qptrdiff(i), touched.begin() + qptrdiff(end));
            endInsertRows();
        }
        i = end;
    }
}

void ReplayTable::append()
{
    std::vector<qint32> more;
    for (; m_known < m_results.lines(); ++m_known) {
        if (accepts(m_known))
            more.push_back(qint32(m_known));
    }
    if (more.empty())
        return;
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + more.size()) - 1);
    m_shown.insert(m_shown.end(), more.begin(), more.end());
    endInsertRows();
}

void ReplayTable::setFilter(const ReplayFilter &filter)
{
    if (filter == m_filter)
        return;
    flush();
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (qint64 line = 0; line < m_known; ++line) {
        if (accepts(line))
            m_shown.push_back(qint32(line));
    }
    endResetModel();
}

void ReplayTable::setBaseline(std::shared_ptr<const ReplayBaseline> baseline)
{
    flush();
    beginResetModel();
    m_baseline = std::move(baseline);
    if (!m_baseline)
        m_filter.isChanged = false;
    makeColumns();
    m_shown.clear();
    for (qint64 line = 0; line < m_known; ++line) {
        if (accepts(line))
            m_shown.push_back(qint32(line));
    }
    endResetModel();
}

bool ReplayTable::accepts(qint64 line) const
{
    if (m_filter.isEmpty())
        return true;
    bool hasKind = m_filter.kinds.none();
    bool hasChanged = !m_filter.isChanged;
    for (int place = 0; place < m_results.shape().places(); ++place) {
        const ReplayCell &cell = m_results.cell(line, place);
        hasKind = hasKind || m_filter.kinds.test(kindOf(cell));
        const ReplayCell *then = hasChanged ? nullptr : before(line, place);
        hasChanged = hasChanged || (then && isChanged(cell, *then));
    }
    return hasKind && hasChanged && (!m_filter.isDifferent || m_results.differs(line)) && hasWords(line);
}

bool ReplayTable::hasWords(qint64 line) const
{
    if (m_filter.words.isEmpty())
        return true;
    const ReplayShape::Step &step = m_results.step(line);
    QStringList texts{step.name, step.file, passText(m_results.shape(), line)};
    for (int place = 0; place < m_results.shape().places(); ++place) {
        const ReplayCell &cell = m_results.cell(line, place);
        texts << outcomeText(cell) << m_results.reason(cell);
        if (cell.httpStatus > 0)
            texts << QString::number(cell.httpStatus);
        if (cell.recording > 0)
            texts << QStringLiteral("#%1").arg(cell.recording);
    }
    return std::all_of(m_filter.words.begin(), m_filter.words.end(), [&](const QString &word) {
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

int ReplayTable::rowOf(qint64 line) const
{
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), line);
    return found != m_shown.end() && *found == line ? int(found - m_shown.begin()) : -1;
}

int ReplayTable::columnOf(Kind kind, int place) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const Column &column) { return column.kind == kind && column.place == place; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int ReplayTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ReplayTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

} // namespace ui
