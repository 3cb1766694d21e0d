// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/environmentdialog.h"

#include "ui/banner.h"
#include "ui/environmenteditor.h"
#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

EnvironmentDialog::EnvironmentDialog(const Theme &theme, const std::vector<model::Environment> &environments,
                                     const QString &current, const QString &previewPath, QWidget *parent,
                                     const EnvironmentList::HoldsToken &holdsToken)
    : QDialog(parent),
      m_theme(theme),
      m_list(environments, randomId, holdsToken),
      m_view(new QListWidget),
      m_editor(new EnvironmentEditor(theme, previewPath)),
      m_banner(new Banner(theme)),
      m_remove(new QPushButton(tr("Remove"))),
      m_showProblem(new QPushButton),
      m_ok(nullptr)
{
    setObjectName(QStringLiteral("environmentDialog"));
    setWindowTitle(tr("Environments"));
    resize(96 * Theme::unit, 78 * Theme::unit);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    outer->setSpacing(2 * Theme::unit);
    outer->addWidget(m_banner);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(3 * Theme::unit);
    middle->addWidget(makeLeft());
    auto *right = new QVBoxLayout;
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("environmentScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_editor);
    right->addWidget(scroll);
    middle->addLayout(right, 1);
    outer->addLayout(middle, 1);
    outer->addWidget(makeBottom());

    connect(m_view, &QListWidget::currentRowChanged, this, &EnvironmentDialog::select);
    connect(m_editor, &EnvironmentEditor::edited, this, [this](const model::Environment &environment) {
        m_list.replace(m_view->currentRow(), environment);
        judge();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->withdraw();
        if (const int row = m_list.undoRemove(); row >= 0)
            rebuild(row);
    });
    connect(&theme, &Theme::changed, this, &EnvironmentDialog::judge);
    rebuild(qMax(0, m_list.indexOf(current)));
    m_view->setFocus();
}

QString EnvironmentDialog::current() const
{
    return m_list.at(qMax(0, m_view->currentRow())).id;
}

QWidget *EnvironmentDialog::makeLeft()
{
    auto *left = new QWidget;
    left->setFixedWidth(32 * Theme::unit);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    m_view->setObjectName(QStringLiteral("environmentList"));
    m_view->setAccessibleName(tr("Environments"));
    m_view->setIconSize({2 * Theme::unit, 2 * Theme::unit});
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_view, 1);
    auto *buttons = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("add"));
    auto *duplicate = new QPushButton(tr("Duplicate"));
    duplicate->setObjectName(QStringLiteral("duplicate"));
    m_remove->setObjectName(QStringLiteral("remove"));
    for (QPushButton *button : {add, duplicate, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        rebuild(m_list.add());
        m_editor->focusName();
    });
    connect(duplicate, &QPushButton::clicked, this, [this] {
        rebuild(m_list.duplicate(m_view->currentRow()));
        m_editor->focusName();
    });
    connect(m_remove, &QPushButton::clicked, this, &EnvironmentDialog::remove);
    auto *byKey = new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(byKey, &QShortcut::activated, this, &EnvironmentDialog::remove);
    return left;
}

QWidget *EnvironmentDialog::makeBottom()
{
    auto *bottom = new QWidget;
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins({});
    m_showProblem->setObjectName(QStringLiteral("showProblem"));
    m_showProblem->setProperty("role", QStringLiteral("link"));
    m_showProblem->setAutoDefault(false);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = box->button(QDialogButtonBox::Ok);
    m_ok->setProperty("role", QStringLiteral("primary"));
    m_ok->setText(tr("OK"));
    box->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton *button : box->buttons())
        button->setIcon({});
    layout->addWidget(m_showProblem);
    layout->addStretch();
    layout->addWidget(box);
    connect(m_showProblem, &QPushButton::clicked, this, [this] {
        m_view->setCurrentRow(m_list.firstProblem());
        m_view->setFocus();
    });
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return bottom;
}

void EnvironmentDialog::rebuild(int row)
{
    {
        const QSignalBlocker blocker(m_view);
        m_view->clear();
        for (int i = 0; i < m_list.size(); ++i)
            m_view->addItem(QString());
        m_view->setCurrentRow(row);
    }
    select(row);
}

void EnvironmentDialog::select(int row)
{
    if (row < 0)
        return;
    m_editor->edit(m_list.at(row));
    judge();
}

void EnvironmentDialog::remove()
{
    if (!m_list.canRemove())
        return;
    const int row = m_view->currentRow();
    const QString name = m_list.at(row).name;
    m_list.remove(row);
    rebuild(qMin(row, m_list.size() - 1));
    m_banner->withdraw();
    m_banner->tell(tr("“%1” was removed.").arg(name), tr("Undo"));
}

void EnvironmentDialog::judge()
{
    const Colors &colors = m_theme.colors();
    for (int i = 0; i < m_list.size(); ++i) {
        const model::Environment &environment = m_list.at(i);
        const std::optional<model::Failure> problem = m_list.problem(i);
        QListWidgetItem *entry = m_view->item(i);
        entry->setText(environment.name.isEmpty() ? tr("(no name)") : visibleText(environment.name));
        entry->setIcon(problem               ? icon(QStringLiteral("warning"), colors.warn)
                       : environment.sandbox ? icon(QStringLiteral("sandbox"), colors.muted)
                                             : icon(QStringLiteral("environment"), colors.muted));
        entry->setData(Qt::AccessibleDescriptionRole, problem ? problem->text() : QString());
    }
    const int row = m_view->currentRow();
    m_editor->setProblem(m_list.problem(row));
    m_remove->setEnabled(m_list.canRemove());
    const int first = m_list.firstProblem();
    m_ok->setEnabled(first < 0);
    m_showProblem->setVisible(first >= 0);
    if (first >= 0)
        m_showProblem->setText(first == row ? tr("This environment is not usable yet")
                                            : tr("“%1” is not usable yet").arg(m_view->item(first)->text()));
}

} // namespace ui
