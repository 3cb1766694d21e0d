// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/answer/answerpage.h"

QT_BEGIN_NAMESPACE
class QAction;
class QLineEdit;
class QPushButton;
class QTreeView;
QT_END_NAMESPACE

namespace ui {

class FindingDetails;
class FindingsModel;
class Theme;

/// The verdict: what is wrong with the answer, by severity, and where; each finding leads to its place.
class FindingsPage final : public AnswerPage
{
    Q_OBJECT

public:
    explicit FindingsPage(const Theme &theme, QWidget *parent = nullptr);

    void openFind() override;
    /// Null when none is chosen.
    const model::Finding *current() const;
    /// Says something about the last action, until another answer comes.
    void remark(const QString &text);

signals:
    /// From now on this finding is not to count, for this reason; `reason` is not empty.
    void acceptWanted(const model::Finding &finding, const QString &reason);
    void takeBackWanted(const model::Finding &finding);

protected:
    void clear() override;
    void fill() override;
    void adoptVerdict() override;

private:
    void makeView();
    void makeActions();
    QWidget *makeTop();
    QWidget *makeBottom();
    void showVerdict();
    void currentChanged();
    void openMenu(const QPoint &point);
    void choose(const QModelIndex &index);
    void lead();
    void copy();
    void askForReason();
    bool isAboutBody() const;

    const Theme &m_theme;
    FindingsModel *m_model;
    QLineEdit *m_filter;
    QLabel *m_note;  ///< nothing to list, and why
    QLabel *m_below; ///< about the last action
    QTreeView *m_view;
    QPushButton *m_what;
    QWidget *m_top;
    QWidget *m_bottom = nullptr;
    FindingDetails *m_details;
    QAction *m_toOperation = nullptr;
    QAction *m_toJson = nullptr;
    QAction *m_toHeaders = nullptr;
    QAction *m_toForm = nullptr;
    QAction *m_accept = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyPointer = nullptr;
};

} // namespace ui
