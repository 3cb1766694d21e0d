// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/preview.h"

#include "http/outgoing.h"

#include <QCoreApplication>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

} // namespace

Preview previewOf(const Composed &composed, const model::Secret &token, const Secrets &secrets)
{
    Preview preview;
    for (const OpenPlace &place : composed.open)
        preview.problems.push_back(QString(place.text() + u' ' + place.reason.remedy));
    const auto wire = http::composed(composed.request, token);
    if (!wire)
        preview.problems.push_back(wire.error().text());
    else if (holdsToken(*wire, secrets))
        preview.problems.push_back(
            Words::tr("The request holds a token, and would be kept with it. Remove it there; the "
                      "Authorization field carries it."));
    const model::Request shown = masked(wire ? *wire : composed.request, secrets);
    preview.head = http::requestHead(shown);
    preview.body = shown.body;
    for (const VariableUse &use : composed.uses)
        preview.uses.push_back({use.name, masked(use.value, secrets)});
    return preview;
}

} // namespace run
