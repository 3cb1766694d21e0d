// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/redirectblock.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

QString redirectInWords(const run::Redirect &redirect)
{
    if (redirect.problem)
        return redirect.problem->what + u' ' + RedirectBlock::tr("It cannot be followed.");
    const QString method = QString::fromLatin1(redirect.method);
    const QString how = redirect.changesMethod
                            ? RedirectBlock::tr("Following sends %1 without a body.").arg(method)
                            : RedirectBlock::tr("Following sends %1 with the same body.").arg(method);
    const QString where = redirect.isSameOrigin
                              ? RedirectBlock::tr("The answer (%1) points to another address of the same server:")
                              : RedirectBlock::tr("The answer (%1) points to another server:");
    return how + u' ' + where.arg(redirect.status);
}

RedirectBlock::RedirectBlock(QWidget *parent)
    : QFrame(parent),
      m_text(wrappedLabel("", this)),
      m_target(wrappedLabel("mono", this)),
      m_follow(new QPushButton(this)),
      m_withToken(new QPushButton(tr("Follow with token…"), this))
{
    setObjectName(QStringLiteral("redirectBlock"));
    setProperty("role", QStringLiteral("banner"));
    setAccessibleName(tr("Redirect"));
    m_target->setObjectName(QStringLiteral("redirectTarget"));
    m_follow->setObjectName(QStringLiteral("follow"));
    m_withToken->setObjectName(QStringLiteral("followWithToken"));
    for (QLabel *label : {m_text, m_target})
        label->setTextInteractionFlags(label->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::unit + Theme::unit / 2, Theme::unit, Theme::unit, Theme::unit);
    column->setSpacing(Theme::unit / 2);
    column->addWidget(m_text);
    column->addWidget(m_target);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_follow);
    buttons->addWidget(m_withToken);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_follow, &QPushButton::clicked, this,
            [this] { emit followRequested(m_isSameOrigin ? run::Credentials::AsBefore : run::Credentials::Without); });
    connect(m_withToken, &QPushButton::clicked, this, &RedirectBlock::followWithTokenRequested);
    hide();
}

void RedirectBlock::setRedirect(const std::optional<run::Redirect> &redirect)
{
    setVisible(redirect.has_value());
    if (!redirect)
        return;
    m_isSameOrigin = redirect->isSameOrigin;
    m_text->setText(redirectInWords(*redirect));
    // What cannot be followed is not made to look like an address.
    setLine(m_target,
            redirect->problem ? visibleText(QString::fromLatin1(redirect->location.left(500))) : redirect->shown);
    m_follow->setText(m_isSameOrigin ? tr("Follow") : tr("Follow without token"));
    m_follow->setVisible(!redirect->problem);
    m_withToken->setVisible(!redirect->problem && !m_isSameOrigin);
}

} // namespace ui
