// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/trackpanel.h"

#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include "model/limits.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

namespace ui {

namespace limits = model::limits;
using State = run::OperationTracker::State;

namespace {

constexpr int tickInterval = 250; ///< milliseconds
constexpr int timelineRows = 6;   ///< in sight at once

/// `12:34:56` of RFC 3339 text, in UTC as it was noted.
QString clockText(const QString &at)
{
    return at.mid(11, 8);
}

QLabel *wrapped(const char *name, const char *role, QWidget *parent)
{
    QLabel *label = wrappedLabel(role, parent);
    label->setObjectName(QLatin1String(name));
    return label;
}

QPushButton *pushButton(const char *name, const QString &text, const QString &spoken, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(spoken);
    return made;
}

Tone toneOf(run::TrackEnd::Kind kind)
{
    using Kind = run::TrackEnd::Kind;
    switch (kind) {
    case Kind::Succeeded:
        return Tone::Good;
    case Kind::DeadlineReached:
    case Kind::PollLimit:
    case Kind::Stopped:
        return Tone::Warn;
    default:
        return Tone::Bad;
    }
}

} // namespace

QString stretchText(const run::Stretch &stretch)
{
    const QString time = stretch.looks > 1 ? TrackPanel::tr("%1–%2").arg(clockText(stretch.from), clockText(stretch.to))
                                           : clockText(stretch.from);
    QString text = time + QLatin1String("  ") + visibleText(run::lookText(stretch.look));
    if (stretch.looks > 1)
        text += TrackPanel::tr(" (%Ln look(s))", nullptr, stretch.looks);
    for (const run::Anomaly &anomaly : stretch.look.anomalies)
        text += QLatin1String("\n    ! ") + visibleText(anomaly.text);
    return text;
}

TrackPanel::TrackPanel(const Theme &theme, Tracks &tracks, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_tracks(&tracks),
      m_track(pushButton("trackUntilDone", tr("Track until done"),
                         tr("Track the returned operation until it has ended"), this)),
      m_state(chip(this)),
      m_progress(new QProgressBar(this)),
      m_wait(plainLabel({}, "muted", this)),
      m_note(wrapped("trackNote", "muted", this)),
      m_end(wrapped("trackEnd", "", this)),
      m_timeline(new QListWidget(this)),
      m_limit(new QSpinBox(this)),
      m_poll(pushButton("pollNow", tr("Poll now"), tr("Look at the operation now"), this)),
      m_stop(pushButton("stopTracking", tr("Stop"), tr("Stop tracking"), this)),
      m_open(pushButton("openResult", tr("Open result"), tr("Get the result of the operation"), this))
{
    setObjectName(QStringLiteral("trackPanel"));
    setAccessibleName(tr("Tracking"));
    m_state->setObjectName(QStringLiteral("trackState"));
    m_wait->setObjectName(QStringLiteral("trackWait"));
    m_progress->setObjectName(QStringLiteral("trackProgress"));
    m_progress->setAccessibleName(tr("Progress of the operation"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::unit - 2);
    m_timeline->setObjectName(QStringLiteral("trackTimeline"));
    m_timeline->setAccessibleName(tr("Timeline of the operation"));
    m_timeline->setSelectionMode(QAbstractItemView::SingleSelection);
    m_timeline->setTextElideMode(Qt::ElideRight);
    m_timeline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline->setWordWrap(true);
    m_limit->setObjectName(QStringLiteral("trackLimit"));
    m_limit->setAccessibleName(tr("Track for at most so many seconds"));
    setPlainToolTip(m_limit, m_limit->accessibleName());
    m_limit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_limit->setRange(1, int(limits::maxTrackDeadline.count()));
    m_limit->setPrefix(tr("at most "));
    m_limit->setSuffix(tr(" s"));
    m_limit->setValue(int(limits::trackDeadline.count()));
    makeButtons();
    layOut();
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &TrackPanel::showWait);
    connect(&tracks, &Tracks::changed, this, [this](qint64 recording) {
        if (recording == m_recording.id)
            refresh();
    });
    connect(&theme, &Theme::changed, this, &TrackPanel::adoptTheme);
    adoptTheme();
    refresh();
}

void TrackPanel::makeButtons()
{
    setPlainToolTip(m_track, tr("Look at the returned operation again and again until it has ended (Ctrl+Shift+T)"));
    connect(m_track, &QPushButton::clicked, this, &TrackPanel::track);
    const auto withTracker = [this](const auto &use) {
        if (run::OperationTracker *tracker = m_tracks ? m_tracks->find(m_recording.id) : nullptr)
            use(*tracker);
    };
    connect(m_poll, &QPushButton::clicked, this,
            [withTracker] { withTracker([](run::OperationTracker &tracker) { tracker.pollNow(); }); });
    connect(m_stop, &QPushButton::clicked, this,
            [withTracker] { withTracker([](run::OperationTracker &tracker) { tracker.stop(); }); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openResultRequested(m_recording.id); });
    connect(m_limit, &QSpinBox::editingFinished, this, [this, withTracker] {
        withTracker(
            [this](run::OperationTracker &tracker) { tracker.setDeadline(std::chrono::seconds(m_limit->value())); });
    });
}

void TrackPanel::layOut()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::unit);
    first->addWidget(m_state, 0, Qt::AlignVCenter);
    first->addWidget(m_progress, 1, Qt::AlignVCenter);
    first->addWidget(m_poll);
    first->addWidget(m_stop);
    first->addWidget(m_open);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::unit);
    second->addWidget(m_wait, 1);
    second->addWidget(m_limit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::unit, Theme::unit / 2, Theme::unit, Theme::unit);
    column->setSpacing(Theme::unit / 2);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_note);
    column->addWidget(m_end);
    column->addWidget(m_timeline);
}

void TrackPanel::adoptTheme()
{
    m_stop->setIcon(icon(QStringLiteral("stop"), m_theme.colors().text));
    m_poll->setIcon(icon(QStringLiteral("replay"), m_theme.colors().text));
    m_open->setIcon(icon(QStringLiteral("open"), m_theme.colors().text));
    m_timeline->setFont(m_theme.monospace());
    refresh();
}

void TrackPanel::setRecording(const model::Recording &recording)
{
    m_recording = recording;
    if (const run::OperationTracker *tracker = m_tracks->find(recording.id))
        m_limit->setValue(int(tracker->order().deadline.count() / 1000));
    refresh();
}

void TrackPanel::track()
{
    if (!m_track->isVisibleTo(m_track->parentWidget()))
        return;
    const auto begun = m_tracks->track(m_recording, std::chrono::seconds(m_limit->value()));
    if (!begun)
        emit failed(begun.error().text());
    refresh();
    if (begun)
        m_stop->setFocus(); // the button that had the keyboard is gone
}

void TrackPanel::refresh()
{
    const run::OperationTracker *tracker = m_tracks->find(m_recording.id);
    const bool isUnderWay = tracker && tracker->state() != State::Ended;
    const bool isTrackable = m_recording.id != 0 && !isUnderWay && m_tracks->isTrackable(m_recording);
    const bool isAgain = tracker && tracker->end() && tracker->end()->kind != run::TrackEnd::Kind::Succeeded &&
                         tracker->end()->kind != run::TrackEnd::Kind::Failed;
    m_track->setText(isAgain ? tr("Track again") : tr("Track until done"));
    m_track->setVisible(isTrackable && (!tracker || isAgain));
    setVisible(tracker != nullptr);
    if (!tracker)
        return;
    const run::Look *seen = tracker->timeline().lastSeen();
    const QString status = seen ? seen->reading.returned.status : QString();
    setChip(m_state, status.isEmpty() ? tr("Accepted") : visibleText(status),
            tracker->end() ? toneOf(tracker->end()->kind) : Tone::Info);
    QStringList notes; // they quote the answer
    for (const QString &note : tracker->order().plan.notes)
        notes.append(visibleText(note));
    setLine(m_note, notes.join(u'\n'));
    m_end->setText(tracker->end() ? visibleText(tracker->end()->text) : QString());
    m_end->setVisible(tracker->end().has_value());
    m_open->setVisible(seen && !seen->reading.returned.resourceLocation.isEmpty());
    // Qt would hand the keyboard to whatever comes next, and a key that was meant for Stop would replay a row.
    const bool losesKeyboard = m_poll->hasFocus() || m_stop->hasFocus() || m_limit->hasFocus();
    if (!isUnderWay && losesKeyboard)
        m_timeline->setFocus();
    m_poll->setVisible(isUnderWay);
    m_stop->setVisible(isUnderWay);
    m_limit->setVisible(isUnderWay);
    if (seen)
        setPlainToolTip(m_open, tr("GET %1").arg(visibleText(seen->reading.returned.resourceLocation)));
    m_poll->setEnabled(tracker->state() == State::Waiting);
    showProgress();
    showTimeline();
    showWait();
}

void TrackPanel::showProgress()
{
    const run::OperationTracker *tracker = m_tracks->find(m_recording.id);
    const run::Look *seen = tracker->timeline().lastSeen();
    const bool isDone = tracker->end() && tracker->end()->kind == run::TrackEnd::Kind::Succeeded;
    bool isNumber = false;
    const double percent = seen ? seen->reading.returned.progress.toDouble(&isNumber) : 0;
    const bool isShare = isNumber && percent >= 0 && percent <= 100;
    // Without a number the bar only says that something is going on, and that only while it is.
    m_progress->setVisible(isDone || isShare || !tracker->end());
    m_progress->setRange(0, isDone || isShare ? 100 : 0);
    m_progress->setValue(isDone ? 100 : isShare ? int(percent) : -1);
}

void TrackPanel::showTimeline()
{
    const auto stretches = m_tracks->find(m_recording.id)->timeline().stretches();
    const bool wasAtEnd = m_timeline->currentRow() < 0 || m_timeline->currentRow() == m_timeline->count() - 1;
    while (m_timeline->count() > int(stretches.size()))
        delete m_timeline->takeItem(m_timeline->count() - 1);
    for (int i = 0; i < int(stretches.size()); ++i) {
        if (i == m_timeline->count())
            m_timeline->addItem(QString());
        const run::Stretch &stretch = stretches[size_t(i)];
        QListWidgetItem *row = m_timeline->item(i);
        row->setText(stretchText(stretch));
        const bool isOdd = !stretch.look.anomalies.empty() || !stretch.look.trouble.isEmpty();
        row->setForeground(isOdd ? m_theme.colors().warn : m_theme.colors().text);
    }
    if (wasAtEnd)
        m_timeline->setCurrentRow(m_timeline->count() - 1);
    m_timeline->doItemsLayout();
    int height = 0; // of the newest rows; one with a flag has several lines
    for (int row = m_timeline->count() - 1; row >= 0 && row >= m_timeline->count() - timelineRows; --row)
        height += m_timeline->visualItemRect(m_timeline->item(row)).height();
    m_timeline->setFixedHeight(height + 2 * m_timeline->frameWidth() + Theme::unit / 4);
}

void TrackPanel::showWait()
{
    const run::OperationTracker *tracker = m_tracks->find(m_recording.id);
    if (!tracker)
        return;
    const qint64 seconds = (tracker->untilNextPoll().count() + 999) / 1000;
    switch (tracker->state()) {
    case State::Waiting:
        m_wait->setText(tracker->isAskedToWait() ? tr("Next poll in %1 s, as the service asked").arg(seconds)
                                                 : tr("Next poll in %1 s").arg(seconds));
        break;
    case State::Polling:
        m_wait->setText(tr("Polling…"));
        break;
    case State::Ended:
        m_wait->setText(tr("%Ln poll(s), a row of the history each", nullptr, tracker->polls()));
        break;
    }
}

void TrackPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_tick.start();
}

void TrackPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_tick.stop();
}

} // namespace ui
