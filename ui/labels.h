// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace ui {

struct Colors;

/// A label that shows its characters and nothing else: text from a service must never be taken for markup.
/// `role` picks the look from the style sheet; empty for ordinary text.
QLabel *plainLabel(const QString &text, const char *role = "", QWidget *parent = nullptr);

/// A tool tip that shows its characters and nothing else.
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

/// Green for 2xx, amber for 1xx, 3xx and 429, red for the rest.
Tone toneOfStatus(int httpStatus);

} // namespace ui
