// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class RequestDraft;
class TextLabel;
class Theme;

/// The answer kept as expected: keep the one that is shown, compare with it, leave places out, let go of it.
class GoldenBox final : public QWidget
{
    Q_OBJECT

public:
    GoldenBox(RequestDraft &draft, const Theme &theme, QWidget *parent = nullptr);

    void setAnswer(const model::Recording &recording);

private:
    QWidget *makeButtons();
    QWidget *makeIgnored();
    void refresh();
    void showIgnored();
    void keep();
    void compare();
    void change(const std::optional<model::Golden> &golden, const QString &step);
    void addIgnored();
    void removeIgnored(qsizetype index);
    bool hasAnswer() const;

    RequestDraft &m_draft;
    const Theme &m_theme;
    TextLabel *m_state;
    TextLabel *m_differences;
    QPushButton *m_keep = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_ignored = nullptr;
    QVBoxLayout *m_ignoredRows = nullptr;
    QWidget *m_ignoredPage = nullptr;
    QLineEdit *m_place = nullptr;
    TextLabel *m_problem = nullptr;
    model::Recording m_answer;
};

} // namespace ui
