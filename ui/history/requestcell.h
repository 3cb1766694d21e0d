// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
class QRect;
QT_END_NAMESPACE

namespace history {
struct GroupLine;
struct Row;
} // namespace history

// What the history paints beside its plain cells.
namespace ui {

class Theme;

/// The title of a request with what the user says of it: a pin before it, a sign for a note and the tags behind it.
void paintRequest(QPainter &painter, const QRect &room, const history::Row &row, const Theme &theme);

/// The line of a group, of which a cell shows a part: `line` is the whole of it.
void paintGroup(QPainter &painter, const QRect &line, const history::GroupLine &group, const Theme &theme);

} // namespace ui
