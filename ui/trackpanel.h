// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/tracks.h"

#include "model/recording.h"
#include "run/timeline.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace ui {

class Theme;

/// A stretch of a timeline in one line: time, what was seen, how often, what is wrong with it.
QString stretchText(const run::Stretch &stretch);

/// What tracking the answer on the screen has found so far: state, progress, timeline, the next poll and how it ended.
/// Hidden while there is nothing to say. Its button, which starts it, stands elsewhere.
class TrackPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrackPanel)

public:
    TrackPanel(const Theme &theme, Tracks &tracks, QWidget *parent = nullptr);

    /// "Track until done": there while what is shown may still change and is not being tracked.
    QPushButton *button() const { return m_track; }

    /// The answer on the screen.
    void setRecording(const model::Recording &recording);
    /// Starts to track it; does nothing when there is nothing to track.
    void track();

signals:
    void openResultRequested(qint64 recording);
    void failed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeButtons();
    void layOut();
    void adoptTheme();
    void refresh();
    void showProgress();
    void showTimeline();
    void showWait();

    const Theme &m_theme;
    QPointer<Tracks> m_tracks; ///< ends before this does: a field that loses the keyboard then must not ask it
    model::Recording m_recording;
    QPushButton *m_track;
    QLabel *m_state;
    QProgressBar *m_progress;
    QLabel *m_wait;
    QLabel *m_note;
    QLabel *m_end;
    QListWidget *m_timeline;
    QSpinBox *m_limit;
    QPushButton *m_poll;
    QPushButton *m_stop;
    QPushButton *m_open;
    QTimer m_tick;
};

} // namespace ui
