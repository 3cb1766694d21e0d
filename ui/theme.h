// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace ui {

enum class Scheme { System, Light, Dark };

/// The meaning of a colour, not its value: delegates and painters ask for these.
struct Colors
{
    QColor window;
    QColor surface; ///< editors, lists
    QColor sunken;  ///< the answer's background
    QColor border;
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor selection; ///< background of a selected row
    QColor good;
    QColor goodBack;
    QColor bad;
    QColor badBack;
    QColor warn;
    QColor warnBack;
    QColor info; ///< chips without judgement
    QColor infoBack;
    QColor name; ///< JSON member names
    QColor string;
    QColor literal;
    QColor variable; ///< `{{name}}` in what will be sent
};

/// Fusion in our own light and dark palette. One per program, made by main and handed on.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    /// Applies palette and style sheet to the application. System follows the lightness of the desktop's palette.
    void apply(Scheme scheme);
    bool isDark() const { return m_dark; }
    const Colors &colors() const;

    QFont monospace() const;

    /// Pixels of the 8 px grid.
    static constexpr int unit = 8;

signals:
    void changed();

private:
    QPalette m_systemPalette;
    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
};

} // namespace ui
