// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/replay/replaybaseline.h"
#include "ui/replay/replaysetup.h"

#include "run/replaylog.h"
#include "run/replayreport.h"

#include <QDialog>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace ui {

class Banner;
class ReplayOffer;
class ReplayPage;
class ReplayPast;
class ReplayResults;
class ReplaySaving;
class Theme;

/// What the dialog works with; all of it outlives it.
struct ReplayParts
{
    run::Runner &runner;
    history::Store &store;
    const model::Catalog &catalog;
    const run::Environments &environments;
    const run::Tokens &tokens;
    /// An environment with what is needed to send there now; fails when something is missing.
    std::function<model::Result<run::ReplayPlace>(const model::Environment &)> place;
    QString logFolder; ///< where a replay is set down while it runs; empty: nowhere
};

/// Replays saved requests: choices first, then progress, results and durations. Does not hold up the window. One that
/// was cut short before can be gone on with.
class ReplayDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayDialog)

public:
    ReplayDialog(const Theme &theme, const ReplayParts &parts, QWidget *parent = nullptr);
    ~ReplayDialog() override;

    /// What there is to choose from. Not while one runs.
    void setSources(const std::vector<run::ReplaySource> &sources);
    bool isRunning() const { return m_replay && m_replay->state() != run::Replay::State::Finished; }
    const run::Replay *replay() const { return m_replay.get(); }
    /// Begins at once with what is chosen.
    void start();
    /// Goes on with one that was cut short.
    void takeUp(const run::LoggedReplay &logged);
    void saveReport(std::unique_ptr<run::ReplayReport> report, const QString &file);
    /// Environments or tokens may be others now.
    void refresh();

signals:
    /// The user wants to see that row of the history.
    void recordingChosen(qint64 id);
    /// The user wants to see two rows of the history beside each other.
    void comparisonRequested(qint64 a, qint64 b);
    /// A request has ended: what a list of saved requests shows beside it.
    void requestEnded(const QString &path, int entry, const run::ReplayResult &result);

protected:
    void reject() override;
    void closeEvent(QCloseEvent *event) override;

private:
    void assemble();
    QWidget *makeBottom();
    void connectAll();
    QPushButton *addButton(QLayout *layout, const QString &text, const char *name);
    void fillReports(QMenu *menu);
    void fillComparisons();

    void showChoices();
    void showChosen();
    void askAndStart();
    model::Result<run::ReplayOrder> orderOf(const run::ReplayPlan &plan, const std::vector<run::ReplaySource> &sources,
                                            const ReplayWish &wish) const;
    void begin(run::ReplayOrder order, std::unique_ptr<run::ReplayLog> log);
    void finished();
    void takeUpPlan(const run::LoggedReplay &logged, const model::Result<run::ReplayPlan> &plan);
    void askForReport(int report);
    void compareWith(const ReplayBaseline &baseline);
    bool mayClose();

    /// A replay that was finished in this dialog.
    struct Kept
    {
        QString title;
        std::shared_ptr<const ReplayResults> results;
    };

    const Theme &m_theme;
    const ReplayParts m_parts;
    Banner *m_confirm; ///< before requests leave this machine
    Banner *m_stop;    ///< before a replay is stopped by closing
    Banner *m_said;    ///< what was done, or could not be
    ReplayOffer *m_offer;
    QStackedWidget *m_pages;
    ReplaySetup *m_setup;
    ReplayPage *m_page;
    ReplayPast *m_past;
    QLabel *m_status = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_start = nullptr;
    QMenu *m_comparisons = nullptr;
    std::unique_ptr<run::Replay> m_replay;
    std::unique_ptr<ReplaySaving> m_saving;
    std::vector<Kept> m_kept; ///< oldest first
    bool m_closes = false;    ///< once the replay has stopped
};

} // namespace ui
