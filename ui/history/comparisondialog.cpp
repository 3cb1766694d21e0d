// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/comparisondialog.h"

#include "model/anotherthread.h"
#include "model/limits.h"
#include "run/comparisonreport.h"
#include "ui/answertext.h"
#include "ui/compareddelegate.h"
#include "ui/history/exchangecomparisonmodel.h"
#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/textview.h"
#include "ui/theme.h"
#include "ui/verdicttext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int manySame = 12; ///< rows that are the same: with more of them the differences come first

constexpr qsizetype longestPlace = 1000;

QToolButton *toggle(const QString &text, const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton *step(const QString &text, const char *name, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    setPlainToolTip(button, toolTip);
    return button;
}

QByteArray valueOf(const run::ComparedLine *line, bool inB)
{
    return line && line->isThere(inB) ? (inB ? line->b : line->a).bytes() : QByteArray();
}

} // namespace

ComparisonDialog::ComparisonDialog(const Theme &theme, const Comparands &comparands,
                                   std::function<run::Secrets()> secrets, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_comparands(comparands),
      m_secrets(std::move(secrets)),
      m_model(new ExchangeComparisonModel(this)),
      m_sideA(new TextLabel({})),
      m_sideB(new TextLabel({})),
      m_sum(new TextLabel({})),
      m_state(new TextLabel({}, "small")),
      m_empty(plainLabel({}, "muted")),
      m_view(new QTableView),
      m_place(wrappedLabel("muted")),
      m_valueA(new TextView(theme)),
      m_valueB(new TextView(theme)),
      m_only(toggle(tr("Only differences"), "onlyDifferences")),
      m_mute(toggle(tr("Mute volatile"), "muteVolatile")),
      m_previous(step(tr("Previous"), "previousDifference", tr("Previous difference (Shift+F8)"))),
      m_next(step(tr("Next"), "nextDifference", tr("Next difference (F8)"))),
      m_swap(new QPushButton(tr("S&wap sides"))),
      m_copyAll(new QPushButton(tr("&Copy as text"))),
      m_export(new QPushButton(tr("&Export as HTML…")))
{
    setObjectName(QStringLiteral("comparisonDialog"));
    resize(144 * Theme::unit, 88 * Theme::unit);
    makeView();
    makeActions();
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_view);
    parts->addWidget(makeDetails());
    parts->setStretchFactor(0, 1);
    parts->setSizes({450, 130});
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    layout->setSpacing(Theme::unit);
    layout->addWidget(makeHeading());
    layout->addWidget(makeBar());
    layout->addWidget(parts, 1);
    layout->addWidget(makeBottom());
    compare();
}

ComparisonDialog::~ComparisonDialog()
{
    if (m_stop)
        *m_stop = true;
}

QWidget *ComparisonDialog::makeHeading()
{
    auto *heading = new QWidget;
    auto *grid = new QGridLayout(heading);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::unit);
    grid->setVerticalSpacing(Theme::unit / 2);
    int row = 0;
    for (const auto &[letter, side, name] : {std::tuple(u'A', m_sideA, "sideA"), std::tuple(u'B', m_sideB, "sideB")}) {
        QLabel *mark = chip();
        setChip(mark, QString(QChar(letter)), Tone::Info);
        side->setObjectName(QLatin1String(name));
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(side, row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    m_swap->setObjectName(QStringLiteral("swapSides"));
    m_swap->setAutoDefault(false);
    grid->addWidget(m_swap, 0, 2, 2, 1, Qt::AlignTop);
    connect(m_swap, &QPushButton::clicked, this, &ComparisonDialog::swapSides);
    m_swap->setVisible(!m_comparands.isGolden());
    return heading;
}

QWidget *ComparisonDialog::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(Theme::unit);
    m_sum->setObjectName(QStringLiteral("comparisonSum"));
    QFont bold = m_sum->font();
    bold.setBold(true);
    m_sum->setFont(bold);
    row->addWidget(m_sum, 1, Qt::AlignVCenter);
    m_mute->setChecked(true);
    setPlainToolTip(m_only, tr("Leave out what is the same"));
    setPlainToolTip(
        m_mute, tr("What changes with every request is shown, but does not count:\n%1").arg(run::volatileRulesText()));
    for (QToolButton *button : {m_only, m_mute, m_previous, m_next})
        row->addWidget(button);
    connect(m_only, &QToolButton::toggled, this, [this](bool only) {
        m_model->setOnlyDifferences(only);
        showSum();
        go(true);
    });
    connect(m_mute, &QToolButton::toggled, this, [this](bool isMuting) {
        m_model->setMutingVolatile(isMuting);
        showSum();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { go(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(true); });
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, this, [this] { go(true); });
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8), this), &QShortcut::activated, this,
            [this] { go(false); });
    return bar;
}

void ComparisonDialog::makeView()
{
    m_view->setObjectName(QStringLiteral("comparisonView"));
    m_view->setAccessibleName(tr("Comparison"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ComparedDelegate(m_theme, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);        // Tab leaves the table
    m_view->setTextElideMode(Qt::ElideMiddle); // the end of a pointer says most
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->viewport()->installEventFilter(this);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + Theme::unit);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(5 * Theme::unit);
    header->setStretchLastSection(true);
    m_empty->setObjectName(QStringLiteral("comparisonEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *over = new QVBoxLayout(m_view->viewport());
    over->addWidget(m_empty);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparisonDialog::showCurrent);
    connect(m_model, &ExchangeComparisonModel::modelReset, this, [this] {
        // A note on a part has the width of both sides.
        m_view->clearSpans();
        for (int row = 0, left = int(run::comparedParts); row < m_model->rowCount() && left > 0; ++row) {
            if (m_model->line(row))
                continue;
            m_view->setSpan(row, SideBySideModel::Left, 1, 2);
            --left;
        }
        showCurrent();
    });
    connect(&m_theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

void ComparisonDialog::makeActions()
{
    const auto add = [this](const QString &text, const char *name, const QKeySequence &keys, auto action) {
        auto *added = new QAction(text, this);
        added->setObjectName(QLatin1String(name));
        added->setShortcut(keys);
        added->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(added);
        connect(added, &QAction::triggered, this, action);
        return added;
    };
    const auto copySide = [this](bool inB) {
        if (const run::ComparedLine *line = m_model->line(m_view->currentIndex().row()); line && line->isThere(inB))
            QGuiApplication::clipboard()->setText(run::excerptText(inB ? line->b : line->a, model::limits::maxCopied));
    };
    m_copy = add(tr("Copy rows"), "copyRows", QKeySequence::Copy, [this] { copyRows(); });
    add(tr("Copy value of A"), "copyValueA", {}, [copySide] { copySide(false); });
    add(tr("Copy value of B"), "copyValueB", {}, [copySide] { copySide(true); });
    add(tr("Copy place"), "copyPlace", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] {
        if (const run::ComparedLine *line = m_model->line(m_view->currentIndex().row()))
            QGuiApplication::clipboard()->setText(line->place);
    });
}

QWidget *ComparisonDialog::makeDetails()
{
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins({});
    column->setSpacing(Theme::unit / 2);
    m_place->setObjectName(QStringLiteral("comparisonPlace"));
    column->addWidget(m_place);
    auto *sides = new QSplitter(Qt::Horizontal);
    m_valueA->setObjectName(QStringLiteral("valueA"));
    m_valueA->setAccessibleName(tr("Value of A"));
    m_valueB->setObjectName(QStringLiteral("valueB"));
    m_valueB->setAccessibleName(tr("Value of B"));
    for (TextView *value : {m_valueA, m_valueB}) {
        connect(value, &TextView::refused, this, [this](const QString &text) { m_state->setWords(text); });
        sides->addWidget(value);
    }
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(1);
    column->addWidget(sides, 1);
    return details;
}

QWidget *ComparisonDialog::makeBottom()
{
    auto *bottom = new QWidget;
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins({});
    row->setSpacing(Theme::unit);
    m_state->setObjectName(QStringLiteral("comparisonState"));
    m_state->setAccessibleName(tr("What was done last"));
    m_copyAll->setObjectName(QStringLiteral("copyComparison"));
    setPlainToolTip(m_copyAll, tr("Copy all that is shown"));
    m_export->setObjectName(QStringLiteral("exportComparison"));
    setPlainToolTip(m_export, tr("Save all that is shown as one file for a browser"));
    auto *shut = new QPushButton(tr("Close"));
    row->addWidget(m_state, 1);
    for (QPushButton *button : {m_copyAll, m_export, shut}) {
        button->setAutoDefault(false); // Enter is the table's
        row->addWidget(button);
    }
    connect(m_copyAll, &QPushButton::clicked, this, &ComparisonDialog::copyAll);
    connect(m_export, &QPushButton::clicked, this, &ComparisonDialog::askForFile);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    return bottom;
}

void ComparisonDialog::setReady(bool isReady)
{
    for (QPushButton *button : {m_swap, m_copyAll, m_export})
        button->setEnabled(isReady);
    m_next->setEnabled(isReady);
    m_previous->setEnabled(isReady);
}

void ComparisonDialog::showSides(const run::ComparedSide &a, const run::ComparedSide &b)
{
    const auto name = [](const run::ComparedSide &side) {
        return side.number > 0 ? QStringLiteral("#%1").arg(side.number) : tr("an answer that is not stored");
    };
    m_sideA->setWords(visibleText(run::sideText(a)));
    m_sideB->setWords(visibleText(run::sideText(b)));
    setWindowTitle(m_comparands.isGolden() ? tr("Compare %1 with its expected answer").arg(name(b))
                                           : tr("Compare %1 with %2").arg(name(a), name(b)));
}

void ComparisonDialog::compare()
{
    run::ComparedSide a = run::sideOf(m_comparands.a);
    a.isGolden = m_comparands.isGolden();
    showSides(a, run::sideOf(m_comparands.b.value_or(m_comparands.a)));
    if (!isLongComparison(m_comparands))
        return adopt(std::make_shared<const run::ExchangeComparison>(compared(m_comparands, nullptr)));
    setReady(false);
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_sum->setWords(tr("Being compared…"));
    m_empty->setText(tr("Being compared…"));
    model::onAnotherThread(
        this,
        [comparands = m_comparands, stop = m_stop] {
            return std::make_shared<const run::ExchangeComparison>(compared(comparands, stop.get()));
        },
        [this](const std::shared_ptr<const run::ExchangeComparison> &comparison) { adopt(comparison); });
}

void ComparisonDialog::adopt(std::shared_ptr<const run::ExchangeComparison> comparison)
{
    m_stop.reset();
    setReady(true);
    if (std::exchange(m_isFirst, false))
        m_only->setChecked(comparison->allSums().same > manySame);
    m_model->setComparison(std::move(comparison));
    showSum();
    fillWidth();
    m_view->setCurrentIndex({});
    go(true);
    m_view->setFocus();
}

void ComparisonDialog::showSum()
{
    m_sum->setWords(run::sumText(m_model->comparison().allSums()) + u'.');
    const bool canStep = m_model->nextDifference(-1, true) >= 0;
    m_next->setEnabled(canStep);
    m_previous->setEnabled(canStep);
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(isEmpty ? tr("No differences.") : QString());
    m_empty->setVisible(isEmpty);
}

void ComparisonDialog::fillWidth()
{
    const int width = m_view->viewport()->width();
    QHeaderView *header = m_view->horizontalHeader();
    header->resizeSection(SideBySideModel::Place, width * 21 / 100);
    header->resizeSection(SideBySideModel::Left, width * 26 / 100);
    header->resizeSection(SideBySideModel::Right, width * 26 / 100);
}

bool ComparisonDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fillWidth();
    return QDialog::eventFilter(watched, event);
}

void ComparisonDialog::showCurrent()
{
    const int row = m_view->currentIndex().row();
    const run::ComparedLine *line = m_model->line(row);
    const QString place =
        line ? tr("%1: %2").arg(run::placeText(*line), run::relationText(*line)) : m_model->notes(row).join(u' ');
    m_place->setText(shortText(place, longestPlace));
    for (const bool inB : {false, true}) {
        const QByteArray value = valueOf(line, inB);
        TextView *view = inB ? m_valueB : m_valueA;
        const bool isJson = line && line->kind == run::PlaceKind::Pointer;
        view->setText(value, isJson ? TextView::Coloring::Json : TextView::Coloring::None);
    }
    m_copy->setEnabled(row >= 0);
}

void ComparisonDialog::go(bool forward)
{
    const int from = m_view->currentIndex().row();
    int row = m_model->nextDifference(from, forward);
    if (row < 0)
        row = m_model->nextDifference(-1, forward); // round
    if (row < 0 && from < 0 && m_model->rowCount() > 0)
        row = 0;
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, 0);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void ComparisonDialog::swapSides()
{
    std::swap(m_comparands.a, *m_comparands.b);
    compare();
}

} // namespace ui
