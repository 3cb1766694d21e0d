// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replayprogress.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimerEvent>

namespace ui {

namespace {

constexpr int tick = 250;      ///< ms
constexpr int barSteps = 1000; ///< a count of requests may not fit an int

/// Whole seconds: a rest that is guessed has no tenths.
QString spanText(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (seconds < 60)
        return ReplayProgress::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return ReplayProgress::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return ReplayProgress::tr("%L1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

ReplayProgress::ReplayProgress(QWidget *parent)
    : QWidget(parent),
      m_title(plainLabel({}, "title")),
      m_bar(new QProgressBar),
      m_counts(plainLabel({})),
      m_time(plainLabel({}, "muted")),
      m_pause(new QPushButton),
      m_cancel(new QPushButton(tr("C&ancel")))
{
    setObjectName(QStringLiteral("replayProgress"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(Theme::unit);
    layout->setVerticalSpacing(Theme::unit / 2);
    layout->setColumnStretch(0, 1);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_title, 0, 0, 1, 2);
    m_bar->setObjectName(QStringLiteral("replayBar"));
    m_bar->setAccessibleName(tr("Requests ended"));
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    layout->addWidget(m_bar, 1, 0, 1, 2);
    m_counts->setObjectName(QStringLiteral("replayCounts"));
    m_time->setObjectName(QStringLiteral("replayTime"));
    layout->addWidget(m_counts, 2, 0);
    layout->addWidget(m_time, 2, 1, Qt::AlignRight);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    m_pause->setObjectName(QStringLiteral("replayPause"));
    m_cancel->setObjectName(QStringLiteral("replayCancel"));
    m_cancel->setAccessibleName(tr("Cancel what is under way and skip the rest"));
    for (QPushButton *button : {m_pause, m_cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons, 0, 2, 3, 1, Qt::AlignVCenter);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (!m_replay)
            return;
        if (m_replay->state() == run::Replay::State::Paused)
            m_replay->proceed();
        else
            m_replay->pause();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ReplayProgress::cancelRequested);
}

void ReplayProgress::follow(run::Replay &replay)
{
    m_replay = &replay;
    m_clock.start();
    m_hasBegun = false;
    connect(&replay, &run::Replay::began, this, [this] {
        // What an earlier program did comes first, and says nothing of the pace.
        if (!m_hasBegun)
            m_pace.begin(m_clock.elapsed(), m_replay->sum().ended());
        m_hasBegun = true;
    });
    connect(&replay, &run::Replay::stateChanged, this, &ReplayProgress::showState);
    connect(&replay, &run::Replay::finished, this, &ReplayProgress::showState);
    m_title->setText(replay.order().title);
    m_pause->show();
    m_cancel->show();
    m_ticks.start(tick, this);
    showState();
}

void ReplayProgress::focusPause()
{
    m_pause->setFocus();
}

void ReplayProgress::showState()
{
    if (!m_replay)
        return;
    using State = run::Replay::State;
    const State state = m_replay->state();
    const bool isFinished = state == State::Finished;
    if (m_hasBegun && state == State::Running)
        m_pace.proceed(m_clock.elapsed());
    else if (m_hasBegun)
        m_pace.pause(m_clock.elapsed());
    m_pause->setText(state == State::Paused ? tr("&Go on") : tr("&Pause"));
    m_pause->setAccessibleName(state == State::Paused ? tr("Go on with the replay") : tr("Pause the replay"));
    if (isFinished && (m_pause->hasFocus() || m_cancel->hasFocus()))
        emit left();
    m_pause->setVisible(!isFinished);
    m_cancel->setVisible(!isFinished);
    if (isFinished)
        m_ticks.stop();
    showNumbers();
}

void ReplayProgress::showNumbers()
{
    if (!m_replay)
        return;
    using run::ReplayOutcome;
    const run::ReplaySum sum = m_replay->sum();
    const QLocale locale;
    m_bar->setValue(sum.total == 0 ? 0 : int(double(sum.ended()) / double(sum.total) * barSteps));
    QStringList parts{tr("%1 of %2").arg(locale.toString(sum.ended()), locale.toString(sum.total))};
    for (int i = 0; i < run::replayOutcomes; ++i) {
        if (sum.counts[i] > 0)
            parts.append(tr("%1 %2").arg(locale.toString(sum.counts[i]), run::replayOutcomeText(ReplayOutcome(i))));
    }
    m_counts->setText(parts.join(QStringLiteral(" \u00B7 ")));
    m_bar->setAccessibleDescription(m_counts->text());
    m_time->setText(timeText(sum));
}

QString ReplayProgress::timeText(const run::ReplaySum &sum) const
{
    using State = run::Replay::State;
    const QString elapsed = spanText(sum.milliseconds);
    if (m_replay->state() == State::Finished)
        return sum.of(run::ReplayOutcome::Skipped) > 0 ? tr("stopped after %1").arg(elapsed)
                                                       : tr("done in %1").arg(elapsed);
    const auto rest = m_hasBegun ? m_pace.rest(m_clock.elapsed(), sum.ended(), sum.total) : std::optional<qint64>();
    if (m_replay->state() == State::Paused) {
        const int underWay = m_replay->underWay();
        return underWay > 0 ? tr("pausing, %n under way", nullptr, underWay) : tr("paused at %1").arg(elapsed);
    }
    return rest ? tr("%1 so far, about %2 to go").arg(elapsed, spanText(*rest)) : tr("%1 so far").arg(elapsed);
}

void ReplayProgress::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_ticks.timerId())
        return QWidget::timerEvent(event);
    showNumbers();
}

} // namespace ui
