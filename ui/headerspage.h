// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace run {
class Environments;
}

namespace ui {

class RequestDraft;
class Theme;

/// The header fields the request will carry, with the rule each comes from. The token is a placeholder here as
/// everywhere.
class HeadersPage final : public QScrollArea
{
    Q_OBJECT

public:
    HeadersPage(const RequestDraft &draft, const run::Environments &environments, const Theme &theme,
                QWidget *parent = nullptr);

    int count() const { return m_count; }

signals:
    void countChanged(int count);

private:
    void refresh();
    void addCell(int row, int column, const QString &text, const char *role, bool monospace);

    const RequestDraft &m_draft;
    const run::Environments &m_environments;
    const Theme &m_theme;
    QGridLayout *m_grid = nullptr;
    int m_count = 0;
};

} // namespace ui
