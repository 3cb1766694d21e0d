// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/rowchanges.h"

#include "history/historytable.h"
#include "history/query.h"
#include "history/whendone.h"
#include "ui/history/notedialog.h"
#include "ui/history/tagsdialog.h"

#include <algorithm>
#include <functional>

namespace ui {

RowChanges::RowChanges(history::Store &store, const history::HistoryTable &table, QWidget *dialogs)
    : QObject(dialogs),
      m_store(store),
      m_table(table),
      m_dialogs(dialogs)
{}

bool RowChanges::areAllPinned(const std::vector<qint64> &ids) const
{
    return !ids.empty() && std::all_of(ids.begin(), ids.end(), [this](qint64 id) {
        const history::Row *row = m_table.knownRow(id);
        return row && row->annotation.pinned;
    });
}

QStringList RowChanges::commonTags(const std::vector<qint64> &ids) const
{
    QStringList common;
    for (size_t i = 0; i < ids.size(); ++i) {
        const history::Row *row = m_table.knownRow(ids[i]);
        if (!row)
            return {};
        if (i == 0)
            common = row->annotation.tags;
        else
            common.removeIf([row](const QString &tag) { return !row->annotation.tags.contains(tag); });
    }
    return common;
}

void RowChanges::annotate(const std::vector<qint64> &ids, const history::AnnotationChange &change)
{
    history::whenDone(this, m_store.annotate(ids, change), [this](const model::Result<void> &done) {
        if (!done)
            emit failed(done.error().text());
    });
}

void RowChanges::togglePin(const std::vector<qint64> &ids)
{
    if (ids.empty())
        return;
    history::AnnotationChange change;
    change.pinned = !areAllPinned(ids);
    annotate(ids, change);
}

void RowChanges::editNote(const std::vector<qint64> &ids)
{
    if (ids.empty())
        return;
    const history::Row *first = m_table.knownRow(ids.front());
    QString note = first ? first->annotation.note : QString();
    for (const qint64 id : ids) {
        const history::Row *row = m_table.knownRow(id);
        if (!row || row->annotation.note != note) {
            note.clear();
            break;
        }
    }
    auto *dialog = new NoteDialog(note, int(ids.size()), m_dialogs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, ids, dialog] {
        history::AnnotationChange change;
        change.note = dialog->note();
        annotate(ids, change);
    });
    dialog->open();
}

void RowChanges::editTags(const std::vector<qint64> &ids, const QStringList &known)
{
    if (ids.empty())
        return;
    const QStringList before = commonTags(ids);
    auto *dialog = new TagsDialog(before, known, int(ids.size()), m_dialogs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, ids, before, dialog] {
        history::AnnotationChange change;
        const QStringList after = dialog->tags();
        for (const QString &tag : after) {
            if (!before.contains(tag))
                change.addTags.append(tag);
        }
        for (const QString &tag : before) {
            if (!after.contains(tag))
                change.removeTags.append(tag);
        }
        if (!change.addTags.isEmpty() || !change.removeTags.isEmpty())
            annotate(ids, change);
    });
    dialog->open();
}

void RowChanges::remove(const std::vector<qint64> &ids)
{
    if (ids.empty())
        return;
    // The rows need not be here; the store knows which are pinned.
    history::SearchOrder pinned;
    pinned.query = history::parseQuery(u"is:pinned", history::QueryClock::present()).query;
    history::whenDone(this, m_store.match(pinned, ids), [this, ids](const model::Result<history::Chunk> &kept) {
        if (!kept)
            return emit failed(kept.error().text());
        std::vector<qint64> stay = kept->ids;
        std::sort(stay.begin(), stay.end());
        std::vector<qint64> leaving = ids;
        std::erase_if(leaving, [&](qint64 id) { return std::binary_search(stay.begin(), stay.end(), id); });
        removeUnpinned(leaving, int(stay.size()));
    });
}

void RowChanges::removeUnpinned(const std::vector<qint64> &ids, int pinned)
{
    if (ids.empty())
        return emit told(tr("Pinned operations are not deleted. Unpin them first."), {});
    history::whenDone(this, m_store.remove(ids), [this, ids, pinned](const model::Result<void> &done) {
        if (!done)
            return emit failed(done.error().text());
        m_removed.push_back(ids);
        QString text = tr("%Ln operation(s) deleted.", nullptr, int(ids.size()));
        if (pinned > 0)
            text += u' ' + tr("%Ln pinned operation(s) stayed.", nullptr, pinned);
        emit removed(ids);
        emit undoChanged();
        emit told(text, tr("Undo"));
    });
}

void RowChanges::undo()
{
    if (m_removed.empty())
        return;
    const std::vector<qint64> ids = m_removed.back();
    m_removed.pop_back();
    emit undoChanged();
    history::whenDone(this, m_store.restore(ids), [this, ids](const model::Result<void> &done) {
        if (!done) {
            m_removed.push_back(ids);
            emit undoChanged();
            return emit failed(done.error().text());
        }
        emit restored(ids);
    });
}

} // namespace ui
