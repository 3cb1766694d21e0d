// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/retention.h"
#include "history/store.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QCheckBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace history {
class Compaction;
}

namespace ui {

class TextLabel;

/// How large the history is, and how much of it is kept: everything, unless the user sets a budget. It says beforehand
/// what would go. Closing it while it works ends the work; what has been removed by then is gone.
class RetentionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetentionDialog)

public:
    using Clock = std::function<QString()>; ///< UTC, RFC 3339

    /// The store outlives it. `budget` is the one that is remembered.
    RetentionDialog(history::Store &store, const history::Budget &budget, Clock now, QWidget *parent = nullptr);
    ~RetentionDialog() override;

    /// As the controls stand; empty: everything.
    history::Budget budget() const;

    void reject() override;

signals:
    /// The user wants it to hold from now on.
    void budgetChosen(const history::Budget &budget);

private:
    struct Limit
    {
        QCheckBox *box;
        QSpinBox *number;
    };

    void addChoice(QVBoxLayout *layout);
    Limit addLimit(QGridLayout *layout, const char *name, const QString &title, const QString &unit, int most);
    QWidget *makeBottom();
    void showBudget(const history::Budget &budget);
    void onBudgetChanged();
    void askSizes();
    void askExcess();
    void showSizes(const history::Sizes &sizes);
    void showExcess(const history::Budget &budget, const history::Excess &excess);
    void apply();
    void work(const history::Budget &budget, bool compact);
    void end(bool compacted, const std::optional<model::Failure> &failure);
    void showWorking(bool works);

    history::Store &m_store;
    const Clock m_now;
    history::Budget m_remembered;
    QLabel *m_sizes;
    QRadioButton *m_keepAll;
    QRadioButton *m_keepSome;
    Limit m_days{};
    Limit m_count{};
    Limit m_megabytes{};
    TextLabel *m_excess;
    TextLabel *m_result;
    QProgressBar *m_progress;
    QPushButton *m_apply;
    QPushButton *m_compact;
    QPushButton *m_stop; ///< Close, or Cancel while it works
    QTimer m_askSoon;
    int m_asked = 0; ///< the newest question about the excess
    std::unique_ptr<history::Compaction> m_running;
};

/// What would go, and what stays although it is beyond the budget, in words.
QString excessText(const history::Budget &budget, const history::Excess &excess);
QString sizesText(const history::Sizes &sizes);

/// The action that opens the dialog of the window. The budget is kept in that file (see windowstate.h).
QAction *offerRetention(history::Store &store, const QString &settings, QWidget *window);

/// Removes what is beyond the budget, in the background and as long as `context` lives. A failure is told to
/// `onFailure`.
void keepWithin(const history::Budget &budget, history::Store &store, const QString &now, QObject *context,
                const std::function<void(const model::Failure &)> &onFailure);

} // namespace ui
