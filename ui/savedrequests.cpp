// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/savedrequests.h"

#include "ui/banner.h"
#include "ui/conflictbar.h"
#include "ui/labels.h"
#include "ui/navigatormodel.h"
#include "ui/textcomparison.h"
#include "ui/workbench.h"

#include "disk/atomicwrite.h"
#include "model/limits.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {

constexpr int lookDelay = 150; ///< milliseconds; writers take several steps

QByteArray bytesNow(const QString &file)
{
    return disk::readFile(file, model::limits::maxRequestFile).value_or(QByteArray());
}

} // namespace

SavedRequests::SavedRequests(Workbench &workbench, Navigator &navigator, NavigatorModel &model, ConflictBar &bar,
                             QWidget *window)
    : QObject(window),
      m_workbench(workbench),
      m_navigator(navigator),
      m_model(model),
      m_bar(bar),
      m_window(window)
{
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(lookDelay);
    m_showSoon.setSingleShot(true);
    connect(&m_lookSoon, &QTimer::timeout, this, &SavedRequests::lookAtOpened);
    connect(&m_showSoon, &QTimer::timeout, this, &SavedRequests::showOpened);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_lookSoon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_lookSoon, qOverload<>(&QTimer::start));
    connect(&workbench, &Workbench::openedChanged, this, [this] {
        showOpened();
        if (const OpenedRequest *opened = m_workbench.opened())
            m_navigator.selectSaved(opened->file, opened->entry);
        m_lookSoon.start();
    });
    const auto showSoon = [this] {
        if (!m_showSoon.isActive())
            m_showSoon.start(0);
    };
    RequestDraft &draft = workbench.draft();
    connect(&draft, &RequestDraft::bodyChanged, this, showSoon);
    connect(&draft, &RequestDraft::pathChanged, this, showSoon);
    connect(&draft, &RequestDraft::pathValuesChanged, this, showSoon);
    connect(&draft, &RequestDraft::headersChanged, this, showSoon);
    connect(&draft, &RequestDraft::expectationsChanged, this, showSoon);
    connect(&workbench, &Workbench::savedAnswered, this,
            [this](const OpenedRequest &opened, const model::Recording &recording) {
                if (const auto tally = history::rowOf(recording).checks)
                    m_model.setVerdict(opened.file, opened.name(), *tally);
            });
    connect(&navigator, &Navigator::savedRequestChosen, this, &SavedRequests::open);
    connect(&navigator, &Navigator::deedRequested, this, &SavedRequests::perform);
    connect(&navigator, &Navigator::menuRequested, this, &SavedRequests::showMenu);
    connect(&navigator.said(), &Banner::actionTriggered, this, &SavedRequests::takeBack);
    connect(&model, &NavigatorModel::renameRequested, this, &SavedRequests::rename, Qt::QueuedConnection);
    connect(&model, &NavigatorModel::moveRequested, this, &SavedRequests::move, Qt::QueuedConnection);
    connect(&model.collection(), &collection::CollectionModel::looked, this, &SavedRequests::selectWanted);
    connect(&bar, &ConflictBar::reloadRequested, this, &SavedRequests::reload);
    connect(&bar, &ConflictBar::keepRequested, this, &SavedRequests::keepMine);
    connect(&bar, &ConflictBar::compareRequested, this, &SavedRequests::compare);
}

void SavedRequests::setFolder(const QString &folder)
{
    const QString usual = m_workbench.parts().requestsFolder;
    const QString chosen = QDir::cleanPath(QFileInfo(folder.isEmpty() ? usual : folder).absoluteFilePath());
    m_done.clear();
    // What is not there cannot be watched.
    if (folder.isEmpty()) {
        if (const auto made = disk::createFolder(chosen); !made)
            emit failed(made.error().text());
    }
    m_model.collection().setFolder(chosen);
    emit folderChanged(folder);
}

QString SavedRequests::folder() const
{
    return m_model.collection().folder();
}

void SavedRequests::look()
{
    m_model.collection().look();
    lookAtOpened();
}

void SavedRequests::open(const QString &file, int entry)
{
    // The one that is open already keeps its edits.
    const OpenedRequest *opened = m_workbench.opened();
    if (opened && opened->file == file && opened->entry == entry)
        return;
    if (const auto done = m_workbench.openRequest(file, entry); !done)
        emit failed(done.error().text());
}

void SavedRequests::openFile()
{
    const QString file =
        QFileDialog::getOpenFileName(m_window, tr("Open request"), folder(), tr("Requests (*.http *.rest)"));
    if (!file.isEmpty())
        open(file, 0);
}

void SavedRequests::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(m_window, tr("Open folder of requests"), folder());
    if (chosen.isEmpty())
        return;
    const bool isUsual = QFileInfo(chosen) == QFileInfo(m_workbench.parts().requestsFolder);
    setFolder(isUsual ? QString() : chosen);
}

void SavedRequests::showOpened()
{
    const OpenedRequest *opened = m_workbench.opened();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    const QStringList wanted = opened ? QStringList{opened->file, QFileInfo(opened->file).path()} : QStringList();
    if (watched != wanted && !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (watched != wanted && opened)
        m_watcher.addPaths(wanted);
    if (!opened) {
        m_bar.hide();
        return m_model.setOpened({}, -1, false);
    }
    const QString problem = m_bar.isVisibleTo(m_bar.parentWidget()) ? tr("Changed on disk meanwhile") : QString();
    m_model.setOpened(opened->file, opened->entry, m_workbench.isDirty(), problem);
}

void SavedRequests::lookAtOpened()
{
    const OpenedRequest *opened = m_workbench.opened();
    const OutsideChange change = m_workbench.outsideChange();
    if (!opened || change == OutsideChange::None || change == OutsideChange::Elsewhere) {
        m_bar.hide();
        if (change == OutsideChange::Elsewhere)
            m_workbench.followOutside();
        return showOpened();
    }
    const QString name = visibleText(opened->name());
    if (change == OutsideChange::Gone) {
        m_bar.tell(tr("\"%1\" is not in %2 any more. Saving puts it there again.").arg(name, visibleText(opened->file)),
                   false);
    } else if (!m_workbench.isDirty()) {
        reload();
        m_navigator.said().tell(tr("\"%1\" was changed on disk and read again.").arg(name));
    } else if (bytesNow(opened->file) != m_overruled) {
        m_bar.tell(
            tr("\"%1\" was changed on disk, and here too. Nothing is lost: the edits stay until you choose.").arg(name),
            true);
    }
    showOpened();
}

void SavedRequests::reload()
{
    m_bar.hide();
    if (const auto done = m_workbench.reloadRequest(); !done)
        emit failed(done.error().text());
}

void SavedRequests::keepMine()
{
    m_bar.hide();
    if (const OpenedRequest *opened = m_workbench.opened())
        m_overruled = bytesNow(opened->file);
    showOpened();
}

void SavedRequests::compare()
{
    const OpenedRequest *opened = m_workbench.opened();
    const auto mine = m_workbench.savedText();
    const auto theirs = m_workbench.textOnDisk();
    if (!opened || !mine || !theirs)
        return emit failed(mine ? tr("There is nothing to compare any more.") : mine.error().text());
    TextComparison dialog(tr("%1 on disk and here").arg(visibleText(opened->name())), *theirs, *mine, m_window);
    dialog.exec();
}

bool SavedRequests::mayOverwrite()
{
    const OpenedRequest *opened = m_workbench.opened();
    const OutsideChange change = m_workbench.outsideChange();
    if (change == OutsideChange::None || change == OutsideChange::Elsewhere)
        return true;
    if (change == OutsideChange::Changed && bytesNow(opened->file) == m_overruled)
        return true;
    QMessageBox box(QMessageBox::Question, tr("Changed on disk"), {}, QMessageBox::NoButton, m_window);
    box.setObjectName(QStringLiteral("overwriteQuestion"));
    box.setTextFormat(Qt::PlainText);
    box.setText(change == OutsideChange::Gone
                    ? tr("\"%1\" is not in its file any more.").arg(visibleText(opened->name()))
                    : tr("\"%1\" was changed on disk since it was opened.").arg(visibleText(opened->name())));
    box.setInformativeText(visibleText(opened->file));
    const QPushButton *over = box.addButton(change == OutsideChange::Gone ? tr("Save again") : tr("Replace it"),
                                            QMessageBox::DestructiveRole);
    const QPushButton *elsewhere = box.addButton(tr("Save as…"), QMessageBox::ActionRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() == elsewhere)
        saveAs();
    return box.clickedButton() == over;
}

void SavedRequests::save()
{
    const OpenedRequest *opened = m_workbench.opened();
    if (!opened)
        return saveAs();
    if (mayOverwrite())
        write(opened->file, true);
}

void SavedRequests::saveAs()
{
    if (!m_workbench.draft().schema())
        return;
    if (const auto made = disk::createFolder(folder()); !made)
        emit failed(made.error().text());
    const OpenedRequest *opened = m_workbench.opened();
    const QString place = opened ? QFileInfo(opened->file).path() : folder();
    const QString proposed = place + u'/' + QFileInfo(m_workbench.suggestedFile()).fileName();
    const QString file =
        QFileDialog::getSaveFileName(m_window, tr("Save request"), proposed, tr("Requests (*.http *.rest)"));
    if (file.isEmpty())
        return;
    const bool isOpen = opened && opened->file == file;
    if (!isOpen || mayOverwrite())
        write(file, isOpen);
}

void SavedRequests::write(const QString &file, bool overwrite)
{
    if (const auto saved = m_workbench.saveRequest(file, overwrite); !saved)
        return emit failed(saved.error().text());
    m_overruled.clear();
    m_bar.hide();
    m_model.collection().look();
    m_wanted = Wanted{file, m_workbench.opened() ? m_workbench.opened()->entry : -1};
    showOpened();
}

void SavedRequests::addActionsTo(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, auto action) {
        QAction *added = menu->addAction(text);
        added->setShortcut(keys);
        connect(added, &QAction::triggered, this, action);
        return added;
    };
    add(tr("&New request"), QKeySequence::New, [this] { perform(Navigator::Deed::NewRequest); });
    add(tr("&Open request…"), QKeySequence::Open, [this] { openFile(); });
    add(tr("Open &folder…"), {}, [this] { chooseFolder(); });
    menu->addSeparator();
    add(tr("&Save request"), QKeySequence::Save, [this] { save(); })->setObjectName(QStringLiteral("saveAction"));
    add(tr("Save request &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { saveAs(); });
}

} // namespace ui
