// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editors/fieldeditor.h"

#include <QKeySequence>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

class RequestDraft;

/// One row of the form: state box, name with type and origin, editor, menu; below the editor a hint or a warning. A
/// row can be shown another field at any time. Keys: on the box or the menu N, E, V, R and Delete choose a state; with
/// Alt+1 to Alt+5 that works from the editor too. Elements: Insert, Ctrl+D, Ctrl+Shift+Up and Down.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int indentation = 16;        ///< pixels a level
    static constexpr int deepestIndentation = 10; ///< deeper rows stay where this one is

    FieldRow(RequestDraft &draft, const Theme &theme, const std::vector<std::unique_ptr<EditorKind>> &kinds,
             QWidget *parent);

    /// `rawWanted`: the user asked for the JSON editor, which holds until another state is chosen.
    void show(const form::Field &field, bool rawWanted = false);
    using QWidget::show;

    /// Pixels for the names; a narrow form gives the editors more of its width.
    void setNameWidth(int width);
    /// Hides the row until it is shown another field.
    void retire();

    const form::Field &field() const { return m_field; }
    bool isRawWanted() const { return m_rawWanted; }
    /// Holds the keyboard, or a text that is not in the body yet: it must not be shown another field.
    bool isPinned() const;
    /// Holds a text that is not in the body yet.
    bool isUnfinished() const { return !m_pending.isEmpty(); }
    /// What takes the keyboard, from left to right.
    QList<QWidget *> focusStops() const;

    // What the form's shortcuts do with the row that has the keyboard.
    void choose(form::FieldState state);
    void moveElement(int by);
    void duplicateElement();

    /// Alt+1 to Alt+5, in the order of the states.
    static QKeySequence stateKey(form::FieldState state);
    static QString keyOf(const form::Field &field);

signals:
    void expansionWanted(const QString &pointer, bool open);
    /// The row for that place should have the keyboard.
    void focusWanted(const json::Pointer &place);
    void heightChanged();
    /// The user wants to see the value in the text.
    void jsonWanted(const json::Pointer &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showLabels();
    void showEditor();
    void makeEditor(const EditorKind &kind);
    void dropEditor();
    void showMessage();
    void showMenu();
    void addElementActions(QMenu &menu);
    void take(const QByteArray &raw);
    bool chooseByKey(int key);
    bool foldByKey(const QKeyEvent &event);
    void toggleExpansion(bool open);
    void insertBehind(const QByteArray &raw);
    void addElements(const QStringList &lines);
    void addMember(const QString &name);

    RequestDraft &m_draft;
    const Theme &m_theme;
    const std::vector<std::unique_ptr<EditorKind>> &m_kinds;
    form::Field m_field;
    QString m_key;
    bool m_rawWanted = false;
    QString m_pending;

    QGridLayout *m_layout;
    QWidget *m_names;
    QCheckBox *m_sent;
    QToolButton *m_fold;
    QLabel *m_name;
    QLabel *m_type;
    QLabel *m_hint;
    QLabel *m_warning;
    QToolButton *m_menu;
    const EditorKind *m_kind = nullptr;
    FieldEditor *m_editor = nullptr;
    form::FieldState m_shownState = form::FieldState::NotSent; ///< as the editor was told
    QList<QPointer<QWidget>> m_editorStops;
};

} // namespace ui
