// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/requestcell.h"

#include "history/historytable.h"
#include "history/rowtext.h"
#include "ui/historycell.h"
#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestCell)
};

constexpr int markSize = 14;
constexpr int gap = Theme::unit / 2;
constexpr int leastTitle = 13 * Theme::unit; ///< what tags leave of it

void paintMark(QPainter &painter, const QRect &room, int left, const char *name, const QColor &color)
{
    const QRect at(left, room.center().y() - markSize / 2, markSize, markSize);
    icon(QString::fromLatin1(name), color).paint(&painter, at);
}

/// Paints a tag that ends at `right`, and gives where it begins.
int paintTag(QPainter &painter, const QRect &room, int right, const QString &text, const Theme &theme)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = metrics.horizontalAdvance(text) + 2 * (gap + 1);
    const int height = metrics.height() + 1;
    const QRect chip(right - width, room.center().y() - height / 2, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors().infoBack);
    painter.drawRoundedRect(chip, 3, 3);
    painter.setPen(theme.colors().info);
    painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, text);
    return chip.left();
}

/// As many of the tags as leave room for the title; gives where the first of them begins.
int paintTags(QPainter &painter, const QRect &room, int left, const QStringList &tags, const Theme &theme)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const auto widthOf = [&](const QString &text) { return metrics.horizontalAdvance(text) + 2 * (gap + 1) + gap; };
    QStringList shown;
    int width = 0;
    for (const QString &tag : tags) {
        const QString text = visibleText(tag);
        const int more = shown.size() + 1 < tags.size() ? widthOf(QStringLiteral("+99")) : 0;
        if (width + widthOf(text) + more > room.right() - left - leastTitle)
            break;
        shown.append(text);
        width += widthOf(text);
    }
    int right = room.right();
    if (shown.size() < tags.size())
        right = paintTag(painter, room, right, QStringLiteral("+%1").arg(tags.size() - shown.size()), theme) - gap;
    for (auto text = shown.crbegin(); text != shown.crend(); ++text)
        right = paintTag(painter, room, right, *text, theme) - gap;
    return right;
}

} // namespace

void paintRequest(QPainter &painter, const QRect &room, const history::Row &row, const Theme &theme)
{
    const Colors &colors = theme.colors();
    const model::Annotation &annotation = row.annotation;
    int left = room.left();
    int right = room.right();
    if (annotation.pinned) {
        paintMark(painter, room, left, "pin", colors.accent);
        left += markSize + gap;
    }
    if (!annotation.tags.isEmpty())
        right = paintTags(painter, room, left, annotation.tags, theme);
    if (!annotation.note.isEmpty()) {
        paintMark(painter, room, right - markSize, "note", colors.muted);
        right -= markSize + gap;
    }
    painter.setPen(colors.text);
    const QRect title(left, room.top(), qMax(0, right - left), room.height());
    const QString text = painter.fontMetrics().elidedText(
        visibleText(history::columnText(row, history::HistoryTable::Request)), Qt::ElideRight, title.width());
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    // What it repeats is of use only beside the whole title.
    const QString aside = replayText(row);
    const int begin = left + painter.fontMetrics().horizontalAdvance(text) + gap;
    if (aside.isEmpty() || begin + painter.fontMetrics().horizontalAdvance(aside) > right)
        return;
    painter.setPen(colors.muted);
    painter.drawText(QRect(begin, room.top(), right - begin, room.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, aside);
}

void paintGroup(QPainter &painter, const QRect &line, const history::GroupLine &group, const Theme &theme)
{
    const Colors &colors = theme.colors();
    const QPointF middle(line.left() + 1.5 * Theme::unit, line.center().y() + 0.5);
    std::array<QPointF, 3> sign{QPointF(-2, -4), QPointF(2, 0), QPointF(-2, 4)};
    if (!group.collapsed)
        sign = {QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)};
    for (QPointF &point : sign)
        point += middle;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(sign.data(), int(sign.size()));

    QFont bold = painter.font();
    const QFont plain = bold;
    bold.setBold(true);
    const QString count = Words::tr("%Ln operation(s)", nullptr, group.count);
    const int countWidth = QFontMetrics(plain, painter.device()).horizontalAdvance(count);
    QRect rest = line.adjusted(3 * Theme::unit, 0, -Theme::unit, 0);
    painter.setFont(bold);
    painter.setPen(colors.text);
    const QString title = painter.fontMetrics().elidedText(visibleText(group.title), Qt::ElideRight,
                                                           rest.width() - countWidth - 2 * Theme::unit);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(title) + Theme::unit + gap);
    painter.setFont(plain);
    painter.setPen(colors.muted);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, count);
}

} // namespace ui
