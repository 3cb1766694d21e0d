// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The parts of the dialog of negative cases.
#include "ui/negative/negativedialog.h"

#include "ui/labels.h"
#include "ui/negative/casedetails.h"
#include "ui/negative/casemodel.h"
#include "ui/negative/matrixmodel.h"
#include "ui/theme.h"

#include "check/negative/suite.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

namespace ui {

QWidget *NegativeDialog::makeList()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, Theme::unit, 0);
    layout->setSpacing(Theme::unit);
    m_line = new QLineEdit;
    m_line->setObjectName(QStringLiteral("negativeFilter"));
    m_line->setAccessibleName(tr("Filter cases"));
    m_line->setPlaceholderText(tr("Filter: status, enum, not refused …"));
    m_line->setClearButtonEnabled(true);
    layout->addWidget(m_line);
    m_tree = new QTreeView;
    m_tree->setObjectName(QStringLiteral("negativeCases"));
    m_tree->setAccessibleName(tr("Negative cases"));
    m_tree->setModel(m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(CaseModel::Title, 39 * Theme::unit);
    m_tree->setColumnWidth(CaseModel::Expected, 16 * Theme::unit);
    layout->addWidget(m_tree, 1);
    auto *bottom = new QHBoxLayout;
    const auto button = [&](const QString &text, const char *name, const QString &spoken) {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(spoken);
        made->setAutoDefault(false);
        setPlainToolTip(made, spoken);
        bottom->addWidget(made);
        return made;
    };
    connect(button(tr("Choose &all"), "negativeAll", tr("Choose all cases that are shown")), &QPushButton::clicked,
            this, [this] { chooseShown(true); });
    connect(button(tr("Choose &none"), "negativeNone", tr("Choose none of the cases that are shown")),
            &QPushButton::clicked, this, [this] { chooseShown(false); });
    m_showAll = button(tr("Show a&ll"), "negativeShowAll", tr("Show all cases again"));
    m_showAll->hide();
    m_count = plainLabel({}, "small");
    m_count->setObjectName(QStringLiteral("negativeCount"));
    bottom->addStretch(1);
    bottom->addWidget(m_count);
    layout->addLayout(bottom);
    return list;
}

QWidget *NegativeDialog::makePages()
{
    m_pages = new QTabWidget;
    m_pages->setObjectName(QStringLiteral("negativePages"));
    m_pages->setDocumentMode(true);
    m_details = new CaseDetails(m_theme, check::rightBody(m_parts.schema));
    m_pages->addTab(m_details, tr("&Case"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Theme::unit, Theme::unit, Theme::unit, 0);
    layout->setSpacing(Theme::unit);
    m_tableNote = wrappedLabel("");
    m_tableNote->setObjectName(QStringLiteral("negativeMatrixNote"));
    layout->addWidget(m_tableNote);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("negativeMatrix"));
    m_table->setAccessibleName(tr("Answers by status and error code"));
    m_table->setModel(m_matrix);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_table, 1);
    m_tableNote->setText(tr("Run the cases to see how often each status came with each error code."));
    m_table->hide();
    layout->addStretch(0);
    m_pages->addTab(page, tr("&Matrix"));
    return m_pages;
}

QWidget *NegativeDialog::makeBottom()
{
    auto *bottom = new QWidget;
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::unit);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Cases run"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(16 * Theme::unit);
    m_progress->hide();
    m_status = plainLabel({}, "small");
    m_status->setObjectName(QStringLiteral("negativeStatus"));
    layout->addWidget(m_progress);
    layout->addWidget(m_status, 1);
    const auto button = [&](const QString &text, const char *name) {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        layout->addWidget(made);
        return made;
    };
    m_copy = button(tr("Cop&y results"), "negativeCopy");
    auto *menu = new QMenu(m_copy);
    menu->setObjectName(QStringLiteral("negativeCopyMenu"));
    connect(menu->addAction(tr("As &text")), &QAction::triggered, this, [this] { copy(false); });
    connect(menu->addAction(tr("As &CSV")), &QAction::triggered, this, [this] { copy(true); });
    m_copy->setMenu(menu);
    m_copy->setEnabled(false);
    m_save = button(tr("&Save as requests…"), "negativeSave");
    m_stop = button(tr("S&top"), "negativeStop");
    m_stop->hide();
    connect(button(tr("Close"), "negativeClose"), &QPushButton::clicked, this, &QDialog::close);
    m_start = button(tr("&Run"), "negativeRun");
    m_start->setProperty("role", QStringLiteral("primary"));
    return bottom;
}

} // namespace ui
