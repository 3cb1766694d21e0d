// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/secrecy.h"
#include "ui/history/comparands.h"

#include <QDialog>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QPushButton;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

class ExchangeComparisonModel;
class TextLabel;
class TextView;
class Theme;

/// Two exchanges beside each other, from the moment it is made. It stays beside the window; closing it ends the
/// comparison.
class ComparisonDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonDialog)

public:
    /// `secrets` gives the tokens that no export may hold.
    ComparisonDialog(const Theme &theme, const Comparands &comparands, std::function<run::Secrets()> secrets,
                     QWidget *parent = nullptr);
    ~ComparisonDialog() override;

    bool isReady() const { return m_stop == nullptr; }
    /// Writes what is shown, on another thread; says in the dialog how it ended.
    void exportTo(const QString &file);

private:
    QWidget *makeHeading();
    QWidget *makeBar();
    void makeView();
    void makeActions();
    QWidget *makeDetails();
    QWidget *makeBottom();
    void compare();
    void adopt(std::shared_ptr<const run::ExchangeComparison> comparison);
    void showSides(const run::ComparedSide &a, const run::ComparedSide &b);
    void setReady(bool isReady);
    void showSum();
    void showCurrent();
    void fillWidth();
    void go(bool forward);
    void swapSides();
    void copyRows();
    void copyAll();
    void askForFile();
    bool eventFilter(QObject *watched, QEvent *event) override;

    const Theme &m_theme;
    Comparands m_comparands;
    const std::function<run::Secrets()> m_secrets;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< while another thread compares
    ExchangeComparisonModel *m_model;
    TextLabel *m_sideA;
    TextLabel *m_sideB;
    TextLabel *m_sum;
    TextLabel *m_state; ///< what came of copying and exporting
    QLabel *m_empty;
    QTableView *m_view;
    QLabel *m_place;
    TextView *m_valueA;
    TextView *m_valueB;
    QToolButton *m_only;
    QToolButton *m_mute;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_swap;
    QPushButton *m_copyAll;
    QPushButton *m_export;
    QAction *m_copy = nullptr;
    bool m_isFirst = true; ///< nothing was shown yet
};

} // namespace ui
