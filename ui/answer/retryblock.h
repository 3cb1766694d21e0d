// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"

#include <QBasicTimer>
#include <QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// After a refusal for being asked too often: counts down what the service asks to wait, and offers to send again.
/// Nothing is ever sent by itself.
class RetryBlock final : public QFrame
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; ///< milliseconds since 1970-01-01T00:00:00Z

    explicit RetryBlock(Clock clock, QWidget *parent = nullptr);

    /// Hides itself unless the answer is 429 or 503, or another refusal that says Retry-After.
    void show(const model::Exchange &exchange);

signals:
    void sendAgainRequested();

protected:
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void count();
    QString unknownWait() const;

    Clock m_clock;
    QLabel *m_text;
    QPushButton *m_sendAgain;
    QBasicTimer m_second;
    std::optional<qint64> m_until; ///< on the clock; nothing when the service does not say
    QString m_unreadable;          ///< a Retry-After that is neither seconds nor a date
};

} // namespace ui
