// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replaydialog.h"

#include "ui/banner.h"
#include "ui/labels.h"
#include "ui/replay/replayoffer.h"
#include "ui/replay/replaypage.h"
#include "ui/replay/replaypast.h"
#include "ui/replay/replayprogress.h"
#include "ui/replay/replaysaving.h"

#include "collection/datafile.h"
#include "model/anotherthread.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace ui {

namespace {

constexpr size_t keptReplays = 5;

} // namespace

ReplayDialog::ReplayDialog(const Theme &theme, const ReplayParts &parts, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_parts(parts),
      m_confirm(new Banner(theme, this)),
      m_stop(new Banner(theme, this)),
      m_said(new Banner(theme, this)),
      m_offer(new ReplayOffer(this)),
      m_pages(new QStackedWidget),
      m_setup(new ReplaySetup(theme, parts.environments, parts.tokens)),
      m_page(new ReplayPage(theme)),
      m_past(new ReplayPast(parts.store, this))
{
    setObjectName(QStringLiteral("replayDialog"));
    setWindowTitle(tr("Replay"));
    setAttribute(Qt::WA_DeleteOnClose);
    assemble();
    connectAll();
    showChoices();
    m_setup->setFocus();
}

ReplayDialog::~ReplayDialog()
{
    m_saving.reset();
    if (m_replay)
        m_replay->disconnect(); // what it says while it goes has no listener any more
}

void ReplayDialog::setSources(const std::vector<run::ReplaySource> &sources)
{
    if (isRunning())
        return m_said->tell(tr("This replay is under way. Another one can begin at its end."));
    m_setup->setSources(sources);
    showChoices();
}

void ReplayDialog::refresh()
{
    m_setup->refresh();
    m_confirm->withdraw(); // it may name another place
}

void ReplayDialog::showChoices()
{
    m_pages->setCurrentWidget(m_setup);
    m_report->hide();
    m_compare->hide();
    m_again->hide();
    m_start->show();
    m_stop->withdraw();
    showChosen();
    if (m_parts.logFolder.isEmpty())
        return;
    model::onAnotherThread(
        this, [folder = m_parts.logFolder] { return run::unfinishedReplays(folder); },
        [this](const std::vector<run::LoggedReplay> &unfinished) {
            if (!isRunning())
                m_offer->setOffers(unfinished);
        });
}

void ReplayDialog::showChosen()
{
    m_confirm->withdraw();
    if (m_pages->currentWidget() != m_setup)
        return;
    const qint64 total = m_setup->total();
    const QString problem = m_setup->problem();
    m_start->setEnabled(m_setup->plan() && problem.isEmpty());
    m_start->setText(total > 0 ? tr("Start %L1").arg(total) : tr("Start"));
    m_start->setAccessibleName(tr("Start the replay, %L1 requests").arg(total));
    if (!m_setup->plan() || !problem.isEmpty())
        return m_status->setText(visibleText(problem));
    const ReplayWish wish = m_setup->wish();
    QStringList factors{tr("%n request(s)", nullptr, int(m_setup->plan()->steps.size()))};
    if (wish.settings.rounds > 1)
        factors.append(tr("%n round(s)", nullptr, wish.settings.rounds));
    if (!wish.rows.empty())
        factors.append(tr("%n row(s)", nullptr, int(wish.rows.size())));
    if (wish.environmentIds.size() > 1)
        factors.append(tr("%n environment(s)", nullptr, int(wish.environmentIds.size())));
    m_status->setText(factors.join(QStringLiteral(" \u00D7 ")));
}

void ReplayDialog::askAndStart()
{
    QStringList hosts;
    const ReplayWish wish = m_setup->wish();
    for (const QString &id : wish.environmentIds) {
        const model::Environment *environment = m_setup->environment(id);
        if (environment && !environment->sandbox)
            hosts.append(tr("%1 (\"%2\")").arg(visibleText(environment->root.host), visibleText(environment->name)));
    }
    if (hosts.isEmpty())
        return start();
    m_confirm->withdraw(); // asked again, shown again
    const qint64 count = m_setup->total() / wish.environmentIds.size() * hosts.size();
    m_confirm->tell(tr("%n request(s) go to %1. They may create or change real data there.", nullptr, int(count))
                        .arg(hosts.join(QStringLiteral(", "))),
                    tr("Send %L1").arg(count));
}

model::Result<run::ReplayOrder> ReplayDialog::orderOf(const run::ReplayPlan &plan,
                                                      const std::vector<run::ReplaySource> &sources,
                                                      const ReplayWish &wish) const
{
    run::ReplayOrder order;
    order.plan = plan;
    order.sources = sources;
    order.secrets = m_parts.tokens.all();
    const run::FileEnvironments files = run::fileEnvironments(plan.base);
    for (const QString &id : wish.environmentIds) {
        const run::FileEnvironment *beside = files.findById(id);
        const model::Environment *environment = beside ? &beside->environment : m_parts.environments.findById(id);
        if (!environment)
            return model::failure(tr("One of its environments is not there any more."),
                                  tr("Choose where to replay anew."));
        auto place = m_parts.place(*environment);
        if (!place)
            return tl::unexpected(place.error());
        if (beside && !beside->token.isEmpty()) {
            place->token = beside->token;
            order.secrets.push_back(beside->token);
        }
        order.places.push_back(std::move(*place));
    }
    order.rows = wish.rows;
    order.settings = wish.settings;
    order.startedAt = run::utcNow();
    order.title = run::replayTitle(order.startedAt);
    return order;
}

void ReplayDialog::start()
{
    if (isRunning() || !m_setup->plan() || !m_setup->problem().isEmpty())
        return;
    m_said->withdraw();
    const ReplayWish wish = m_setup->wish();
    auto order = orderOf(*m_setup->plan(), m_setup->sources(), wish);
    if (!order)
        return m_said->tell(order.error().text());
    std::unique_ptr<run::ReplayLog> log;
    if (!m_parts.logFolder.isEmpty()) {
        auto begun = run::ReplayLog::begin(m_parts.logFolder, run::loggedOrder(*order, wish.dataFile));
        if (begun)
            log = std::move(*begun);
        else
            m_said->tell(tr("It runs, but could not be gone on with after a crash: %1").arg(begun.error().text()));
    }
    begin(std::move(*order), std::move(log));
}

void ReplayDialog::begin(run::ReplayOrder order, std::unique_ptr<run::ReplayLog> log)
{
    m_confirm->withdraw();
    m_stop->withdraw();
    m_offer->setOffers({});
    if (m_replay)
        m_replay.release()->deleteLater();
    m_replay =
        std::make_unique<run::Replay>(m_parts.runner, m_parts.store, m_parts.catalog, std::move(order), std::move(log));
    m_page->follow(*m_replay);
    connect(m_replay.get(), &run::Replay::ended, this, [this](const run::ReplayResult &result) {
        const std::vector<run::ReplayStep> &steps = m_replay->order().plan.steps;
        if (result.step >= 0 && result.step < int(steps.size()))
            emit requestEnded(steps[size_t(result.step)].path, steps[size_t(result.step)].entry, result);
    });
    connect(m_replay.get(), &run::Replay::notStored, this, [this](const model::Failure &reason) {
        m_said->tell(tr("Not everything is in the history: %1").arg(reason.text()));
    });
    connect(m_replay.get(), &run::Replay::notLogged, this, [this](const model::Failure &reason) {
        m_said->tell(tr("It could not be gone on with after a crash: %1").arg(reason.text()));
    });
    connect(m_replay.get(), &run::Replay::finished, this, &ReplayDialog::finished);
    m_start->hide();
    m_report->show();
    m_report->setEnabled(false);
    m_compare->show();
    m_again->show();
    m_again->setEnabled(false);
    m_status->clear();
    m_pages->setCurrentWidget(m_page);
    m_page->progress().focusPause();
    m_past->look();
    m_replay->begin();
}

void ReplayDialog::finished()
{
    m_kept.push_back({m_replay->order().title, m_page->results()});
    if (m_kept.size() > keptReplays)
        m_kept.erase(m_kept.begin());
    m_stop->withdraw();
    m_report->setEnabled(true);
    m_again->setEnabled(true);
    if (m_closes) {
        m_closes = false;
        // Later: it is the replay who says so.
        QMetaObject::invokeMethod(this, &QDialog::close, Qt::QueuedConnection);
    }
}

void ReplayDialog::takeUp(const run::LoggedReplay &logged)
{
    if (isRunning())
        return;
    m_offer->setEnabled(false);
    model::onAnotherThread(
        this, [sources = logged.order.sources] { return run::readReplayPlan(sources); },
        [this, logged](const model::Result<run::ReplayPlan> &plan) {
            m_offer->setEnabled(true);
            takeUpPlan(logged, plan);
        });
}

void ReplayDialog::takeUpPlan(const run::LoggedReplay &logged, const model::Result<run::ReplayPlan> &plan)
{
    m_said->withdraw();
    if (!plan)
        return m_said->tell(plan.error().text());
    ReplayWish wish;
    wish.environmentIds = logged.order.environments;
    wish.settings = {logged.order.rounds, logged.order.workers, logged.order.bail,
                     std::chrono::milliseconds(logged.order.delay)};
    if (!logged.order.dataFile.isEmpty()) {
        auto rows = collection::readDataFile(logged.order.dataFile);
        if (!rows)
            return m_said->tell(rows.error().text());
        wish.rows = std::move(*rows);
    }
    auto order = orderOf(*plan, logged.order.sources, wish);
    if (!order)
        return m_said->tell(order.error().text());
    order->title = logged.order.title;
    order->startedAt = logged.order.startedAt;
    if (run::fingerprintOf(*order) != logged.order.fingerprint)
        return m_said->tell(tr("Its requests, environments or data have changed since, so that going on would send "
                               "something else. Put them back as they were, or discard it."));
    auto log = run::ReplayLog::takeUp(logged.file);
    if (!log)
        return m_said->tell(log.error().text());
    begin(std::move(*order), std::move(*log));
}

void ReplayDialog::saveReport(std::unique_ptr<run::ReplayReport> report, const QString &file)
{
    if (!m_replay || isRunning())
        return;
    m_said->withdraw();
    m_report->setEnabled(false);
    m_status->setText(tr("Writing…"));
    const QString title = report->title();
    m_saving =
        std::make_unique<ReplaySaving>(ReplaySaving::Subject{m_parts.store, m_page->results(), m_replay->heading(),
                                                             m_replay->sum(), m_replay->order().secrets},
                                       std::move(report), file);
    connect(m_saving.get(), &ReplaySaving::finished, this,
            [this, title, file](const std::optional<model::Failure> &failure) {
                m_saving.release()->deleteLater(); // it is the one who says so
                m_report->setEnabled(true);
                m_status->setText(failure ? QString() : tr("%1 written to %2").arg(title, visibleText(file)));
                if (failure)
                    m_said->tell(failure->text());
            });
    m_saving->begin();
}

void ReplayDialog::compareWith(const ReplayBaseline &baseline)
{
    if (baseline.matched == 0)
        return m_said->tell(tr("%1 has no request like one of these.").arg(baseline.title));
    m_said->withdraw();
    m_page->compareWith(std::make_shared<ReplayBaseline>(baseline));
    m_status->setText(tr("Beside %1, %L2 request(s) of it").arg(visibleText(baseline.title)).arg(baseline.matched));
}

bool ReplayDialog::mayClose()
{
    if (!isRunning())
        return true;
    m_stop->withdraw(); // asked again, shown again
    m_stop->tell(tr("The replay is under way. Closing stops it: what was not sent is skipped."), tr("Stop and close"));
    return false;
}

void ReplayDialog::reject()
{
    if (mayClose())
        QDialog::reject();
}

void ReplayDialog::closeEvent(QCloseEvent *event)
{
    if (mayClose())
        QDialog::closeEvent(event);
    else
        event->ignore();
}

} // namespace ui
