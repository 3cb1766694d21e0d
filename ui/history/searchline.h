// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCompleter;
class QStandardItemModel;
QT_END_NAMESPACE

namespace ui {

class Theme;

/// The line that searches the history. It searches when typing rests, and at Enter; words are offered while it is typed
/// and at Ctrl+Space, in an empty line the searches of before. Escape clears it, then leaves; Down leaves.
class SearchLine final : public QLineEdit
{
    Q_OBJECT

public:
    using Words = std::function<history::QueryVocabulary()>;

    explicit SearchLine(const Theme &theme, QWidget *parent = nullptr);

    /// What is known to be searched for; asked for when words are offered.
    void setWords(const Words &words) { m_words = words; }

    /// Searches at once for another text.
    void search(const QString &text);
    const history::Query &query() const { return m_query; }
    /// What of the text is not understood, and so is not searched for.
    const std::vector<history::QueryProblem> &problems() const { return m_problems; }
    QString problemText() const;

    QCompleter *completer() const { return m_completer; }

signals:
    /// There is another query, or other problems.
    void searched();
    /// The keyboard is wanted in the rows.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool takesKey(const QKeyEvent &event);
    void take();
    void remember();
    void mark();
    void offer();
    void insertOffered(int row);

    const Theme &m_theme;
    Words m_words;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
    std::vector<history::QueryCompletion> m_offered;
    QTimer m_rest;
    QString m_taken; ///< the text that was searched for last
    history::Query m_query;
    std::vector<history::QueryProblem> m_problems;
    QStringList m_before; ///< searched for in this session, the latest first
};

} // namespace ui
