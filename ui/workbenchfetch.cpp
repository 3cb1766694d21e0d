// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// Reading what operations have made.
#include "ui/workbench.h"

#include "run/fetch.h"
#include "run/secrecy.h"

namespace ui {

void Workbench::listOperations()
{
    fetch({});
}

void Workbench::getOperation(const QString &id)
{
    if (!id.isEmpty())
        fetch(id);
}

void Workbench::fetch(const QString &id)
{
    if (isSending() || !m_draft.schema())
        return;
    const model::OperationSchema &schema = *m_draft.schema();
    const model::Environment environment = m_parts.environments.current();
    const auto composed = run::composeFetch(schema, environment, m_keeper.present(), id, m_parts.sources);
    const auto checked = composed ? composed->check() : tl::unexpected(composed.error());
    if (!checked) {
        // A variable may have brought a token into the words.
        emit failed(run::masked(checked.error().text(), m_parts.tokens.all()));
        return;
    }
    run::Order order;
    order.request = composed->request;
    order.token = m_parts.tokens.token(environment.id);
    order.operationKey = schema.key;
    order.type = schema.entityType();
    order.title = run::fetchTitle(schema, !id.isEmpty());
    order.environmentId = environment.id;
    order.environmentName = environment.name;
    dispatch(std::move(order));
}

void Workbench::turnPage(const model::Recording &shown, const QString &link)
{
    if (isSending())
        return;
    const model::Environment *environment = m_parts.environments.findById(shown.environmentId);
    const auto page = run::nextPage(link, shown.exchange.request, environment ? &environment->root : nullptr);
    if (!page) {
        emit failed(page.error().text());
        return;
    }
    run::Order order = run::orderLike(shown);
    order.request = page->request;
    if (page->sameOrigin)
        order.token = m_parts.tokens.token(environment->id);
    else
        emit failed(tr("The next page is at %1, which is not where \"%2\" is: asked for without the token and without "
                       "own header fields.")
                        .arg(run::originOf(page->request.url), shown.environmentName));
    dispatch(std::move(order));
}

} // namespace ui
