// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsontree.h"

#include "model/anotherthread.h"
#include "model/limits.h"
#include "ui/answertext.h"
#include "ui/findbar.h"
#include "ui/jsonspans.h"
#include "ui/labels.h"
#include "ui/textviewaccess.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int margin = Theme::unit;
constexpr int levelWidth = 2 * Theme::unit;
constexpr quint32 openedAtOnce = 2'000'000; ///< entries of the index that are walked without another thread
constexpr qsizetype longestToolTip = 2000;  ///< bytes of a value

/// The begin of some bytes as text for a row, cut between characters.
QString shownBytes(QByteArrayView bytes, qsizetype most)
{
    if (bytes.size() <= most)
        return visibleText(QString::fromUtf8(bytes));
    qsizetype end = most;
    while (end > most - 4 && (quint8(bytes[end]) & 0xC0) == 0x80)
        --end;
    return visibleText(QString::fromUtf8(bytes.first(end))) + u'…';
}

JsonPart partOf(json::Kind kind)
{
    return kind == json::Kind::String ? JsonPart::String : JsonPart::Literal;
}

} // namespace

JsonTree::JsonTree(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_theme(theme),
      m_find(new FindBar(this))
{
    installTextViewAccess();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_find->hide();
    connect(m_find, &FindBar::findRequested, this, &JsonTree::search);
    connect(m_find, &FindBar::edited, this, &JsonTree::stopSearching);
    connect(m_find, &FindBar::closed, this, &JsonTree::closeFind);
    connect(&theme, &Theme::changed, this, &JsonTree::adoptTheme);
    adoptTheme();
}

JsonTree::~JsonTree()
{
    stopSearching();
}

void JsonTree::adoptTheme()
{
    m_rowHeight = int(std::ceil(QFontMetricsF(m_theme.monospace()).lineSpacing() * 1.25));
    updateScrollBar();
    viewport()->update();
}

void JsonTree::setDocument(const json::Document &document)
{
    stopSearching();
    ++m_change;
    m_searched.clear();
    m_matches = {};
    m_document = document;
    m_places = JsonPlaces(document);
    m_rows = document.isValid() ? JsonRows(document) : JsonRows();
    m_current = document.isValid() ? 0 : -1;
    closeFind();
    verticalScrollBar()->setValue(0);
    updateScrollBar();
    viewport()->update();
    emit currentChanged();
}

void JsonTree::extendDocument(const json::Document &document)
{
    const int top = verticalScrollBar()->value();
    const auto value = currentValue();
    const qsizetype offset = value && m_current > 0 ? value->begin() : -1;
    setDocument(document);
    if (offset >= 0)
        showPlace(offset);
    verticalScrollBar()->setValue(top);
}

std::optional<json::Value> JsonTree::currentValue() const
{
    if (m_current < 0)
        return std::nullopt;
    return m_document.valueAt(m_rows.row(m_current).token);
}

json::Pointer JsonTree::currentPointer()
{
    return m_current < 0 ? json::Pointer() : m_places.pointer(m_rows.row(m_current).token);
}

void JsonTree::setCurrentRow(int row)
{
    if (rowCount() == 0)
        return;
    m_current = std::clamp(row, 0, rowCount() - 1);
    const int top = verticalScrollBar()->value();
    if (m_current < top)
        verticalScrollBar()->setValue(m_current);
    else if (m_current >= top + rowsPerPage())
        verticalScrollBar()->setValue(m_current - rowsPerPage() + 1);
    viewport()->update();
    emit currentChanged();
}

void JsonTree::showPlace(qsizetype offset)
{
    if (rowCount() == 0)
        return;
    quint32 token = m_document.tokenAt(offset);
    if (m_document.isKey(token))
        ++token;
    while (token > 0 && m_document.isClose(token))
        --token; // the last value in the container
    m_rows.reveal(token, m_places.around(token));
    rowsChanged(token);
}

// Rows that come and go

void JsonTree::rowsChanged(quint32 current)
{
    ++m_change;
    updateScrollBar();
    setCurrentRow(m_rows.rowOf(current));
}

void JsonTree::openCurrent(int levels)
{
    if (m_current < 0)
        return;
    const quint32 token = m_rows.row(m_current).token;
    if (m_document.tokenBehind(token) - token <= openedAtOnce) {
        m_rows.open(m_current, levels);
        return rowsChanged(token);
    }
    m_opening = m_change;
    model::onAnotherThread(
        this,
        [rows = m_rows, row = m_current, levels]() mutable {
            rows.open(row, levels);
            return rows;
        },
        [this, token, change = m_change](JsonRows &rows) {
            if (change != m_change)
                return; // they are other rows now
            m_rows = std::move(rows);
            rowsChanged(token);
        });
}

void JsonTree::closeCurrent()
{
    if (m_current < 0)
        return;
    const quint32 token = m_rows.row(m_current).token;
    m_rows.close(m_current);
    rowsChanged(token);
}

void JsonTree::toggle(int row)
{
    setCurrentRow(row);
    if (m_rows.isOpen(row))
        closeCurrent();
    else
        openCurrent();
}

void JsonTree::goLeft()
{
    if (m_current < 0)
        return;
    if (m_rows.isOpen(m_current))
        return closeCurrent();
    const std::vector<quint32> around = m_places.around(m_rows.row(m_current).token);
    if (!around.empty())
        setCurrentRow(m_rows.rowOf(around.back()));
}

void JsonTree::goRight()
{
    if (m_current < 0 || !m_rows.canOpen(m_rows.row(m_current).token))
        return;
    if (m_rows.isOpen(m_current))
        setCurrentRow(m_current + 1);
    else
        openCurrent();
}

// Geometry

int JsonTree::rowsPerPage() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

void JsonTree::updateScrollBar()
{
    verticalScrollBar()->setPageStep(rowsPerPage());
    verticalScrollBar()->setRange(0, std::max(0, rowCount() - rowsPerPage()));
}

void JsonTree::resizeEvent(QResizeEvent *)
{
    m_find->setGeometry(0, 0, width(), m_find->sizeHint().height());
    updateScrollBar();
}

void JsonTree::scrollContentsBy(int, int)
{
    viewport()->update();
}

int JsonTree::rowAtPoint(const QPoint &point) const
{
    const int row = verticalScrollBar()->value() + point.y() / m_rowHeight;
    return point.y() >= 0 && row < rowCount() ? row : -1;
}

/// Deep levels stay within the half of the view; a remark says how deep they are.
int JsonTree::left(int depth) const
{
    const int most = std::max(levelWidth, viewport()->width() / 2);
    return margin + int(std::min<qint64>(qint64(depth) * levelWidth, most));
}

// What a row says

JsonTree::Parts JsonTree::partsOf(const JsonRows::Row &row)
{
    Parts parts;
    const json::Value value = m_document.valueAt(row.token);
    if (const auto key = m_document.keyOf(row.token)) {
        parts.key = shownBytes(key->raw(), model::limits::maxShownValue / 4);
    } else if (row.depth > 0) {
        parts.key = QStringLiteral("[%1]").arg(m_places.indexOf(row.token));
        parts.isIndex = true;
    }
    const json::Kind kind = value.kind();
    parts.isContainer = kind == json::Kind::Object || kind == json::Kind::Array;
    if (parts.isContainer) {
        const QString count = QString::number(m_places.childCount(row.token));
        parts.value = kind == json::Kind::Object ? QString(u'{' + count + u'}') : QString(u'[' + count + u']');
    } else {
        parts.value = shownBytes(value.raw(), model::limits::maxShownValue);
        if (kind == json::Kind::String && value.end() - value.begin() > model::limits::maxShownValue)
            parts.remark = sizeText(value.end() - value.begin());
    }
    if (m_places.isDuplicate(row.token))
        parts.remark = tr("duplicate name");
    return parts;
}

QString JsonTree::rowText(int row)
{
    const Parts parts = partsOf(m_rows.row(row));
    QString text = parts.key.isEmpty() ? parts.value : QString(parts.key + QStringLiteral(": ") + parts.value);
    if (!parts.remark.isEmpty())
        text += u' ' + parts.remark;
    return text;
}

QString JsonTree::screenText()
{
    const int first = verticalScrollBar()->value();
    QStringList rows;
    for (int number = first; number < std::min(rowCount(), first + rowsPerPage()); ++number)
        rows.append(rowText(number));
    return rows.join(u'\n');
}

QString JsonTree::toolTipOf(int number)
{
    const JsonRows::Row row = m_rows.row(number);
    const json::Value value = m_document.valueAt(row.token);
    const QLocale locale;
    QString text;
    switch (value.kind()) {
    case json::Kind::Object:
        text = tr("Object, %n member(s)", nullptr, int(m_places.childCount(row.token)));
        break;
    case json::Kind::Array:
        text = tr("Array, %n element(s)", nullptr, int(m_places.childCount(row.token)));
        break;
    default:
        text = shownBytes(value.raw(), longestToolTip);
    }
    return QString(text + u'\n' +
                   tr("%1 at byte %2").arg(sizeText(value.end() - value.begin()), locale.toString(value.begin())) +
                   u'\n' + tr("Level %1").arg(locale.toString(row.depth)));
}

bool JsonTree::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAtPoint(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(toolTipOf(row)), viewport());
    return true;
}

// Painting

void JsonTree::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.colors().sunken);
    painter.setFont(m_theme.monospace());
    const int first = verticalScrollBar()->value();
    for (int number = first; number < rowCount() && (number - first) * m_rowHeight < viewport()->height(); ++number)
        paintRow(painter, number, (number - first) * m_rowHeight);
}

void JsonTree::paintRow(QPainter &painter, int number, int top)
{
    const Colors &colors = m_theme.colors();
    const JsonRows::Row row = m_rows.row(number);
    const Parts parts = partsOf(row);
    const QRect whole(0, top, viewport()->width(), m_rowHeight);
    if (number == m_current) {
        painter.fillRect(whole, colors.selection);
        if (hasFocus())
            painter.fillRect(QRect(0, top, 3, m_rowHeight), colors.accent);
    }
    const QFontMetrics metrics(m_theme.monospace());
    int x = left(row.depth);
    const auto draw = [&](const QString &text, const QColor &color) {
        const QString elided = metrics.elidedText(text, Qt::ElideRight, whole.width() - margin - x);
        painter.setPen(color);
        painter.drawText(QRect(x, top, whole.width() - x, m_rowHeight),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, elided);
        x += metrics.horizontalAdvance(elided);
    };
    const bool isIndented = row.depth == 0 || x > left(row.depth - 1);
    if (!isIndented) {
        draw(QLocale().toString(row.depth) + u' ', colors.muted);
    }
    if (m_rows.canOpen(row.token))
        draw(m_rows.isOpen(number) ? QStringLiteral("▾") : QStringLiteral("▸"), colors.muted);
    x = std::max(x, left(row.depth) + levelWidth);
    if (!parts.key.isEmpty()) {
        draw(parts.key, parts.isIndex ? colors.muted : colorOf(colors, JsonPart::Name));
        draw(QStringLiteral(": "), colors.muted);
    }
    const json::Kind kind = m_document.valueAt(row.token).kind();
    draw(parts.value, parts.isContainer ? colors.muted : colorOf(colors, partOf(kind)));
    if (!parts.remark.isEmpty())
        draw(QString(QStringLiteral("  ") + parts.remark), colors.warn);
}

} // namespace ui
