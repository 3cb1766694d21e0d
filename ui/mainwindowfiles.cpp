// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The files the main window opens and saves.
#include "ui/mainwindow.h"

#include "model/anotherthread.h"
#include "ui/answerpane.h"
#include "ui/navigatormodel.h"

#include "disk/atomicwrite.h"

#include <QDir>
#include <QFileDialog>

namespace ui {

void MainWindow::showSavedRequests()
{
    const QDir folder(m_workbench.parts().requestsFolder);
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.http")}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    m_navigatorModel->setSavedRequests(files);
}

void MainWindow::openRequestFile(const QString &file)
{
    QString chosen = file;
    if (chosen.isEmpty())
        chosen = QFileDialog::getOpenFileName(this, tr("Open request"), m_workbench.parts().requestsFolder,
                                              tr("Requests (*.http *.rest)"));
    if (chosen.isEmpty())
        return;
    if (const auto opened = m_workbench.openRequest(chosen); !opened)
        showNotice(opened.error().text());
    else
        m_savedFile = chosen;
}

void MainWindow::saveRequestFile()
{
    const model::Result<void> folder = disk::createFolder(m_workbench.parts().requestsFolder);
    if (!folder)
        showNotice(folder.error().text());
    const QString proposed = m_savedFile.isEmpty() ? m_workbench.suggestedFile() : m_savedFile;
    const QString file = QFileDialog::getSaveFileName(this, tr("Save request"), proposed, tr("Requests (*.http)"));
    if (file.isEmpty())
        return;
    if (const auto saved = m_workbench.saveRequest(file); !saved)
        showNotice(saved.error().text());
    else
        m_savedFile = file;
    showSavedRequests();
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
