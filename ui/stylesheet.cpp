// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/stylesheet.h"

#include "ui/theme.h"

namespace ui {

namespace {

constexpr char rules[] = R"(
QMenuBar { background: @window; border-bottom: 1px solid @border; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @selection; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QStatusBar { border-top: 1px solid @border; color: @muted; }
QSplitter::handle { background: @border; }

QLineEdit, QComboBox, QSpinBox, QPlainTextEdit {
    background: @surface; border: 1px solid @border; border-radius: 4px; padding: 4px 8px;
    selection-background-color: @accent; selection-color: @onAccent; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; selection-background-color: @selection; selection-color: @text; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus, QAbstractScrollArea:focus { border: 1px solid @accent; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; background: transparent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(@chevron); width: 12px; height: 12px; }
QLineEdit[unset="true"], QComboBox[unset="true"] { background: @sunken; }

QPushButton, QToolButton {
    background: @surface; color: @text; border: 1px solid @border; border-radius: 4px; padding: 5px 12px; }
QToolButton { padding: 5px 8px; }
QPushButton:hover, QToolButton:hover { background: @selection; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @selection; border-color: @accent; }
QPushButton:focus, QToolButton:focus { border: 1px solid @accent; }
QPushButton:disabled, QToolButton:disabled { color: @muted; }
QToolButton::menu-indicator { image: none; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: bold; padding: 5px 16px; }
QPushButton[role="primary"]:hover { background: @text; color: @window; border-color: @text; }
QPushButton[role="primary"]:focus { border: 2px solid @text; padding: 4px 15px; }
QPushButton[role="primary"]:disabled { background: @border; color: @muted; border-color: @border; }
QPushButton::menu-indicator { subcontrol-position: right center; right: 5px; }
QPushButton[role="link"], QToolButton[role="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[role="link"] { color: @accent; padding: 5px 8px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus, QToolButton[role="quiet"]:focus { border: 1px solid @accent; }
QPushButton[role="problem"] { background: transparent; color: @bad; border: 1px solid transparent; text-align: left; padding: 3px 0; }
QPushButton[role="problem"]:hover { text-decoration: underline; }
QPushButton[role="problem"]:focus { border: 1px solid @accent; }
QToolButton[role="quiet"] { padding: 3px; }
QToolButton[role="fold"] { background: transparent; border: none; padding: 0; }
QToolButton[role="quiet"]:hover { background: @selection; }

QToolButton[role="segment"] { padding: 4px 10px; color: @muted; }
QToolButton[role="segment"]:checked { background: @selection; color: @text; border-color: @accent; }

QFrame[role="popup"] { background: @surface; border: 1px solid @border; border-radius: 4px; }
QFrame[role="popup"] QListView { border: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
QCalendarWidget QToolButton { border: none; padding: 4px 10px; font-weight: bold; }
QCalendarWidget QToolButton::menu-indicator { image: none; }

QCheckBox { spacing: 8px; }
QCheckBox::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 3px; background: @surface; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: @accent; border-color: @accent; image: url(@check); }
QCheckBox::indicator:focus { border: 2px solid @accent; }

QProgressBar { background: @border; border: none; border-radius: 3px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent; padding: 8px 10px; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: bold; }
QTabBar::tab:hover:!selected { color: @text; }
QTabBar::tab:focus { color: @accent; }
ui--AnswerTabs QTabBar::tab { padding: 8px 8px; }
QTabWidget QTabBar:focus { outline: 1px solid @accent; }

QTreeView, QTableView, QListView { background: @surface; border: 1px solid transparent; outline: none; selection-background-color: @selection; selection-color: @text; }
QTreeView#navigatorTree { background: @window; }
QListView::item { padding: 4px; border: none; border-radius: 4px; }
QListView::item:selected { background: @selection; color: @text; }
QTreeView::item { padding: 4px 2px; border: none; }
QTreeView::item:selected { background: @selection; color: @accent; }
QTreeView::branch:selected { background: @selection; }
QTableView { gridline-color: @border; }
QTableView::item { border-bottom: 1px solid @border; padding: 0 6px; }
QTableView::item:selected { background: @selection; color: @text; }
QHeaderView { background: @window; }
QHeaderView::section { background: @window; color: @muted; border: none; border-bottom: 1px solid @border; padding: 5px 8px; font-weight: normal; }
QTableCornerButton::section { background: @window; border: none; }

QScrollArea { border: 1px solid transparent; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

ui--TextView { border: 1px solid @sunken; }
ui--TextView:focus { border: 1px solid @accent; }
ui--FindingDetails { background: @sunken; border: 1px solid transparent; border-radius: 0; }
ui--FindingDetails:focus { border: 1px solid @accent; }
QWidget[role="panel"] { background: @window; }
QFrame[role="ruler"] { background: @border; border: none; }
QFrame[role="nested"] { border: 1px solid @border; border-radius: 4px; }
QFrame[role="banner"] { background: @warnBack; border: none; border-bottom: 1px solid @border; }
QFrame[role="banner"] QLabel { color: @warn; background: transparent; }
QFrame[role="notice"] { background: @infoBack; border: none; border-bottom: 1px solid @border; }
QFrame[role="notice"] QLabel { color: @text; background: transparent; }
QFrame[role="failure"] { background: @badBack; border: none; border-bottom: 1px solid @border; }
QFrame[role="failure"] QLabel { color: @bad; background: transparent; }
QFrame[role="failure"] QLabel[role="strong"] { font-weight: bold; }
QFrame[role="failure"] QLabel[role="aside"] { color: @text; }
QLabel[role="heading"] { color: @muted; font-weight: bold; }
QLabel[role="title"] { font-weight: bold; font-size: 12pt; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="small"] { color: @muted; font-size: 8pt; }
QLabel[role="warning"] { color: @warn; font-size: 8pt; }
QLabel[role="error"] { color: @bad; }
QLabel[role="verb"] { color: @good; font-weight: bold; border: 1px solid @border; border-radius: 4px; padding: 5px 12px; }
QLabel[chip="good"] { color: @good; background: @goodBack; }
QLabel[chip="bad"] { color: @bad; background: @badBack; }
QLabel[chip="warn"] { color: @warn; background: @warnBack; }
QLabel[chip="info"] { color: @info; background: @infoBack; }
QLabel[role="chip"] { border-radius: 9px; padding: 2px 9px; font-weight: bold; }
QPushButton[role="chip"] { border: 1px solid transparent; border-radius: 9px; padding: 1px 8px; font-weight: bold; }
QPushButton[role="chip"][chip="good"] { color: @good; background: @goodBack; }
QPushButton[role="chip"][chip="bad"] { color: @bad; background: @badBack; }
QPushButton[role="chip"][chip="warn"] { color: @warn; background: @warnBack; }
QPushButton[role="chip"]:hover { text-decoration: underline; }
QPushButton[role="chip"][chip="good"]:focus { border-color: @good; }
QPushButton[role="chip"][chip="bad"]:focus { border-color: @bad; }
QPushButton[role="chip"][chip="warn"]:focus { border-color: @warn; }
)";

} // namespace

QString styleSheet(const Colors &colors)
{
    const std::pair<const char *, QColor> names[] = {
        {"@window", colors.window},     {"@surface", colors.surface},   {"@sunken", colors.sunken},
        {"@border", colors.border},     {"@text", colors.text},         {"@muted", colors.muted},
        {"@accent", colors.accent},     {"@onAccent", colors.onAccent}, {"@selection", colors.selection},
        {"@goodBack", colors.goodBack}, {"@good", colors.good},         {"@badBack", colors.badBack},
        {"@bad", colors.bad},           {"@warnBack", colors.warnBack}, {"@warn", colors.warn},
        {"@infoBack", colors.infoBack}, {"@info", colors.info},
    };
    QString sheet = QString::fromLatin1(rules);
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1String(name), color.name());
    const bool dark = colors.window.lightness() < 128;
    sheet.replace(QLatin1String("@chevron"),
                  dark ? QLatin1String(":/icons/chevron-on-dark.svg") : QLatin1String(":/icons/chevron-on-light.svg"));
    sheet.replace(QLatin1String("@check"),
                  dark ? QLatin1String(":/icons/check-on-dark.svg") : QLatin1String(":/icons/check-on-light.svg"));
    return sheet;
}

} // namespace ui
