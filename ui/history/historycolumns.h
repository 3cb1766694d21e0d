// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <vector>

QT_BEGIN_NAMESPACE
class QMenu;
class QTableView;
QT_END_NAMESPACE

namespace ui {

/// A column as the user wants it; the list of them is in the order they stand.
struct ColumnChoice
{
    int column = 0; ///< history::HistoryTable::Column
    bool visible = true;

    bool operator==(const ColumnChoice &) const = default;
};

/// Which columns the history shows, in which order and how wide. The id (else the request) takes the room that is left,
/// but is never squeezed out of a narrow window.
class HistoryColumns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryColumns)

public:
    explicit HistoryColumns(QTableView &view);

    std::vector<ColumnChoice> choices() const;
    /// At least one is visible, whatever the choices say.
    void choose(const std::vector<ColumnChoice> &choices);
    static std::vector<ColumnChoice> defaultChoices();
    void reset();

    QByteArray save() const;
    /// What was kept by a version with other columns is not taken.
    void restore(const QByteArray &state);

    void fillWidth();

signals:
    /// The dialog for all of it is wanted.
    void dialogRequested();

private:
    void showMenu(const QPoint &at);
    int filler() const;

    QTableView &m_view;
    bool m_filling = false;
};

} // namespace ui
