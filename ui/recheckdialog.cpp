// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/recheckdialog.h"

#include "ui/historypane.h"
#include "ui/labels.h"
#include "ui/rechecktable.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/workbench.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

RecheckDialog::RecheckDialog(history::Store &store, const run::Judge &judge, const std::vector<qint64> &ids,
                             QWidget *parent)
    : QDialog(parent),
      m_recheck(store, judge),
      m_table(new RecheckTable(m_recheck, this)),
      m_sum(new TextLabel({}, "small")),
      m_progress(new QProgressBar),
      m_view(new QTableView),
      m_empty(plainLabel({}, "muted")),
      m_show(new QPushButton(tr("&Show"))),
      m_stop(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("recheckDialog"));
    setWindowTitle(tr("Re-check with today's checks"));
    resize(128 * Theme::unit, 60 * Theme::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    layout->setSpacing(Theme::unit);
    layout->addWidget(new TextLabel(tr("Nothing is sent, and the verdict of then stays in the history. Each exchange "
                                       "is judged with what was expected of it when it was sent."),
                                    "small"));
    m_progress->setObjectName(QStringLiteral("recheckProgress"));
    m_progress->setAccessibleName(tr("Progress of the re-check"));
    m_progress->setRange(0, 0);
    layout->addWidget(m_progress);
    makeView();
    layout->addWidget(m_view, 1);
    layout->addWidget(makeBottom());
    connect(&m_recheck, &run::Recheck::advanced, this, &RecheckDialog::showProgress);
    connect(&m_recheck, &run::Recheck::finished, this, &RecheckDialog::showEnd);
    if (ids.empty())
        m_recheck.begin();
    else
        m_recheck.begin(ids);
    showProgress();
}

void RecheckDialog::makeView()
{
    m_view->setObjectName(QStringLiteral("recheckView"));
    m_view->setAccessibleName(tr("What changed"));
    m_view->setModel(m_table);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false); // Tab leaves the table
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const std::pair<RecheckTable::Column, int> widths[] = {{RecheckTable::Time, 22}, {RecheckTable::Request, 24},
                                                           {RecheckTable::Http, 7},  {RecheckTable::Then, 12},
                                                           {RecheckTable::Now, 12},  {RecheckTable::Added, 26}};
    for (const auto &[column, units] : widths)
        header->resizeSection(column, units * Theme::unit);
    m_empty->setObjectName(QStringLiteral("recheckEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *over = new QVBoxLayout(m_view->viewport());
    over->addWidget(m_empty);
    const auto show = [this] {
        if (const qint64 id = m_table->idAt(m_view->currentIndex().row()); id != 0)
            emit showRequested(id);
    };
    connect(m_view, &QTableView::activated, this, show); // Enter, or a double click
    connect(m_show, &QPushButton::clicked, this, show);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_show->setEnabled(current.isValid()); });
}

QWidget *RecheckDialog::makeBottom()
{
    auto *bottom = new QWidget;
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins({});
    m_sum->setObjectName(QStringLiteral("recheckSum"));
    m_show->setObjectName(QStringLiteral("recheckShow"));
    setPlainToolTip(m_show, tr("Show this exchange in the window (Enter)"));
    m_show->setEnabled(false);
    m_stop->setObjectName(QStringLiteral("recheckStop"));
    for (QPushButton *button : {m_show, m_stop})
        button->setAutoDefault(false); // Enter is the table's
    layout->addWidget(m_sum, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &RecheckDialog::stopOrClose);
    return bottom;
}

void RecheckDialog::stopOrClose()
{
    if (m_hasEnded)
        close();
    else
        m_recheck.cancel();
}

void RecheckDialog::showProgress()
{
    const run::RecheckSums &sums = m_recheck.sums();
    // Both fit an int: so many rows no table shows.
    m_progress->setRange(0, int(m_recheck.total()));
    m_progress->setValue(int(m_recheck.done()));
    QStringList parts{tr("%L1 of %L2 exchanges").arg(m_recheck.done()).arg(m_recheck.total()),
                      tr("%L1 changed").arg(sums.changed),
                      tr("%L1 failed then, %L2 now").arg(sums.failedThen).arg(sums.failedNow)};
    if (sums.withoutThen > 0)
        parts.append(tr("%L1 judged for the first time").arg(sums.withoutThen));
    if (sums.unanswered > 0)
        parts.append(tr("%L1 without an answer").arg(sums.unanswered));
    if (sums.unreadable > 0)
        parts.append(tr("%L1 could not be read").arg(sums.unreadable));
    m_sum->setWords(parts.join(QStringLiteral(", ")) + u'.');
    m_empty->setVisible(m_table->rowCount() == 0);
}

void RecheckDialog::showEnd(const std::optional<model::Failure> &failure)
{
    m_hasEnded = true;
    showProgress();
    m_progress->setVisible(false);
    m_stop->setText(tr("Close"));
    const bool isWhole = !failure && !m_recheck.isCancelled();
    const QString sum = m_sum->text();
    if (m_recheck.isCancelled())
        m_sum->setWords(tr("Cancelled. %1").arg(sum));
    if (failure)
        m_sum->setWords(QString(visibleText(failure->text()) + u' ' + sum));
    m_empty->setText(isWhole ? tr("Nothing changed.") : tr("Nothing changed so far."));
    if (m_table->rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_table->index(0, 0));
    m_view->setFocus();
}

void offerRecheck(HistoryPane &history, Workbench &workbench, QWidget *window)
{
    const auto open = [&history, &workbench, window](const std::vector<qint64> &ids) {
        delete window->findChild<RecheckDialog *>();
        const Parts &parts = workbench.parts();
        auto *dialog = new RecheckDialog(parts.store, run::judgeBy(parts.catalog), ids, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &RecheckDialog::showRequested, &workbench, [&history, &workbench](qint64 id) {
            workbench.showRecording(id);
            history.select(id);
        });
        dialog->show();
    };
    QObject::connect(&history, &HistoryPane::recheckRequested, window, open);
}

} // namespace ui
