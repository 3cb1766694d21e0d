// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/tracks.h"

#include "run/compose.h"
#include "run/sendoptions.h"

#include <algorithm>

namespace ui {

namespace {

bool isUnderWay(const std::unique_ptr<run::OperationTracker> &tracker)
{
    return tracker->state() != run::OperationTracker::State::Ended;
}

} // namespace

Tracks::Tracks(const Means &means, QObject *parent) : QObject(parent), m_means(means) {}

Tracks::~Tracks() = default;

bool Tracks::isTrackable(const model::Recording &recording) const
{
    return run::isTrackable(recording, m_means.catalog.operation(recording.operationKey));
}

model::Result<run::TrackOrder> Tracks::orderFor(const model::Recording &recording) const
{
    const model::Environment *environment = m_means.environments.findById(recording.environmentId);
    if (!environment)
        return model::failure(
            tr("The environment \"%1\" of this row is not there any more.").arg(recording.environmentName),
            tr("Add it again, or send the request from another one."));
    run::TrackOrder order;
    order.schema = m_means.catalog.operation(recording.operationKey);
    const auto plan = run::trackPlan(recording, environment->root, order.schema);
    if (!plan)
        return tl::unexpected(plan.error());
    order.returned = recording;
    order.plan = *plan;
    order.token = m_means.tokens.token(environment->id);
    order.secrets = m_means.tokens.all();
    auto options = run::sendOptions(*environment, plan->request.url, m_means.passphrases.token(environment->id));
    if (!options)
        return tl::unexpected(options.error());
    order.options = std::move(*options);
    return order;
}

void Tracks::adoptTokens()
{
    for (const auto &tracker : m_trackers) {
        const run::TrackOrder &order = tracker->order();
        const model::Environment *environment = m_means.environments.findById(order.returned.environmentId);
        // An environment may have been given another host since.
        const bool isThere = environment && run::sameOrigin(order.plan.request.url, environment->root);
        tracker->setTokens(isThere ? m_means.tokens.token(environment->id) : model::Secret(), m_means.tokens.all());
    }
}

model::Result<void> Tracks::track(const model::Recording &recording, std::chrono::seconds deadline)
{
    const run::OperationTracker *present = find(recording.id);
    if (present && present->state() != run::OperationTracker::State::Ended)
        return {};
    auto order = orderFor(recording);
    if (!order)
        return tl::unexpected(order.error());
    order->deadline = deadline;
    std::erase_if(m_trackers, [&](const auto &tracker) { return tracker->order().returned.id == recording.id; });
    if (m_trackers.size() > model::limits::maxEndedTracks) {
        const auto oldest = std::find_if_not(m_trackers.begin(), m_trackers.end(), isUnderWay);
        if (oldest != m_trackers.end())
            m_trackers.erase(oldest);
    }
    m_trackers.push_back(
        std::make_unique<run::OperationTracker>(m_means.runner, m_means.store, std::move(*order), m_means.clock));
    run::OperationTracker *tracker = m_trackers.back().get();
    connect(tracker, &run::OperationTracker::changed, this, [this, id = recording.id] { emit changed(id); });
    tracker->begin();
    return {};
}

run::OperationTracker *Tracks::find(qint64 recording) const
{
    const auto found = std::find_if(m_trackers.begin(), m_trackers.end(), [&](const auto &tracker) {
        return recording != 0 && tracker->order().returned.id == recording;
    });
    return found == m_trackers.end() ? nullptr : found->get();
}

int Tracks::running() const
{
    return int(std::count_if(m_trackers.begin(), m_trackers.end(), isUnderWay));
}

model::Result<Tracks::ResultOrder> Tracks::resultOf(qint64 id) const
{
    const run::OperationTracker *tracker = find(id);
    const run::Look *seen = tracker ? tracker->timeline().lastSeen() : nullptr;
    if (!seen || seen->reading.returned.resourceLocation.isEmpty())
        return model::failure(tr("The operation names no result."));
    const model::Recording &recording = tracker->order().returned;
    const model::Environment *environment = m_means.environments.findById(recording.environmentId);
    if (!environment)
        return model::failure(
            tr("The environment \"%1\" of this row is not there any more.").arg(recording.environmentName));
    const auto plan = run::resultPlan(recording, seen->reading.returned.resourceLocation, environment->root);
    if (!plan)
        return tl::unexpected(plan.error());
    run::Order order = run::orderLike(recording);
    order.request = plan->request;
    order.title = tr("%1 · result").arg(recording.title);
    if (plan->sameOrigin)
        order.token = m_means.tokens.token(environment->id);
    return ResultOrder{order, plan->notes};
}

} // namespace ui
