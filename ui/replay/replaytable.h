// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/replay/replaybaseline.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <bitset>
#include <memory>

namespace ui {

class Theme;

/// Which lines are shown: those that hold all of this.
struct ReplayFilter
{
    std::bitset<replayKinds> kinds = {}; ///< one of its cells is of such a kind; none: whatever they are
    QStringList words = {};              ///< all of them somewhere in its texts, whatever their case
    bool isDifferent = false;            ///< its environments differ
    bool isChanged = false;              ///< one of its cells is not as it was before

    bool isEmpty() const { return *this == ReplayFilter(); }
    bool operator==(const ReplayFilter &) const = default;
};

/// The requests of a replay that have begun, in its order: with one environment a line of details for each, with
/// several a column for each environment. What changes is told at most once in some milliseconds, exactly.
class ReplayTable final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayTable)

public:
    enum class Kind { Outcome, Request, Pass, Http, Duration, Checks, Reason, Number, Place, Before, Ratio, Differs };
    enum Role {
        MarkRole = Qt::UserRole, ///< history::PointOutcome; none: no mark
        ToneRole,                ///< of a chip; none: no chip
        AsideRole                ///< what stands behind the text, less loud
    };

    /// The results outlive it; whoever changes them calls changed().
    ReplayTable(const Theme &theme, const ReplayResults &results, QObject *parent = nullptr);

    const ReplayResults &results() const { return m_results; }
    void changed(qint64 line);
    /// Tells now what was to be told soon.
    void flush();

    void setFilter(const ReplayFilter &filter);
    const ReplayFilter &filter() const { return m_filter; }
    /// Null: compared with nothing.
    void setBaseline(std::shared_ptr<const ReplayBaseline> baseline);
    const ReplayBaseline *baseline() const { return m_baseline.get(); }
    /// The same request then; null when it is not known.
    const ReplayCell *before(qint64 line, int place) const;

    qint64 lineAt(int row) const { return m_shown[size_t(row)]; }
    int rowOf(qint64 line) const; ///< -1 when it is not shown
    Kind kindAt(int column) const { return m_columns[size_t(column)].kind; }
    int placeAt(int column) const { return m_columns[size_t(column)].place; } ///< the first where none is meant
    int columnOf(Kind kind, int place = 0) const;                             ///< -1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// What was told came to an end: sums over the results may be others.
    void told();

private:
    struct Column
    {
        Kind kind;
        int place = 0;
    };

    void makeColumns();
    bool accepts(qint64 line) const;
    bool hasWords(qint64 line) const;
    void tell(const std::vector<qint32> &touched);
    void append();
    QString text(qint64 line, const Column &column) const;
    QVariant tone(qint64 line, const Column &column) const;
    QVariant front(qint64 line, const Column &column) const;
    QString spoken(qint64 line, const Column &column) const;

    const Theme &m_theme;
    const ReplayResults &m_results;
    std::shared_ptr<const ReplayBaseline> m_baseline;
    ReplayFilter m_filter;
    std::vector<Column> m_columns;
    std::vector<qint32> m_shown; ///< lines, ascending
    qint64 m_known = 0;          ///< lines looked at
    std::vector<qint32> m_touched;
    QTimer m_soon;
};

} // namespace ui
