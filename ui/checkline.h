// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/userjudge.h"
#include "ui/checkinput.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

class TextLabel;
class Theme;

/// One line of the checks: what it says, how the last answer fares with it, and below it what is wrong.
class CheckLine final : public QWidget
{
    Q_OBJECT

public:
    /// `number` counts from 0.
    CheckLine(int number, const CheckInput::Offer &offer, const Theme &theme, QWidget *parent);

    CheckInput *input() const { return m_input; }
    /// Nothing was judged yet without an outcome.
    void showLine(const QString &line, const std::optional<check::LineOutcome> &outcome);

signals:
    void removeRequested();

private:
    void showMark();

    const Theme &m_theme;
    const int m_number;
    QLabel *m_mark;
    CheckInput *m_input;
    QToolButton *m_remove;
    TextLabel *m_note;
    std::optional<bool> m_held; ///< by the last answer
};

} // namespace ui
