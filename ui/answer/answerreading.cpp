// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/answerreading.h"

#include "model/anotherthread.h"
#include "model/limits.h"

namespace ui {

namespace {

constexpr int tick = 100; ///< milliseconds between two looks at the progress

} // namespace

AnswerReading::AnswerReading(const QByteArray &body, QObject *parent) : QObject(parent), m_body(body)
{
    m_ticking.setInterval(tick);
    connect(&m_ticking, &QTimer::timeout, this, &AnswerReading::progressed);
}

AnswerReading::~AnswerReading()
{
    if (m_reading)
        m_reading->cancelled = true;
}

qsizetype AnswerReading::done() const
{
    return m_reading ? m_reading->done.load() : m_state == State::Read ? m_body.size() : 0;
}

AnswerReading::Result AnswerReading::read(const QByteArray &body, json::Reading *reading)
{
    Result result{json::Document::parse(body, json::Syntax::Json, reading)};
    if (result.document.isValid())
        result.layout = std::make_shared<const json::Layout>(result.document, reading);
    return result;
}

void AnswerReading::start()
{
    if (m_state == State::Reading || m_state == State::Read)
        return;
    if (m_body.size() <= model::limits::readAtOnce) {
        m_read = read(m_body, nullptr);
        setState(State::Read);
        return;
    }
    const QByteArray begin = json::completedPrefix(m_body.first(model::limits::firstScreen));
    if (!begin.isEmpty())
        m_begin = std::make_shared<const json::Layout>(json::Document::parse(begin));
    m_reading = std::make_shared<json::Reading>();
    m_ticking.start();
    setState(State::Reading);
    model::onAnotherThread(
        this, [body = m_body, reading = m_reading] { return read(body, reading.get()); },
        [this, reading = m_reading](Result &result) {
            if (reading != m_reading)
                return; // cancelled
            m_reading.reset();
            m_ticking.stop();
            m_read = std::move(result);
            setState(State::Read);
        });
}

void AnswerReading::cancel()
{
    if (m_state != State::Reading)
        return;
    m_reading->cancelled = true;
    m_reading.reset();
    m_ticking.stop();
    setState(State::Cancelled);
}

void AnswerReading::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace ui
