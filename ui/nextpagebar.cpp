// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/nextpagebar.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include "run/fetch.h"

#include <QHBoxLayout>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>

#include <memory>

namespace ui {

namespace {

constexpr qsizetype searchedAtOnce = 256 << 10; ///< bytes of body that do not hold up the window

} // namespace

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
    connect(&m_search, &QFutureWatcherBase::finished, this, [this] {
        // The empty future of the next recording ends as cancelled.
        if (!m_search.isCanceled())
            adopt(m_search.result());
    });
    hide();
}

void NextPageBar::setRecording(const model::Recording &recording)
{
    m_recording = recording;
    m_search.setFuture({});
    const QByteArray body = recording.exchange.response ? recording.exchange.response->body : QByteArray();
    if (body.size() <= searchedAtOnce)
        return adopt(run::nextLinkOf(body));
    adopt({});
    // Shared because a promise moves and the pool copies.
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    m_search.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, body] {
        promise->addResult(run::nextLinkOf(body));
        promise->finish();
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
