// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonplaces.h"

#include "model/limits.h"
#include "ui/textrows.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype childrenPerLandmark = 256;
constexpr int containersRemembered = 4096;
constexpr qsizetype mostNamesCompared = 20'000;
constexpr qsizetype searchedAtOnce = 1 << 20; ///< bytes between two looks whether to go on

} // namespace

quint32 JsonPlaces::nextChild(quint32 child, bool isObject) const
{
    const quint32 behind = m_document.tokenBehind(child);
    return behind + (isObject && !m_document.isClose(behind) ? 1 : 0);
}

const JsonPlaces::Children &JsonPlaces::children(quint32 container)
{
    const auto known = m_children.constFind(container);
    if (known != m_children.constEnd())
        return *known;
    if (m_children.size() >= containersRemembered)
        m_children.clear();
    Children made;
    const bool isObject = m_document.tokenByte(container) == '{';
    const quint32 close = m_document.tokenBehind(container) - 1;
    quint32 child = container + 2;
    child += isObject && child != close ? 1 : 0;
    for (; child != close; child = nextChild(child, isObject)) {
        if (made.count++ % childrenPerLandmark == 0)
            made.landmarks.push_back(child);
    }
    return *m_children.insert(container, made);
}

void JsonPlaces::stepTo(quint32 token)
{
    const auto holds = [&](quint32 value) { return value <= token && token < m_document.tokenBehind(value); };
    while (!m_steps.empty() && (m_steps.back().container == token || !holds(m_steps.back().container)))
        m_steps.pop_back();
    quint32 value = m_steps.empty() ? 0 : m_steps.back().container;
    Step known = m_steps.empty() ? Step() : m_steps.back();
    if (!m_steps.empty())
        m_steps.pop_back();
    while (value != token) {
        const bool isObject = m_document.tokenByte(value) == '{';
        if (known.container != value || known.child == 0 || known.child > token) {
            const std::vector<quint32> &landmarks = children(value).landmarks;
            const auto behind = std::upper_bound(landmarks.begin(), landmarks.end(), token);
            const auto landmark = behind == landmarks.begin() ? behind : std::prev(behind);
            known = {value, *landmark, (landmark - landmarks.begin()) * childrenPerLandmark};
        }
        while (m_document.tokenBehind(known.child) <= token) {
            known.child = nextChild(known.child, isObject);
            ++known.index;
        }
        m_steps.push_back(known);
        value = known.child;
        known = {};
    }
}

std::vector<quint32> JsonPlaces::around(quint32 token)
{
    stepTo(m_document.isKey(token) ? token + 1 : token);
    std::vector<quint32> containers;
    containers.reserve(m_steps.size());
    for (const Step &step : m_steps)
        containers.push_back(step.container);
    return containers;
}

json::Pointer JsonPlaces::pointer(quint32 token)
{
    stepTo(m_document.isKey(token) ? token + 1 : token);
    QStringList names;
    names.reserve(qsizetype(m_steps.size()));
    for (const Step &step : m_steps) {
        const auto key = m_document.keyOf(step.child);
        names.append(key ? key->string() : QString::number(step.index));
    }
    return json::Pointer(names);
}

qsizetype JsonPlaces::indexOf(quint32 element)
{
    stepTo(element);
    return m_steps.empty() ? 0 : m_steps.back().index;
}

qsizetype JsonPlaces::childCount(quint32 container)
{
    return m_document.isContainer(container) ? children(container).count : 0;
}

bool JsonPlaces::isDuplicate(quint32 value)
{
    if (!m_document.keyOf(value))
        return false;
    stepTo(value);
    const quint32 object = m_steps.back().container;
    const auto known = m_duplicates.constFind(object);
    if (known != m_duplicates.constEnd())
        return known->contains(value);
    if (m_duplicates.size() >= containersRemembered)
        m_duplicates.clear();
    QSet<quint32> duplicates;
    if (childCount(object) <= mostNamesCompared) {
        QHash<QString, quint32> first;
        for (const json::Member &member : m_document.valueAt(object).members()) {
            const auto other = first.constFind(member.name());
            if (other == first.constEnd())
                first.insert(member.name(), member.value.token());
            else
                duplicates << *other << member.value.token();
        }
    }
    return m_duplicates.insert(object, duplicates)->contains(value);
}

JsonMatches jsonMatches(const json::Document &document, const QByteArray &needle, const std::atomic<bool> &cancelled)
{
    JsonMatches matches;
    const QByteArrayView text = document.text();
    for (qsizetype at = 0; !needle.isEmpty() && at < text.size();) {
        if (cancelled)
            return {};
        const qsizetype end = std::min(text.size(), at + searchedAtOnce + needle.size() - 1);
        const qsizetype found = findFolded(text.first(end), needle, at);
        if (found < 0) {
            at += searchedAtOnce;
            continue;
        }
        at = found + 1;
        const quint32 token = document.tokenAt(found);
        const bool isScalar = !document.isContainer(token) && !document.isClose(token);
        if (!isScalar || document.tokenBegin(token) > found || found + needle.size() > document.tokenEnd(token))
            continue;
        at = document.tokenEnd(token);
        const quint32 value = document.isKey(token) ? token + 1 : token;
        if (!matches.values.empty() && matches.values.back() == value)
            continue; // its key had it already
        if (qsizetype(matches.values.size()) >= model::limits::maxFound) {
            matches.isCut = true;
            break;
        }
        matches.values.push_back(value);
    }
    return matches;
}

} // namespace ui
