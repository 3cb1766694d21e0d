// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/sendingpage.h"

#include "ui/answertext.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int tickInterval = 100; ///< milliseconds

} // namespace

SendingPage::SendingPage(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_request(plainLabel({}, "muted", this)),
      m_elapsed(plainLabel({}, "title", this)),
      m_received(plainLabel({}, "muted", this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_request->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_request->setAlignment(Qt::AlignHCenter);
    m_elapsed->setObjectName(QStringLiteral("elapsed"));
    m_elapsed->setAlignment(Qt::AlignHCenter);
    m_received->setObjectName(QStringLiteral("received"));
    m_received->setAlignment(Qt::AlignHCenter);
    setFocusProxy(m_cancel);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAccessibleName(tr("Cancel the request"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    column->addStretch(2);
    column->addWidget(m_elapsed);
    column->addWidget(m_request);
    column->addWidget(m_received);
    column->addSpacing(Theme::unit);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_timer.setInterval(tickInterval);
    connect(&m_timer, &QTimer::timeout, this, &SendingPage::tick);
    connect(&theme, &Theme::changed, this, &SendingPage::adoptTheme);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        // Once is enough, and the end may take a moment.
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("Cancelling…"));
        emit cancelRequested();
    });
    adoptTheme();
}

void SendingPage::start(const model::Request &request)
{
    m_requestText = QString::fromLatin1(request.method) + u' ' + request.url.toString(QUrl::FullyEncoded);
    setPlainToolTip(m_request, m_requestText);
    elide();
    m_received->clear();
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    m_clock.start();
    tick();
}

void SendingPage::setReceived(qint64 bytes)
{
    m_received->setText(tr("%1 received").arg(sizeText(bytes)));
}

void SendingPage::tick()
{
    const qint64 tenths = m_clock.isValid() ? m_clock.elapsed() / 100 : 0;
    m_elapsed->setText(tr("Sending, %1 s").arg(QLocale().toString(double(tenths) / 10, 'f', 1)));
}

void SendingPage::elide()
{
    m_request->setText(m_request->fontMetrics().elidedText(m_requestText, Qt::ElideMiddle, width() - 4 * Theme::unit));
}

void SendingPage::adoptTheme()
{
    m_cancel->setIcon(icon(QStringLiteral("stop"), m_theme.colors().text));
}

void SendingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    m_timer.start();
}

void SendingPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void SendingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

} // namespace ui
