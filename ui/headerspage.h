// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/headerrows.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace run {
class Environments;
}

namespace ui {

class HeaderLine;
class RequestDraft;
class Theme;

/// The header fields of the request, each to be switched off or changed, and fields of one's own. The token is a
/// placeholder here as everywhere.
class HeadersPage final : public QScrollArea
{
    Q_OBJECT

public:
    HeadersPage(RequestDraft &draft, const run::Environments &environments, const Theme &theme,
                QWidget *parent = nullptr);

    /// How many are sent.
    int count() const { return m_count; }

signals:
    void countChanged(int count);

private:
    void refresh();
    void rebuild();
    void showRows();
    bool fitsLines() const;
    HeaderLine *makeLine(size_t index, class QGridLayout &grid, QWidget *page);
    void add(const model::HeaderChoice &choice, const QString &step);
    void change(size_t row, const model::HeaderChoice &choice, const QString &step, const QString &place = {});
    void adoptName(size_t row);
    void reset(size_t row);
    void remove(size_t row);
    QString shownName(size_t row) const;

    RequestDraft &m_draft;
    const run::Environments &m_environments;
    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QPushButton *m_addRequestId;
    QWidget *m_page = nullptr; ///< holds the lines
    std::vector<run::HeaderRow> m_rows;
    std::vector<HeaderLine *> m_lines;
    bool m_typingName = false;
    int m_count = 0;
};

} // namespace ui
