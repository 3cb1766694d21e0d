// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/negativerun.h"

#include <QBasicTimer>
#include <QDialog>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;
class QTreeView;
QT_END_NAMESPACE

namespace sandbox {
class Sandbox;
}

namespace ui {

class Banner;
class CaseDetails;
class CaseFilter;
class CaseModel;
class MatrixModel;
class Theme;

/// What the dialog works with. `place` is asked for anew whenever something is sent or saved: environment and token may
/// change while the dialog is open.
struct SuiteParts
{
    const model::OperationSchema &schema;
    run::Runner &runner;
    const sandbox::Sandbox &sandbox;
    std::function<run::SuitePlace()> place;
    QString requestsFolder;
};

/// The negative cases of an operation: choose, look at, save as requests, run, and see what came of them. Does not hold
/// up the window.
class NegativeDialog final : public QDialog
{
    Q_OBJECT

public:
    NegativeDialog(const Theme &theme, const SuiteParts &parts, QWidget *parent = nullptr);
    ~NegativeDialog() override;

    bool isRunning() const { return m_run != nullptr; }
    /// The chosen cases as one request file.
    void saveTo(const QString &file);
    /// Environment, token or the sandbox's mode may be others now.
    void refresh();

signals:
    void strictRequested();
    /// Any token will do: the environment is the sandbox.
    void tokenRequested();
    void saved();

protected:
    void timerEvent(QTimerEvent *event) override;
    void reject() override;

private:
    QWidget *makeList();
    QWidget *makePages();
    QWidget *makeBottom();
    void connectAll();
    bool isSeedSandbox() const;
    void showChosen();
    void showCurrent();
    void showCell(const QModelIndex &index);
    void showAll();
    void chooseShown(bool chosen);
    void askAndRun();
    void run();
    void ended(const QString &id, const check::Outcome &outcome);
    void finished();
    void showProgress();
    void askForFile();
    void copy(bool asCsv);

    const Theme &m_theme;
    const SuiteParts m_parts;
    CaseModel *m_cases;
    CaseFilter *m_filter;
    MatrixModel *m_matrix;
    Banner *m_note;    ///< what stands in the way of a useful run
    Banner *m_confirm; ///< before requests leave this machine
    Banner *m_said;    ///< what was done, or could not be
    QLineEdit *m_line = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_showAll = nullptr;
    QTabWidget *m_pages = nullptr;
    CaseDetails *m_details = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_tableNote = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    std::unique_ptr<run::NegativeRun> m_run;
    QBasicTimer m_ticks; ///< for the time that has passed
};

} // namespace ui
