// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/textlabel.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextDocument>
#include <QtMath>

namespace ui {

namespace {

constexpr int preferredWidth = 40 * Theme::unit;
constexpr int leastWidth = 4 * Theme::unit;

} // namespace

TextLabel::TextLabel(const QString &text, const char *role, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::ClickFocus);
    setProperty("role", QString::fromLatin1(role));
    m_words.setTextFormat(Qt::PlainText);
    setWords(text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_words.setTextOption(option);
}

void TextLabel::setWords(const QString &text)
{
    const Qt::FocusPolicy policy = focusPolicy();
    setTextInteractionFlags(Qt::NoTextInteraction);
    setFocusPolicy(policy);
    setText(text);
    m_words.setText(text);
    m_words.setTextWidth(-1);
    m_hint = {};
    updateGeometry();
    update();
}

QSize TextLabel::laidOut(int width) const
{
    ensurePolished();
    const QMargins margins = contentsMargins();
    const int room = qMax(1, width - margins.left() - margins.right());
    if (m_words.textWidth() != room) {
        m_words.setTextWidth(room);
        m_words.prepare({}, font());
    }
    const QSizeF words = m_words.size();
    return QSize(qCeil(words.width()), qCeil(words.height())).grownBy(margins);
}

int TextLabel::heightForWidth(int width) const
{
    return laidOut(width).height();
}

QSize TextLabel::sizeHint() const
{
    if (!m_hint.isValid())
        m_hint = laidOut(preferredWidth);
    return m_hint;
}

QSize TextLabel::minimumSizeHint() const
{
    ensurePolished();
    return {leastWidth, fontMetrics().height()};
}

void TextLabel::enterEvent(QEnterEvent *event)
{
    makeSelectable();
    QLabel::enterEvent(event);
}

void TextLabel::focusInEvent(QFocusEvent *event)
{
    makeSelectable();
    QLabel::focusInEvent(event);
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_words.setTextWidth(-1);
        m_hint = {};
        updateGeometry();
    }
    QLabel::changeEvent(event);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (isSelectable()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    laidOut(width());
    painter.drawStaticText(contentsRect().topLeft(), m_words);
}

void TextLabel::makeSelectable()
{
    if (isSelectable())
        return;
    const Qt::FocusPolicy policy = focusPolicy();
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(policy); // the line above lowers it to ClickFocus
    // The label lays its document out now and wraps between words only; told after that, it keeps our way.
    QLabel::heightForWidth(width());
    if (auto *document = findChild<QTextDocument *>()) {
        QTextOption option = document->defaultTextOption();
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document->setDefaultTextOption(option);
    }
}

} // namespace ui
