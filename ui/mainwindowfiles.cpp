// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The files the main window opens and saves.
#include "ui/mainwindow.h"

#include "model/anotherthread.h"
#include "ui/answerpane.h"
#include "ui/conflictbar.h"
#include "ui/savedrequests.h"

#include "disk/atomicwrite.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace ui {

void MainWindow::joinSavedRequests()
{
    auto *bar = new ConflictBar(m_theme, centralWidget());
    m_notices->addWidget(bar);
    m_saved = new SavedRequests(m_workbench, *m_navigator, *m_navigatorModel, *bar, this);
    connect(m_saved, &SavedRequests::failed, this, &MainWindow::showNotice);
    connect(m_saved, &SavedRequests::replayRequested, this, &MainWindow::replaySources);
    m_saved->setFolder(m_state.collection);
    connect(m_saved, &SavedRequests::folderChanged, this,
            [this](const QString &folder) { m_state.collection = folder; });
}

void MainWindow::saveBody(const QByteArray &body, const QString &name)
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save body"), name);
    if (file.isEmpty())
        return;
    // A disk may take its time over a hundred megabytes; the window goes on.
    m_answer->setSaving(true);
    model::onAnotherThread(
        this, [file, body] { return disk::atomicWrite(file, body); },
        [this](const model::Result<void> &saved) {
            m_answer->setSaving(false);
            if (!saved)
                showNotice(saved.error().text());
        });
}

} // namespace ui
