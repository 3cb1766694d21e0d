// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "form/field.h"

#include <QWidget>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace ui {

class Theme;

/// Edits one kind of field. Shows what the body holds and asks for changes; it never keeps a value of its own.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called after every change of the body, also after one this editor asked for: a text that is already shown must
    /// not be set again, or the cursor jumps.
    virtual void show(const form::Field &field) = 0;
    using QWidget::show;

    /// The widget that takes the keyboard and carries the accessible name.
    virtual QWidget *inputWidget() = 0;

signals:
    /// The value as JSON.
    void edited(const QByteArray &raw);
    /// What was typed cannot be put into the body yet; empty when that is over.
    void pending(const QString &reason);
    /// A collection gets further elements, each typed as one line; no line stands for one new element.
    void elementsAdded(const QStringList &lines);
    /// An object gets a further member.
    void memberNamed(const QString &name);
};

/// Which fields an editor is for. A file in this folder adds one kind; its factory is `make` and the capitalised
/// file name, and the build generates the list.
class EditorKind
{
public:
    EditorKind() = default;
    Q_DISABLE_COPY_MOVE(EditorKind)
    virtual ~EditorKind() = default;

    /// 0: cannot edit it; the highest rank wins.
    virtual int rank(const form::Field &field) const = 0;
    virtual FieldEditor *make(const Theme &theme, QWidget *parent) const = 0;
};

/// One of each, by file name.
std::vector<std::unique_ptr<EditorKind>> makeEditorKinds();

/// What an empty editor says in place of a value.
QString placeholderFor(form::FieldState state);

/// Shows a text from its beginning; does nothing when it is there already, so that the cursor stays while typing.
void setShownText(QLineEdit *line, const QString &text);

/// Marks an input whose field is not sent or null, so that the style can fade it.
void setUnset(QWidget *input, bool unset);

} // namespace ui
