// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/timingpage.h"

#include "model/phases.h"
#include "ui/answertext.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>

namespace ui {

namespace {

using Kind = model::Phase::Kind;

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Prepare:
        return TimingPage::tr("Prepare");
    case Kind::Connect:
        return TimingPage::tr("Connect");
    case Kind::ConnectAndTls:
        return TimingPage::tr("Connect and TLS");
    case Kind::ConnectAndSend:
        return TimingPage::tr("Connect and send");
    case Kind::Send:
        return TimingPage::tr("Send");
    case Kind::Wait:
        return TimingPage::tr("Wait");
    case Kind::Receive:
        break;
    }
    return TimingPage::tr("Receive");
}

QString explanationOf(Kind kind)
{
    switch (kind) {
    case Kind::Prepare:
        return TimingPage::tr("Until the first step towards a connection");
    case Kind::Connect:
        return TimingPage::tr("Host name and connection");
    case Kind::ConnectAndTls:
        return TimingPage::tr("Host name, connection and TLS handshake; the network engine does not tell them apart");
    case Kind::ConnectAndSend:
        return TimingPage::tr(
            "Host name, connection and the request; the network engine does not tell them apart here");
    case Kind::Send:
        return TimingPage::tr("Header and body of the request");
    case Kind::Wait:
        return TimingPage::tr("From the last byte of the request to the header of the answer");
    case Kind::Receive:
        break;
    }
    return TimingPage::tr("The body of the answer");
}

QColor colorOf(Kind kind, const Colors &colors)
{
    switch (kind) {
    case Kind::Prepare:
        return colors.muted;
    case Kind::Connect:
    case Kind::ConnectAndTls:
    case Kind::ConnectAndSend:
        return colors.literal;
    case Kind::Send:
        return colors.name;
    case Kind::Wait:
        return colors.warn;
    case Kind::Receive:
        break;
    }
    return colors.good;
}

/// A phase on the scale of the whole exchange.
class Bar final : public QWidget
{
public:
    Bar(const Theme &theme, const model::Phase &phase, qint64 whole, QWidget *parent)
        : QWidget(parent),
          m_theme(theme),
          m_phase(phase),
          m_whole(std::max<qint64>(whole, 1))
    {
        setMinimumSize(8 * Theme::unit, 2 * Theme::unit);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr qreal least = 2; // a phase that was is seen
        QPainter painter(this);
        const qreal scale = width() / qreal(m_whole);
        QRectF bar(qreal(m_phase.begin) * scale, 2, qreal(m_phase.end - m_phase.begin) * scale, height() - 4);
        bar.setWidth(std::max(bar.width(), least));
        bar.moveRight(std::min<qreal>(bar.right(), width()));
        const QColor color = colorOf(m_phase.kind, m_theme.colors());
        painter.fillRect(QRectF(0, height() / 2., width(), 1), m_theme.colors().border);
        if (m_phase.unfinished)
            painter.fillRect(bar, m_theme.colors().sunken);
        painter.fillRect(bar, m_phase.unfinished ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
    }

private:
    const Theme &m_theme;
    model::Phase m_phase;
    qint64 m_whole;
};

QString durationOf(const model::Phase &phase)
{
    const QString text = durationText(phase.end - phase.begin);
    return phase.unfinished ? TimingPage::tr("%1, broke off").arg(text) : text;
}

} // namespace

TimingPage::TimingPage(const Theme &theme, QWidget *parent)
    : AnswerPage(QStringLiteral("timing"), tr("Timing"), parent),
      m_theme(theme),
      m_column(new QVBoxLayout),
      m_note(plainLabel({}, "muted", this)),
      m_sum(plainLabel({}, "muted", this))
{
    m_note->setObjectName(QStringLiteral("timingNote"));
    m_sum->setObjectName(QStringLiteral("timingSum"));
    for (QLabel *label : {m_note, m_sum}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("timingView"));
    area->setAccessibleName(tr("Phases of the exchange"));
    area->setWidgetResizable(true);
    auto *content = new QWidget(area);
    content->setLayout(m_column);
    m_column->setContentsMargins(Theme::unit + Theme::unit / 2, Theme::unit, Theme::unit, Theme::unit);
    m_column->setSpacing(Theme::unit);
    m_column->addWidget(m_note);
    m_column->addWidget(m_sum);
    m_column->addStretch(1);
    area->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}

void TimingPage::clear()
{
    delete m_rows;
    m_rows = nullptr;
    m_note->hide();
    m_sum->hide();
}

void TimingPage::fill()
{
    const model::Exchange &exchange = answer().exchange();
    const std::vector<model::Phase> phases = model::phasesOf(exchange);
    if (phases.empty()) {
        m_note->setText(tr("How it ended is not known, so there are no times."));
        m_note->show();
        return;
    }
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::unit);
    grid->setColumnStretch(1, 1);
    for (const model::Phase &phase : phases) {
        const int row = grid->rowCount();
        QLabel *name = plainLabel(titleOf(phase.kind), "", m_rows);
        auto *bar = new Bar(m_theme, phase, exchange.timings.finished, m_rows);
        QLabel *duration = plainLabel(durationOf(phase), "", m_rows);
        duration->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (QWidget *widget : {static_cast<QWidget *>(name), static_cast<QWidget *>(bar)})
            setPlainToolTip(widget, explanationOf(phase.kind));
        name->setAccessibleDescription(durationOf(phase));
        grid->addWidget(name, row, 0);
        grid->addWidget(bar, row, 1);
        grid->addWidget(duration, row, 2);
    }
    m_column->insertWidget(1, m_rows);
    m_rows->show();
    m_sum->setText(tr("%1 in all, sent at %2. Measured on this side; the smallest steps are those of the event loop.")
                       .arg(durationText(exchange.timings.finished), sentAtText(exchange.startedAt)));
    m_sum->show();
}

} // namespace ui
