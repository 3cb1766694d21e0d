// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

QT_BEGIN_NAMESPACE
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

struct Colors;

/// A label that shows its characters and nothing else: text from a service must never be taken for markup.
/// `role` picks the look from the style sheet; empty for ordinary text.
QLabel *plainLabel(const QString &text, const char *role = "", QWidget *parent = nullptr);

/// The same for words of any length: it wraps, can be selected with the mouse, and no long word in it holds its pane
/// open.
QLabel *wrappedLabel(const char *role = "", QWidget *parent = nullptr);

/// Shows the text, or hides the label when there is none.
void setLine(QLabel *label, const QString &text);

/// A flat button that shows an icon or a sign; `spoken` is its accessible name and its tool tip.
QToolButton *quietButton(const QString &spoken, QWidget *parent = nullptr);

/// What a tool tip takes to show these lines, their characters and nothing else; empty for empty.
QString plainToolTip(const QString &text);
void setPlainToolTip(QWidget *widget, const QString &text);

/// Control and direction-changing characters as visible marks, so that they cannot disguise a text.
QString visibleText(const QString &text);

enum class Tone { Good, Bad, Warn, Info };

/// What is written in a tone, and what stands behind it.
QColor frontColor(const Colors &colors, Tone tone);
QColor backColor(const Colors &colors, Tone tone);

/// A rounded label with a verdict's colour.
QLabel *chip(QWidget *parent = nullptr);
void setChip(QLabel *chip, const QString &text, Tone tone);
/// A chip that can be pressed.
QPushButton *chipButton(const QString &text, Tone tone, QWidget *parent = nullptr);

/// Green for 2xx, amber for 1xx, 3xx and 429, red for the rest.
Tone toneOfStatus(int httpStatus);

} // namespace ui
