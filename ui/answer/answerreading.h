// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/layout.h"

#include <QObject>
#include <QTimer>

namespace ui {

/// The body of one answer read as JSON, once for all views. A large one is read on another thread; that can be
/// cancelled and begun again.
class AnswerReading final : public QObject
{
    Q_OBJECT

public:
    enum class State { Unread, Reading, Read, Cancelled };

    explicit AnswerReading(const QByteArray &body, QObject *parent = nullptr);
    ~AnswerReading() override;

    const QByteArray &body() const { return m_body; }
    State state() const { return m_state; }
    /// Bytes read so far, of body().size().
    qsizetype done() const;

    /// Begins unless it is under way or done. A small body is read when this returns.
    void start();
    void cancel();

    /// Of the whole body, once it is Read; perhaps one with an error().
    const json::Document &document() const { return m_read.document; }
    /// Null unless the body is Read and valid.
    const std::shared_ptr<const json::Layout> &layout() const { return m_read.layout; }
    /// The begin of the body, closed so that it is JSON: there from start() on. Null when there is none.
    const std::shared_ptr<const json::Layout> &begin() const { return m_begin; }

signals:
    /// The state is another one.
    void changed();
    void progressed();

private:
    struct Result
    {
        json::Document document;
        std::shared_ptr<const json::Layout> layout = {};
    };

    static Result read(const QByteArray &body, json::Reading *reading);
    void setState(State state);

    QByteArray m_body;
    State m_state = State::Unread;
    Result m_read;
    std::shared_ptr<const json::Layout> m_begin;
    std::shared_ptr<json::Reading> m_reading; ///< while under way
    QTimer m_ticking;
};

} // namespace ui
