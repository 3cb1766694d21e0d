// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replayoffer.h"

#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

QString unfinishedText(const run::LoggedReplay &logged)
{
    int unknown = 0;
    for (const auto &[number, result] : logged.results)
        unknown += result.outcome == run::ReplayOutcome::Unknown ? 1 : 0;
    QString text = ReplayOffer::tr("%1 stopped after %L2 of %L3 requests.")
                       .arg(visibleText(logged.order.title))
                       .arg(logged.results.size())
                       .arg(logged.order.total);
    if (unknown > 0)
        text += u' ' + ReplayOffer::tr("%n of them may have arrived and will not be sent again.", nullptr, unknown);
    return text;
}

ReplayOffer::ReplayOffer(QWidget *parent)
    : QFrame(parent),
      m_text(new TextLabel({})),
      m_goOn(new QPushButton(tr("&Go on"))),
      m_discard(new QPushButton(tr("D&iscard")))
{
    setObjectName(QStringLiteral("replayOffer"));
    setProperty("role", QStringLiteral("notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::unit, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    layout->setSpacing(Theme::unit);
    m_text->setObjectName(QStringLiteral("replayOfferText"));
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    const std::pair<QPushButton *, const char *> buttons[] = {{m_goOn, "replayGoOn"}, {m_discard, "replayDiscard"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    m_goOn->setAccessibleName(tr("Go on with the replay that was cut short"));
    m_discard->setAccessibleName(tr("Discard the replay that was cut short"));
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        const run::LoggedReplay first = m_offers.front();
        emit taken(first);
    });
    connect(m_discard, &QPushButton::clicked, this, &ReplayOffer::discard);
    hide();
}

void ReplayOffer::setOffers(std::vector<run::LoggedReplay> offers)
{
    m_offers = std::move(offers);
    showFirst();
}

void ReplayOffer::showFirst()
{
    setVisible(!m_offers.empty());
    if (!m_offers.empty())
        m_text->setWords(unfinishedText(m_offers.front()));
}

void ReplayOffer::discard()
{
    if (const auto gone = run::discardReplay(m_offers.front().file); !gone)
        emit failed(gone.error().text());
    m_offers.erase(m_offers.begin());
    showFirst();
}

} // namespace ui
