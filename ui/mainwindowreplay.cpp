// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The replay dialog, joined to the window.
#include "ui/mainwindow.h"

#include "model/anotherthread.h"
#include "ui/authpage.h"
#include "ui/banner.h"
#include "ui/history/rowcomparison.h"
#include "ui/navigatormodel.h"
#include "ui/replay/replaydialog.h"
#include "ui/replay/replayoffer.h"
#include "ui/requestpane.h"

#include <QVBoxLayout>

namespace ui {

void MainWindow::replayOpenedFile()
{
    if (const OpenedRequest *opened = m_workbench.opened())
        return replaySources({{opened->file, -1}});
    if (m_replay)
        return replayDialog().activateWindow();
    showNotice(tr("There is no saved request open. Save or open one first: files are what is replayed."));
}

ReplayDialog &MainWindow::replayDialog()
{
    if (!m_replay) {
        const Parts &parts = m_workbench.parts();
        m_replay = new ReplayDialog(
            m_theme,
            {parts.runner, parts.store, parts.catalog, parts.environments, parts.tokens,
             [this](const model::Environment &environment) { return m_workbench.replayPlace(environment); },
             parts.replaysFolder},
            this);
        connect(m_replay, &ReplayDialog::recordingChosen, &m_workbench, &Workbench::showRecording);
        connect(m_replay, &ReplayDialog::comparisonRequested, this, [this](qint64 a, qint64 b) {
            if (auto *comparison = findChild<RowComparison *>())
                comparison->compare({a, b});
        });
        connect(m_replay, &ReplayDialog::requestEnded, this, &MainWindow::showReplayed);
        connect(&parts.environments, &run::Environments::changed, m_replay, &ReplayDialog::refresh);
        connect(&m_request->authPage(), &AuthPage::tokenChanged, m_replay, &ReplayDialog::refresh);
    }
    m_replay->show();
    m_replay->raise();
    return *m_replay;
}

void MainWindow::replaySources(const std::vector<run::ReplaySource> &sources)
{
    // One at a time: what is under way stays as it is.
    ReplayDialog &dialog = replayDialog();
    dialog.setSources(sources);
    dialog.activateWindow();
}

void MainWindow::showReplayed(const QString &file, int entry, const run::ReplayResult &result)
{
    const bool isWell = result.outcome == run::ReplayOutcome::Passed;
    const history::Tally bare{isWell ? 1 : 0, isWell ? 0 : 1, 0};
    if (result.outcome != run::ReplayOutcome::Skipped)
        m_navigatorModel->setVerdict(file, entry, result.checks.value_or(bare));
}

void MainWindow::offerUnfinishedReplays()
{
    const QString folder = m_workbench.parts().replaysFolder;
    if (folder.isEmpty())
        return;
    model::onAnotherThread(
        this, [folder] { return run::unfinishedReplays(folder); },
        [this](const std::vector<run::LoggedReplay> &unfinished) {
            if (!unfinished.empty())
                offerReplay(unfinished.front());
        });
}

void MainWindow::offerReplay(const run::LoggedReplay &unfinished)
{
    auto *banner = new Banner(m_theme, centralWidget(), Banner::Kind::Notice);
    banner->setObjectName(QStringLiteral("unfinishedReplay"));
    connect(banner, &Banner::closed, banner, &QObject::deleteLater);
    connect(banner, &Banner::actionTriggered, this, [this, banner, sources = unfinished.order.sources] {
        banner->deleteLater();
        replaySources(sources);
    });
    m_notices->addWidget(banner);
    banner->tell(unfinishedText(unfinished), tr("Look at it"));
}

bool MainWindow::isReplaying() const
{
    return m_replay && m_replay->isRunning();
}

} // namespace ui
