// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/rowcomparison.h"

#include "history/historytable.h"
#include "history/whendone.h"
#include "model/anotherthread.h"
#include "ui/answer/replayline.h"
#include "ui/answerpane.h"
#include "ui/historypane.h"

#include <QAbstractItemView>
#include <QAction>
#include <QItemSelectionModel>

#include <algorithm>

namespace ui {

namespace {

std::optional<history::Row> rowOf(const QModelIndex &index)
{
    const QVariant row = index.data(history::HistoryTable::RowRole);
    return row.isValid() ? std::optional(row.value<history::Row>()) : std::nullopt;
}

/// The rows that are selected, unless there are more than two.
std::vector<history::Row> fewRows(const QItemSelectionModel &selection)
{
    constexpr qsizetype most = 2;
    const QItemSelection ranges = selection.selection();
    qsizetype count = 0;
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    std::vector<history::Row> rows;
    if (count == 0 || count > most)
        return rows;
    const QModelIndexList indexes = selection.selectedRows();
    for (const QModelIndex &index : indexes) {
        if (const auto row = rowOf(index))
            rows.push_back(*row);
    }
    return rows;
}

} // namespace

QString replayText(const run::ExchangeComparison &comparison, qint64 number)
{
    using run::ComparedPart;
    const run::ComparedSums request = comparison.sumsOf({ComparedPart::Request, ComparedPart::BodySent});
    const run::ComparedSums answer = comparison.sumsOf({ComparedPart::Answer, ComparedPart::BodyReturned});
    const qint64 differences = answer.differences + comparison.sumsOf({ComparedPart::Checks}).differences;
    QString text;
    if (differences > 0)
        text = RowComparison::tr("%Ln difference(s) from #%1.", nullptr, int(differences)).arg(number);
    else if (answer.volatiles > 0)
        text = RowComparison::tr("Same answer as #%1 but for %Ln volatile value(s).", nullptr, int(answer.volatiles))
                   .arg(number);
    else
        text = RowComparison::tr("Same answer as #%1.").arg(number);
    if (request.differences > 0)
        text += u' ' + RowComparison::tr("The request differs in %Ln place(s).", nullptr, int(request.differences));
    return text;
}

RowComparison::RowComparison(const Theme &theme, HistoryPane &history, AnswerPane &answer, Workbench &workbench,
                             QWidget *window)
    : QObject(window),
      m_theme(theme),
      m_history(history),
      m_answer(answer),
      m_workbench(workbench),
      m_window(window),
      m_view(history.findChild<QAbstractItemView *>(QStringLiteral("historyView"))),
      m_rows(new QAction(tr("Compare two rows"), this)),
      m_withShown(new QAction(tr("Compare with answer shown"), this)),
      m_withGolden(new QAction(tr("Compare with expected answer"), this)),
      m_toReplayed(new QAction(tr("Go to the replayed row"), this))
{
    const std::pair<QAction *, const char *> actions[] = {{m_rows, "compareRows"},
                                                          {m_withShown, "compareWithShown"},
                                                          {m_withGolden, "compareWithGolden"},
                                                          {m_toReplayed, "goToReplayedRow"}};
    for (const auto &[action, name] : actions) {
        action->setObjectName(QLatin1String(name));
        action->setEnabled(false);
        history.addRowAction(action);
    }
    m_rows->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_rows->setToolTip(tr("Set the two selected exchanges beside each other"));
    connect(m_rows, &QAction::triggered, this, [this] { compare(m_selected); });
    connect(m_withShown, &QAction::triggered, this, &RowComparison::compareWithShown);
    connect(m_withGolden, &QAction::triggered, this, &RowComparison::compareWithGolden);
    connect(m_toReplayed, &QAction::triggered, this, [this] { goTo(m_replayOf); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowComparison::adoptSelection);
    // A row that was on its way when it was selected has come.
    connect(m_view->model(), &QAbstractItemModel::dataChanged, this, &RowComparison::adoptSelection);
    connect(m_view->model(), &QAbstractItemModel::modelReset, this, &RowComparison::adoptSelection);
    connect(&workbench, &Workbench::answered, this, &RowComparison::adoptShown);
    connect(&workbench, &Workbench::recordingShown, this, &RowComparison::adoptShown);
    connect(&workbench, &Workbench::sending, this, [this] {
        m_shown.reset();
        ++m_shownNumber;
        adoptSelection();
    });
    connect(answer.replayLine(), &ReplayLine::showRequested, this, [this] {
        if (m_shown && m_original)
            open(*m_original, *m_shown);
    });
    connect(answer.replayLine(), &ReplayLine::rowRequested, this, [this] {
        if (m_original)
            goTo(m_original->id);
    });
}

void RowComparison::adoptSelection()
{
    const std::vector<history::Row> rows = fewRows(*m_view->selectionModel());
    m_selected.clear();
    for (const history::Row &row : rows)
        m_selected.push_back(row.id);
    std::sort(m_selected.begin(), m_selected.end());
    const bool isOne = rows.size() == 1;
    m_replayOf = isOne ? rows.front().replayOf : 0;
    const bool isShown = isOne && m_shown && m_shown->id == rows.front().id;
    m_rows->setEnabled(rows.size() == 2);
    m_withShown->setEnabled(isOne && m_shown && !isShown);
    // Of a row that is not shown it is not known before it is read.
    m_withGolden->setEnabled(isOne && (!isShown || m_shown->expectations.golden));
    m_toReplayed->setEnabled(m_replayOf != 0);
}

void RowComparison::withRecordings(const std::vector<qint64> &ids,
                                   const std::function<void(const std::vector<model::Recording> &)> &use)
{
    history::whenDone(this, m_workbench.parts().store.recordings(ids),
                      [this, use](const model::Result<std::vector<model::Recording>> &recordings) {
                          if (recordings)
                              use(*recordings);
                          else
                              emit m_workbench.failed(recordings.error().text());
                      });
}

void RowComparison::compare(const std::vector<qint64> &ids)
{
    withRecordings(ids, [this](const std::vector<model::Recording> &found) {
        if (found.size() == 2)
            open(found[0], found[1]);
        else
            emit m_workbench.failed(tr("One of the two rows is not in the history any more, or cannot be read."));
    });
}

void RowComparison::compareWithShown()
{
    withRecordings(m_selected, [this](const std::vector<model::Recording> &found) {
        if (found.size() == 1 && m_shown)
            open(found[0], *m_shown);
        else
            emit m_workbench.failed(tr("The row is not in the history any more, or no answer is shown."));
    });
}

void RowComparison::compareWithGolden()
{
    withRecordings(m_selected, [this](const std::vector<model::Recording> &found) {
        if (found.size() == 1 && found[0].expectations.golden)
            openDialog(comparandsOf(found[0], found[0]));
        else
            emit m_workbench.failed(tr("This request had no expected answer. Keep one on the page of its checks."));
    });
}

Comparands RowComparison::comparandsOf(const model::Recording &a, const model::Recording &b) const
{
    Comparands comparands{a};
    if (const model::OperationSchema *schema = run::schemaOfBoth(m_workbench.parts().catalog, a, b))
        comparands.schema = *schema;
    return comparands;
}

void RowComparison::open(const model::Recording &one, const model::Recording &other)
{
    // One that is not stored is the newest.
    const bool isInOrder = other.id == 0 || (one.id != 0 && one.id <= other.id);
    const model::Recording &older = isInOrder ? one : other;
    const model::Recording &newer = isInOrder ? other : one;
    Comparands comparands = comparandsOf(older, newer);
    comparands.b = newer;
    openDialog(comparands);
}

void RowComparison::openDialog(const Comparands &comparands)
{
    delete m_window->findChild<ComparisonDialog *>(); // one at a time
    auto *dialog = new ComparisonDialog(
        m_theme, comparands, [&tokens = m_workbench.parts().tokens] { return tokens.all(); }, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void RowComparison::goTo(qint64 id)
{
    if (id == 0)
        return;
    withRecordings({id}, [this, id](const std::vector<model::Recording> &found) {
        if (found.empty())
            return emit m_workbench.failed(tr("#%1 is not in the history any more.").arg(id));
        m_history.select(id);
        m_workbench.showRecording(id);
    });
}

void RowComparison::adoptShown(const model::Recording &recording)
{
    m_shown = recording;
    m_original.reset();
    const int number = ++m_shownNumber;
    adoptSelection();
    if (recording.replayOf == 0)
        return;
    withRecordings({recording.replayOf}, [this, number](const std::vector<model::Recording> &found) {
        if (number == m_shownNumber) // nothing else is shown by now
            tellReplay(*m_shown, found);
    });
}

void RowComparison::tellReplay(const model::Recording &replay, const std::vector<model::Recording> &original)
{
    if (original.empty())
        return m_answer.replayLine()->tell(
            tr("A replay of #%1, which is not in the history any more.").arg(replay.replayOf), false, false);
    m_original = original.front();
    Comparands comparands = comparandsOf(*m_original, replay);
    comparands.b = replay;
    const auto tell = [this, number = m_shownNumber, id = replay.replayOf](const run::ExchangeComparison &comparison) {
        if (number == m_shownNumber)
            m_answer.replayLine()->tell(replayText(comparison, id), comparison.differs(), true);
    };
    if (!isLongComparison(comparands))
        return tell(compared(comparands, nullptr));
    m_answer.replayLine()->tell(tr("A replay of #%1, being compared…").arg(replay.replayOf), false, true);
    model::onAnotherThread(
        this, [comparands] { return compared(comparands, nullptr); }, tell);
}

} // namespace ui
