// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/columnsdialog.h"

#include "history/rowtext.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ColumnsDialog::ColumnsDialog(const std::vector<ColumnChoice> &choices, QWidget *parent)
    : QDialog(parent),
      m_list(new QListWidget),
      m_up(new QPushButton(tr("Move &up"))),
      m_down(new QPushButton(tr("Move &down"))),
      m_ok(nullptr)
{
    setObjectName(QStringLiteral("columnsDialog"));
    setWindowTitle(tr("Columns of the history"));
    resize(48 * Theme::unit, 56 * Theme::unit);
    m_list->setObjectName(QStringLiteral("columnsList"));
    m_list->setAccessibleName(tr("Columns"));
    m_up->setObjectName(QStringLiteral("columnUp"));
    m_down->setObjectName(QStringLiteral("columnDown"));
    auto *defaults = new QPushButton(tr("&Reset to defaults"));
    defaults->setObjectName(QStringLiteral("columnsReset"));
    auto *side = new QVBoxLayout;
    side->setSpacing(Theme::unit);
    for (QPushButton *button : {m_up, m_down, defaults}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Theme::unit);
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    layout->setSpacing(2 * Theme::unit);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(defaults, &QPushButton::clicked, this, [this] { list(HistoryColumns::defaultChoices()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::enableButtons);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::enableButtons);
    for (const auto &[key, step] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, by = step] { move(by); });
    }
    list(choices);
    m_list->setFocus();
}

void ColumnsDialog::list(const std::vector<ColumnChoice> &choices)
{
    m_list->clear();
    for (const ColumnChoice &one : choices) {
        auto *line = new QListWidgetItem(history::columnTitle(history::HistoryTable::Column(one.column)), m_list);
        line->setData(Qt::UserRole, one.column);
        line->setFlags(line->flags() | Qt::ItemIsUserCheckable);
        line->setCheckState(one.visible ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    enableButtons();
}

std::vector<ColumnChoice> ColumnsDialog::choices() const
{
    std::vector<ColumnChoice> choices;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *line = m_list->item(row);
        choices.push_back({line->data(Qt::UserRole).toInt(), line->checkState() == Qt::Checked});
    }
    return choices;
}

void ColumnsDialog::move(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
}

void ColumnsDialog::enableButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
    const std::vector<ColumnChoice> now = choices();
    m_ok->setEnabled(std::any_of(now.begin(), now.end(), [](const ColumnChoice &one) { return one.visible; }));
}

} // namespace ui
