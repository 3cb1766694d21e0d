// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What the user does to saved requests in the tree.
#include "ui/savedrequests.h"

#include "ui/banner.h"
#include "ui/labels.h"
#include "ui/navigatormodel.h"
#include "ui/workbench.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace ui {

using collection::Deed;
using collection::DiskStep;

collection::Deeds SavedRequests::deeds() const
{
    return collection::Deeds(folder());
}

collection::RequestPlace SavedRequests::placeOf(const run::ReplaySource &source) const
{
    const collection::CollectionModel &tree = m_model.collection();
    const QModelIndex at = tree.indexOf(source.path, source.entry);
    if (!at.isValid())
        return {source.path, source.entry};
    const collection::CollectionEntry &entry = tree.entryAt(at);
    return {source.path, source.entry, entry.name, entry.method, entry.target};
}

QString SavedRequests::currentFolder() const
{
    const QModelIndex at = m_navigator.currentSaved();
    if (!NavigatorModel::isSaved(at))
        return folder();
    const QString path = at.data(NavigatorModel::IdRole).toString();
    const auto entry = NavigatorModel::Entry(at.data(NavigatorModel::EntryRole).toInt());
    return entry == NavigatorModel::Entry::Folder ? path : QFileInfo(path).path();
}

void SavedRequests::finish(std::vector<Result> results, bool editsName, const QString &said)
{
    std::vector<Deed> done;
    for (Result &result : results) {
        if (!result)
            emit failed(result.error().text());
        else if (!result->steps.empty())
            done.push_back(std::move(*result));
    }
    m_model.collection().look();
    if (done.empty())
        return;
    for (const Deed &deed : done)
        follow(deed, false);
    if (!done.back().path.isEmpty())
        m_wanted = Wanted{done.back().path, done.back().entry, editsName};
    if (said.isEmpty())
        m_navigator.said().withdraw();
    else
        m_navigator.said().tell(said, tr("Undo"));
    m_done.push_back(std::move(done));
    m_lookSoon.start();
}

/// The request that is open goes along with its file.
void SavedRequests::follow(const Deed &deed, bool isTakenBack)
{
    for (const DiskStep &step : deed.steps) {
        if (step.kind == DiskStep::Kind::Moved)
            isTakenBack ? m_workbench.followFile(step.path, step.other) : m_workbench.followFile(step.other, step.path);
    }
}

void SavedRequests::selectWanted()
{
    if (!m_wanted || !m_navigator.selectSaved(m_wanted->path, m_wanted->entry))
        return;
    if (m_wanted->editsName)
        m_navigator.editName();
    m_wanted.reset();
}

void SavedRequests::perform(Navigator::Deed deed)
{
    switch (deed) {
    case Navigator::Deed::Delete:
        return remove();
    case Navigator::Deed::Duplicate:
        return duplicate();
    case Navigator::Deed::NewRequest:
        return newRequest();
    case Navigator::Deed::NewFolder:
        return finish({deeds().newFolder(currentFolder(), tr("New folder"))}, true);
    case Navigator::Deed::Replay:
        return replay();
    case Navigator::Deed::Undo:
        return takeBack();
    case Navigator::Deed::CopyPath:
        return copyPath();
    }
}

void SavedRequests::remove()
{
    std::vector<run::ReplaySource> sources = m_navigator.selectedSaved();
    if (sources.empty())
        return;
    // From the last one on, so that the numbers of the requests before it hold.
    std::reverse(sources.begin(), sources.end());
    std::vector<Result> results;
    for (const run::ReplaySource &source : sources) {
        const bool isRequest = source.entry >= 0;
        results.push_back(isRequest ? deeds().trashRequest(placeOf(source)) : deeds().trash(source.path));
    }
    const QModelIndex one = m_model.savedIndex(sources.front().path, sources.front().entry);
    const int count = int(sources.size());
    const QString name = one.data().toString();
    finish(std::move(results), false,
           count == 1 ? tr("\"%1\" is in the trash.").arg(name) : tr("%n item(s) are in the trash.", nullptr, count));
}

void SavedRequests::duplicate()
{
    std::vector<Result> results;
    std::vector<run::ReplaySource> sources = m_navigator.selectedSaved();
    std::reverse(sources.begin(), sources.end());
    for (const run::ReplaySource &source : sources) {
        if (source.entry >= 0)
            results.push_back(deeds().duplicateRequest(placeOf(source)));
        else if (QFileInfo(source.path).isDir())
            results.push_back(model::failure(tr("A folder is not duplicated."), tr("Duplicate the files in it.")));
        else
            results.push_back(deeds().duplicate(source.path));
    }
    finish(std::move(results));
}

void SavedRequests::newRequest()
{
    Result made = deeds().newRequest(currentFolder(), m_workbench.freshRequest());
    const QString path = made ? made->path : QString();
    finish({std::move(made)}, true);
    if (!path.isEmpty())
        open(path, 0);
}

void SavedRequests::rename(const QString &path, int entry, const QString &name)
{
    if (entry < 0)
        return finish({deeds().rename(path, name)});
    const OpenedRequest *opened = m_workbench.opened();
    const bool isOpen = opened && opened->file == path && opened->entry == entry;
    Result done = deeds().renameRequest(placeOf({path, entry}), name);
    if (done && isOpen)
        m_workbench.followRequest(path, entry);
    finish({std::move(done)});
}

void SavedRequests::move(const std::vector<run::ReplaySource> &sources, const QString &target)
{
    const bool isFolder = QFileInfo(target).isDir() || target == folder();
    std::vector<run::ReplaySource> ordered = sources;
    std::reverse(ordered.begin(), ordered.end());
    std::vector<Result> results;
    for (const run::ReplaySource &source : ordered) {
        const OpenedRequest *opened = m_workbench.opened();
        const bool isOpen = opened && opened->file == source.path && opened->entry == source.entry;
        if (source.entry < 0) {
            results.push_back(deeds().move(source.path, isFolder ? target : QFileInfo(target).path()));
        } else if (isFolder) {
            results.push_back(model::failure(tr("A request moves into a file, not into a folder."),
                                             tr("Drop it on a file, or duplicate its file first.")));
        } else {
            results.push_back(deeds().moveRequest(placeOf(source), target));
            if (isOpen && results.back())
                m_workbench.followRequest(results.back()->path, results.back()->entry);
        }
    }
    finish(std::move(results));
}

void SavedRequests::askWhereTo()
{
    const std::vector<run::ReplaySource> sources = m_navigator.selectedSaved();
    if (sources.empty())
        return;
    const bool isRequest = sources.front().entry >= 0;
    const collection::CollectionModel &tree = m_model.collection();
    QStringList places;
    const auto gather = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < tree.rowCount(parent); ++row) {
            const QModelIndex at = tree.index(row, 0, parent);
            const auto kind = tree.entryAt(at).kind;
            const bool isPlace = kind == (isRequest ? collection::CollectionEntry::Kind::File
                                                    : collection::CollectionEntry::Kind::Folder);
            if (isPlace)
                places.append(at.data(collection::CollectionModel::PathRole).toString().sliced(folder().size() + 1));
            if (kind == collection::CollectionEntry::Kind::Folder)
                self(self, at);
        }
    };
    if (!isRequest)
        places.append(QStringLiteral("."));
    gather(gather, {});
    QStringList shown;
    for (const QString &place : std::as_const(places))
        shown.append(visibleText(place));
    bool isChosen = false;
    const QString chosen = QInputDialog::getItem(
        m_window, tr("Move"), isRequest ? tr("To the file:") : tr("To the folder:"), shown, 0, false, &isChosen);
    const qsizetype index = shown.indexOf(chosen);
    if (!isChosen || index < 0)
        return;
    move(sources, places[index] == QLatin1String(".") ? folder() : QString(folder() + u'/' + places[index]));
}

void SavedRequests::replay()
{
    std::vector<run::ReplaySource> sources = m_navigator.selectedSaved();
    if (sources.empty())
        sources.push_back({folder()});
    emit replayRequested(sources);
}

void SavedRequests::takeBack()
{
    m_navigator.said().withdraw();
    if (m_done.empty())
        return;
    std::vector<Deed> done = std::move(m_done.back());
    m_done.pop_back();
    for (auto deed = done.rbegin(); deed != done.rend(); ++deed) {
        if (const auto taken = deeds().takeBack(*deed); !taken)
            emit failed(taken.error().text());
        else
            follow(*deed, true);
    }
    look();
}

void SavedRequests::copyPath()
{
    QStringList paths;
    for (const run::ReplaySource &source : m_navigator.selectedSaved())
        paths.append(source.path);
    if (paths.isEmpty())
        paths.append(folder());
    paths.removeDuplicates();
    QGuiApplication::clipboard()->setText(paths.join(u'\n'));
}

void SavedRequests::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(&m_navigator);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("savedMenu"));
    const std::vector<run::ReplaySource> sources = m_navigator.selectedSaved();
    const bool isOne = sources.size() == 1;
    // The keys belong to the tree; here they are only named.
    const auto add = [&](const QString &text, const QKeySequence &keys, bool isEnabled, auto action) {
        const QString shown = keys.isEmpty() ? text : QString(text + u'\t' + keys.toString(QKeySequence::NativeText));
        QAction *added = menu->addAction(shown);
        added->setEnabled(isEnabled);
        connect(added, &QAction::triggered, this, action);
    };
    const auto addDeed = [&](const QString &text, const QKeySequence &keys, bool isEnabled, Navigator::Deed deed) {
        add(text, keys, isEnabled, [this, deed] { perform(deed); });
    };
    add(tr("&Open"), QKeySequence(Qt::Key_Return), isOne && !QFileInfo(sources.front().path).isDir(),
        [this, sources] { open(sources.front().path, std::max(0, sources.front().entry)); });
    addDeed(tr("&Replay…"), QKeySequence(Qt::CTRL | Qt::Key_R), true, Navigator::Deed::Replay);
    menu->addSeparator();
    addDeed(tr("&New request"), QKeySequence(Qt::CTRL | Qt::Key_N), true, Navigator::Deed::NewRequest);
    addDeed(tr("New &folder"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), true, Navigator::Deed::NewFolder);
    menu->addSeparator();
    add(tr("Rena&me"), QKeySequence(Qt::Key_F2), isOne, [this] { m_navigator.editName(); });
    addDeed(tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), !sources.empty(), Navigator::Deed::Duplicate);
    add(tr("Mo&ve to…"), {}, !sources.empty(), [this] { askWhereTo(); });
    addDeed(tr("Move to &trash"), QKeySequence(Qt::Key_Delete), !sources.empty(), Navigator::Deed::Delete);
    addDeed(tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), !m_done.empty(), Navigator::Deed::Undo);
    menu->addSeparator();
    addDeed(tr("&Copy path"), QKeySequence(Qt::CTRL | Qt::Key_C), true, Navigator::Deed::CopyPath);
    add(tr("Open fo&lder…"), {}, true, [this] { chooseFolder(); });
    menu->popup(position);
}

} // namespace ui
