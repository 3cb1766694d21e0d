// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "form/outline.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace run {
class Environments;
}

namespace ui {

class FieldList;
class FormFilter;
class RequestDraft;
class Theme;

/// The form: a row per placeholder of the path, then a row per property in the schema's order. Follows the draft's
/// body; while that is no JSON the last state stays, greyed, and the page says where the text breaks.
class FormPage final : public QWidget
{
    Q_OBJECT

public:
    FormPage(RequestDraft &draft, const run::Environments &environments, const Theme &theme, QWidget *parent = nullptr);

    /// Gives the keyboard to the row for that place, opening what hides it. False when the form has no such row.
    bool reveal(const json::Pointer &place);

signals:
    void jsonWanted(const json::Pointer &place);

private:
    void rebuild();
    void refresh();
    void showOutline();
    void setExpanded(const QString &pointer, bool open);
    QString adviceOn(const form::Field &field) const;

    RequestDraft &m_draft;
    const run::Environments &m_environments;
    FormFilter *m_filter;
    QLabel *m_problem;
    QLabel *m_nothing;
    FieldList *m_list;
    form::Expansion m_expansion;
    json::Document m_shown; ///< the last body that was JSON
};

} // namespace ui
