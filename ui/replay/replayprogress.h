// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/replay.h"
#include "ui/replay/replaypace.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// How far a replay is, how long it has taken and will take, and the buttons that hold it.
class ReplayProgress final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayProgress)

public:
    explicit ReplayProgress(QWidget *parent = nullptr);

    /// Before it begins.
    void follow(run::Replay &replay);
    void focusPause();

signals:
    void cancelRequested();
    /// The button with the focus has no use any more.
    void left();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void showState();
    void showNumbers();
    QString timeText(const run::ReplaySum &sum) const;

    QPointer<run::Replay> m_replay;
    ReplayPace m_pace;
    bool m_hasBegun = false; ///< a request of it has left
    QElapsedTimer m_clock;
    QBasicTimer m_ticks;
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_counts;
    QLabel *m_time;
    QPushButton *m_pause; ///< Pause, then Go on
    QPushButton *m_cancel;
};

} // namespace ui
