// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/codegutter.h"

#include "ui/codeeditor.h"
#include "ui/labels.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr int fewestDigits = 3;

} // namespace

CodeGutter::CodeGutter(CodeEditor &editor) : QWidget(&editor), m_editor(editor)
{
    setObjectName(QStringLiteral("codeGutter"));
    setFocusPolicy(Qt::NoFocus); // every fold has a key in the editor
}

int CodeGutter::widthFor(int lines) const
{
    const int digits = std::max(fewestDigits, int(QString::number(lines).size()));
    const QFontMetrics metrics(m_editor.font());
    return metrics.horizontalAdvance(u'0') * digits + 2 * metrics.height();
}

int CodeGutter::foldMark() const
{
    return width() - QFontMetrics(m_editor.font()).height();
}

void CodeGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    m_editor.paintGutter(painter, event->rect());
}

void CodeGutter::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_editor.clickGutter(event->position().toPoint());
}

void CodeGutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_editor.viewport(), event);
}

bool CodeGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = m_editor.gutterTip(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(tip), this);
    return true;
}

} // namespace ui
