// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/negative/negativedialog.h"

#include "ui/banner.h"
#include "ui/labels.h"
#include "ui/negative/casedetails.h"
#include "ui/negative/casemodel.h"
#include "ui/negative/casereport.h"
#include "ui/negative/matrixmodel.h"
#include "ui/theme.h"

#include "check/negative/suite.h"
#include "disk/atomicwrite.h"
#include "disk/filename.h"
#include "sandbox/sandbox.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTimerEvent>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int tick = 250; ///< milliseconds

QString secondsText(qint64 milliseconds)
{
    return NegativeDialog::tr("%L1 s").arg(double(milliseconds) / 1000, 0, 'f', 1);
}

} // namespace

NegativeDialog::NegativeDialog(const Theme &theme, const SuiteParts &parts, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_parts(parts),
      m_cases(new CaseModel(theme, check::negativeCases(parts.schema, check::rightBody(parts.schema)), this)),
      m_filter(new CaseFilter(*m_cases, this)),
      m_matrix(new MatrixModel(theme, this)),
      m_note(new Banner(theme, this)),
      m_confirm(new Banner(theme, this)),
      m_said(new Banner(theme, this))
{
    setObjectName(QStringLiteral("negativeDialog"));
    setWindowTitle(tr("Negative cases of %1").arg(visibleText(parts.schema.displayTitle())));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(150 * Theme::unit, 92 * Theme::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    layout->setSpacing(Theme::unit);
    auto *intro = wrappedLabel("small");
    intro->setText(tr("Each request differs in one thing from the right one, which is the documented example with its "
                      "wrong values mended."));
    layout->addWidget(intro);
    layout->addWidget(m_note);
    layout->addWidget(m_confirm);
    layout->addWidget(m_said);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setChildrenCollapsible(false);
    columns->addWidget(makeList());
    columns->addWidget(makePages());
    columns->setSizes({76 * Theme::unit, 70 * Theme::unit});
    layout->addWidget(columns, 1);
    layout->addWidget(makeBottom());
    m_note->setObjectName(QStringLiteral("negativeNote"));
    m_confirm->setObjectName(QStringLiteral("negativeConfirm"));
    m_said->setObjectName(QStringLiteral("negativeSaid"));
    connectAll();
    m_tree->expandAll();
    showChosen();
    refresh();
    m_line->setFocus();
}

NegativeDialog::~NegativeDialog() = default;

void NegativeDialog::connectAll()
{
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        m_tree->expandAll();
        showChosen();
    });
    connect(m_line, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &NegativeDialog::showCurrent);
    connect(m_cases, &CaseModel::chosenChanged, this, &NegativeDialog::showChosen);
    connect(m_table, &QTableView::activated, this, &NegativeDialog::showCell);
    connect(m_table, &QTableView::clicked, this, &NegativeDialog::showCell);
    connect(m_showAll, &QPushButton::clicked, this, &NegativeDialog::showAll);
    connect(m_save, &QPushButton::clicked, this, &NegativeDialog::askForFile);
    connect(m_start, &QPushButton::clicked, this, &NegativeDialog::askAndRun);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->stop();
    });
    connect(m_note, &Banner::actionTriggered, this, [this] {
        if (isSeedSandbox())
            emit strictRequested();
        else
            emit tokenRequested();
        refresh();
    });
    connect(m_confirm, &Banner::actionTriggered, this, [this] {
        m_confirm->withdraw();
        run();
    });
}

bool NegativeDialog::isSeedSandbox() const
{
    return m_parts.place().environment.sandbox && m_parts.sandbox.mode() == sandbox::Mode::Seed;
}

void NegativeDialog::refresh()
{
    const run::SuitePlace place = m_parts.place();
    const QString name = visibleText(place.environment.name);
    if (isSeedSandbox())
        m_note->tell(tr("The sandbox answers as documented now, and so refuses next to nothing."),
                     tr("Answer strictly"));
    else if (place.environment.sandbox && place.token.isEmpty())
        m_note->tell(tr("The strict sandbox refuses every case without a token; any token will do."),
                     tr("Make one up"));
    else if (place.token.isEmpty())
        m_note->tell(tr("\"%1\" has no token: a service that wants one refuses every case with 401.").arg(name));
    else
        m_note->withdraw();
    if (!isRunning())
        m_confirm->withdraw(); // it may name another place
}

void NegativeDialog::showChosen()
{
    const auto chosen = m_cases->chosen().size();
    const auto shown = m_filter->shown().size();
    const auto all = m_cases->cases().size();
    m_count->setText(shown == all ? tr("%1 of %2 chosen").arg(chosen).arg(all)
                                  : tr("%1 of %2 chosen, %3 shown").arg(chosen).arg(all).arg(shown));
    m_start->setText(tr("&Run %1").arg(chosen));
    m_start->setAccessibleName(tr("Run the chosen cases, %1").arg(chosen));
    m_start->setEnabled(chosen > 0 && !isRunning());
    m_save->setEnabled(chosen > 0);
    m_confirm->withdraw();
}

void NegativeDialog::showCurrent()
{
    const QVariant index = m_tree->currentIndex().siblingAtColumn(0).data(CaseModel::CaseRole);
    if (!index.isValid() || index.toInt() < 0)
        return m_details->showNothing();
    m_details->show(m_cases->cases()[size_t(index.toInt())], m_cases->outcome(index.toInt()));
}

void NegativeDialog::showCell(const QModelIndex &index)
{
    const std::vector<int> cases = m_matrix->casesAt(index);
    if (cases.empty())
        return;
    m_line->clear();
    m_filter->setOnly(cases);
    m_tree->expandAll();
    m_showAll->show();
    showChosen();
    m_status->setText(m_matrix->spoken(index));
    m_tree->setCurrentIndex(m_filter->mapFromSource(m_cases->indexOf(cases.front())));
    m_tree->setFocus();
}

void NegativeDialog::showAll()
{
    m_filter->setAll();
    m_line->clear();
    m_tree->expandAll();
    m_showAll->hide();
    showChosen();
}

void NegativeDialog::chooseShown(bool chosen)
{
    m_cases->setChosen(m_filter->shown(), chosen);
}

void NegativeDialog::askAndRun()
{
    const run::SuitePlace place = m_parts.place();
    if (place.environment.sandbox)
        return run();
    m_confirm->withdraw(); // asked again, shown again
    const auto count = int(m_cases->chosen().size());
    m_confirm->tell(tr("%n request(s) go to %1, environment \"%2\". Cases that are taken may create real data there.",
                       nullptr, count)
                        .arg(visibleText(place.environment.root.host), visibleText(place.environment.name)),
                    tr("Send %1").arg(count));
}

void NegativeDialog::run()
{
    if (isRunning())
        return;
    m_cases->clearOutcomes();
    m_matrix->setOutcomes({});
    m_run = std::make_unique<run::NegativeRun>(m_parts.runner, m_parts.place(), m_cases->chosen());
    connect(m_run.get(), &run::NegativeRun::caseEnded, this, &NegativeDialog::ended);
    connect(m_run.get(), &run::NegativeRun::finished, this, &NegativeDialog::finished);
    m_progress->setRange(0, m_run->count());
    m_progress->setValue(0);
    m_progress->show();
    m_stop->show();
    m_start->setEnabled(false);
    m_copy->setEnabled(false);
    m_said->withdraw();
    m_stop->setFocus();
    m_ticks.start(tick, this);
    m_run->begin();
    if (m_run)
        showProgress();
}

void NegativeDialog::ended(const QString &id, const check::Outcome &outcome)
{
    m_cases->setOutcome(id, outcome);
    m_progress->setValue(m_run->done());
}

void NegativeDialog::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_ticks.timerId())
        return QDialog::timerEvent(event);
    showProgress();
}

void NegativeDialog::showProgress()
{
    m_status->setText(
        tr("%1 of %2, %3").arg(m_run->done()).arg(m_run->count()).arg(secondsText(m_run->elapsedMilliseconds())));
}

void NegativeDialog::finished()
{
    m_ticks.stop();
    const QString elapsed = secondsText(m_run->elapsedMilliseconds());
    const bool isWhole = m_run->done() == m_run->count();
    m_run.release()->deleteLater(); // it is the one who says so
    m_progress->hide();
    const bool hadFocus = m_stop->hasFocus();
    m_stop->hide();
    m_matrix->setOutcomes(m_cases->outcomes());
    const QString summary = summaryOf(m_cases->outcomes());
    m_status->setText(isWhole ? tr("Done in %1").arg(elapsed) : tr("Stopped after %1").arg(elapsed));
    m_tableNote->setText(m_matrix->isEmpty() ? tr("Nothing was sent.")
                                             : tr("%1. Enter or a click on a number lists its cases.").arg(summary));
    m_table->setVisible(!m_matrix->isEmpty());
    m_copy->setEnabled(!m_matrix->isEmpty());
    m_pages->setCurrentIndex(1);
    showChosen();
    showCurrent();
    if (!m_matrix->isEmpty())
        m_table->setCurrentIndex(m_matrix->index(0, 0));
    if (hadFocus)
        m_table->setFocus();
}

void NegativeDialog::askForFile()
{
    if (const auto folder = disk::createFolder(m_parts.requestsFolder); !folder)
        m_said->tell(folder.error().text());
    const QString name = disk::fileNameFor(tr("%1 negative").arg(m_parts.schema.displayTitle()));
    const QString file = QFileDialog::getSaveFileName(this, tr("Save negative cases"),
                                                      m_parts.requestsFolder + u'/' + name + QLatin1String(".http"),
                                                      tr("Requests (*.http)"));
    if (!file.isEmpty())
        saveTo(file);
}

void NegativeDialog::saveTo(const QString &file)
{
    const std::vector<check::NegativeCase> cases = m_cases->chosen();
    m_said->withdraw();
    const auto suite = run::savedSuite(cases, m_parts.place());
    const auto written = suite ? disk::atomicWrite(file, suite->text) : tl::unexpected(suite.error());
    if (!written)
        return m_said->tell(written.error().text());
    QStringList lines{tr("%n request(s) saved in %1.", nullptr, int(cases.size()) - int(suite->leftOut.size()))
                          .arg(visibleText(file))};
    if (!suite->leftOut.isEmpty())
        lines += QStringList{tr("Left out:")} + suite->leftOut.mid(0, 5);
    m_said->tell(lines.join(u'\n'));
    emit saved();
}

void NegativeDialog::copy(bool asCsv)
{
    QGuiApplication::clipboard()->setText(asCsv ? reportCsv(m_cases->cases(), m_cases->outcomes())
                                                : reportText(m_cases->cases(), m_cases->outcomes()));
    m_status->setText(tr("Copied"));
}

void NegativeDialog::reject()
{
    // Escape stops a run before it closes the dialog.
    if (m_run)
        m_run->stop();
    else
        QDialog::reject();
}

} // namespace ui
