// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/workbench.h"

#include "run/sendoptions.h"

#include <algorithm>

// What concerns the way of a request: TLS, proxy, redirects.
namespace ui {

void Workbench::dispatch(run::Order order)
{
    const model::Environment *environment = m_parts.environments.findById(order.environmentId);
    if (!environment)
        return start(std::move(order)); // removed since: nothing says more than that it is https
    const model::Secret passphrase = m_passphrases.token(environment->id);
    if (passphrase.isEmpty() && run::needsPassphrase(*environment, order.request.url)) {
        m_waiting = std::move(order);
        emit passphraseNeeded(environment->name);
        return;
    }
    const auto options = run::sendOptions(*environment, order.request.url, passphrase);
    if (!options) {
        m_passphrases.set(environment->id, {}); // a wrong one is asked for anew
        emit failed(options.error().text());
        return;
    }
    order.options = *options;
    start(std::move(order));
}

void Workbench::setPassphrase(const model::Secret &passphrase)
{
    auto waiting = std::exchange(m_waiting, std::nullopt);
    if (!waiting || passphrase.isEmpty() || isSending()) {
        m_sendingFrom.reset();
        return;
    }
    m_passphrases.set(waiting->environmentId, passphrase);
    dispatch(std::move(*waiting));
}

std::optional<run::Redirect> Workbench::redirectOf(const model::Recording &recording) const
{
    const model::Environment *environment = m_parts.environments.findById(recording.environmentId);
    return environment ? run::redirectOf(recording.exchange, environment->root) : std::nullopt;
}

void Workbench::follow(const model::Recording &recording, run::Credentials credentials)
{
    const auto redirect = redirectOf(recording);
    const model::Environment *environment = m_parts.environments.findById(recording.environmentId);
    if (isSending() || !redirect || redirect->problem || !environment)
        return;
    // Whoever asks for nothing special must not take a secret elsewhere.
    if (credentials == run::Credentials::AsBefore && !redirect->isSameOrigin)
        credentials = run::Credentials::Without;
    run::Order order = run::orderLike(recording);
    order.request = run::followed(recording.exchange.request, *redirect, credentials);
    if (credentials != run::Credentials::Without)
        order.token = m_parts.tokens.token(environment->id);
    order.environmentName = environment->name;
    dispatch(std::move(order));
}

std::optional<model::ServerCertificate> Workbench::untrustedServer(const model::Recording &recording) const
{
    const auto &error = recording.exchange.error;
    const model::Environment *environment = m_parts.environments.findById(recording.environmentId);
    if (!error || !error->certificate || !error->certificate->canBePinned || !environment ||
        !run::sameOrigin(recording.exchange.request.url, environment->root))
        return std::nullopt;
    return error->certificate;
}

void Workbench::pinServer(const model::Recording &recording)
{
    const auto certificate = untrustedServer(recording);
    if (!certificate)
        return;
    std::vector<model::Environment> environments = m_parts.environments.all();
    for (model::Environment &environment : environments) {
        if (environment.id == recording.environmentId)
            environment.trust.pin = certificate->sha256;
    }
    if (const auto saved = m_parts.environments.replaceAll(environments); !saved)
        emit failed(saved.error().text());
}

} // namespace ui
