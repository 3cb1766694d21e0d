// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/retryblock.h"

#include "model/retryafter.h"
#include "ui/answertext.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimerEvent>

namespace ui {

namespace {

constexpr qsizetype longestField = 60; ///< bytes shown of a Retry-After that cannot be read

QString waitText(qint64 seconds)
{
    return seconds < 60 ? RetryBlock::tr("%1 s").arg(seconds) : durationText(seconds * 1'000'000);
}

} // namespace

RetryBlock::RetryBlock(Clock clock, QWidget *parent)
    : QFrame(parent),
      m_clock(std::move(clock)),
      m_text(plainLabel({}, "", this)),
      m_sendAgain(new QPushButton(tr("Send again"), this))
{
    setObjectName(QStringLiteral("retry"));
    setProperty("role", QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("retryText"));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    m_sendAgain->setObjectName(QStringLiteral("sendAgain"));
    m_sendAgain->setAccessibleName(tr("Send the same request again"));
    setPlainToolTip(m_sendAgain, tr("Sends the same request once more, as a request of its own in the history."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::unit + Theme::unit / 2, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    row->setSpacing(Theme::unit);
    row->addWidget(m_text, 1);
    row->addWidget(m_sendAgain);
    connect(m_sendAgain, &QPushButton::clicked, this, &RetryBlock::sendAgainRequested);
    hide();
}

void RetryBlock::show(const model::Exchange &exchange)
{
    const int status = exchange.response ? exchange.response->status : 0;
    const auto field = status >= 400 ? exchange.response->headers.value("Retry-After") : std::nullopt;
    const bool concerns = status == 429 || status == 503 || field;
    m_until.reset();
    m_unreadable.clear();
    if (field) {
        const qint64 received = model::receivedAt(exchange).value_or(m_clock());
        if (const auto wait = model::retryAfter(exchange.response->headers, received))
            m_until = received + wait->count();
        else
            m_unreadable = visibleText(QString::fromUtf8(field->left(longestField)));
    }
    if (concerns)
        count();
    setVisible(concerns);
}

QString RetryBlock::unknownWait() const
{
    const QString advice = tr("Wait longer after each refusal: requests sent meanwhile count too.");
    const QString why = m_unreadable.isEmpty()
                            ? tr("The service does not say how long to wait.")
                            : tr("Retry-After says \"%1\", which is neither seconds nor a date.").arg(m_unreadable);
    return why + u' ' + advice;
}

void RetryBlock::count()
{
    const qint64 left = m_until ? *m_until - m_clock() : 0;
    const bool waits = m_until && left > 0;
    if (!m_until)
        m_text->setText(unknownWait());
    else if (waits)
        m_text->setText(tr("The service asks to wait; %1 left. Requests sent before that count too.")
                            .arg(waitText((left + 999) / 1000)));
    else
        m_text->setText(tr("The time the service asked to wait is over."));
    if (waits && isVisible())
        m_second.start(int((left - 1) % 1000) + 1, Qt::PreciseTimer, this);
    else
        m_second.stop();
}

void RetryBlock::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_second.timerId())
        count();
    else
        QFrame::timerEvent(event);
}

void RetryBlock::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    count();
}

void RetryBlock::hideEvent(QHideEvent *event)
{
    m_second.stop();
    QFrame::hideEvent(event);
}

} // namespace ui
