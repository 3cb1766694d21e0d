// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The menus of the main window and their keys.
#include "ui/mainwindow.h"

#include "ui/answerpane.h"
#include "ui/collection/copyactions.h"
#include "ui/collection/requestimportdialog.h"
#include "ui/faultmenu.h"
#include "ui/history/exportactions.h"
#include "ui/history/historyarea.h"
#include "ui/history/retentiondialog.h"
#include "ui/history/rowcomparison.h"
#include "ui/historypane.h"
#include "ui/navigator.h"
#include "ui/requestbar.h"
#include "ui/requestpane.h"
#include "ui/savedrequests.h"
#include "ui/trackpanel.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QToolButton>

namespace ui {

void MainWindow::addActions()
{
    RequestDraft &draft = m_workbench.draft();
    const auto add = [this](QMenu *menu, const QString &text, const QKeySequence &keys, auto action) {
        QAction *added = menu->addAction(text);
        added->setShortcut(keys);
        connect(added, &QAction::triggered, this, action);
        return added;
    };

    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_saved->addActionsTo(file);
    add(file, tr("&Import requests…"), {}, [this] { importRequests(); });
    file->addSeparator();
    add(file, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    connect(m_bar->saveButton(), &QToolButton::clicked, m_saved, &SavedRequests::save);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = draft.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = draft.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    edit->addActions({undo, redo});
    edit->addSeparator();
    QAction *fill = add(edit, tr("&Fill from example"), QKeySequence(Qt::CTRL | Qt::Key_E),
                        [this] { m_workbench.draft().fillFromExample(); });
    fill->setToolTip(tr("Put the documented example into the body, to the byte (Ctrl+E)"));
    QAction *clear = add(edit, tr("&Clear"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete),
                         [this] { m_workbench.draft().clear(); });
    clear->setToolTip(tr("Send no property (Ctrl+Shift+Del)"));
    m_request->addCornerActions(fill, clear);

    QMenu *request = menuBar()->addMenu(tr("&Request"));
    m_send = add(request, tr("&Send"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_workbench.send(); });
    m_send->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    add(request, tr("&Preview request…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { previewRequest(); });
    m_cancel = add(request, tr("&Cancel"), QKeySequence(Qt::Key_Escape), [this] { m_workbench.cancel(); });
    m_cancel->setEnabled(false);
    add(request, tr("Trac&k until done"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { m_track->track(); });
    request->addSeparator();
    add(request, tr("&List operations"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        [this] { m_workbench.listOperations(); });
    add(request, tr("&Get operation by id…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [this] { askForId(); });
    add(request, tr("&Negative cases…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        [this] { showNegativeCases(); });
    add(request, tr("Repla&y…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { replayOpenedFile(); });
    request->addSeparator();
    add(request, tr("Use &LF line ends"), {}, [this] { m_workbench.draft().setLineEnding("\n"); });
    add(request, tr("Use C&RLF line ends"), {}, [this] { m_workbench.draft().setLineEnding("\r\n"); });
    request->addSeparator();
    addSandboxMenu(request);
    add(request, tr("Set &token…"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { m_request->showAuth(); });
    add(request, tr("Manage &environments…"), {}, [this] { manageEnvironments(); });

    QMenu *historyMenu = menuBar()->addMenu(tr("&History"));
    m_history->replayAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_history->intoFormAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_history->addActionsTo(historyMenu);
    historyMenu->addSeparator();
    new RowComparison(m_theme, *m_history, *m_answer, m_workbench, this);
    offerExchange(*m_history, m_workbench, *historyMenu, this);
    offerCopies(m_workbench, *m_history, *request, this, [this](const QString &text) { showNotice(text); });
    historyMenu->addSeparator();
    historyMenu->addAction(m_historyArea->timelineAction());
    historyMenu->addAction(offerRetention(m_workbench.parts().store, m_stateFile, this));
    historyMenu->addSeparator();
    add(historyMenu, tr("Look for &new rows"), QKeySequence(Qt::Key_F5), [this] { m_table.refresh(); });
    connect(m_bar->replayButton(), &QToolButton::clicked, m_history->replayAction(), &QAction::trigger);

    addViewMenu();

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, tr("&About Graph Operations Console"), {}, [this] { showAbout(); });
}

void MainWindow::importRequests()
{
    delete findChild<RequestImportDialog *>();
    const Parts &parts = m_workbench.parts();
    QStringList roots;
    for (const model::Environment &environment : parts.environments.all()) {
        if (!environment.sandbox)
            roots.append(environment.root.text());
    }
    auto *dialog =
        new RequestImportDialog({parts.catalog, run::knownRoots(roots), parts.tokens.all()}, m_saved->folder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RequestImportDialog::written, m_saved, &SavedRequests::look);
    dialog->show();
}

void MainWindow::addSandboxMenu(QMenu *request)
{
    QMenu *sandboxMenu = request->addMenu(tr("Sand&box"));
    auto *modes = new QActionGroup(this);
    sandbox::Sandbox &sandbox = m_workbench.parts().sandbox;
    const auto addMode = [&](const QString &text, sandbox::Mode mode) {
        QAction *action = sandboxMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(sandbox.mode() == mode);
        modes->addAction(action);
        connect(action, &QAction::triggered, this, [&sandbox, mode] { sandbox.setMode(mode); });
        return action;
    };
    addMode(tr("Answers as &documented"), sandbox::Mode::Seed);
    m_strict = addMode(tr("Answers &strictly, as OData and Graph demand"), sandbox::Mode::Strict);
    sandboxMenu->addSeparator();
    auto *faults = new FaultMenu(sandbox, this);
    sandboxMenu->addMenu(faults);
    connect(faults, &FaultMenu::failed, this, &MainWindow::showNotice);
}

void MainWindow::addViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    auto *schemes = new QActionGroup(this);
    const std::pair<QString, Scheme> choices[] = {
        {tr("&System colours"), Scheme::System}, {tr("&Light"), Scheme::Light}, {tr("&Dark"), Scheme::Dark}};
    for (const auto &[text, scheme] : choices) {
        QAction *action = view->addAction(text);
        action->setCheckable(true);
        action->setChecked(scheme == m_theme.scheme());
        schemes->addAction(action);
        connect(action, &QAction::triggered, this, [this, wanted = scheme] { m_theme.apply(wanted); });
    }
    view->addSeparator();
    const auto addFocus = [&](const QString &text, int key, auto focus) {
        QAction *action = view->addAction(text);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)));
        connect(action, &QAction::triggered, this, focus);
    };
    addFocus(tr("Go to &operations"), Qt::Key_K, [this] { m_navigator->focusFilter(); });
    addFocus(tr("Go to &request"), Qt::Key_1, [this] { m_request->focusPage(); });
    addFocus(tr("Go to &answer"), Qt::Key_2, [this] { m_answer->setFocus(); });
    addFocus(tr("Go to &history"), Qt::Key_3, [this] { m_history->setFocus(); });
}

} // namespace ui
