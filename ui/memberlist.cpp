// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/memberlist.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include "model/limits.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

namespace ui {

MemberList::MemberList(const QStringList &members, QWidget *parent)
    : Popup(tr("Members"), parent),
      m_matches(new QSortFilterProxyModel(this)),
      m_list(new QListView(this)),
      m_count(plainLabel({}, "small", this))
{
    m_matches->setSourceModel(new QStringListModel(members, this));
    m_matches->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_matches);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Members"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    layout->addWidget(m_list);
    layout->addWidget(m_count);
    m_count->setContentsMargins(Theme::unit / 2, 0, Theme::unit / 2, 2);
    const int widest = m_list->sizeHintForColumn(0) + 3 * Theme::unit;
    setFixedWidth(qBound(240, qMax(widest, parent->width()), 560));
    connect(m_list, &QListView::clicked, this, &MemberList::pick);
    fit();
}

void MemberList::setFilter(const QString &text)
{
    m_matches->setFilterFixedString(text);
    fit();
}

void MemberList::setCurrent(const QString &member)
{
    const QModelIndexList found =
        m_matches->match(m_matches->index(0, 0), Qt::DisplayRole, member, 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (!found.isEmpty())
        m_list->setCurrentIndex(found.front());
}

void MemberList::fit()
{
    const int rows = m_matches->rowCount();
    const int all = m_matches->sourceModel()->rowCount();
    const QLocale locale;
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(qMin(rows, model::limits::memberRows) * qMax(1, m_list->sizeHintForRow(0)) +
                           2 * m_list->frameWidth());
    m_count->setText(rows == 0     ? tr("None of %1 members; the text is sent as it is").arg(locale.toString(all))
                     : rows == all ? tr("%1 members").arg(locale.toString(all))
                                   : tr("%1 of %2 members").arg(locale.toString(rows), locale.toString(all)));
    adjustSize();
}

bool MemberList::takesKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(model::limits::memberRows);
        return true;
    case Qt::Key_PageUp:
        move(-model::limits::memberRows);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->isVisible() && m_list->currentIndex().isValid())
            pick(m_list->currentIndex());
        else
            close();
        return true;
    default:
        return false;
    }
}

void MemberList::keyPressEvent(QKeyEvent *event)
{
    if (takesKey(*event))
        return;
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        close();
    else
        QCoreApplication::sendEvent(input(), event);
}

void MemberList::move(int step)
{
    const int rows = m_matches->rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? qBound(0, current.row() + step, rows - 1) : step > 0 ? 0 : rows - 1;
    m_list->setCurrentIndex(m_matches->index(row, 0));
}

void MemberList::pick(const QModelIndex &index)
{
    emit picked(index.data().toString());
    close();
}

} // namespace ui
