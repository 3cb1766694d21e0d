// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/answerpage.h"

#include "ui/answer/answerreading.h"
#include "ui/labels.h"
#include "ui/theme.h"

namespace ui {

AnswerPage::AnswerPage(const QString &name, const QString &title, QWidget *parent) : QWidget(parent), m_title(title)
{
    setObjectName(name);
}

void AnswerPage::setAnswer(const std::shared_ptr<const Answer> &answer)
{
    m_answer = answer;
    m_filled = false;
    clear();
}

void AnswerPage::look()
{
    if (!std::exchange(m_filled, true))
        fill();
}

QLabel *AnswerPage::makeNote(const char *role, const QString &part)
{
    QLabel *label = wrappedLabel(role, this);
    label->setObjectName(QString(objectName() + part));
    label->setContentsMargins(Theme::unit + Theme::unit / 2, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    label->hide();
    return label;
}

void AnswerPage::followReading(const std::function<void()> &adopt)
{
    const auto &reading = m_answer->reading;
    connect(reading.get(), &AnswerReading::changed, this, [this, adopt, of = m_answer.get()] {
        if (of == m_answer.get())
            adopt();
    });
    if (reading->state() == AnswerReading::State::Unread)
        reading->start();
    else
        adopt();
}

} // namespace ui
