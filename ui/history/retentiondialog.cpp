// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/retentiondialog.h"

#include "ui/answertext.h"
#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/windowstate.h"

#include "history/compaction.h"
#include "history/whendone.h"
#include "run/runner.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace ui {

using history::Budget;
using history::Excess;
using history::Sizes;

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr int progressSteps = 1000; ///< a QProgressBar counts in int
constexpr int maxDays = 36'500;
constexpr int maxCount = 1'000'000'000;
constexpr int maxMegabytes = 10'000'000;

} // namespace

RetentionDialog::RetentionDialog(history::Store &store, const Budget &budget, Clock now, QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_now(std::move(now)),
      m_remembered(budget),
      m_sizes(wrappedLabel()),
      m_keepAll(new QRadioButton(tr("Keep &everything"))),
      m_keepSome(new QRadioButton(tr("Keep the &newest only:"))),
      m_excess(new TextLabel({})),
      m_result(new TextLabel({}, "small")),
      m_progress(new QProgressBar),
      m_apply(new QPushButton(tr("&Apply now"))),
      m_compact(new QPushButton(tr("C&ompact file"))),
      m_stop(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("retentionDialog"));
    setWindowTitle(tr("History size"));
    resize(70 * Theme::unit, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    layout->setSpacing(Theme::unit);
    m_sizes->setObjectName(QStringLiteral("retentionSizes"));
    layout->addWidget(m_sizes);
    addChoice(layout);
    m_excess->setObjectName(QStringLiteral("retentionExcess"));
    layout->addWidget(m_excess);
    layout->addStretch();
    m_progress->setObjectName(QStringLiteral("retentionProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    layout->addWidget(m_progress);
    m_result->setObjectName(QStringLiteral("retentionResult"));
    m_result->hide();
    layout->addWidget(m_result);
    layout->addWidget(makeBottom());

    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(200); // a number is typed digit by digit
    connect(&m_askSoon, &QTimer::timeout, this, &RetentionDialog::askExcess);
    showBudget(budget);
    askSizes();
    askExcess();
}

RetentionDialog::~RetentionDialog() = default;

void RetentionDialog::addChoice(QVBoxLayout *layout)
{
    m_keepAll->setObjectName(QStringLiteral("retentionAll"));
    m_keepSome->setObjectName(QStringLiteral("retentionSome"));
    layout->addWidget(m_keepAll);
    layout->addWidget(m_keepSome);
    auto *limits = new QGridLayout;
    limits->setContentsMargins(3 * Theme::unit, 0, 0, 0);
    limits->setColumnStretch(2, 1);
    m_days = addLimit(limits, "Days", tr("Not older than"), tr("days"), maxDays);
    m_count = addLimit(limits, "Count", tr("At most"), tr("exchanges"), maxCount);
    m_megabytes = addLimit(limits, "Megabytes", tr("In a file of at most"), tr("MB"), maxMegabytes);
    m_days.number->setValue(90);
    m_count.number->setValue(100'000);
    m_megabytes.number->setValue(1'000);
    layout->addLayout(limits);
    layout->addWidget(new TextLabel(
        tr("Pinned exchanges always stay. Apply now also makes the choice hold from each start on."), "small"));
    connect(m_keepSome, &QRadioButton::toggled, this, &RetentionDialog::onBudgetChanged);
}

RetentionDialog::Limit RetentionDialog::addLimit(QGridLayout *layout, const char *name, const QString &title,
                                                 const QString &unit, int most)
{
    const Limit limit{new QCheckBox(title), new QSpinBox};
    limit.number->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and digits are quicker
    limit.box->setObjectName(QLatin1String("retentionHas") + QLatin1String(name));
    limit.number->setObjectName(QLatin1String("retention") + QLatin1String(name));
    limit.number->setRange(1, most);
    limit.number->setGroupSeparatorShown(true);
    limit.number->setSuffix(u' ' + unit);
    limit.number->ensurePolished();
    limit.number->setMinimumSize(limit.number->sizeHint()); // a dialog that is made low must not cut it
    limit.number->setAccessibleName(QString(title + u' ' + unit));
    const int row = layout->rowCount();
    layout->addWidget(limit.box, row, 0);
    layout->addWidget(limit.number, row, 1);
    connect(limit.box, &QCheckBox::toggled, this, &RetentionDialog::onBudgetChanged);
    connect(limit.number, &QSpinBox::valueChanged, this, &RetentionDialog::onBudgetChanged);
    return limit;
}

QWidget *RetentionDialog::makeBottom()
{
    auto *bottom = new QWidget;
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins({});
    m_apply->setObjectName(QStringLiteral("retentionApply"));
    m_compact->setObjectName(QStringLiteral("retentionCompact"));
    setPlainToolTip(m_compact, tr("Erase for good what was deleted, and give the room back to the disk"));
    m_stop->setObjectName(QStringLiteral("retentionStop"));
    for (QPushButton *button : {m_apply, m_compact})
        button->setAutoDefault(false); // Enter in a number must not remove anything
    m_stop->setDefault(true);
    layout->addWidget(m_compact);
    layout->addStretch();
    layout->addWidget(m_apply);
    layout->addWidget(m_stop);
    connect(m_apply, &QPushButton::clicked, this, &RetentionDialog::apply);
    connect(m_compact, &QPushButton::clicked, this, [this] { work({}, true); });
    connect(m_stop, &QPushButton::clicked, this, &RetentionDialog::reject);
    return bottom;
}

void RetentionDialog::showBudget(const Budget &budget)
{
    const auto showLimit = [](const Limit &limit, qint64 number) {
        limit.box->setChecked(number > 0);
        if (number > 0)
            limit.number->setValue(int(qMin<qint64>(number, limit.number->maximum())));
    };
    showLimit(m_days, budget.days.value_or(0));
    showLimit(m_count, budget.count.value_or(0));
    showLimit(m_megabytes, budget.bytes.value_or(0) / megabyte);
    (budget.isEmpty() ? m_keepAll : m_keepSome)->setChecked(true);
    onBudgetChanged();
}

Budget RetentionDialog::budget() const
{
    Budget budget;
    if (!m_keepSome->isChecked())
        return budget;
    if (m_days.box->isChecked())
        budget.days = m_days.number->value();
    if (m_count.box->isChecked())
        budget.count = m_count.number->value();
    if (m_megabytes.box->isChecked())
        budget.bytes = m_megabytes.number->value() * megabyte;
    return budget;
}

void RetentionDialog::onBudgetChanged()
{
    const bool limited = m_keepSome->isChecked();
    for (const Limit &limit : {m_days, m_count, m_megabytes}) {
        limit.box->setEnabled(limited);
        limit.number->setEnabled(limited && limit.box->isChecked());
    }
    m_apply->setEnabled(false); // until it is said what would go
    m_askSoon.start();
}

void RetentionDialog::askSizes()
{
    history::whenDone(this, m_store.sizes(), [this](const model::Result<Sizes> &sizes) {
        if (sizes)
            m_sizes->setText(sizesText(*sizes));
        else
            m_sizes->setText(visibleText(sizes.error().text()));
    });
}

void RetentionDialog::askExcess()
{
    m_askSoon.stop();
    const int asked = ++m_asked;
    const Budget wanted = budget();
    if (wanted.isEmpty()) {
        showExcess(wanted, {});
        return;
    }
    history::whenDone(this, m_store.excess(wanted, m_now()),
                      [this, asked, wanted](const model::Result<Excess> &excess) {
                          if (asked != m_asked)
                              return;
                          if (excess)
                              showExcess(wanted, *excess);
                          else
                              m_excess->setWords(visibleText(excess.error().text()));
                      });
}

void RetentionDialog::showExcess(const Budget &budget, const Excess &excess)
{
    m_excess->setWords(excessText(budget, excess));
    m_apply->setEnabled(!m_running && (budget != m_remembered || excess.recordings > 0));
}

void RetentionDialog::apply()
{
    const Budget wanted = budget();
    m_remembered = wanted;
    emit budgetChosen(wanted);
    if (wanted.isEmpty())
        end(false, {});
    else
        work(wanted, false);
}

void RetentionDialog::work(const Budget &budget, bool compact)
{
    m_running = std::make_unique<history::Compaction>(m_store, budget, m_now(), compact);
    connect(m_running.get(), &history::Compaction::advanced, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? progressSteps : 0);
        m_progress->setValue(total > 0 ? int(double(done) / double(total) * progressSteps) : 0);
    });
    connect(m_running.get(), &history::Compaction::finished, this,
            [this, compact](const std::optional<model::Failure> &failure) { end(compact, failure); });
    m_result->hide();
    m_progress->setRange(0, 0);
    showWorking(true);
}

void RetentionDialog::end(bool compacted, const std::optional<model::Failure> &failure)
{
    QStringList words;
    if (failure)
        words.append(visibleText(failure->text()));
    if (const qint64 removed = m_running ? m_running->removed() : 0; removed > 0)
        words.append(tr("%Ln exchange(s) removed.", nullptr, int(qMin<qint64>(removed, INT_MAX))));
    else if (!failure)
        words.append(compacted ? tr("The file is compact.") : tr("Done."));
    m_result->setWords(words.join(u' '));
    m_result->show();
    if (m_running)
        m_running.release()->deleteLater(); // it may be the one that is telling
    showWorking(false);
    askSizes();
    askExcess();
}

void RetentionDialog::showWorking(bool works)
{
    m_progress->setVisible(works);
    m_stop->setText(works ? tr("Cancel") : tr("Close"));
    for (QWidget *control : std::initializer_list<QWidget *>{m_keepAll, m_keepSome, m_compact})
        control->setEnabled(!works);
    onBudgetChanged();
    if (!works)
        return;
    for (const Limit &limit : {m_days, m_count, m_megabytes}) {
        limit.box->setEnabled(false);
        limit.number->setEnabled(false);
    }
    m_askSoon.stop();
}

void RetentionDialog::reject()
{
    if (!m_running)
        return QDialog::reject();
    const qint64 removed = m_running->removed();
    m_running.reset();
    end(false,
        model::Failure{removed > 0 ? tr("Cancelled after %Ln exchange(s) had been removed.", nullptr, int(removed))
                                   : tr("Cancelled."),
                       {}});
}

QString sizesText(const Sizes &sizes)
{
    QStringList lines;
    const auto count = [](qint64 number) { return int(qMin<qint64>(number, INT_MAX)); };
    lines.append(sizes.freeBytes > 0 ? RetentionDialog::tr("The file takes %1, of which compacting gives back %2.")
                                           .arg(sizeText(sizes.fileBytes), sizeText(sizes.freeBytes))
                                     : RetentionDialog::tr("The file takes %1.").arg(sizeText(sizes.fileBytes)));
    if (sizes.recordings == 0)
        lines.append(RetentionDialog::tr("It has no exchanges."));
    else
        lines.append(RetentionDialog::tr("It has %Ln exchange(s), from %1 to %2.", nullptr, count(sizes.recordings))
                         .arg(sentAtText(sizes.oldest), sentAtText(sizes.newest)));
    if (sizes.pinned > 0)
        lines.append(RetentionDialog::tr("%Ln of them pinned.", nullptr, count(sizes.pinned)));
    if (sizes.deleted > 0)
        lines.append(RetentionDialog::tr("%Ln deleted; can be brought back until the file is compacted.", nullptr,
                                         count(sizes.deleted)));
    return lines.join(u'\n');
}

QString excessText(const Budget &budget, const Excess &excess)
{
    if (budget.isEmpty())
        return RetentionDialog::tr("Everything is kept.");
    QStringList sentences;
    const auto count = [](qint64 number) { return int(qMin<qint64>(number, INT_MAX)); };
    if (excess.recordings == 0)
        sentences.append(RetentionDialog::tr("Nothing is beyond that; nothing goes."));
    else if (budget.days && !budget.count && !budget.bytes)
        sentences.append(
            RetentionDialog::tr("%Ln exchange(s) older than %1 days go.", nullptr, count(excess.recordings))
                .arg(QLocale().toString(*budget.days)));
    else
        sentences.append(
            RetentionDialog::tr("%Ln exchange(s) go, the newest of them from %1.", nullptr, count(excess.recordings))
                .arg(sentAtText(excess.newestGone)));
    if (excess.pinnedKept > 0)
        sentences.append(RetentionDialog::tr("%Ln pinned one(s) stay.", nullptr, count(excess.pinnedKept)));
    if (excess.recordings > 0)
        sentences.append(RetentionDialog::tr("What goes is gone for good."));
    return sentences.join(u' ');
}

QAction *offerRetention(history::Store &store, const QString &settings, QWidget *window)
{
    auto *action = new QAction(RetentionDialog::tr("History &size…"), window);
    QObject::connect(action, &QAction::triggered, window, [&store, settings, window] {
        delete window->findChild<RetentionDialog *>();
        auto *dialog = new RetentionDialog(store, loadBudget(settings), run::utcNow, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &RetentionDialog::budgetChosen, window,
                         [settings](const Budget &budget) { saveBudget(settings, budget); });
        dialog->open();
    });
    return action;
}

void keepWithin(const Budget &budget, history::Store &store, const QString &now, QObject *context,
                const std::function<void(const model::Failure &)> &onFailure)
{
    if (budget.isEmpty())
        return;
    auto *work = new history::Compaction(store, budget, now, false);
    work->setParent(context);
    QObject::connect(work, &history::Compaction::finished, context,
                     [work, onFailure](const std::optional<model::Failure> &failure) {
                         work->deleteLater();
                         if (failure)
                             onFailure(*failure);
                     });
}

} // namespace ui
