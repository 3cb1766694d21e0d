// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/nextpagebar.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include "model/anotherthread.h"
#include "model/limits.h"
#include "run/fetch.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

NextPageBar::NextPageBar(QWidget *parent)
    : QWidget(parent),
      m_text(plainLabel({}, "muted", this)),
      m_button(new QPushButton(tr("Next page"), this))
{
    setObjectName(QStringLiteral("nextPageBar"));
    m_button->setObjectName(QStringLiteral("nextPage"));
    m_button->setAccessibleName(tr("Next page"));
    m_text->setText(tr("More follows on another page."));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1); // a long word must not hold the pane open
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::unit, 0, Theme::unit, Theme::unit / 2);
    row->setSpacing(Theme::unit);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { emit requested(m_recording, m_link); });
    hide();
}

void NextPageBar::setRecording(const model::Recording &recording)
{
    m_recording = recording;
    ++m_search;
    const QByteArray body = recording.exchange.response ? recording.exchange.response->body : QByteArray();
    if (body.size() <= model::limits::readAtOnce)
        return adopt(run::nextLinkOf(body));
    adopt({});
    model::onAnotherThread(
        this, [body] { return run::nextLinkOf(body); },
        [this, search = m_search](const QString &link) {
            if (search == m_search) // nothing newer is shown
                adopt(link);
        });
}

void NextPageBar::adopt(const QString &link)
{
    m_link = link;
    m_button->setAccessibleDescription(visibleText(link));
    setPlainToolTip(m_button, visibleText(link));
    setVisible(!link.isEmpty());
}

} // namespace ui
