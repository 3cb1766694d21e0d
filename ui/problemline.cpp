// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/problemline.h"

#include "ui/labels.h"
#include "ui/theme.h"

namespace ui {

ProblemLine::ProblemLine(QWidget *parent) : QPushButton(parent)
{
    setProperty("role", QStringLiteral("problem"));
    setCursor(Qt::PointingHandCursor);
}

void ProblemLine::setProblem(const QString &text)
{
    m_problem = text;
    setAccessibleName(text);
    setAccessibleDescription(tr("Goes to that place (F8)"));
    setPlainToolTip(this, tr("%1\nGo there (F8)").arg(text));
    shorten();
}

QSize ProblemLine::minimumSizeHint() const
{
    return {0, QPushButton::minimumSizeHint().height()};
}

void ProblemLine::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    shorten();
}

void ProblemLine::shorten()
{
    QString text = fontMetrics().elidedText(m_problem, Qt::ElideRight, width() - Theme::unit);
    setText(text.replace(u'&', QLatin1String("&&"))); // no mnemonic
}

} // namespace ui
