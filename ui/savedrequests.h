// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/navigator.h"

#include "collection/collectiondeed.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace ui {

class ConflictBar;
class NavigatorModel;
class Workbench;

/// The collection in the window: which folder it is, what is done to its files and requests, and what others do to the
/// one that is open.
class SavedRequests final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedRequests)

public:
    /// `bar` is where a conflict is told. All outlive it.
    SavedRequests(Workbench &workbench, Navigator &navigator, NavigatorModel &model, ConflictBar &bar, QWidget *window);

    /// Empty: the folder saved requests go to by themselves.
    void setFolder(const QString &folder);
    QString folder() const;
    /// Looks for what others did meanwhile.
    void look();

    void open(const QString &file, int entry);
    /// Asks for the file.
    void openFile();
    void chooseFolder();
    /// To the file that is open, at once; asks where there is none, or when others changed it.
    void save();
    void saveAs();
    void perform(Navigator::Deed deed);
    void addActionsTo(QMenu *menu);

signals:
    void failed(const QString &text);
    /// Another folder; empty when it is the usual one.
    void folderChanged(const QString &folder);
    void replayRequested(const std::vector<run::ReplaySource> &sources);

private:
    using Result = model::Result<collection::Deed>;

    // savedrequests.cpp
    void showOpened();
    void lookAtOpened();
    void reload();
    void keepMine();
    void compare();
    bool mayOverwrite();
    void write(const QString &file, bool overwrite);

    // saveddeeds.cpp
    collection::Deeds deeds() const;
    collection::RequestPlace placeOf(const run::ReplaySource &source) const;
    QString currentFolder() const;
    /// Whatever could be done is one step to take back.
    void finish(std::vector<Result> results, bool editsName = false, const QString &said = {});
    void follow(const collection::Deed &deed, bool isTakenBack);
    void selectWanted();
    void remove();
    void duplicate();
    void newRequest();
    void rename(const QString &path, int entry, const QString &name);
    void move(const std::vector<run::ReplaySource> &sources, const QString &target);
    void askWhereTo();
    void replay();
    void takeBack();
    void copyPath();
    void showMenu(const QPoint &position);

    struct Wanted
    {
        QString path;
        int entry = -1;
        bool editsName = false;
    };

    Workbench &m_workbench;
    Navigator &m_navigator;
    NavigatorModel &m_model;
    ConflictBar &m_bar;
    QWidget *m_window;
    std::vector<std::vector<collection::Deed>> m_done; ///< to be taken back, the last one first
    std::optional<Wanted> m_wanted;                    ///< a row to select once the tree has it
    QByteArray m_overruled;                            ///< the file's bytes the user saw and wants replaced
    QFileSystemWatcher m_watcher;                      ///< of the file that is open
    QTimer m_lookSoon;
    QTimer m_showSoon;
};

} // namespace ui
