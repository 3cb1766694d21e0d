// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/answerpage.h"

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

} // namespace ui
