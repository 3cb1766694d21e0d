// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/answer/answerpage.h"
#include "ui/comparisontext.h"

QT_BEGIN_NAMESPACE
class QAction;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

class ComparedModel;
class Theme;

/// What was sent and what came back, member beside member.
class ComparisonPage final : public AnswerPage
{
    Q_OBJECT

public:
    explicit ComparisonPage(const Theme &theme, QWidget *parent = nullptr);

protected:
    void clear() override;
    void fill() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeView();
    void makeActions();
    void adoptReading();
    void adopt(const Compared &found);
    void showCount();
    void fillWidth();
    void currentChanged();
    void openMenu(const QPoint &point);
    const ComparedRow *current() const;
    void leadFrom(const QString &page);

    const Theme &m_theme;
    ComparedModel *m_model;
    QWidget *m_top;
    QLabel *m_count;
    QToolButton *m_onlyDifferences;
    QLabel *m_note;
    QTableView *m_view;
    QAction *m_toOperation = nullptr;
    QAction *m_toJson = nullptr;
    QAction *m_toForm = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyPointer = nullptr;
};

} // namespace ui
