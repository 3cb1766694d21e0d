// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/history/comparisondialog.h"
#include "ui/workbench.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
class QAction;
QT_END_NAMESPACE

namespace ui {

class AnswerPane;
class HistoryPane;

/// Comparing from the history: two rows, a row and the answer shown, a row and the answer it expects. Besides, the way
/// from a replay to the row it repeats, and what an answer to a replay has to say of that row.
class RowComparison final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowComparison)

public:
    RowComparison(const Theme &theme, HistoryPane &history, AnswerPane &answer, Workbench &workbench, QWidget *window);

    /// Two rows, wherever they are.
    void compare(const std::vector<qint64> &ids);

private:
    void adoptSelection();
    void adoptShown(const model::Recording &recording);
    void compareWithShown();
    void compareWithGolden();
    void goTo(qint64 id);
    /// The older one is A.
    void open(const model::Recording &one, const model::Recording &other);
    void openDialog(const Comparands &comparands);
    Comparands comparandsOf(const model::Recording &a, const model::Recording &b) const;
    void withRecordings(const std::vector<qint64> &ids,
                        const std::function<void(const std::vector<model::Recording> &)> &use);
    void tellReplay(const model::Recording &replay, const std::vector<model::Recording> &original);

    const Theme &m_theme;
    HistoryPane &m_history;
    AnswerPane &m_answer;
    Workbench &m_workbench;
    QWidget *m_window;
    QAbstractItemView *m_view;
    QAction *m_rows;
    QAction *m_withShown;
    QAction *m_withGolden;
    QAction *m_toReplayed;
    std::vector<qint64> m_selected;             ///< of one or two rows
    qint64 m_replayOf = 0;                      ///< of the one row that is selected
    std::optional<model::Recording> m_shown;    ///< in the answer pane
    std::optional<model::Recording> m_original; ///< what is shown repeats it
    int m_shownNumber = 0;                      ///< another one each time an answer is shown
};

/// How the answer to a replay stands to that of the recording `number`: "Same answer as #12 but for 3 volatile values."
QString replayText(const run::ExchangeComparison &comparison, qint64 number);

} // namespace ui
