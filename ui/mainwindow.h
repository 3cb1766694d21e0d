// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/windowstate.h"
#include "ui/workbench.h"

#include "history/historytable.h"

#include <QMainWindow>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QMenu;
class QSplitter;
class QVBoxLayout;
QT_END_NAMESPACE

namespace run {
struct LoggedReplay;
struct ReplayResult;
struct ReplaySource;
} // namespace run

namespace ui {

class AnswerPane;
class HistoryArea;
class HistoryPane;
class Navigator;
class NavigatorModel;
class NegativeDialog;
class ReplayDialog;
class RequestBar;
class RequestPane;
class SavedRequests;
class TrackPanel;

/// Assembles the panes and joins them to the workbench; decides nothing else.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Parts &parts, Theme &theme, history::HistoryTable &table, const QString &stateFile);
    ~MainWindow() override;

    Workbench &workbench() { return m_workbench; }
    SavedRequests &savedRequests() { return *m_saved; }

    /// Says something above the panes that stays until it is closed.
    void showNotice(const QString &text);
    /// Opens the replay dialog for these files and folders.
    void replaySources(const std::vector<run::ReplaySource> &sources);
    /// Closes although a request may be under way: nobody is there to answer a question.
    void leaveWithoutAsking();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void addActions();
    void addSandboxMenu(QMenu *request);
    void addViewMenu();
    void connectPanes();
    void connectWorkbench();
    void connectTracking();
    void openFirst(const QString &wanted);
    void showSchemaProblems();
    void importRequests();
    void joinSavedRequests();
    void saveBody(const QByteArray &body, const QString &name);
    void manageEnvironments();
    void previewRequest();
    void showNegativeCases();
    void replayOpenedFile();
    void showReplayed(const QString &file, int entry, const run::ReplayResult &result);
    ReplayDialog &replayDialog();
    void offerUnfinishedReplays();
    void offerReplay(const run::LoggedReplay &unfinished);
    bool isReplaying() const;
    void askForId();
    void showEnvironments();
    void showAbout();
    void rememberState();
    bool mayLeaveUnstored();

    Theme &m_theme;
    history::HistoryTable &m_table;
    QString m_stateFile;
    WindowState m_state;
    Workbench m_workbench;
    NavigatorModel *m_navigatorModel;
    Navigator *m_navigator;
    SavedRequests *m_saved = nullptr;
    RequestBar *m_bar;
    RequestPane *m_request;
    AnswerPane *m_answer;
    HistoryPane *m_history;
    HistoryArea *m_historyArea;
    TrackPanel *m_track;
    QVBoxLayout *m_notices;
    QSplitter *m_columns;
    QSplitter *m_rows;
    QAction *m_send = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_strict = nullptr; ///< the sandbox's strict mode
    QPointer<NegativeDialog> m_negative;
    QPointer<ReplayDialog> m_replay;
    bool m_asks = true;
    QString m_shownId; ///< of the operation in the answer shown
};

} // namespace ui
