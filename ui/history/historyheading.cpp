// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/historyheading.h"

#include "history/historytable.h"
#include "ui/history/searchline.h"
#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace ui {

HistoryHeading::HistoryHeading(const Theme &theme, history::HistoryTable &table, QMenu *groups, QWidget *parent)
    : QWidget(parent),
      m_table(table),
      m_search(new SearchLine(theme)),
      m_tracked(chip()),
      m_count(plainLabel({}, "muted")),
      m_cancel(quietButton(tr("Cancel the search"))),
      m_group(new QToolButton),
      m_line(new QHBoxLayout),
      m_problems(new TextLabel({}, "warning"))
{
    QLabel *title = plainLabel(tr("History"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_search->setMinimumWidth(24 * Theme::unit);
    m_search->setMaximumWidth(80 * Theme::unit);
    m_tracked->setObjectName(QStringLiteral("historyTracked"));
    m_tracked->hide();
    m_count->setObjectName(QStringLiteral("historyCount"));
    m_cancel->setObjectName(QStringLiteral("historyCancel"));
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_group->setObjectName(QStringLiteral("historyGroup"));
    m_group->setMenu(groups);
    m_group->setPopupMode(QToolButton::InstantPopup);
    m_group->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_group->setFocusPolicy(Qt::TabFocus);
    m_problems->setObjectName(QStringLiteral("historyProblems"));

    m_line->setSpacing(Theme::unit);
    m_line->addWidget(title);
    m_line->addWidget(m_search, 3);
    m_line->addWidget(m_tracked, 0, Qt::AlignVCenter);
    m_line->addStretch(1);
    m_line->addWidget(m_count);
    m_line->addWidget(m_cancel);
    m_line->addWidget(m_group);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::unit, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    layout->setSpacing(2);
    layout->addLayout(m_line);
    auto *below = new QHBoxLayout;
    below->addSpacing(title->sizeHint().width() + Theme::unit); // below the search
    below->addWidget(m_problems, 1);
    layout->addLayout(below);
    m_problems->hide();
    m_cancel->hide();

    const auto tint = [this, &theme] {
        m_cancel->setIcon(icon(QStringLiteral("stop"), theme.colors().text));
        m_group->setIcon(icon(QStringLiteral("group"), theme.colors().text));
    };
    tint();
    connect(&theme, &Theme::changed, this, tint);
    connect(m_cancel, &QToolButton::clicked, &table, &history::HistoryTable::cancelSearch);
    connect(m_search, &SearchLine::searched, this, &HistoryHeading::showProblems);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&table, signal, this, &HistoryHeading::showCount);
    connect(&table, &QAbstractItemModel::modelReset, this, &HistoryHeading::showCount);
    connect(&table, &history::HistoryTable::searchChanged, this, &HistoryHeading::showCount);
    connect(&table, &history::HistoryTable::completed, this, &HistoryHeading::showCount);
    showGrouping({});
    showCount();
}

void HistoryHeading::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    m_line->addWidget(button);
}

void HistoryHeading::showTracked(int count)
{
    setChip(m_tracked, tr("%Ln tracked", nullptr, count), Tone::Info);
    m_tracked->setVisible(count > 0);
}

void HistoryHeading::showGrouping(const QString &by)
{
    m_group->setText(by.isEmpty() ? tr("Group") : tr("By %1").arg(by));
    m_group->setAccessibleName(by.isEmpty() ? tr("Group the history, not grouped now")
                                            : tr("Group the history, now by %1").arg(by));
}

QString HistoryHeading::countText() const
{
    const int found = m_table.foundCount();
    const auto total = int(m_table.totalCount());
    if (m_table.isSearching() && (!m_table.isUnfiltered() || found > 0))
        return tr("Searching… %Ln found", nullptr, found);
    if (m_table.isUnfiltered())
        return found > 0 ? tr("%Ln operation(s)", nullptr, found) : QString();
    if (!m_table.isComplete() && !m_table.isSearching())
        return tr("Stopped; %Ln found so far", nullptr, found);
    if (total < found)
        return tr("%Ln found", nullptr, found);
    return tr("%1 of %Ln operation(s)", nullptr, total).arg(QLocale().toString(found));
}

void HistoryHeading::showCount()
{
    const QString text = countText();
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
    m_cancel->setVisible(m_table.isSearching() && !m_table.isUnfiltered());
}

void HistoryHeading::showProblems()
{
    const QString text = m_search->problemText();
    m_problems->setWords(text);
    m_problems->setVisible(!text.isEmpty());
}

} // namespace ui
