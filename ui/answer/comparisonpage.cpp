// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/comparisonpage.h"

#include "model/anotherthread.h"
#include "model/limits.h"
#include "ui/answer/answerreading.h"
#include "ui/compareddelegate.h"
#include "ui/comparedmodel.h"
#include "ui/operationtext.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

ComparisonPage::ComparisonPage(const Theme &theme, QWidget *parent)
    : AnswerPage(QStringLiteral("compared"), tr("Compared"), parent),
      m_theme(theme),
      m_model(new ComparedModel(this)),
      m_top(new QWidget(this)),
      m_count(plainLabel({}, "muted", m_top)),
      m_onlyDifferences(new QToolButton(m_top)),
      m_note(makeNote("muted", QStringLiteral("Note"))),
      m_view(new QTableView(this))
{
    makeView();
    makeActions();
    m_count->setObjectName(QStringLiteral("comparedCount"));
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    m_onlyDifferences->setText(tr("Differences only"));
    m_onlyDifferences->setAccessibleName(m_onlyDifferences->text());
    m_onlyDifferences->setCheckable(true);
    m_onlyDifferences->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(m_top);
    row->setContentsMargins(Theme::unit + Theme::unit / 2, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    row->addWidget(m_count, 1);
    row->addWidget(m_onlyDifferences);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    column->addStretch();
    setFocusProxy(m_view);
    setTabOrder(m_view, m_onlyDifferences);
    connect(m_onlyDifferences, &QToolButton::toggled, this, [this](bool only) {
        m_model->setOnlyDifferences(only);
        if (m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(0, 0));
        currentChanged();
    });
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    currentChanged();
}

void ComparisonPage::makeView()
{
    m_view->setObjectName(QStringLiteral("comparedView"));
    m_view->setAccessibleName(tr("Sent and returned"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ComparedDelegate(m_theme, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->viewport()->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + Theme::unit);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setMinimumSectionSize(5 * Theme::unit);
    m_view->horizontalHeader()->setStretchLastSection(true);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparisonPage::currentChanged);
    connect(m_view, &QTableView::activated, this, [this] { m_toOperation->trigger(); });
    connect(m_view, &QTableView::customContextMenuRequested, this, &ComparisonPage::openMenu);
}

void ComparisonPage::makeActions()
{
    const auto add = [this](QAction *&action, const QString &text, const char *name) {
        action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    };
    add(m_toOperation, tr("Show in Operation"), "comparedToOperation");
    add(m_toJson, tr("Show in JSON"), "comparedToJson");
    add(m_toForm, tr("Show in form"), "comparedToForm");
    add(m_copy, tr("Copy row"), "copyCompared");
    add(m_copyPointer, tr("Copy pointer"), "copyComparedPointer");
    m_toJson->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    m_toForm->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Return));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copyPointer->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_toOperation, &QAction::triggered, this, [this] { leadFrom(QStringLiteral("operation")); });
    connect(m_toJson, &QAction::triggered, this, [this] { leadFrom(QStringLiteral("json")); });
    connect(m_toForm, &QAction::triggered, this, [this] { emit formWanted(json::Pointer(current()->place)); });
    connect(m_copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->textOf(m_view->currentIndex().row())); });
    connect(m_copyPointer, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(current()->place.toString()); });
}

void ComparisonPage::clear()
{
    m_model->setRows({});
    m_note->hide();
    m_top->hide();
    m_view->hide();
    currentChanged();
}

void ComparisonPage::fill()
{
    if (!answer().reading)
        return setLine(m_note, tr("Nothing to compare: no answer came."));
    // Of what will not be compared nothing need be read.
    if (answer().reading->body().size() > model::limits::maxComparedAnswer)
        return adopt(compared(answer().exchange().request, *answer().exchange().response, {}, nullptr));
    setLine(m_note, tr("The answer is being read."));
    followReading([this] { adoptReading(); });
}

void ComparisonPage::adoptReading()
{
    const AnswerReading &reading = *answer().reading;
    if (reading.state() == AnswerReading::State::Cancelled)
        setLine(m_note, tr("Not compared: reading the answer was stopped."));
    if (reading.state() != AnswerReading::State::Read)
        return;
    // Nothing of the answer itself: the last to let go of that must be this thread.
    const auto make = [request = answer().exchange().request, response = *answer().exchange().response,
                       document = reading.document(), schema = answer().schema] {
        return compared(request, response, document, schema ? &*schema : nullptr);
    };
    if (!isLongWork(*answer().exchange().response, reading.document()))
        return adopt(make());
    model::onAnotherThread(this, make, [this, of = sharedAnswer()](const Compared &found) {
        if (of == sharedAnswer())
            adopt(found);
    });
}

void ComparisonPage::adopt(const Compared &found)
{
    setLine(m_note, found.note);
    const bool isCompared = found.note.isEmpty();
    m_top->setVisible(isCompared);
    m_view->setVisible(isCompared);
    m_model->setRows(found.rows);
    showCount();
    fillWidth();
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    currentChanged();
}

void ComparisonPage::showCount()
{
    const QLocale locale;
    const int differences = m_model->differences();
    m_count->setText(differences == 0
                         ? tr("Everything came back as it was sent.")
                         : tr("%1 of %2 differ").arg(locale.toString(differences), locale.toString(m_model->total())));
}

void ComparisonPage::fillWidth()
{
    const int width = m_view->viewport()->width();
    QHeaderView *header = m_view->horizontalHeader();
    header->resizeSection(ComparedModel::Place, width * 25 / 100);
    header->resizeSection(ComparedModel::Left, width * 25 / 100);
    header->resizeSection(ComparedModel::Right, width * 25 / 100);
}

bool ComparisonPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fillWidth();
    return AnswerPage::eventFilter(watched, event);
}

const ComparedRow *ComparisonPage::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->row(index.row()) : nullptr;
}

void ComparisonPage::leadFrom(const QString &page)
{
    // Of duplicate members the pointer means the first.
    if (const ComparedRow &row = *current(); row.offset >= 0)
        emit placeWanted(page, row.offset, row.end);
    else
        leadTo(page, row.place);
}

void ComparisonPage::currentChanged()
{
    const ComparedRow *row = current();
    m_toOperation->setEnabled(row);
    m_toJson->setEnabled(row);
    m_toForm->setEnabled(row && hasForm() && !row->place.isRoot());
    m_copy->setEnabled(row);
    m_copyPointer->setEnabled(row);
}

void ComparisonPage::openMenu(const QPoint &point)
{
    if (!current())
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : {m_toOperation, m_toJson, m_toForm, m_copy, m_copyPointer}) {
        if (action == m_copy)
            menu->addSeparator();
        if (action->isEnabled())
            menu->addAction(action);
    }
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

} // namespace ui
