// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/replay/replaytable.h"

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

class Theme;

/// Narrows a table of results: a button for each kind of result with its count, what differs, what changed, and words.
class ReplayFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayFilterBar)

public:
    explicit ReplayFilterBar(const Theme &theme, QWidget *parent = nullptr);

    ReplayFilter filter() const;
    /// Shows all again, without a word.
    void clear();
    /// What the buttons count, and which of them are of use.
    void setCounts(const std::array<qint64, replayKinds> &counts, bool isMatrix, bool hasBaseline);
    void setShown(qint64 shown, qint64 all);
    void focusWords();

signals:
    void filterChanged();
    /// Enter in the words.
    void left();

private:
    void paintIcons();

    const Theme &m_theme;
    std::array<QToolButton *, replayKinds> m_kinds{};
    QToolButton *m_different;
    QToolButton *m_changed;
    QLineEdit *m_words;
    QLabel *m_count;
};

} // namespace ui
