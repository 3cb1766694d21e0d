// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow.h"

#include "ui/answerpane.h"
#include "ui/authpage.h"
#include "ui/banner.h"
#include "ui/checkspage.h"
#include "ui/environmentdialog.h"
#include "ui/faultmenu.h"
#include "ui/history/historyarea.h"
#include "ui/history/retentiondialog.h"
#include "ui/history/searchwords.h"
#include "ui/historypane.h"
#include "ui/labels.h"
#include "ui/navigator.h"
#include "ui/navigatormodel.h"
#include "ui/nextsteps.h"
#include "ui/previewdialog.h"
#include "ui/recheckdialog.h"
#include "ui/requestbar.h"
#include "ui/requestpane.h"
#include "ui/savedrequests.h"
#include "ui/trackpanel.h"
#include "ui/undokeys.h"
#include "ui/verdictsteps.h"

#include "run/secrecy.h"
#include "run/sendoptions.h"

#include <QCloseEvent>
#include <QFile>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize firstSize(1440, 900);

QFrame *ruler(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("ruler"));
    line->setFixedHeight(1);
    return line;
}

} // namespace

MainWindow::MainWindow(const Parts &parts, Theme &theme, history::HistoryTable &table, const QString &stateFile)
    : m_theme(theme),
      m_table(table),
      m_stateFile(stateFile),
      m_state(WindowState::load(stateFile)),
      m_workbench(parts),
      m_navigatorModel(new NavigatorModel(parts.catalog, this)),
      m_navigator(new Navigator(*m_navigatorModel, theme)),
      m_bar(new RequestBar(m_workbench.draft(), parts.environments, theme)),
      m_request(new RequestPane(m_workbench.draft(), parts.environments, parts.tokens, theme)),
      m_answer(new AnswerPane(theme)),
      m_history(new HistoryPane(theme, table, parts.store)),
      m_historyArea(new HistoryArea(theme, parts.store, m_history)),
      m_track(new TrackPanel(theme, m_workbench.tracks(), m_answer)),
      m_notices(new QVBoxLayout),
      m_columns(new QSplitter(Qt::Horizontal)),
      m_rows(new QSplitter(Qt::Vertical))
{
    setWindowTitle(tr("Graph Operations Console"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/graph-console.svg")));
    m_theme.apply(m_state.scheme);
    assemble();
    joinSavedRequests();
    addActions();
    connectPanes();
    connectWorkbench();
    connectTracking();
    showEnvironments();
    m_answer->showNothing();
    new UndoKeys(*m_request);

    resize(firstSize);
    restoreGeometry(m_state.geometry);
    m_columns->setSizes({250, 620, 570});
    m_rows->setSizes({570, 260});
    m_columns->restoreState(m_state.columns);
    m_rows->restoreState(m_state.rows);
    m_history->restoreColumns(m_state.historyColumns);

    const QStringList notices = parts.environments.notices() + m_workbench.draftKeeper().notices();
    for (const QString &notice : notices)
        showNotice(notice);
    showSchemaProblems();
    openFirst(m_state.operation);
    offerUnfinishedReplays();
    keepWithin(loadBudget(stateFile), parts.store, run::utcNow(), this,
               [this](const model::Failure &failure) { showNotice(failure.text()); });
    m_bar->setFocus(); // Enter sends
}

MainWindow::~MainWindow() = default;

void MainWindow::assemble()
{
    m_columns->addWidget(m_navigator);
    m_columns->addWidget(m_request);
    m_columns->addWidget(m_answer);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 1);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_historyArea);
    m_rows->setStretchFactor(0, 1);
    m_rows->setHandleWidth(1);
    m_rows->setChildrenCollapsible(false);
    m_navigator->setMinimumWidth(180);
    m_request->setMinimumWidth(380);
    m_answer->setMinimumWidth(320);
    m_historyArea->setMinimumHeight(120);

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notices->setSpacing(0);
    layout->addLayout(m_notices);
    layout->addWidget(makeFaultBanner(m_workbench.parts().sandbox, m_theme, central));
    layout->addWidget(m_bar);
    layout->addWidget(ruler(central));
    layout->addWidget(m_rows, 1);
    setCentralWidget(central);
}

void MainWindow::connectPanes()
{
    connect(m_navigator, &Navigator::operationChosen, &m_workbench, &Workbench::openOperation);
    connect(m_navigator, &Navigator::environmentChosen, this, [this](const QString &id) {
        if (const auto switched = m_workbench.parts().environments.setCurrent(id); !switched)
            showNotice(switched.error().text());
    });
    connect(m_bar, &RequestBar::sendRequested, &m_workbench, &Workbench::send);
    connect(m_bar, &RequestBar::cancelRequested, &m_workbench, &Workbench::cancel);
    connect(m_bar, &RequestBar::manageEnvironmentsRequested, this, &MainWindow::manageEnvironments);
    connect(m_bar, &RequestBar::failed, this, &MainWindow::showNotice);
    connect(m_answer, &AnswerPane::cancelRequested, &m_workbench, &Workbench::cancel);
    connect(m_answer, &AnswerPane::saveBodyRequested, this, &MainWindow::saveBody);
    connect(m_answer, &AnswerPane::sendAgainRequested, &m_workbench, &Workbench::sendAgain);
    connect(m_answer, &AnswerPane::nextPageRequested, &m_workbench, &Workbench::turnPage);
    connect(m_history, &HistoryPane::activated, &m_workbench, &Workbench::showRecording);
    joinTimeline(*m_historyArea, *m_history);
    connect(m_historyArea, &HistoryArea::activated, &m_workbench, &Workbench::showRecording);
    connect(m_history, &HistoryPane::replayRequested, &m_workbench, &Workbench::replay);
    connect(m_history, &HistoryPane::intoFormRequested, &m_workbench, &Workbench::takeIntoForm);
    connect(&m_request->authPage(), &AuthPage::tokenChanged, this, &MainWindow::showEnvironments);
    connect(&m_request->authPage(), &AuthPage::tokenChanged, &m_workbench, &Workbench::adoptTokens);
    connect(&m_workbench.parts().environments, &run::Environments::changed, this, &MainWindow::showEnvironments);
    connect(m_history, &HistoryPane::salvaged, this, [this](const QString &report) {
        QMessageBox box(QMessageBox::Information, tr("History saved"), report, QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.exec();
        m_table.refresh();
    });
    m_history->setWords([this] { return searchWords(m_workbench.parts()); });
}

void MainWindow::connectWorkbench()
{
    connect(&m_workbench, &Workbench::operationOpened, this, [this](const QString &key) {
        if (!m_workbench.draftKeeper().place().isEmpty())
            return; // a saved request, whose own row is shown
        m_state.operation = key;
        m_navigator->selectOperation(key);
    });
    connect(&m_workbench, &Workbench::sending, this, [this](const model::Request &request) {
        m_bar->setSending(true);
        m_send->setEnabled(false);
        m_cancel->setEnabled(true);
        m_answer->showSending(request);
    });
    connect(&m_workbench, &Workbench::received, m_answer, &AnswerPane::setReceived);
    const auto schemaOf = [this](const model::Recording &recording) {
        return m_workbench.parts().catalog.operation(recording.operationKey);
    };
    connect(&m_workbench, &Workbench::answered, this,
            [this, schemaOf](const model::Recording &recording, const std::optional<model::Failure> &notStored) {
                m_bar->setSending(false);
                m_send->setEnabled(true);
                m_cancel->setEnabled(false);
                m_shownId = recording.returned.id;
                m_answer->show(recording, schemaOf(recording), notStored);
                m_answer->explainAccess(m_workbench.tokenLacks(recording));
                m_history->select(recording.id);
            });
    connect(&m_workbench, &Workbench::recordingShown, this, [this, schemaOf](const model::Recording &recording) {
        m_shownId = recording.returned.id;
        m_answer->show(recording, schemaOf(recording), std::nullopt, true);
    });
    connect(&m_workbench, &Workbench::answered, &m_request->checksPage(), &ChecksPage::setAnswer);
    connect(&m_workbench, &Workbench::recordingShown, &m_request->checksPage(), &ChecksPage::setAnswer);
    connect(&m_workbench, &Workbench::failed, this, &MainWindow::showNotice);
    new NextSteps(m_workbench, *m_answer, this);
    offerRecheck(*m_history, m_workbench, this);
    new VerdictSteps(m_workbench, *m_answer, *m_request, this);
}

void MainWindow::connectTracking()
{
    m_answer->addTracking(m_track->button(), m_track);
    connect(&m_workbench, &Workbench::answered, m_track, &TrackPanel::setRecording);
    connect(&m_workbench, &Workbench::recordingShown, m_track, &TrackPanel::setRecording);
    connect(m_track, &TrackPanel::openResultRequested, &m_workbench, &Workbench::openResult);
    connect(m_track, &TrackPanel::failed, this, &MainWindow::showNotice);
    connect(m_history, &HistoryPane::trackRequested, &m_workbench, &Workbench::track);
    connect(&m_workbench.tracks(), &Tracks::changed, this,
            [this] { m_history->showTracked(m_workbench.tracks().running()); });
}

void MainWindow::openFirst(const QString &wanted)
{
    const model::Catalog &catalog = m_workbench.parts().catalog;
    if (m_workbench.openOperation(wanted))
        return;
    QFile defaults(QStringLiteral(":/defaults/first-operation"));
    if (defaults.open(QIODevice::ReadOnly) &&
        m_workbench.openOperation(QString::fromUtf8(defaults.readAll()).trimmed()))
        return;
    if (!catalog.operations.empty())
        m_workbench.openOperation(catalog.operations.front().key);
}

void MainWindow::showSchemaProblems()
{
    constexpr int most = 3;
    QStringList lines;
    int count = 0;
    for (const model::Diagnostic &diagnostic : m_workbench.parts().catalog.diagnostics) {
        if (diagnostic.severity == model::Severity::Note)
            continue;
        if (++count <= most)
            lines.append(tr("%1, line %2: %3").arg(diagnostic.file).arg(diagnostic.line).arg(diagnostic.message));
    }
    if (count > most)
        lines.append(tr("And %1 more; \"graphops schema list\" prints all of them.").arg(count - most));
    if (!lines.isEmpty())
        showNotice(lines.join(u'\n'));
}

void MainWindow::showNotice(const QString &text)
{
    auto *banner = new Banner(m_theme, centralWidget());
    connect(banner, &Banner::closed, banner, &QObject::deleteLater);
    m_notices->addWidget(banner);
    banner->tell(text);
}

void MainWindow::showEnvironments()
{
    const Parts &parts = m_workbench.parts();
    QStringList withToken;
    for (const model::Environment &environment : parts.environments.all()) {
        if (parts.tokens.has(environment.id))
            withToken.append(environment.id);
    }
    m_navigatorModel->setEnvironments(parts.environments.all(), parts.environments.current().id, withToken);
}

void MainWindow::manageEnvironments()
{
    run::Environments &environments = m_workbench.parts().environments;
    const auto holdsToken = [this](const QString &text) {
        model::Request probe;
        probe.body = text.toUtf8();
        return run::holdsToken(probe, m_workbench.parts().tokens);
    };
    EnvironmentDialog dialog(m_theme, environments.all(), environments.current().id, m_workbench.draft().path(), this,
                             holdsToken);
    if (dialog.exec() != QDialog::Accepted)
        return;
    // A token was given for a host, not for a name.
    for (const QString &id : originsChanged(environments.all(), dialog.environments()))
        m_workbench.parts().tokens.set(id, model::Secret());
    m_workbench.adoptTokens();
    if (const auto saved = environments.replaceAll(dialog.environments()); !saved)
        showNotice(saved.error().text());
    else if (const auto switched = environments.setCurrent(dialog.current()); !switched)
        showNotice(switched.error().text());
}

void MainWindow::previewRequest()
{
    if (!m_workbench.draft().schema() || m_workbench.isSending())
        return;
    const auto composed = m_workbench.composed();
    if (!composed)
        return showNotice(composed.error().text());
    const run::Tokens &tokens = m_workbench.parts().tokens;
    const model::Environment environment = m_workbench.parts().environments.current();
    // As it is sent: a request file may name an address the token is not for.
    const bool isHome = run::sameOrigin(composed->request.url, environment.root);
    run::Preview preview =
        run::previewOf(*composed, isHome ? tokens.token(environment.id) : model::Secret(), tokens.all());
    preview.proxy = run::proxyInWords(environment, composed->request.url);
    PreviewDialog dialog(m_theme, preview, environment.name, this);
    if (dialog.exec() == QDialog::Accepted)
        m_workbench.sendComposed(*composed);
}

void MainWindow::askForId()
{
    QInputDialog dialog(this);
    dialog.setObjectName(QStringLiteral("idDialog"));
    dialog.setWindowTitle(tr("Get operation by id"));
    dialog.setLabelText(tr("Id of the operation:"));
    dialog.setTextValue(m_shownId);
    if (dialog.exec() == QDialog::Accepted)
        m_workbench.getOperation(dialog.textValue().trimmed());
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setIconPixmap(windowIcon().pixmap(64));
    box.setWindowTitle(tr("About Graph Operations Console"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Graph Operations Console %1").arg(QStringLiteral(CONSOLE_VERSION)));
    box.setInformativeText(
        tr("A test console for Microsoft Graph operations. MIT licence. It sends what you ask for, once, "
           "and shows what came back."));
    box.exec();
}

void MainWindow::rememberState()
{
    m_state.geometry = saveGeometry();
    m_state.columns = m_columns->saveState();
    m_state.rows = m_rows->saveState();
    m_state.historyColumns = m_history->saveColumns();
    m_state.scheme = m_theme.scheme();
    m_state.save(m_stateFile);
}

void MainWindow::changeEvent(QEvent *event)
{
    // Another window may have written meanwhile.
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_table.refresh();
        m_saved->look();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::leaveWithoutAsking()
{
    m_asks = false;
    close();
}

/// Asks when there is something that could not be stored and would be gone.
bool MainWindow::mayLeaveUnstored()
{
    const int waiting = m_workbench.parts().store.waiting();
    if (waiting == 0)
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Not stored yet"),
                    tr("%n exchange(s) could not be written to the history yet.", nullptr, waiting),
                    QMessageBox::NoButton, this);
    box.setInformativeText(tr("Leaving tries once more; when that fails they are lost. An answer on the screen can be "
                              "saved to a file."));
    const QPushButton *leave = box.addButton(tr("Leave"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("Stay"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == leave;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_asks && m_workbench.isSending()) {
        QMessageBox box(QMessageBox::Question, tr("Request under way"),
                        tr("A request is on its way and its answer is not here yet."), QMessageBox::NoButton, this);
        box.setInformativeText(tr("Leaving now keeps the request in the history with its fate unknown."));
        const QPushButton *leave = box.addButton(tr("Leave"), QMessageBox::DestructiveRole);
        box.setDefaultButton(box.addButton(tr("Wait"), QMessageBox::RejectRole));
        box.exec();
        if (box.clickedButton() != leave) {
            event->ignore();
            return;
        }
    }
    if (m_asks && isReplaying()) {
        QMessageBox box(QMessageBox::Question, tr("Replay under way"), tr("A replay is not done yet."),
                        QMessageBox::NoButton, this);
        box.setInformativeText(tr("Leaving now stops it. The next start offers to go on with it."));
        const QPushButton *leave = box.addButton(tr("Leave"), QMessageBox::DestructiveRole);
        box.setDefaultButton(box.addButton(tr("Wait"), QMessageBox::RejectRole));
        box.exec();
        if (box.clickedButton() != leave) {
            event->ignore();
            return;
        }
    }
    if (m_asks && !mayLeaveUnstored()) {
        event->ignore();
        return;
    }
    rememberState();
    event->accept();
}

} // namespace ui
