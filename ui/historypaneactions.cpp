// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What can be done in the history.
#include "ui/historypane.h"

#include "history/historytable.h"
#include "history/query.h"
#include "ui/banner.h"
#include "ui/history/columnsdialog.h"
#include "ui/history/historycolumns.h"
#include "ui/history/historyheading.h"
#include "ui/history/historyview.h"
#include "ui/history/rowchanges.h"
#include "ui/history/rowterms.h"
#include "ui/history/searchline.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include "model/operationadapter.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <functional>
#include <utility>

namespace ui {

namespace {

/// An action whose key means the rows, and nothing else in the window.
QAction *rowAction(const QString &text, const QKeySequence &key, QObject *parent)
{
    auto *action = new QAction(text, parent);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

} // namespace

void HistoryPane::makeActions()
{
    makeRowActions();
    makeGroupMenu();
    m_find = new QAction(tr("&Search the history"), this);
    m_find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_4));
    connect(m_find, &QAction::triggered, this, [this] {
        m_heading->search()->setFocus(Qt::ShortcutFocusReason);
        m_heading->search()->selectAll();
    });
    m_chooseColumns = new QAction(tr("C&olumns…"), this);
    m_resetColumns = new QAction(tr("Reset colum&ns"), this);
    connect(m_chooseColumns, &QAction::triggered, this, &HistoryPane::chooseColumns);
    connect(m_columns, &HistoryColumns::dialogRequested, this, &HistoryPane::chooseColumns);
    connect(m_resetColumns, &QAction::triggered, m_columns, &HistoryColumns::reset);
    m_heading->addButton(m_replay);
    m_heading->addButton(m_intoForm);
}

void HistoryPane::makeRowActions()
{
    m_replay = new QAction(tr("Replay"), this);
    m_intoForm = new QAction(tr("Into form"), this);
    m_trackRow = new QAction(tr("Track until done"), this);
    m_copyId = new QAction(tr("Copy id"), this);
    m_pin = rowAction(tr("Pin"), QKeySequence(Qt::CTRL | Qt::Key_P), this);
    m_note = rowAction(tr("Note…"), QKeySequence(Qt::Key_F2), this);
    m_tags = rowAction(tr("Tags…"), QKeySequence(Qt::SHIFT | Qt::Key_F2), this);
    m_remove = rowAction(tr("Delete"), QKeySequence::Delete, this);
    m_undo = new QAction(tr("Undo deletion"), this);
    m_recheckRows = new QAction(tr("Re-check selected rows with today's checks…"), this);
    m_recheckAll = new QAction(tr("Re-check whole history with today's checks…"), this);
    m_morePlace = new QAction(this);
    m_morePlace->setSeparator(true);
    const std::pair<QAction *, const char *> names[] = {{m_copyId, "historyCopyId"}, {m_pin, "historyPin"},
                                                        {m_note, "historyNote"},     {m_tags, "historyTags"},
                                                        {m_remove, "historyRemove"}, {m_undo, "historyUndo"}};
    for (const auto &[action, name] : names)
        action->setObjectName(QString::fromLatin1(name));

    m_replay->setToolTip(tr("Send the request of this row again, as it was sent"));
    m_intoForm->setToolTip(tr("Fill the form with the request of this row"));
    m_trackRow->setToolTip(tr("Look at the operation of this row until it has ended"));
    connect(m_replay, &QAction::triggered, this, [this] { emit replayRequested(currentId()); });
    connect(m_intoForm, &QAction::triggered, this, [this] { emit intoFormRequested(currentId()); });
    connect(m_trackRow, &QAction::triggered, this, [this] { emit trackRequested(currentId()); });
    connect(m_recheckRows, &QAction::triggered, this, [this] { emit recheckRequested(selectedIds()); });
    connect(m_recheckAll, &QAction::triggered, this, [this] { emit recheckRequested({}); });
    connect(m_copyId, &QAction::triggered, this, [this] {
        if (const history::Row *row = m_table.knownRow(currentId()))
            QApplication::clipboard()->setText(row->returned.id);
    });
    connect(m_pin, &QAction::triggered, this, [this] { m_changes->togglePin(selectedIds()); });
    connect(m_note, &QAction::triggered, this, [this] { m_changes->editNote(selectedIds()); });
    connect(m_tags, &QAction::triggered, this, [this] { m_changes->editTags(selectedIds(), words().tags); });
    connect(m_remove, &QAction::triggered, this, &HistoryPane::removeSelected);
    connect(m_undo, &QAction::triggered, m_changes, &RowChanges::undo);
    m_like->setObjectName(QStringLiteral("historyLike"));
    connect(m_like, &QMenu::aboutToShow, this, &HistoryPane::fillLikeMenu);

    const auto separator = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        return line;
    };
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_replay, m_intoForm, m_trackRow, m_copyId, m_morePlace, m_pin, m_note, m_tags, m_remove,
                        m_undo, separator(), m_like->menuAction(), separator(), m_recheckRows, m_recheckAll});
}

void HistoryPane::makeGroupMenu()
{
    using history::GroupBy;
    const std::tuple<GroupBy, QString, QString> choices[] = {
        {GroupBy::None, tr("&None"), QString()},
        {GroupBy::Operation, tr("&Operation"), tr("operation")},
        {GroupBy::Day, tr("&Day"), tr("day")},
        {GroupBy::Environment, tr("&Environment"), tr("environment")},
        {GroupBy::Run, tr("&Run"), tr("run")}};
    for (const auto &[by, text, word] : choices) {
        QAction *action = m_groupMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(by == m_table.order().groupBy);
        m_groupActions->addAction(action);
        connect(action, &QAction::triggered, this, [this, wanted = by, said = word] {
            m_heading->showGrouping(said);
            groupBy(wanted);
        });
    }
    m_groupMenu->addSeparator();
    m_expandAll = m_groupMenu->addAction(tr("E&xpand all"));
    m_collapseAll = m_groupMenu->addAction(tr("&Collapse all"));
    connect(m_expandAll, &QAction::triggered, this, [this] { m_table.setAllCollapsed(false); });
    connect(m_collapseAll, &QAction::triggered, this, [this] { m_table.setAllCollapsed(true); });
}

void HistoryPane::addRowAction(QAction *action)
{
    m_view->insertAction(m_morePlace, action);
    if (m_menu)
        m_menu->insertAction(m_morePlace, action);
}

void HistoryPane::addButton(QAction *action)
{
    m_heading->addButton(action);
}

void HistoryPane::addActionsTo(QMenu *menu)
{
    m_menu = menu;
    menu->addAction(m_find);
    menu->addSeparator();
    menu->addActions(m_view->actions());
    menu->addSeparator();
    menu->addMenu(m_groupMenu);
    menu->addActions({m_chooseColumns, m_resetColumns});
}

void HistoryPane::enableActions()
{
    const bool hasRow = currentId() != 0;
    const bool hasSelection = m_view->selectionModel()->hasSelection();
    m_replay->setEnabled(hasRow);
    const auto row = hasRow ? m_table.rowAt(m_view->currentIndex().row()) : std::nullopt;
    m_intoForm->setEnabled(hasRow && !(row && row->tracks != 0)); // a poll is not what its operation sends
    m_copyId->setEnabled(row && !row->returned.id.isEmpty());
    const QString status = row ? (row->latest.at.isEmpty() ? row->returned.status : row->latest.status) : QString();
    m_trackRow->setEnabled(row && row->tracks == 0 && row->httpStatus >= 200 && row->httpStatus < 300 &&
                           !model::isTerminal(model::phaseOf(status)));
    for (QAction *action : {m_recheckRows, m_pin, m_note, m_tags, m_remove})
        action->setEnabled(hasSelection);
    m_pin->setText(row && row->annotation.pinned ? tr("Unpin") : tr("Pin"));
    m_like->menuAction()->setEnabled(row.has_value());
    m_undo->setEnabled(m_changes->canUndo());
    const bool isGrouped = m_table.order().groupBy != history::GroupBy::None;
    m_expandAll->setEnabled(isGrouped);
    m_collapseAll->setEnabled(isGrouped);
}

void HistoryPane::fillLikeMenu()
{
    m_like->clear();
    const history::Row *row = m_table.knownRow(currentId());
    if (!row)
        return;
    for (const RowTerm &term : termsOf(*row)) {
        QString label = term.label;
        QAction *action = m_like->addAction(label.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this,
                [this, word = term.term] { search(history::withWord(m_heading->search()->text(), word)); });
    }
}

void HistoryPane::chooseColumns()
{
    auto *dialog = new ColumnsDialog(m_columns->choices(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_columns->choose(dialog->choices()); });
    dialog->open();
}

void HistoryPane::removeSelected()
{
    const std::vector<qint64> ids = selectedIds();
    m_lineRemoved = ids.empty() ? -1 : m_table.indexOf(ids.front());
    m_changes->remove(ids);
}

void HistoryPane::connectChanges()
{
    connect(m_view, &HistoryView::undoPressed, m_changes, &RowChanges::undo);
    connect(m_changes, &RowChanges::undoChanged, this, [this] {
        m_view->setTakesUndo(m_changes->canUndo());
        m_undo->setEnabled(m_changes->canUndo());
    });
    connect(m_changes, &RowChanges::told, this, [this](const QString &text, const QString &action) {
        m_doneBanner->withdraw(); // or the same words would stay away after they were closed once
        m_doneBanner->tell(text, action);
    });
    connect(m_doneBanner, &Banner::actionTriggered, m_changes, &RowChanges::undo);
    connect(m_changes, &RowChanges::failed, this, [this](const QString &text) {
        m_banner->withdraw();
        m_banner->tell(text);
    });
    connect(m_changes, &RowChanges::removed, this, &HistoryPane::afterRemoval);
    m_selectRestored.setSingleShot(true);
    connect(&m_selectRestored, &QTimer::timeout, this, &HistoryPane::selectRestored);
    connect(m_changes, &RowChanges::restored, this, [this](const std::vector<qint64> &ids) {
        m_doneBanner->withdraw();
        m_restored = ids;
        m_selectRestored.start();
    });
}

void HistoryPane::afterRemoval()
{
    // The row that moved up is the current one now, and what is current is what is seen.
    int line = qMin(std::exchange(m_lineRemoved, -1), m_table.rowCount() - 1);
    if (line > 0 && m_table.idAt(line) == 0)
        --line;
    m_wanted = 0;
    const qint64 id = line < 0 ? 0 : m_table.idAt(line);
    m_last = id;
    if (id == 0)
        return;
    const QScopedValueRollback guard(m_selecting, true);
    m_view->selectLine(line);
    emit activated(id);
}

void HistoryPane::selectRestored()
{
    const bool isThere =
        std::any_of(m_restored.begin(), m_restored.end(), [this](qint64 id) { return m_table.indexOf(id) >= 0; });
    if (!isThere)
        return; // not yet
    const QScopedValueRollback guard(m_selecting, true);
    m_view->selectIds(std::exchange(m_restored, {}));
    m_view->scrollTo(m_view->currentIndex());
    emit activated(currentId());
}

void HistoryPane::paintIcons()
{
    const QColor color = m_theme.colors().text;
    const std::pair<QAction *, const char *> icons[] = {{m_replay, "replay"},
                                                        {m_intoForm, "to-form"},
                                                        {m_copyId, "copy"},
                                                        {m_pin, "pin"},
                                                        {m_note, "note"},
                                                        {m_tags, "tag"},
                                                        {m_remove, "remove"},
                                                        {m_undo, "undo"},
                                                        {m_find, "search"},
                                                        {m_trackRow, "clock"},
                                                        {m_recheckRows, "check"},
                                                        {m_chooseColumns, "columns"},
                                                        {m_like->menuAction(), "list"},
                                                        {m_groupMenu->menuAction(), "group"}};
    for (const auto &[action, name] : icons)
        action->setIcon(icon(QString::fromLatin1(name), color));
}

} // namespace ui
