// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editors/fieldeditor.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class FieldRow;
class RequestDraft;

/// The form: a row per property in the schema's order. Follows the draft's body; while that is no JSON the last state
/// stays, greyed, and the page says where the text breaks.
class FormPage final : public QScrollArea
{
    Q_OBJECT

public:
    FormPage(RequestDraft &draft, const Theme &theme, QWidget *parent = nullptr);

private:
    void rebuild();
    void refresh();

    RequestDraft &m_draft;
    const Theme &m_theme;
    std::vector<std::unique_ptr<EditorKind>> m_kinds;
    QLabel *m_problem;
    QWidget *m_form;
    QVBoxLayout *m_rowsLayout;
    QLabel *m_others;
    std::vector<FieldRow *> m_rows;
};

} // namespace ui
