// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editors/fieldeditor.h"
#include "ui/popup.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace ui {

class MarkedLine;

/// A field editor that is a line of text, with buttons behind it. Alt+Down opens what the kind has to offer, Alt+Enter
/// a larger editor.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Theme &theme, QWidget *parent);

    void show(const form::Field &field) override;
    QWidget *inputWidget() override;

protected:
    /// What opens below the line; nullptr: nothing but the larger editor.
    virtual Popup *makePopup() { return nullptr; }
    virtual Popup *makeLargerEditor();
    /// By the user: puts the text into the body.
    virtual void take(const QString &text);
    /// True when the key is done with. Only while the line may be edited.
    virtual bool takesKey(const QKeyEvent &) { return false; }

    /// Alt+Down; opens and closes.
    virtual void openPopup();
    void openLargerEditor();
    void closePopup();
    /// What is open.
    Popup *popup() const { return m_popup && m_popup->isVisible() ? m_popup.data() : nullptr; }
    /// As if the user had typed it.
    void write(const QString &text);

    MarkedLine *line() const { return m_line; }
    const model::Property &property() const { return m_property; }
    const Theme &theme() const { return m_theme; }

    /// `name` is the accessible one.
    QToolButton *addButton(const char *iconName, const QString &name, const QString &toolTip);
    /// Behind the line, in front of the buttons.
    void addRemark(QWidget *remark);
    /// For texts whose every character counts. What stands in place of a text keeps the usual letters.
    void useMonospace();
    /// Shows a button for the larger editor where the line is too small for its text.
    void offerLargerEditor();

    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void open(Popup *popup);
    void fit();

    const Theme &m_theme;
    MarkedLine *m_line;
    QToolButton *m_larger = nullptr;
    bool m_monospace = false;
    bool m_isMonospace = false; ///< at the moment
    QPointer<Popup> m_popup;
    model::Property m_property;
    json::Pointer m_place;
    QByteArray m_seen;       ///< in the body, last time it was shown
    QByteArray m_written;    ///< last, by this editor
    bool m_asString = false; ///< a number that came in quotes keeps them
};

/// Makes `Editor` for single values of some primitive types.
template <typename Editor>
class TypeKind final : public EditorKind
{
public:
    explicit TypeKind(QStringList types) : m_types(std::move(types)) {}

    int rank(const form::Field &field) const override
    {
        const bool fits = m_types.contains(field.property.type.text()) && field.property.enumeration.isEmpty();
        return fits && field.state != form::FieldState::Raw ? 10 : 0;
    }

    FieldEditor *make(const Theme &theme, QWidget *parent) const override { return new Editor(theme, parent); }

private:
    QStringList m_types;
};

} // namespace ui
