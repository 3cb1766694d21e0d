// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace ui {

class HistoryPane;
class Workbench;

/// Gives the pane, behind HistoryPane::addActionsTo(), "Copy as text", "Copy as .http" and "Save as .http…" for the
/// current row, and the menu "Export…" and "Import HAR…". All of it is redacted (run/redacted.h). What cannot be done
/// is told by Workbench::failed(). Everything outlives the window.
void offerExchange(HistoryPane &history, Workbench &workbench, QMenu &menu, QWidget *window);

} // namespace ui
