// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class RequestDraft;

/// The findings that do not count for this request, each with its reason; hidden while there are none.
class AcceptedBox final : public QWidget
{
    Q_OBJECT

public:
    explicit AcceptedBox(RequestDraft &draft, QWidget *parent = nullptr);

private:
    void refresh();
    void remove(size_t index);

    RequestDraft &m_draft;
    QVBoxLayout *m_rows;
    QWidget *m_page = nullptr;
};

} // namespace ui
