// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace ui {

class HistoryPane;
class Workbench;

/// Gives the menu a submenu "Copy as" with every format of run/requestexport.h for the request being edited, in today's
/// environment, and the pane one for its current row. What goes into the clipboard is redacted; `notice` gets what a
/// format cannot say. What cannot be done is told by Workbench::failed(). Everything outlives the window.
void offerCopies(Workbench &workbench, HistoryPane &history, QMenu &menu, QWidget *window,
                 const std::function<void(const QString &)> &notice);

} // namespace ui
