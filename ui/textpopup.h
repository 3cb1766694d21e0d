// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/popup.h"

#include <QPlainTextEdit>

#include <functional>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace ui {

class Theme;

/// A text of several lines in which every character stays what it is. Pasted and typed line ends are line feeds.
class CharacterEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CharacterEdit(QWidget *parent = nullptr);

    void setCharacters(const QString &text);
    const QString &characters() const { return m_characters; }

signals:
    void charactersEdited(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void take();

    QString m_characters;
    QString m_shown;
    bool m_loading = false;
};

/// The larger editor of a value. Every change goes out at once.
class TextPopup final : public Popup
{
    Q_OBJECT

public:
    TextPopup(const QString &name, const QString &text, QWidget *parent);

    CharacterEdit *editor() const { return m_editor; }
    /// What stands below the text, said anew with every change.
    void setRemark(std::function<QString(const QString &)> remark);

private:
    CharacterEdit *m_editor;
    QLabel *m_remark;
};

} // namespace ui
