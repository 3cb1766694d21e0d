// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

namespace ui {

/// A line that holds any text: line breaks and what else has no place in a line are seen as marks and stay what they
/// are, also when they are copied. Scrolling changes nothing.
class MarkedLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit MarkedLine(QWidget *parent = nullptr);

    const QString &characters() const { return m_characters; }
    /// Does nothing when the text is there already, so that the cursor stays while typing. Texts of more than
    /// model::limits::maxLineText units are shown from their beginning and cannot be edited here.
    void setCharacters(const QString &text);
    /// Shows no more than this many units.
    void setLimit(qsizetype units) { m_limit = units; }
    bool isShortened() const { return m_shortened; }
    /// A shortened text is read-only besides.
    void setLocked(bool locked);

signals:
    /// By the user, behind every change.
    void charactersEdited(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void take(const QString &shown);
    void present();
    void copyCharacters();
    void cutCharacters();

    QString m_characters;
    QString m_shown;
    qsizetype m_limit;
    bool m_shortened = false;
    bool m_locked = false;
};

} // namespace ui
