// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/variableseditor.h"

#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/variabletable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace ui {

VariablesEditor::VariablesEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_table(new VariableTable(theme, this)),
      m_view(new QTableView),
      m_remove(new QPushButton(tr("Remove variable")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::unit);
    m_view->setObjectName(QStringLiteral("variables"));
    m_view->setAccessibleName(tr("Variables"));
    m_view->setModel(m_table);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setTabKeyNavigation(false); // Tab leads on to the buttons
    m_view->setShowGrid(false);
    m_view->setMinimumHeight(14 * Theme::unit);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 14);
    m_view->horizontalHeader()->setSectionResizeMode(VariableTable::Name, QHeaderView::Interactive);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setColumnWidth(VariableTable::Name, 14 * Theme::unit);
    layout->addWidget(m_view, 1);

    auto *buttons = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add variable"));
    add->setObjectName(QStringLiteral("addVariable"));
    m_remove->setObjectName(QStringLiteral("removeVariable"));
    for (QPushButton *button : {add, m_remove}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addWidget(new TextLabel(tr("Kept in a plain file: no place for a token"), "small"), 1);
    layout->addLayout(buttons);

    connect(add, &QPushButton::clicked, this, &VariablesEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &VariablesEditor::remove);
    auto *byKey = new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(byKey, &QShortcut::activated, this, &VariablesEditor::remove);
    connect(m_table, &VariableTable::edited, this, &VariablesEditor::showRows);
    connect(m_table, &VariableTable::edited, this, &VariablesEditor::edited);
    showRows();
}

const std::vector<model::Variable> &VariablesEditor::variables() const
{
    return m_table->variables();
}

void VariablesEditor::edit(const std::vector<model::Variable> &variables)
{
    m_table->setVariables(variables);
    showRows();
}

void VariablesEditor::add()
{
    const QModelIndex name = m_table->index(m_table->add(), VariableTable::Name);
    m_view->setFocus();
    m_view->setCurrentIndex(name);
    m_view->edit(name);
}

void VariablesEditor::remove()
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    m_table->remove(row);
    m_view->setCurrentIndex(m_table->index(qMin(row, m_table->rowCount() - 1), VariableTable::Name));
    m_view->setFocus();
}

void VariablesEditor::showRows()
{
    m_remove->setEnabled(m_table->rowCount() > 0);
}

} // namespace ui
