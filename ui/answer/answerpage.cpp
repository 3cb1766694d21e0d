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
    m_verdict = answer->recording.verdict;
    m_filled = false;
    m_wanted.reset();
    m_isLeading = false;
    clear();
}

void AnswerPage::setVerdict(const model::Verdict &verdict)
{
    m_verdict = verdict;
    if (m_filled && m_answer)
        adoptVerdict();
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

void AnswerPage::leadTo(const QString &page, const json::Pointer &place)
{
    if (!m_answer->reading)
        return;
    m_wanted.emplace(page, place);
    if (m_answer->reading->state() == AnswerReading::State::Cancelled)
        m_answer->reading->start();
    if (std::exchange(m_isLeading, true))
        followWanted();
    else
        followReading([this] { followWanted(); });
}

void AnswerPage::followWanted()
{
    const AnswerReading &reading = *m_answer->reading;
    if (!m_wanted || reading.state() != AnswerReading::State::Read)
        return;
    auto [page, place] = *std::exchange(m_wanted, std::nullopt);
    if (!reading.document().isValid()) {
        const qsizetype offset = reading.document().error()->offset;
        emit placeWanted(page, offset, offset);
        return;
    }
    auto value = place.resolve(reading.document().root());
    for (; !value; value = place.resolve(reading.document().root()))
        place = place.parent();
    emit placeWanted(page, value->begin(), value->end());
}

bool AnswerPage::hasForm() const
{
    return m_answer && m_answer->schema && m_answer->recording.tracks == 0 &&
           m_answer->exchange().request.method != "GET";
}

} // namespace ui
