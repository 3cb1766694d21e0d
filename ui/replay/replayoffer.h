// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/replaylog.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class TextLabel;

/// "A replay of 1,000 requests stopped after 412": go on with it, or discard it. Hidden while there is none.
class ReplayOffer final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayOffer)

public:
    explicit ReplayOffer(QWidget *parent = nullptr);

    /// Newest first; one after the other is offered.
    void setOffers(std::vector<run::LoggedReplay> offers);

signals:
    void taken(const run::LoggedReplay &logged);
    void failed(const QString &text);

private:
    void showFirst();
    void discard();

    std::vector<run::LoggedReplay> m_offers;
    TextLabel *m_text;
    QPushButton *m_goOn;
    QPushButton *m_discard;
};

/// What was cut short, in a sentence.
QString unfinishedText(const run::LoggedReplay &logged);

} // namespace ui
