// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/linecompletion.h"
#include "check/userjudge.h"
#include "model/recording.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QMenu;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace run {
class Environments;
}

namespace ui {

class AcceptedBox;
class CheckLine;
class GoldenBox;
class RequestDraft;
class Theme;

/// What the request expects of its answer: the user's checks, a line each, with what became of them last time; the
/// answer kept as expected; and the findings that do not count. Every change is a step on the draft's undo stack.
class ChecksPage final : public QScrollArea
{
    Q_OBJECT

public:
    ChecksPage(RequestDraft &draft, const run::Environments &environments, const Theme &theme,
               QWidget *parent = nullptr);

    /// How many lines there are that judge or capture.
    int count() const { return m_count; }
    /// The answer that is shown: checks are judged by it, and new ones filled in from it.
    void setAnswer(const model::Recording &recording);

signals:
    void countChanged(int count);

private:
    QWidget *makeButtons();
    void refresh();
    void rebuild();
    void judge();
    void showLines();
    CheckLine *makeLine(size_t index);
    void fillMenu();
    void add(const QString &line);
    void setLines(const QStringList &lines, const QString &step, const QString &place = {});
    void insertLines(size_t index, const QStringList &lines);
    void remove(size_t index, int focus);
    void focusLine(int index);
    const QStringList &lines() const;
    bool answersThisOperation() const;
    check::LineCompletions offer(const QString &line, qsizetype cursor) const;

    RequestDraft &m_draft;
    const run::Environments &m_environments;
    const Theme &m_theme;
    QWidget *m_empty; ///< what to write, while there is nothing
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_add = nullptr;
    QMenu *m_menu = nullptr;
    GoldenBox *m_golden;
    AcceptedBox *m_accepted;
    std::vector<CheckLine *> m_lines;
    model::Recording m_answer; ///< without a response: there is none
    check::CompletionContext m_context;
    std::vector<check::LineOutcome> m_outcomes; ///< of the lines judged last
    QStringList m_judged;
    int m_judging = 0; ///< counts what other threads were asked
    int m_count = 0;
};

} // namespace ui
