// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class TextLabel;
class Theme;

/// Says across the window that the open request was changed by others, with what can be done about it.
class ConflictBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictBar(const Theme &theme, QWidget *parent = nullptr);

    /// `canReload` is false when there is nothing left to reload or compare.
    void tell(const QString &text, bool canReload);

signals:
    void reloadRequested();
    void keepRequested();
    void compareRequested();

private:
    void paintIcon();

    const Theme &m_theme;
    QLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_reload;
    QPushButton *m_keep;
    QPushButton *m_compare;
};

} // namespace ui
