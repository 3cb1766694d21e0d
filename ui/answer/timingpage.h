// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/answer/answerpage.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class Theme;

/// Where the time went: the phases of the exchange one below the other, on one scale.
class TimingPage final : public AnswerPage
{
    Q_OBJECT

public:
    explicit TimingPage(const Theme &theme, QWidget *parent = nullptr);

protected:
    void clear() override;
    void fill() override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QLabel *m_note;
    QWidget *m_rows = nullptr;
    QLabel *m_sum;
};

} // namespace ui
