// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/replayline.h"

#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace ui {

ReplayLine::ReplayLine(QWidget *parent)
    : QFrame(parent),
      m_text(new TextLabel({}, "", this)),
      m_show(new QPushButton(tr("Show"), this)),
      m_row(new QPushButton(tr("Go to row"), this))
{
    setObjectName(QStringLiteral("replayLine"));
    setAccessibleName(tr("Repeated request"));
    m_text->setObjectName(QStringLiteral("replayText"));
    m_show->setObjectName(QStringLiteral("showReplayDifference"));
    m_show->setAccessibleName(tr("Show the comparison with the request that was repeated"));
    m_row->setObjectName(QStringLiteral("goToReplayed"));
    m_row->setAccessibleName(tr("Go to the row of the request that was repeated"));
    for (QPushButton *button : {m_show, m_row}) {
        button->setProperty("role", QStringLiteral("link"));
        setPlainToolTip(button, button->accessibleName());
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::unit + Theme::unit / 2, 0, Theme::unit / 2, 0);
    row->setSpacing(0);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_show);
    row->addWidget(m_row);
    connect(m_show, &QPushButton::clicked, this, &ReplayLine::showRequested);
    connect(m_row, &QPushButton::clicked, this, &ReplayLine::rowRequested);
    hide();
}

void ReplayLine::clear()
{
    hide();
    m_text->setWords({});
}

void ReplayLine::tell(const QString &text, bool differs, bool canShow)
{
    m_text->setWords(text);
    m_show->setVisible(canShow);
    m_row->setVisible(canShow);
    setProperty("role", differs ? QStringLiteral("banner") : QString());
    m_text->setProperty("role", differs ? QString() : QStringLiteral("muted"));
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_text)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    show();
}

} // namespace ui
