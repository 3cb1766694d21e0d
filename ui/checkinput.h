// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/linecompletion.h"

#include <QLineEdit>

#include <functional>

QT_BEGIN_NAMESPACE
class QCompleter;
class QStringListModel;
QT_END_NAMESPACE

namespace ui {

/// A line of the language of checks. Words are offered while it is typed, and at Ctrl+Space; Enter, the arrows and
/// Backspace in an empty line lead to the lines around it.
class CheckInput final : public QLineEdit
{
    Q_OBJECT

public:
    using Offer = std::function<check::LineCompletions(const QString &line, qsizetype cursor)>;

    CheckInput(Offer offer, QWidget *parent);

    QCompleter *words() const { return m_completer; }

signals:
    void edited(const QString &text);
    /// Enter: a line behind this one is wanted.
    void lineWanted();
    /// Several lines were pasted; the first one belongs here.
    void linesPasted(const QStringList &lines);
    /// Backspace where there is nothing left.
    void removeWanted();
    /// To the line above, -1, or below, 1.
    void moveWanted(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool takesKey(const QKeyEvent &event);
    bool pastesLines();
    void offerWords();
    void insertWord(const QString &word);

    const Offer m_offer;
    QCompleter *m_completer;
    QStringListModel *m_model;
    qsizetype m_from = 0; ///< where the word offered would begin
};

} // namespace ui
