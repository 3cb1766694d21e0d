// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/wirepage.h"

#include "ui/answertext.h"

namespace ui {

WirePage::WirePage(const Theme &theme, QWidget *parent)
    : TextPage(QStringLiteral("wire"), tr("Wire"), tr("Request as sent"), theme, parent)
{}

void WirePage::fill()
{
    const model::Exchange &exchange = answer().exchange();
    const bool knownUnsent = exchange.error && !exchange.error->mayHaveArrived;
    setNote(exchange.sends > 0
                ? tr("The request as sent. %1 stands where the token went.").arg(QLatin1String(model::tokenPlaceholder))
            : knownUnsent ? tr("This request was not sent.")
                          : tr("It is not known whether this request was sent."));
    view().setText(wireText(exchange.request));
}

} // namespace ui
