// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/popup.h"

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QLabel;
class QListView;
class QSortFilterProxyModel;
QT_END_NAMESPACE

namespace ui {

/// The members of an enumeration, those that contain what is typed. The line keeps the keyboard: keys that do not move
/// in the list go there.
class MemberList final : public Popup
{
    Q_OBJECT

public:
    MemberList(const QStringList &members, QWidget *parent);

    /// Case does not count; an empty text shows all.
    void setFilter(const QString &text);
    void setCurrent(const QString &member);
    /// True when the key was for the list.
    bool takesKey(const QKeyEvent &key);

signals:
    void picked(const QString &member);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void move(int step);
    void pick(const QModelIndex &index);
    void fit();

    QSortFilterProxyModel *m_matches;
    QListView *m_list;
    QLabel *m_count;
};

} // namespace ui
