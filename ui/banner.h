// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

class TextLabel;
class Theme;

/// A line across a pane that says what the user should know now; hidden until something is told. The newest text wins.
class Banner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)

public:
    /// A warning, or a calm word about what was done.
    enum class Kind { Warning, Notice };

    explicit Banner(const Theme &theme, QWidget *parent = nullptr, Kind kind = Kind::Warning);

    /// Shows the text, with a button when `action` names one. Telling the same again after Close stays quiet unless it
    /// was withdrawn between.
    void tell(const QString &text, const QString &action = {});
    /// The reason is gone.
    void withdraw();
    QString text() const;

signals:
    void actionTriggered();
    void closed();

private:
    void paintIcons();

    const Theme &m_theme;
    const Kind m_kind;
    QLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QString m_closedText; ///< what the user has already put away
};

} // namespace ui
