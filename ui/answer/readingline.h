// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class AnswerReading;

/// Says how far the reading of a large answer is, and stops and resumes it. Hidden when there is nothing to say.
class ReadingLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingLine(QWidget *parent = nullptr);

    /// May be null.
    void follow(const std::shared_ptr<AnswerReading> &reading);

private:
    void tell();

    QLabel *m_text;
    QPushButton *m_button;
    std::shared_ptr<AnswerReading> m_reading;
};

} // namespace ui
