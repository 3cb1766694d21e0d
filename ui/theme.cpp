// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/theme.h"

#include "ui/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>

namespace ui {

namespace {

const Colors light{
    .window = "#ffffff",
    .surface = "#ffffff",
    .sunken = "#f7f9fb",
    .border = "#d9dee4",
    .text = "#1c2126",
    .muted = "#5b6570",
    .accent = "#0f6cbd",
    .onAccent = "#ffffff",
    .selection = "#e5f0fa",
    .good = "#0b6a2f",
    .goodBack = "#dff3e4",
    .bad = "#b3181d",
    .badBack = "#fde7e7",
    .warn = "#7a5200",
    .warnBack = "#fdf0d3",
    .info = "#0f5fa8",
    .infoBack = "#e5f0fa",
    .name = "#7a2e9e",
    .string = "#0b6a2f",
    .literal = "#0b57a0",
    .variable = "#a3420b",
};

const Colors dark{
    .window = "#24272c",
    .surface = "#1f2226",
    .sunken = "#1b1e22",
    .border = "#3d434b",
    .text = "#e9ecef",
    .muted = "#a2abb5",
    .accent = "#5aa9f5",
    .onAccent = "#0d1520",
    .selection = "#1c344c",
    .good = "#6fd592",
    .goodBack = "#16301f",
    .bad = "#ff8c8c",
    .badBack = "#431d1f",
    .warn = "#f0bd5e",
    .warnBack = "#3b2c11",
    .info = "#7fbdf8",
    .infoBack = "#1c344c",
    .name = "#d19cf0",
    .string = "#86d9a3",
    .literal = "#82bdf5",
    .variable = "#f5a56b",
};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.sunken);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.window);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.bad);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Light, colors.surface);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Midlight, colors.border);
    palette.setColor(QPalette::Dark, colors.border);
    palette.setColor(QPalette::Shadow, colors.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.muted);
    return palette;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_systemPalette(QApplication::palette())
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void Theme::apply(Scheme scheme)
{
    m_scheme = scheme;
    // Before Qt 6.5 there is no question to ask the platform; its palette's lightness is the answer.
    const bool systemIsDark = m_systemPalette.color(QPalette::Window).lightness() < 128;
    m_dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark);
    QApplication::setPalette(paletteOf(colors()));
    qApp->setStyleSheet(styleSheet(colors()));
    emit changed();
}

const Colors &Theme::colors() const
{
    return m_dark ? dark : light;
}

QFont Theme::monospace() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace ui
