// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What a replay needs of the workbench.
#include "ui/workbench.h"

#include "run/replay.h"
#include "run/sendoptions.h"

namespace ui {

model::Result<run::ReplayPlace> Workbench::replayPlace(const model::Environment &environment) const
{
    const auto url = environment.root.url(QStringLiteral("/"));
    if (!url)
        return tl::unexpected(url.error());
    const model::Secret passphrase = m_passphrases.token(environment.id);
    if (passphrase.isEmpty() && run::needsPassphrase(environment, *url))
        return model::failure(tr("The key of the client certificate of \"%1\" is sealed.").arg(environment.name),
                              tr("Send one request there first, which asks for its passphrase."));
    auto options = run::sendOptions(environment, *url, passphrase);
    if (!options)
        return tl::unexpected(options.error());
    return run::ReplayPlace{environment, m_parts.tokens.token(environment.id), std::move(*options)};
}

} // namespace ui
