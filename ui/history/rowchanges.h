// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"

#include <QObject>

#include <vector>

namespace history {
class HistoryTable;
}

namespace ui {

/// What the user does to rows of the history: pin, note, tag, delete, and the way back from a deletion, step by step.
class RowChanges final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowChanges)

public:
    RowChanges(history::Store &store, const history::HistoryTable &table, QWidget *dialogs);

    /// Pins them; unpins them when all of them are pinned.
    void togglePin(const std::vector<qint64> &ids);
    void editNote(const std::vector<qint64> &ids);
    /// `known`: tags that are offered.
    void editTags(const std::vector<qint64> &ids, const QStringList &known);
    /// Those that are pinned stay.
    void remove(const std::vector<qint64> &ids);
    bool canUndo() const { return !m_removed.empty(); }
    /// Brings back what was removed last.
    void undo();

    bool areAllPinned(const std::vector<qint64> &ids) const;
    /// That all of them have, as far as their rows are here.
    QStringList commonTags(const std::vector<qint64> &ids) const;

signals:
    /// What was done, and the word for the way back; empty: there is none.
    void told(const QString &text, const QString &action);
    /// Something could not be done.
    void failed(const QString &text);
    void removed(const std::vector<qint64> &ids);
    void restored(const std::vector<qint64> &ids);
    void undoChanged();

private:
    void annotate(const std::vector<qint64> &ids, const history::AnnotationChange &change);
    void removeUnpinned(const std::vector<qint64> &ids, int pinned);

    history::Store &m_store;
    const history::HistoryTable &m_table;
    QWidget *m_dialogs;
    std::vector<std::vector<qint64>> m_removed; ///< the latest last
};

} // namespace ui
