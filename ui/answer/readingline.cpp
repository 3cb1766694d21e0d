// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/readingline.h"

#include "ui/answer/answerreading.h"
#include "ui/answertext.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

ReadingLine::ReadingLine(QWidget *parent)
    : QWidget(parent),
      m_text(plainLabel({}, "muted", this)),
      m_button(new QPushButton(tr("Cancel"), this))
{
    m_text->setObjectName(QStringLiteral("readingText"));
    m_text->setMinimumWidth(1);
    m_button->setObjectName(QStringLiteral("readingButton"));
    m_button->setProperty("role", QStringLiteral("link"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::unit + Theme::unit / 2, 0, Theme::unit, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_reading->state() == AnswerReading::State::Reading)
            m_reading->cancel();
        else
            m_reading->start();
    });
}

void ReadingLine::follow(const std::shared_ptr<AnswerReading> &reading)
{
    if (m_reading)
        m_reading->disconnect(this);
    m_reading = reading;
    if (m_reading) {
        connect(m_reading.get(), &AnswerReading::changed, this, &ReadingLine::tell);
        connect(m_reading.get(), &AnswerReading::progressed, this, &ReadingLine::tell);
    }
    tell();
}

void ReadingLine::tell()
{
    using State = AnswerReading::State;
    const State state = m_reading ? m_reading->state() : State::Read;
    const bool isReading = state == State::Reading;
    setVisible(isReading || state == State::Cancelled);
    if (isHidden())
        return;
    const QString size = sizeText(m_reading->body().size());
    m_text->setText(isReading ? tr("Reading %1 of %2").arg(sizeText(m_reading->done()), size)
                              : tr("Reading was cancelled; what stands here is the begin of %1.").arg(size));
    m_button->setText(isReading ? tr("Cancel") : tr("Read on"));
    m_button->setAccessibleName(isReading ? tr("Stop reading the answer") : tr("Read the whole answer"));
}

} // namespace ui
