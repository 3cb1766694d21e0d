// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/findingspage.h"

#include "ui/acceptdialog.h"
#include "ui/checklist.h"
#include "ui/findingdelegate.h"
#include "ui/findingdetails.h"
#include "ui/findingsmodel.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

namespace {

/// A button that does what the action does, and is there when it can be done.
QPushButton *linkTo(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->text(), parent);
    button->setProperty("role", QStringLiteral("link"));
    button->setAccessibleName(action->text());
    button->setAutoDefault(true); // Enter presses it
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] { button->setVisible(action->isEnabled()); };
    QObject::connect(action, &QAction::enabledChanged, button, follow);
    follow();
    return button;
}

} // namespace

FindingsPage::FindingsPage(const Theme &theme, QWidget *parent)
    : AnswerPage(QStringLiteral("checks"), tr("Checks"), parent),
      m_theme(theme),
      m_model(new FindingsModel(checkTitles(), this)),
      m_filter(new QLineEdit(this)),
      m_note(makeNote("muted", QStringLiteral("Note"))),
      m_below(makeNote("muted", QStringLiteral("Below"))),
      m_view(new QTreeView(this)),
      m_what(new QPushButton(tr("What is checked…"), this)),
      m_details(new FindingDetails(theme, this))
{
    m_what->setObjectName(QStringLiteral("whatIsChecked"));
    m_what->setProperty("role", QStringLiteral("link"));
    m_what->setAccessibleName(tr("What is checked"));
    m_what->setAutoDefault(true);
    connect(m_what, &QPushButton::clicked, this, [this] {
        auto *list = new CheckList(m_theme, window());
        list->setAttribute(Qt::WA_DeleteOnClose);
        list->open();
    });
    makeView();
    makeActions();
    m_top = makeTop();
    m_bottom = makeBottom();
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setHandleWidth(1);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_view);
    halves->addWidget(m_bottom);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(halves, 1);
    column->addWidget(m_below);
    column->addStretch();
    setTabOrder(m_view, m_details);
    connect(&theme, &Theme::changed, this, [this] { currentChanged(); }); // colours stand in the details
    currentChanged();
}

QWidget *FindingsPage::makeTop()
{
    auto *top = new QWidget(this);
    m_filter->setObjectName(QStringLiteral("findingsFilter"));
    m_filter->setAccessibleName(tr("Filter findings"));
    m_filter->setPlaceholderText(tr("Filter findings"));
    m_filter->setClearButtonEnabled(true);
    QAction *sign = m_filter->addAction(QIcon(), QLineEdit::LeadingPosition);
    const auto tint = [this, sign] { sign->setIcon(icon(QStringLiteral("search"), m_theme.colors().muted)); };
    tint();
    connect(&m_theme, &Theme::changed, this, tint);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        const std::optional<model::Finding> chosen = current() ? std::optional(*current()) : std::nullopt;
        m_model->setFilter(text);
        m_view->expandAll();
        if (chosen)
            choose(m_model->indexOf(*chosen));
        if (!current())
            choose(m_model->index(0, 0, m_model->index(0, 0)));
        currentChanged();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(Theme::unit, Theme::unit, 0, Theme::unit / 2);
    row->addWidget(m_filter, 1);
    row->addWidget(m_note, 1);
    row->addWidget(m_what, 0, Qt::AlignTop);
    return top;
}

void FindingsPage::makeView()
{
    m_view->setObjectName(QStringLiteral("checksView"));
    m_view->setAccessibleName(tr("Findings"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FindingDelegate(m_theme, m_view));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(2 * Theme::unit);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMinimumHeight(6 * Theme::unit);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPage::currentChanged);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_model->finding(index))
            lead();
        else
            m_view->setExpanded(index, !m_view->isExpanded(index));
    });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &FindingsPage::openMenu);
}

void FindingsPage::makeActions()
{
    const auto add = [this](QAction *&action, const QString &text, const char *name) {
        action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    };
    add(m_toOperation, tr("Show in Operation"), "findingToOperation");
    add(m_toJson, tr("Show in JSON"), "findingToJson");
    add(m_toHeaders, tr("Show in Headers"), "findingToHeaders");
    add(m_toForm, tr("Show in form"), "findingToForm");
    add(m_accept, tr("Accept…"), "acceptFinding");
    add(m_takeBack, tr("Take back acceptance"), "takeBackFinding");
    add(m_copy, tr("Copy finding"), "copyFinding");
    add(m_copyPointer, tr("Copy pointer"), "copyFindingPointer");
    m_copy->setShortcut(QKeySequence::Copy);
    m_copyPointer->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_toJson->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    m_toForm->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Return));
    m_takeBack->setShortcut(QKeySequence::Delete);
    m_accept->setShortcut(QKeySequence(Qt::Key_Insert));
    const auto place = [this] { return json::Pointer::parse(current()->pointer).value_or(json::Pointer()); };
    connect(m_toOperation, &QAction::triggered, this, [this, place] { leadTo(QStringLiteral("operation"), place()); });
    connect(m_toJson, &QAction::triggered, this, [this, place] { leadTo(QStringLiteral("json"), place()); });
    connect(m_toHeaders, &QAction::triggered, this, [this] { emit fieldWanted(QString(current()->field)); });
    connect(m_toForm, &QAction::triggered, this, [this, place] { emit formWanted(place()); });
    connect(m_accept, &QAction::triggered, this, &FindingsPage::askForReason);
    connect(m_takeBack, &QAction::triggered, this, [this] { emit takeBackWanted(model::Finding(*current())); });
    connect(m_copy, &QAction::triggered, this, &FindingsPage::copy);
    connect(m_copyPointer, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(current()->pointer); });
}

QWidget *FindingsPage::makeBottom()
{
    auto *bottom = new QWidget(this);
    m_details->setObjectName(QStringLiteral("findingDetails"));
    m_details->setAccessibleName(tr("Finding"));
    m_details->setMinimumHeight(6 * Theme::unit);
    auto *links = new QWidget(bottom);
    auto *flow = new FlowLayout(0, links);
    flow->setContentsMargins(Theme::unit / 2, 0, 0, 0);
    for (QAction *action : {m_toOperation, m_toHeaders, m_toJson, m_toForm, m_accept, m_takeBack, m_copy})
        flow->addWidget(linkTo(action, links));
    auto *column = new QVBoxLayout(bottom);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_details, 1);
    column->addWidget(links);
    return bottom;
}

void FindingsPage::clear()
{
    m_filter->clear();
    m_model->setVerdict({});
    remark({});
    currentChanged();
}

void FindingsPage::fill()
{
    showVerdict();
    const QModelIndex first = m_model->index(0, 0);
    choose(m_model->rowCount(first) > 0 ? m_model->index(0, 0, first) : first);
    m_view->scrollToTop(); // with the group
    currentChanged();
}

void FindingsPage::showVerdict()
{
    const QString nothing = emptyVerdictText(answer().recording, verdict());
    setLine(m_note, nothing);
    m_model->setVerdict(verdict().value_or(model::Verdict()));
    m_view->parentWidget()->setVisible(nothing.isEmpty());
    m_filter->setVisible(nothing.isEmpty());
    setFocusProxy(nothing.isEmpty() ? static_cast<QWidget *>(m_view) : m_what);
    m_view->expandAll();
}

void FindingsPage::adoptVerdict()
{
    const std::optional<model::Finding> chosen = current() ? std::optional(*current()) : std::nullopt;
    showVerdict();
    if (chosen)
        choose(m_model->indexOf(*chosen));
    currentChanged();
}

void FindingsPage::remark(const QString &text)
{
    setLine(m_below, text);
}

void FindingsPage::openFind()
{
    if (m_filter->isVisible())
        m_filter->setFocus(Qt::ShortcutFocusReason);
}

const model::Finding *FindingsPage::current() const
{
    return m_model->finding(m_view->currentIndex());
}

void FindingsPage::choose(const QModelIndex &index)
{
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
}

bool FindingsPage::isAboutBody() const
{
    return current() && current()->field.isEmpty() && answer().exchange().response &&
           !answer().exchange().response->body.isEmpty();
}

void FindingsPage::currentChanged()
{
    const model::Finding *finding = current();
    m_bottom->setVisible(finding);
    m_toOperation->setEnabled(isAboutBody());
    m_toJson->setEnabled(isAboutBody());
    m_toHeaders->setEnabled(finding && !finding->field.isEmpty());
    const bool isOfForm = finding && hasForm();
    m_toForm->setEnabled(isOfForm && !finding->pointer.isEmpty());
    const bool isAccepted = finding && !finding->accepted.isEmpty();
    m_accept->setEnabled(isOfForm && !isAccepted && finding->severity != model::FindingSeverity::Note);
    m_takeBack->setEnabled(isOfForm && isAccepted);
    m_copy->setEnabled(finding);
    m_copyPointer->setEnabled(finding && !finding->pointer.isEmpty());
    if (finding)
        m_details->show(*finding, m_model->titleOf(*finding));
}

void FindingsPage::openMenu(const QPoint &point)
{
    if (!current())
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto addAll = [menu](std::initializer_list<QAction *> actions) {
        for (QAction *action : actions) {
            if (action->isEnabled())
                menu->addAction(action);
        }
        menu->addSeparator();
    };
    addAll({m_toOperation, m_toJson, m_toHeaders, m_toForm});
    addAll({m_accept, m_takeBack});
    addAll({m_copy, m_copyPointer});
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

void FindingsPage::lead()
{
    if (m_toHeaders->isEnabled())
        m_toHeaders->trigger();
    else
        m_toOperation->trigger();
}

void FindingsPage::copy()
{
    QGuiApplication::clipboard()->setText(findingText(*current(), m_model->titleOf(*current())));
}

void FindingsPage::askForReason()
{
    const model::Finding finding = *current();
    auto *dialog = new AcceptDialog(finding, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, finding, of = sharedAnswer()] {
        if (of == sharedAnswer()) // another answer may have come meanwhile
            emit acceptWanted(finding, dialog->reason());
    });
    dialog->open();
}

} // namespace ui
