// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editors/fieldeditor.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QFrame;
class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class RequestDraft;

/// One property of the form: state box, name with type and origin, editor, menu; below it a warning and, for a nested
/// type, the rows of the object.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    FieldRow(RequestDraft &draft, const Theme &theme, const std::vector<std::unique_ptr<EditorKind>> &kinds,
             QWidget *parent);

    void show(const form::Field &field);
    using QWidget::show;

    const form::Field &field() const { return m_field; }

private:
    void buildMenu();
    void choose(form::FieldState state);
    void showEditor();
    void dropEditor();
    void showNested();
    void showWarning();

    RequestDraft &m_draft;
    const Theme &m_theme;
    const std::vector<std::unique_ptr<EditorKind>> &m_kinds;
    form::Field m_field;
    bool m_rawWanted = false; ///< the user asked for the JSON editor; holds until another state is chosen
    QString m_pending;

    QGridLayout *m_layout;
    QCheckBox *m_sent;
    QLabel *m_name;
    QLabel *m_type;
    QLabel *m_warning;
    QToolButton *m_menu;
    const EditorKind *m_kind = nullptr;
    FieldEditor *m_editor = nullptr;
    form::FieldState m_shownState = form::FieldState::NotSent; ///< as the editor was told
    QFrame *m_nested = nullptr;
    std::vector<FieldRow *> m_rows;
};

} // namespace ui
