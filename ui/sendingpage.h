// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class Theme;

/// A request on its way: how long, how much came, and the way to end it. The clock runs only while this is on screen.
class SendingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SendingPage(const Theme &theme, QWidget *parent = nullptr);

    void start(const model::Request &request);
    void setReceived(qint64 bytes);

signals:
    void cancelRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adoptTheme();
    void tick();
    void elide();

    const Theme &m_theme;
    QLabel *m_request;
    QLabel *m_elapsed;
    QLabel *m_received;
    QPushButton *m_cancel;
    QString m_requestText;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace ui
