// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/faultplan.h"

#include <algorithm>

namespace sandbox {

QByteArray connectionField(const Making &making)
{
    return making.request.keepAlive ? QByteArray() : QByteArray("Connection: close\r\n");
}

Content contentOf(const Making &making)
{
    if (making.content)
        return *making.content;
    const QByteArray body = making.answer.body;
    return {body.size(), [left = body]() mutable { return std::exchange(left, QByteArray()); }};
}

Script plain(const Making &making)
{
    const Framing framing = making.request.keepAlive ? Framing::KeepOpen : Framing::CloseAfter;
    if (!making.content)
        return {send(toBytes(making.answer, framing))};
    const QByteArray length = "Content-Length: " + QByteArray::number(making.content->size) + "\r\n";
    return {send(headBytes(making.answer, length + connectionField(making))), stream(making.content->next)};
}

model::Result<void> FaultPlan::set(const std::vector<Fault> &faults)
{
    if (const auto checked = checkTogether(faults); !checked)
        return checked;
    const std::vector<FaultEntry> table = faultTable();
    std::vector<Planned> planned;
    for (const Fault &fault : faults) {
        const auto parsed = parseFault(fault.text());
        if (!parsed)
            return tl::unexpected(parsed.error());
        const FaultEntry *entry = entryOf(table, parsed->name);
        planned.push_back({*parsed, entry->stage, *entry->effect(parsed->argument)});
    }
    std::stable_sort(planned.begin(), planned.end(),
                     [](const Planned &a, const Planned &b) { return a.stage < b.stage; });
    m_faults = std::move(planned);
    return {};
}

std::vector<Fault> FaultPlan::active() const
{
    std::vector<Fault> faults;
    for (const Planned &planned : m_faults)
        faults.push_back(planned.fault);
    return faults;
}

Script FaultPlan::answer(const IncomingRequest &request, const Usual &usual)
{
    Making making{request, usual};
    const bool decides = std::any_of(m_faults.begin(), m_faults.end(),
                                     [](const Planned &planned) { return planned.stage == Stage::Answer; });
    if (!decides)
        making.answer = usual.answer();
    for (Planned &planned : m_faults)
        planned.effect(making);
    const Script sent = making.framing ? making.framing(making) : plain(making);
    Script script = std::move(making.before);
    script.insert(script.end(), sent.begin(), sent.end());
    // What says nothing leaves the connection open, whatever was asked.
    if (!request.keepAlive && !sent.empty())
        script.push_back(close());

    for (Planned &planned : m_faults) {
        if (planned.fault.times > 0)
            --planned.fault.times;
        else
            planned.fault.times = -1; // not counted
    }
    std::erase_if(m_faults, [](const Planned &planned) { return planned.fault.times == 0; });
    for (Planned &planned : m_faults)
        planned.fault.times = std::max(planned.fault.times, 0);
    return script;
}

} // namespace sandbox
